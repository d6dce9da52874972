import { expectAccessible } from './accessible.ts';
import { ownSite } from './own-site.ts';
import { ehrUrl, expect, openFromChart, type Page, patients, test, today } from './practice.ts';

// What other journeys have saved of the same patients is not found here.
test.beforeEach(({ context }) => ownSite(context));

/** What the chart leaves open is answered on the screen, taken back there, and saved with who said it. */

const reportOnly = patients.find(({ expected }) => expected.subtype === 'X-SIZE-MISSING');
if (reportOnly === undefined) throw new Error('the practice EHR has the patient');
const { id } = reportOnly;

const verdictOf = (app: Page) => app.getByRole('region', { name: 'Recommendation' });
const answersOf = (app: Page) => app.getByRole('region', { name: 'You answered' });

test('a size in a report is confirmed by keyboard, changes the recommendation, is saved with its source, and is taken back', async ({
  page,
}) => {
  const app = await openFromChart(page, id);
  await expect(verdictOf(app)).toHaveAttribute('data-disposition', 'insufficient-data');
  await expect(app.locator('mark')).toHaveText('3.2 x 2.8 cm');

  await app.getByRole('button', { name: 'Use this size' }).focus();
  await app.keyboard.press('Enter');
  await expect(verdictOf(app)).toHaveAttribute('data-disposition', 'surveillance');
  await expect(verdictOf(app)).toBeFocused();
  await expect(app.getByRole('status').first()).toContainText('Surveillance.');
  await expect(app.locator('mark')).toHaveCount(0);
  await expect(answersOf(app)).toContainText('Confirmed: used');

  await app.getByRole('button', { name: 'Save draft to chart' }).click();
  // Another journey may have saved the same of this patient before.
  await expect(app.getByText(/Draft saved|Already in the chart/)).toBeVisible();
  const [reference] = (await app.locator('.outcome').innerText()).match(/CarePlan\/[\w-]+/) ?? [];
  await page.goto(`${ehrUrl}/patients/${id}`);
  const saved = page.locator(`[data-reference="${reference}"]`);
  await expect(saved).toContainText('32 mm');
  await expect(saved).toContainText(`DiagnosticReport/${id}-ultrasound`);
  await expect(saved).toContainText('echogenic lesion measuring 3.2 x 2.8 cm');
  await expect(saved).toContainText('confirmed the size in the report');
  await expect(saved).toContainText(/entered by \S+/);

  await app.getByRole('button', { name: /^Undo: Size in a report/ }).click();
  await expect(verdictOf(app)).toHaveAttribute('data-disposition', 'insufficient-data');
  await expect(app.getByText('The draft in the chart is not of what is shown here')).toBeVisible();
  await expect(app.getByText(/Draft saved|Already in the chart/)).toHaveCount(0);
  await expect(app.locator('mark')).toHaveText('3.2 x 2.8 cm');
  await expect(answersOf(app)).toHaveCount(0);
});

test('answers are gone after a reload, and the draft of then is not called one of what is shown', async ({
  page,
}) => {
  const app = await openFromChart(page, id);
  await app.getByRole('button', { name: 'Use this size' }).click();
  await app.getByRole('button', { name: 'Save draft to chart' }).click();
  await expect(app.locator('.outcome')).toBeVisible();
  await app.reload();
  await expect(verdictOf(app)).toHaveAttribute('data-disposition', 'insufficient-data');
  await expect(app.getByText('The draft in the chart is not of what is shown here')).toBeVisible();
  const kept = await app.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(kept).not.toContain('3.2');
});

test('what is refused stays as it was typed; answered, it moves the recommendation; axe finds nothing on the way', async ({
  page,
}) => {
  const app = await openFromChart(page, id);
  await app.getByRole('button', { name: 'Not this' }).click();
  await app.getByText(/more questions$/).click();
  await app.getByRole('button', { name: 'Enter a lesion' }).click();
  await app.getByLabel('Longest axis').fill('four');
  await app.getByLabel('Unit').selectOption('centimetres');
  await app.getByLabel('Day of the scan').first().fill(today);
  await app.getByLabel('Longest axis').press('Enter');
  await expect(app.getByLabel('Longest axis')).toBeFocused();
  await expect(app.getByText(/^Not used yet: expected numbers greater than 0/)).toBeVisible();
  await expectAccessible(app);

  await app.getByLabel('Longest axis').fill('4.5');
  await app.getByLabel('Longest axis').press('Enter');
  await expect(verdictOf(app)).toHaveAttribute('data-disposition', 'intervention');
  await expect(answersOf(app)).toContainText('4.5, centimetres');
  await expectAccessible(app);
});

test('a double click answers one question, not also the one that takes its place', async ({ page }) => {
  const app = await openFromChart(page, id);
  await app.getByRole('button', { name: 'Not this' }).dblclick();
  await expect(answersOf(app).getByRole('listitem')).toHaveCount(1);
  await app.getByRole('button', { name: 'None now' }).dblclick();
  await expect(answersOf(app).getByRole('listitem')).toHaveCount(2);
  await app.getByRole('button', { name: /^Undo/ }).first().dblclick();
  await expect(answersOf(app).getByRole('listitem')).toHaveCount(1);
});

test('medicines are added and taken off, a scan is told not to be used; warnings and the plan follow, and each is taken back', async ({
  page,
}) => {
  const app = await openFromChart(page, 'tsc-interactions');
  const fromChart = app.getByRole('region', { name: 'From the chart', exact: true });
  const use = fromChart.getByRole('button', { name: 'Use this answer' });
  const thinner = app.getByText(/apixaban: counts as a bleeding risk/).first();
  const inducer = app.getByText(/carbamazepine.*: strong inducer, lowers/i).first();
  await expect(verdictOf(app)).toHaveAttribute('data-disposition', 'medical-therapy');
  await expect(inducer).toBeAttached();

  await fromChart.getByRole('button', { name: 'Correct this list, or add to it' }).press('Enter');
  await fromChart.getByLabel('Name of the medicine').fill('Votubia');
  await fromChart.getByLabel('Name of the medicine').press('Enter');
  await expect(fromChart.getByText(/which has a form of its own/)).toBeVisible();
  await expect(fromChart.getByLabel('Name of the medicine')).toBeFocused();
  await fromChart.getByLabel('Name of the medicine').fill('apixaban');
  await fromChart.getByLabel('Name of the medicine').press('Enter');
  await expect(thinner).toBeAttached();
  await fromChart.getByLabel('Name of the medicine').fill('Nobody knows this');
  await fromChart.getByLabel('Name of the medicine').press('Enter');
  await expect(answersOf(app)).toContainText('Nothing is checked about it');

  await fromChart.getByRole('button', { name: /^Not taken any more: carbamazepine/i }).press('Enter');
  await fromChart.getByLabel('Why is the chart not followed?').fill('Levetiracetam since spring');
  await fromChart.getByLabel('Why is the chart not followed?').press('Enter');
  await expect(inducer).not.toBeAttached();
  await expect(answersOf(app)).toContainText('Levetiracetam since spring');

  await fromChart.getByText(/^L1: 2 measurements/).click();
  await fromChart.getByRole('button', { name: /^Do not use this measurement: 4\.5/ }).press('Enter');
  await fromChart.getByLabel('Why is it not to be used?').fill('Slices of another study');
  await use.first().click();
  await expect(fromChart.getByText(/4\.5.*: not used, as you said/)).toBeVisible();

  await app.getByText('Read the plan as it will be written').click();
  const plan = app.getByRole('region', { name: 'Draft care plan' });
  await expect(plan).toContainText('Apixaban');
  await expect(plan).toContainText('Nobody knows this');
  await expect(plan).toContainText(/Carbamazepine.*not taken/);
  await expect(plan).toContainText('Levetiracetam since spring');
  await expect(plan).toContainText('A recorded size was not used, as the clinician says');
  await expect(plan).toContainText('Slices of another study');

  for (const name of [/^Undo: Which other medicine/, /^Undo: Is Carbamazepine/i, /^Undo: Is this size/]) {
    await app.getByRole('button', { name }).first().click();
  }
  await expect(thinner).not.toBeAttached();
  await expect(inducer).toBeAttached();
  await expect(fromChart.getByText(/not used, as you said/)).toHaveCount(0);
});

test('correcting medicines and scans is accessible', async ({ page }) => {
  test.slow();
  const app = await openFromChart(page, 'tsc-interactions');
  const fromChart = app.getByRole('region', { name: 'From the chart', exact: true });
  await fromChart.getByRole('button', { name: 'Correct this list, or add to it' }).press('Enter');
  await fromChart.getByRole('button', { name: /^Not taken any more: carbamazepine/i }).press('Enter');
  await fromChart.getByText(/^L1: 2 measurements/).click();
  await fromChart.getByRole('button', { name: /^Do not use this measurement: 4\.5/ }).press('Enter');
  await fromChart.getByRole('button', { name: 'Use this answer' }).first().press('Enter');
  await expect(fromChart.getByLabel('Why is it not to be used?')).toBeFocused();
  await expectAccessible(app);
});
