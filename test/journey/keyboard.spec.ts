import { Hands } from './hands.ts';
import { ownSite } from './own-site.ts';
import { ehrUrl, expect, type Page, patients, test } from './practice.ts';

// What other journeys have saved of the same patients is not found here.
test.beforeEach(({ context }) => ownSite(context));

/** From the chart to the saved draft, and everything on the way, without a mouse. */

const patientOf = (rule: string) => {
  const found = patients.find(({ expected }) => expected.rule === rule);
  if (found === undefined) throw new Error(`no practice patient for ${rule}`);
  return found;
};

/** The app, opened from the chart by keyboard. */
async function openByKeyboard(page: Page, id: string): Promise<Page> {
  await page.goto(`${ehrUrl}/patients/${id}`);
  await new Hands(page).goTo(/^Open Renal AML/);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('Enter');
  const app = await opened;
  await expect(app.getByRole('region', { name: 'What would change this' })).toBeVisible();
  return app;
}

const verdictOf = (app: Page) => app.getByRole('region', { name: 'Recommendation' });

/** How many presses of a key may lie between the recommendation and the saved draft. */
const FEW = 15;

test('two actions save: few presses lie between the recommendation and the saved draft', async ({ page }) => {
  const app = await openByKeyboard(page, patientOf('R11d').id);
  const hands = new Hands(app);
  await hands.goTo(/^Save draft to chart$/);
  await hands.press('Enter');
  await expect(app.getByText('Draft saved', { exact: true })).toBeFocused();
  console.log(`${hands.presses} presses of a key from the recommendation to the saved draft`);
  expect(hands.presses).toBeLessThanOrEqual(FEW);
});

test('a question is answered and taken back, a fact tried, another option chosen with its reason, the plan read and saved', async ({
  page,
}) => {
  // Some eighty presses, each looked at.
  test.slow();
  const app = await openByKeyboard(page, patientOf('R09').id);
  const hands = new Hands(app);
  const verdict = await verdictOf(app).innerText();

  await test.step('the first question is answered, and the answer taken back', async () => {
    await hands.goTo(/^None now$/);
    await hands.press('Enter');
    await hands.isOn(/./s);
    await hands.goTo(/^Undo: /);
    await hands.press('Enter');
    await hands.isOn(/./s);
    await expect(verdictOf(app)).toHaveText(verdict, { useInnerText: true });
  });

  await test.step('a fact is tried, and left as it is', async () => {
    await hands.goTo(/^Try a fact/);
    await hands.press('Enter');
    await hands.goTo(/^Which fact would be another\?$/);
    const facts = app.getByLabel('Which fact would be another?');
    for (let down = 0; down < 40 && (await facts.inputValue()) !== 'acuteBleed'; down++)
      await hands.press('ArrowDown');
    await hands.goTo(/^Yes$/);
    await hands.press('Enter');
    await expect(app.getByText('If so: Emergency, not Intervention: to be discussed.')).toBeVisible();
    await hands.isOn(/^Which fact would be another\?$/);
    await hands.goTo(/^Back to the chart$/);
    await hands.press('Enter');
    await expect(app.getByText(/^If so/)).toHaveCount(0);
    await hands.isOn(/^Which fact would be another\?$/);
    await expect(verdictOf(app)).toHaveText(verdict, { useInnerText: true });
  });

  await test.step('another option is chosen, with a reason', async () => {
    await hands.goTo(/^Change the plan$/, 'Shift+Tab');
    await hands.press('Enter');
    await hands.goTo(/^As recommended/);
    await hands.press('ArrowDown');
    await hands.goTo(/^Reason for this option$/);
    await app.keyboard.type('The patient wants no surgery.');
  });

  await test.step('the plan is read as it will be written, and saved', async () => {
    await hands.goTo(/^Read the plan as it will be written$/);
    await hands.press('Enter');
    await hands.goTo(/^Read the plan as it will be written$/);
    await expect(app.getByRole('region', { name: 'Read the plan as it will be written' })).toContainText(
      'The patient wants no surgery.',
    );
    await hands.press('ArrowDown');
    await hands.goTo(/^Save draft to chart$/);
    await hands.press('Enter');
    await expect(app.getByText('Draft saved', { exact: true })).toBeFocused();
  });
  console.log(`${hands.presses} presses of a key for all that can be done on the way`);
});

test('what is refused in a form gets the focus, and says why', async ({ page }) => {
  const app = await openByKeyboard(page, patientOf('R09').id);
  const hands = new Hands(app);
  await hands.goTo(/^Change the plan$/);
  await hands.press('Enter');
  await hands.goTo(/^As recommended/);
  await hands.press('ArrowDown');
  await hands.goTo(/^Save draft to chart$/);
  await hands.press('Enter');
  await hands.isOn(/^Reason for this option$/);
  await expect(app.getByLabel('Reason for this option')).toHaveAccessibleDescription(
    'Give the reason in a few words.',
  );
});

test('a launch that is refused has one fold, and a sign-in that has ended one link to the next', async ({
  page,
}) => {
  const { id } = patientOf('R11d');
  const app = await openByKeyboard(page, id);
  const launch = app.url();
  await app.evaluate(() => {
    const key = JSON.parse(sessionStorage.getItem('SMART_KEY') ?? '""');
    const { tokenResponse, ...kept } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    const { refresh_token: _, ...token } = tokenResponse;
    const expiresAt = Date.now() / 1000 + 65;
    sessionStorage.setItem(key, JSON.stringify({ ...kept, tokenResponse: token, expiresAt }));
  });
  await app.clock.install();
  await app.goto(launch);
  await expect(app.getByRole('region', { name: 'What would change this' })).toBeVisible();
  await app.clock.fastForward('02:00');
  await expect(app.getByText('The sign-in has ended.').first()).toBeVisible();
  const hands = new Hands(app);
  await hands.goTo(/^Open the app again/);
  const opened = app.waitForEvent('popup');
  await hands.press('Enter');
  const again = await opened;
  await expect(verdictOf(again)).toHaveAttribute('data-rule', 'R11d');

  await page.goto(`${new URL(launch).origin}/?code=stolen&state=somebody-elses`);
  const refused = new Hands(page);
  await refused.goTo(/^For support$/);
  await refused.press('Enter');
  await expect(page.locator('details[open]')).toHaveCount(1);
});
