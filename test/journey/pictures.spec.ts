import { expectAccessible } from './accessible.ts';
import { expect, openFromChart, type Page, patients, test } from './practice.ts';

/** Growth with a trend, a medicine and two kidneys, a removed kidney, nothing to draw. */
const PICTURED = ['growing', 'tsc-on-everolimus', 'solitary-kidney', 'no-aml'];

const picturesOf = (app: Page) => app.getByRole('region', { name: 'Over time, from the chart' });

/** Where each part of the page stands. */
const places = (app: Page) =>
  app.evaluate(() =>
    [...document.querySelectorAll('.first > *, .rail > *, .deeper > *')].map((part) => {
      const { top, left } = part.getBoundingClientRect();
      return [Math.round(top + scrollY), Math.round(left)];
    }),
  );

test('the pictures come in a file of their own, after everything else, and move nothing', async ({
  page,
  context,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(/pictures-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const app = await openFromChart(page, 'tsc-on-everolimus');
  await expect(app.getByText('The whole path, rule by rule')).toBeVisible();
  await expect(app.locator('.pictures-space')).toBeAttached();
  const before = await places(app);
  const heightBefore = await app.evaluate(() => document.documentElement.scrollHeight);
  release();
  await expect(picturesOf(app)).toBeVisible();
  expect(await places(app)).toEqual(before);
  const height = await app.evaluate(() => document.documentElement.scrollHeight);
  expect(Math.abs(height - heightBefore)).toBeLessThan(900);
});

test.describe('pictures that do not arrive', () => {
  test.use({ expectedNoise: [/Failed to load resource/] });

  test('are said to be missing, and the rest of the page stands', async ({ page, context }) => {
    await context.route(/pictures-.*\.js/, (route) => route.abort());
    const app = await openFromChart(page, 'growing');
    await expect(app.getByText('The pictures could not be loaded.')).toBeVisible();
    await expect(app.getByRole('region', { name: 'From the chart' })).toBeVisible();
  });
});

test('every value of a picture can be read by keyboard alone', async ({ page }) => {
  const app = await openFromChart(page, 'growing');
  const sizes = picturesOf(app).getByRole('group', { name: 'Lesion size' });
  await sizes.getByRole('img').first().focus();
  await expect(picturesOf(app).locator('.readout').first()).toHaveText(/^L1, left · 2\.1/);
  await app.keyboard.press('End');
  await expect(picturesOf(app).locator('.readout').first()).toHaveText(/^L1 · trend reaches 4 cm/);
  await app.keyboard.press('Tab');
  await expect(app.locator(':focus')).toHaveText('Lesion size: the values as a table');
});

for (const { id, point } of patients.filter(({ id }) => PICTURED.includes(id))) {
  test(`axe finds nothing on the pictures, with their tables, of: ${point}`, async ({ page }) => {
    const app = await openFromChart(page, id);
    await expect(picturesOf(app)).toBeVisible();
    await picturesOf(app).evaluate((card) => {
      for (const details of card.querySelectorAll('details')) details.open = true;
    });
    await expectAccessible(app);
  });
}
