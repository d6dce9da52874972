import type { Patient, Resource } from 'fhir/r4';
import { ehrUrl, expect, openFromChart, patients, test } from './practice.ts';

/** Going back, reloading and opening twice: a page never shows another patient than the one it was opened for. */

const small = patients.find(({ expected }) => expected.rule === 'R11b');
const large = patients.find(({ expected }) => expected.rule === 'R09');
if (small === undefined || large === undefined) throw new Error('the practice EHR has both patients');

/** Family names, as both banner and confirmation show them. */
const names = new Map(
  [small, large].map(({ id, resources }) => {
    const person = resources.find((one: Resource): one is Patient => one.resourceType === 'Patient');
    return [id, person?.name?.[0]?.family ?? 'no name'];
  }),
);
const nameOf = ({ id }: { id: string }) => new RegExp(names.get(id) ?? 'no name');

test('back in the first patient’s chart, its frame does not show the second patient', async ({ page }) => {
  const app = page.frameLocator('iframe');
  for (const { id, expected } of [small, large]) {
    await page.goto(`${ehrUrl}/patients/${id}`);
    await page.getByRole('link', { name: /open in chart/i }).click();
    await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute(
      'data-rule',
      expected.rule,
    );
  }
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(small.id));
  await expect(app.getByRole('main')).toContainText('Open the app again from the patient’s chart');
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveCount(0);
});

test('a page gone back to in the same tab does not show the patient opened after it', async ({ page }) => {
  const verdict = page.getByRole('region', { name: 'Recommendation' });
  for (const { id, expected } of [small, large]) {
    await page.goto(`${ehrUrl}/launch?patient=${id}`);
    await expect(verdict).toHaveAttribute('data-rule', expected.rule);
  }
  await page.goBack();
  await expect(page.getByRole('main')).toContainText('Open the app again from the patient’s chart');
  await expect(page.getByText(nameOf(large))).toHaveCount(0);
  await page.goForward();
  await expect(verdict).toHaveAttribute('data-rule', large.expected.rule);
});

test('two patients in two tabs of one browser stay apart, over reloads and a save', async ({ page }) => {
  const first = await openFromChart(page, small.id);
  await expect(first.getByText(nameOf(small)).first()).toBeVisible();
  const second = await openFromChart(page, large.id);
  await expect(second.getByText(nameOf(large)).first()).toBeVisible();
  await first.reload();
  await expect(first.getByText(nameOf(small)).first()).toBeVisible();
  await expect(first.getByText(nameOf(large))).toHaveCount(0);
  await second.reload();
  await expect(second.getByText(nameOf(large)).first()).toBeVisible();
  await expect(second.getByText(nameOf(small))).toHaveCount(0);
  await first.getByRole('button', { name: 'Save draft to chart' }).click();
  await expect(first.locator('[data-outcome]')).toContainText(nameOf(small));
  await expect(second.locator('[data-outcome]')).toHaveCount(0);
});
