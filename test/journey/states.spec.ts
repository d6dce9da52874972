import { states } from '../../src/review/states.ts';
import { check } from '../prove/states/check.ts';
import { looks } from '../prove/states/looks.ts';
import { serveStates } from '../prove/states/visit.ts';
import {
  type BrowserContext,
  expect,
  openFromChart,
  openLike,
  type Page,
  patients,
  test,
} from './practice.ts';

/** A slice of `npm run prove -- states`, and the states that come and go while the screen is open. */

test('axe finds nothing, Tab reaches everything, unhidden, and all is told apart, where the line at the foot is highest', async ({
  page,
}) => {
  const state = states.find(({ name }) => name === 'expired-both-ways');
  if (state === undefined) throw new Error('the list has the state');
  await serveStates(page.context());
  const some = looks.filter(({ name }) => name === '320 dark' || name === 'forced colours dark');
  const { stops, faults } = await check(page, state, some);
  expect(faults).toEqual([]);
  expect(stops).toBeGreaterThan(10);
});

const small = patients.find(({ expected }) => expected.rule === 'R11b');
if (small === undefined) throw new Error('the practice EHR has the patient');
const { id } = small;

const lineOf = (app: Page) => app.locator('.standing');
const saveButton = (app: Page) => app.getByRole('button', { name: 'Save draft to chart' });
const isWhole = (app: Page) => expect(app.getByText('From the chart').first()).toBeVisible();

test.describe('a lost connection', () => {
  test.use({ expectedNoise: [/Failed to load resource/] });

  test('is said before anything is pressed, takes nothing away, and comes back by itself', async ({
    page,
    context,
  }) => {
    const app = await openFromChart(page, id);
    await isWhole(app);
    await context.setOffline(true);
    await expect(lineOf(app)).toContainText('No connection.');
    await expect(saveButton(app)).toHaveAttribute('aria-disabled', 'true');
    await expect(app.getByText('No connection: nothing can be saved now.')).toBeVisible();
    await context.setOffline(false);
    await expect(lineOf(app)).toHaveText('The connection is back. Reading and saving work again.');
    await expect(saveButton(app)).toHaveAttribute('aria-disabled', 'false');
  });
});

/** As where an EHR gives no refresh token, and the time is nearly over. */
const endsIn = (app: Page, seconds: number) =>
  app.evaluate((left) => {
    const key = JSON.parse(sessionStorage.getItem('SMART_KEY') ?? '""');
    const { tokenResponse, ...launch } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    const { refresh_token: _, ...token } = tokenResponse;
    const expiresAt = Date.now() / 1000 + left;
    sessionStorage.setItem(key, JSON.stringify({ ...launch, tokenResponse: token, expiresAt }));
  }, seconds);

test('a sign-in that ends says so before, leaves what was entered, and is one click from the next', async ({
  page,
  context,
}) => {
  const app = await openFromChart(page, id);
  await isWhole(app);
  await endsIn(app, 150);
  await app.clock.install();
  await app.reload();
  await isWhole(app);
  await expect(lineOf(app)).toBeEmpty();
  await app.clock.fastForward('01:00');
  await expect(lineOf(app)).toContainText(/This sign-in ends at \d\d:\d\d\./);
  await app.getByText('Change the plan', { exact: true }).click();
  await app.getByRole('radio', { name: 'Another interval, in months' }).check();
  await app.getByRole('textbox', { name: 'Months' }).fill('3');
  await app.getByLabel('Reason for this interval').fill('She is anxious.');
  await app.clock.fastForward('02:00');
  await expect(lineOf(app)).toContainText('The sign-in has ended.');
  await expect(app.getByLabel('Reason for this interval')).toHaveValue('She is anxious.');
  await expect(saveButton(app)).toHaveAttribute('aria-disabled', 'true');

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.getByRole('button', { name: 'Copy the plan as text' }).click();
  await expect(app.getByText('Copied: the plan as it stands here')).toBeVisible();
  expect(await app.evaluate(() => navigator.clipboard.readText())).toContain('She is anxious.');

  const opened = context.waitForEvent('page');
  await app.getByRole('link', { name: 'Open the app again' }).click();
  const again = await opened;
  await expect(again.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', 'R11b');
  await expect(saveButton(again)).toHaveAttribute('aria-disabled', 'false');
  await expect(app.getByLabel('Reason for this interval')).toHaveValue('She is anxious.');
});

test('an EHR that lets the app save no plans says so without a press, and offers the plan as text', async ({
  page,
}) => {
  const app = await openLike(page, 'athena-like', id);
  const panel = app.getByRole('region', { name: 'Draft care plan' });
  await expect(panel).toContainText('Nothing can be saved from here.');
  await expect(panel.getByRole('button', { name: 'Copy the plan as text' })).toBeVisible();
  await expect(app.getByRole('button', { name: /save/i })).toHaveCount(0);
});

/** React keeps its distance until it is let in. */
async function reactWaits(context: BrowserContext) {
  let letIn = () => {};
  const waiting = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await context.route(/with-react-.*\.js/, async (route) => {
    await waiting;
    await route.continue();
  });
  return () => letIn();
}

test('what was opened before all of the code has arrived stays open, with the focus on it', async ({
  page,
  context,
}) => {
  const letIn = await reactWaits(context);
  const app = await openLike(page, 'epic-like', id);
  const fold = app.getByText(/no recommendation rests on gave nothing$/);
  await fold.focus();
  await app.keyboard.press('Enter');
  await expect(app.locator('details[open]')).toHaveCount(1);
  await expect(lineOf(app)).toHaveCount(0);
  letIn();
  await expect(lineOf(app)).toHaveCount(1);
  await expect(app.locator('details[open] > summary')).toBeFocused();
});
