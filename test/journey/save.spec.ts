import { papersIn } from './another-hand.ts';
import { ownSite } from './own-site.ts';
import { ehrUrl, expect, openFromChart, patients, test } from './practice.ts';

test.beforeEach(({ context }) => ownSite(context));

const patient = (rule: string) => {
  const found = patients.find(({ expected }) => expected.rule === rule);
  if (found === undefined) throw new Error(`no practice patient for ${rule}`);
  return found;
};

test('a plan saved once is in the chart once, and a reload loses neither the session nor the answer', async ({
  page,
}) => {
  const { id } = patient('R11b');
  const app = await openFromChart(page, id);
  await app.getByRole('button', { name: 'Save draft to chart' }).click();
  await expect(app.getByText('Draft saved')).toBeVisible();
  const reference =
    (
      await app
        .getByText(/CarePlan\/[\w-]+/)
        .first()
        .innerText()
    ).match(/CarePlan\/[\w-]+/)?.[0] ?? '';
  expect(reference).toMatch(/^CarePlan\//);

  await app.reload();
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', 'R11b');
  await expect(app.getByText(reference).first()).toBeVisible();

  await page.goto(`${ehrUrl}/patients/${id}`);
  const plans = page.getByRole('region', { name: /care plans/i });
  await expect(plans.getByText(/draft/i).first()).toBeVisible();
  await expect(page.locator(`[data-reference="${reference}"]`)).toHaveCount(1);
});

test('a second launch knows the plan that was saved before, and has nothing to save again', async ({
  page,
}) => {
  const { id } = patient('R09');
  const first = await openFromChart(page, id);
  await first.getByRole('button', { name: 'Save draft to chart' }).click();
  await expect(first.getByText('Draft saved')).toBeVisible();
  await first.close();
  const app = await openFromChart(page, id);
  await expect(app.getByText('Already in the chart')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Save draft to chart' })).toHaveCount(0);
  expect(await papersIn(app, 'CarePlan')).toHaveLength(1);
});

test('an emergency offers no plan to save, and says why', async ({ page }) => {
  const app = await openFromChart(page, patient('R01').id);
  await expect(app.getByText('No plan is saved in an emergency. Act first.')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Save draft to chart' })).toHaveCount(0);
});

test('inside the chart the app opens in a frame, leaves the banner to the chart, and saves', async ({
  page,
}) => {
  const { id } = patient('R11d');
  await page.goto(`${ehrUrl}/patients/${id}`);
  await page.getByRole('link', { name: /open in chart/i }).click();
  const app = page.frameLocator('iframe');
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', 'R11d');
  await expect(app.getByRole('region', { name: 'Patient' })).toHaveCount(0);
  await app.getByRole('button', { name: 'Save draft to chart' }).click();
  await expect(app.getByText('Draft saved')).toBeVisible();
});
