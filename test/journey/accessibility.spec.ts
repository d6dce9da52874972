import { EVERY, expectAccessible, NARROW_DARK, WIDE_LIGHT } from './accessible.ts';
import { ehrUrl, expect, openFromChart, patients, test } from './practice.ts';

/** Those that between them have all that a review can hold; the rest is left to the long proof. */
const SOME = ['acute-bleed', 'boundary-4cm', 'growing', 'report-only', 'tsc-on-everolimus'];
const looked =
  process.env['EVERY_PATIENT'] === undefined ? patients.filter(({ id }) => SOME.includes(id)) : patients;

for (const { id, point } of looked) {
  test(`axe finds nothing on the review, all of it open, of: ${point}`, async ({ page }) => {
    const app = await openFromChart(page, id);
    await expect(app.getByText('The whole path, rule by rule')).toBeVisible();
    await app.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const form of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) form.click();
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
