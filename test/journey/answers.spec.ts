import { EVERY, expectAccessible } from './accessible.ts';
import { ehrUrl, expect, openFromChart, type Page, patients, test, today } from './practice.ts';

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
  await expectAccessible(app, EVERY);

  await app.getByLabel('Longest axis').fill('4.5');
  await app.getByLabel('Longest axis').press('Enter');
  await expect(verdictOf(app)).toHaveAttribute('data-disposition', 'intervention');
  await expect(answersOf(app)).toContainText('4.5, centimetres');
  await expectAccessible(app, EVERY);
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
