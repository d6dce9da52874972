import { ehrUrl, expect, openFromChart, patients, test } from './practice.ts';

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

test('saving the same plan again, from a second launch, writes no second copy', async ({ page }) => {
  const { id } = patient('R09');
  for (const said of [/Draft saved/, /Already in the chart/]) {
    const app = await openFromChart(page, id);
    await app.getByRole('button', { name: 'Save draft to chart' }).click();
    await expect(app.getByText(said)).toBeVisible();
    await app.close();
  }
  await page.reload();
  await expect(page.locator('[data-reference^="CarePlan/"]')).toHaveCount(1);
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
