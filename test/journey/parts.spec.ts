import { expect, openFromChart, test } from './practice.ts';

/** A part of the app that did not arrive: said, and fetched when it is tried again. */

test.use({ expectedNoise: [/Failed to load resource|ERR_FAILED|dynamically imported module/] });

for (const part of ['with-react', 'rest']) {
  test(`the part "${part}" that did not arrive is there after one press`, async ({ page, context }) => {
    let blocked = 0;
    await context.route(new RegExp(`/assets/${part}-[^/]+$`), (route) => {
      blocked += 1;
      return route.abort();
    });
    const app = await openFromChart(page, 'sporadic-2cm');
    await expect(app.getByText(/could not be loaded/).first()).toBeVisible();
    await context.unrouteAll();
    await app.getByRole('button', { name: 'Try again' }).first().click();
    await expect(app.getByRole('region', { name: 'Why' })).toBeVisible();
    expect(blocked).toBeGreaterThan(0);
  });
}
