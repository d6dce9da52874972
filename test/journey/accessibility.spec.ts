import { EVERYWHERE, expectAccessible, lookOf } from './accessible.ts';
import { ehrUrl, expect, openFromChart, patients, test } from './practice.ts';

/** One that is urgent and one that cannot be concluded of; the rest is left to the long proof. */
const SOME = ['acute-bleed', 'report-only'];
const looked = EVERYWHERE ? patients : patients.filter(({ id }) => SOME.includes(id));

for (const [index, { id, point }] of looked.entries()) {
  test(`axe finds nothing on the review, all of it open, of: ${point}`, async ({ page }) => {
    const app = await openFromChart(page, id);
    await expect(app.getByText('The whole path, rule by rule')).toBeVisible();
    await app.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const form of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) form.click();
    });
    await expectAccessible(app, lookOf(index));
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
