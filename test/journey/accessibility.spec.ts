import { AxeBuilder } from '@axe-core/playwright';
import { ehrUrl, expect, openFromChart, type Page, patients, test } from './practice.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 320, height: 800 },
];

/** Nothing of any impact, light and dark, wide and narrow; and never a sideways scroll. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const size of SIZES) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    }
  }
}

for (const { id, point } of patients) {
  test(`axe finds nothing on the review of: ${point}`, async ({ page }) => {
    const app = await openFromChart(page, id);
    await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', /R/);
    await expectAccessible(app);
    for (const details of await app.locator('details:not([open]) > summary').all())
      if (await details.isVisible()) await details.click();
    await expectAccessible(app);
  });
}

test('axe finds nothing on the practice EHR', async ({ page }) => {
  await page.goto(`${ehrUrl}/`);
  await expectAccessible(page);
  await page.goto(`${ehrUrl}/patients/${patients[0]?.id}`);
  await expectAccessible(page);
});

test('axe finds nothing on a refusal', async ({ page, request }) => {
  const launch = await request.get(`${ehrUrl}/launch?patient=${patients[0]?.id}`, { maxRedirects: 0 });
  const app = new URL(launch.headers()['location'] ?? '');
  for (const path of ['/', '/launch/']) {
    await page.goto(app.origin + path);
    await expect(page.getByRole('main')).toContainText('chart');
    await expectAccessible(page);
  }
});
