import { EVERY, expectAccessible } from './accessible.ts';
import { ehrUrl, expect, openFromChart, type Page, test } from './practice.ts';

/** What the clinician chooses instead of the recommendation is saved as it is read, with the reason. */

/** Patients of whom no other journey saves a plan. */
const large = 'large-6cm';
const solitary = 'solitary-kidney';

const panelOf = (app: Page) => app.getByRole('region', { name: 'Draft care plan' });
const button = (app: Page, name: string) => app.getByRole('button', { name, exact: true });

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
  await expectAccessible(app, EVERY);

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
