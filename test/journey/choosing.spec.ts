import { expectAccessible } from './accessible.ts';
import { ownSite } from './own-site.ts';
import { ehrUrl, expect, openFromChart, type Page, test } from './practice.ts';

// What other journeys have saved of the same patients is not found here.
test.beforeEach(({ context }) => ownSite(context));

/** What the clinician chooses instead of the recommendation is saved as it is read, with the reason. */

/** Patients of whom no other journey saves a plan. */
const large = 'large-6cm';
const solitary = 'solitary-kidney';
const small = 'sporadic-2cm';

const panelOf = (app: Page) => app.getByRole('region', { name: 'Draft care plan' });
const button = (app: Pick<Page, 'getByRole'>, name: string) => app.getByRole('button', { name, exact: true });

test('another option and interval are chosen by keyboard, each with its reason, and stand in the chart as they were read', async ({
  page,
}) => {
  const app = await openFromChart(page, large);
  await app.getByText('Change the plan', { exact: true }).focus();
  await app.keyboard.press('Enter');
  await app.keyboard.press('Tab');
  await expect(app.getByRole('radio', { name: /^As recommended: leave the equal/ })).toBeFocused();
  for (const option of ['Selective', 'Nephron', 'Active', 'Ablation']) {
    await app.keyboard.press('ArrowDown');
    await expect(app.getByRole('radio', { name: new RegExp(`^${option}`) })).toBeChecked();
  }
  await button(app, 'Save draft to chart').press('Enter');
  await expect(app.getByLabel('Reason for this option')).toBeFocused();
  await app.keyboard.type('One small lesion at the pole <b>& no</b> surgery wanted.');
  await app.getByRole('radio', { name: 'Another interval, in months' }).press('Space');
  await app.getByRole('textbox', { name: 'Months' }).fill('3');
  await app.getByLabel('Reason for this interval').fill('She is anxious.');
  await expectAccessible(app);

  await app.getByText('Read the plan as it will be written').click();
  const chosen = panelOf(app).getByRole('heading', { name: 'Chosen by the clinician' }).locator('~ ul');
  const lines = (await chosen.getByRole('listitem').allInnerTexts()).map((line) => line.trim());
  expect(lines).toEqual([
    expect.stringMatching(/^Option: Ablation\. This departs from the recommendation/),
    'Reason: One small lesion at the pole <b>& no</b> surgery wanted.',
    'Interval: 3 months instead of 6, shorter than recommended.',
    'Reason for the interval: She is anxious.',
  ]);

  await button(app, 'Save draft to chart').press('Enter');
  await expect(app.getByText('Draft saved')).toBeFocused();
  const [reference] = (await app.locator('.outcome').innerText()).match(/CarePlan\/[\w-]+/) ?? [];
  await page.goto(`${ehrUrl}/patients/${large}`);
  const saved = page.locator(`[data-reference="${reference}"]`);
  for (const line of lines) await expect(saved).toContainText(line);

  // Nor is the second press of a double click one on what moves into the place of the button.
  await button(app, 'Back to the recommendation').dblclick();
  await expect(app.getByText('The draft in the chart is not of what is shown here')).toBeVisible();
  await expect(app.getByText(/Draft saved|Saving…|Another draft/)).toHaveCount(0);
});

test('an accepted plan names its author; accepted is what was read, until an answer makes it another plan', async ({
  page,
}) => {
  const app = await openFromChart(page, solitary);
  await app.getByText('Change the plan', { exact: true }).click();
  await app.getByRole('radio', { name: /^A plan that I accept/ }).check();
  await button(app, 'Save draft to chart').click();
  await expect(app.getByText('Draft saved')).toBeVisible();
  const [reference] = (await app.locator('.outcome').innerText()).match(/CarePlan\/[\w-]+/) ?? [];
  await page.goto(`${ehrUrl}/patients/${solitary}`);
  await expect(page.locator(`[data-reference="${reference}"]`)).toContainText(
    'accepted by the clinician named as author',
  );

  await app
    .getByRole('region', { name: 'Still open' })
    .getByRole('button', { name: 'None now' })
    .first()
    .click();
  await expect(panelOf(app)).toContainText('Not accepted any more');
  await expect(app.getByText('The draft in the chart is not of what is shown here')).toBeVisible();
});

/** What no chart of the practice EHR says: that fat was seen, and a scan of the same kind two and a half years ago. */
async function enterWhatK1Asks(app: Page): Promise<void> {
  const correct = app.getByText('Correct the chart, or add to it', { exact: true });
  const part = app.locator('details', { has: correct });
  const given = app.getByRole('region', { name: 'You answered' }).getByRole('listitem');
  const day = new Date(Date.now() - 900 * 86_400_000).toISOString().slice(0, 10);
  await correct.click();
  await part.getByLabel('What is it about?').selectOption('Size of L1, right kidney');
  await part.getByRole('textbox', { name: 'Longest axis' }).fill('19');
  await part.getByLabel('Unit').selectOption('millimetres');
  await part.getByLabel('Day of the scan').fill(day);
  await part.getByLabel('Scan', { exact: true }).selectOption('Ultrasound');
  await part.getByLabel('Why is the chart not followed?').fill('From an old letter.');
  await part.getByRole('textbox', { name: 'Longest axis' }).press('Enter');
  await expect(given).toHaveCount(1);
  await part.getByLabel('What is it about?').selectOption('Macroscopic fat');
  await button(part, 'Seen on MRI').click();
  await expect(given).toHaveCount(2);
}

test('where a longer interval is offered, a discharge with bleeding advice is chosen: plan, sheet and chart say there is no next scan', async ({
  page,
}) => {
  const app = await openFromChart(page, small);
  await app.getByText('Change the plan', { exact: true }).click();
  const discharge = app.getByRole('radio', { name: /^Override: discharge with bleeding advice/ });
  await expect(app.getByRole('radio', { name: /^Another interval/ })).toBeVisible();
  await expect(discharge).toHaveCount(0);

  await enterWhatK1Asks(app);
  await discharge.check();
  await expectAccessible(app);
  await expect(app.getByRole('group', { name: 'Kind of scan' })).toHaveCount(0);
  await app.getByLabel('Reason for the discharge').fill('Frail; decided with her.');
  await expect(panelOf(app)).toContainText('Discharge: no next scan, instead of one after 12 months.');
  await button(app, 'Save draft to chart').click();
  await expect(app.getByText('Draft saved')).toBeVisible();
  const [reference] = (await app.locator('.outcome').innerText()).match(/CarePlan\/[\w-]+/) ?? [];

  await app.getByText('Patient', { exact: true }).click();
  const sheet = app.getByRole('main');
  await expect(sheet).toContainText('Your clinician chose this way for you: no more check-up scans.');
  await expect(sheet.getByRole('heading', { level: 2 }).first()).toHaveText(/^Call the emergency number/);
  await expect(sheet).not.toContainText(/You need an ultrasound|every 6 to 12 months/);

  await page.goto(`${ehrUrl}/patients/${small}`);
  const saved = page.locator(`[data-reference="${reference}"]`);
  await expect(saved).toContainText('no next scan (discharge), chosen by the clinician');
  await expect(saved).toContainText('Reason for the discharge: Frail; decided with her.');
  await expect(saved).toContainText('Call the emergency number at once if');
  await expect(saved).not.toContainText('Your next scan is due');
});
