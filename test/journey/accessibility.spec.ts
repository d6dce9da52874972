import { AxeBuilder } from '@axe-core/playwright';
import { ehrUrl, expect, openFromChart, type Page, patients, test } from './practice.ts';

type Look = { scheme: 'light' | 'dark'; width: number };
const WIDE_LIGHT: Look = { scheme: 'light', width: 1280 };
const NARROW_DARK: Look = { scheme: 'dark', width: 320 };
const EVERY: Look[] = [
  WIDE_LIGHT,
  NARROW_DARK,
  { scheme: 'dark', width: 1280 },
  { scheme: 'light', width: 320 },
];

/** Nothing of any impact, and never a sideways scroll. */
async function expectAccessible(page: Page, looks: Look[]): Promise<void> {
  for (const { scheme, width } of looks) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  }
}

for (const { id, point } of patients) {
  test(`axe finds nothing on the review, all of it open, of: ${point}`, async ({ page }) => {
    const app = await openFromChart(page, id);
    await expect(app.getByText('The whole path, rule by rule')).toBeVisible();
    await app.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectAccessible(app, [WIDE_LIGHT, NARROW_DARK]);
  });
}

test('axe finds nothing on the practice EHR', async ({ page }) => {
  await page.goto(`${ehrUrl}/`);
  await expectAccessible(page, EVERY);
  await page.goto(`${ehrUrl}/patients/${patients[0]?.id}`);
  await expectAccessible(page, EVERY);
});

test('axe finds nothing on a refusal', async ({ page, request }) => {
  const launch = await request.get(`${ehrUrl}/launch?patient=${patients[0]?.id}`, { maxRedirects: 0 });
  const app = new URL(launch.headers()['location'] ?? '');
  for (const path of ['/', '/launch/']) {
    await page.goto(app.origin + path);
    await expect(page.getByRole('main')).toContainText('chart');
    await expectAccessible(page, EVERY);
  }
});
