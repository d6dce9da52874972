import type { Patient, Resource } from 'fhir/r4';
import { ehrUrl, expect, openFromChart, type Page, patients, test } from './practice.ts';

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

/** Signing in again, from a page whose sign-in ends: at the same EHR, which asks for the patient. */

const near = { id: 'near-4cm' };
const boundary = { id: 'boundary-4cm' };

const verdictOf = (app: Hands) => app.getByRole('region', { name: 'Recommendation' });
const lineOf = (app: Hands) => app.locator('.standing');
const signInAgain = (app: Hands) => app.getByRole('button', { name: 'Sign in again' });
const reasonOf = (app: Hands) => app.getByLabel('Reason for this interval');
const answersOf = (app: Hands) => app.getByRole('region', { name: 'You answered' });
type Hands = Pick<Page, 'getByRole' | 'getByLabel' | 'getByText' | 'locator'>;

/** The page of a patient whose sign-in is over in ten minutes, as where an EHR gives no refresh token. */
async function openForTenMinutes(page: Page, patientId: string): Promise<Page> {
  const app = await openFromChart(page, patientId);
  await expect(verdictOf(app)).toHaveAttribute('data-rule', /R/);
  await app.evaluate(() => {
    const key = JSON.parse(sessionStorage.getItem('SMART_KEY') ?? '""');
    const { tokenResponse, ...launch } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    const { refresh_token: _, ...token } = tokenResponse;
    const expiresAt = Date.now() / 1000 + 600;
    sessionStorage.setItem(key, JSON.stringify({ ...launch, tokenResponse: token, expiresAt }));
  });
  await app.clock.install();
  await app.reload();
  await expect(verdictOf(app)).toHaveAttribute('data-rule', /R/);
  return app;
}

/** One answer, and another interval for a reason. */
async function enter(app: Hands, reason: string) {
  await app.getByRole('button', { name: 'None now' }).click();
  await expect(answersOf(app)).toContainText('None now');
  await app.getByText('Change the plan', { exact: true }).click();
  await app.getByRole('radio', { name: 'Another interval, in months' }).check();
  await app.getByRole('textbox', { name: 'Months' }).fill('3');
  await reasonOf(app).fill(reason);
}

async function end(app: Page) {
  await app.clock.fastForward('11:00');
  await expect(lineOf(app)).toContainText('The sign-in has ended.');
}

const choose = (app: Hands, patientId: string) => app.locator(`.picker button[value="${patientId}"]`).click();

const kept = (app: Page) => app.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));

async function expectBack(app: Hands, reason: string) {
  await expect(lineOf(app)).toContainText('What you entered before signing in again is back.');
  await expect(answersOf(app)).toContainText('None now');
  await expect(reasonOf(app)).toHaveValue(reason);
}

test('a sign-in that has ended leads through a new one back to the same work, which can be saved', async ({
  page,
}) => {
  const app = await openForTenMinutes(page, near.id);
  await enter(app, 'She is anxious.');
  expect(await kept(app)).not.toContain('anxious');
  await app.clock.fastForward('08:30');
  await expect(lineOf(app)).toContainText('This sign-in ends at');
  await expect(signInAgain(app)).toBeVisible();
  await app.clock.fastForward('02:00');
  await expect(lineOf(app)).toContainText('The sign-in has ended.');

  await signInAgain(app).click();
  await expect(app.getByRole('heading', { name: 'Choose a patient' })).toBeVisible();
  expect(app.url()).not.toContain(near.id);
  await choose(app, near.id);
  await expectBack(app, 'She is anxious.');
  expect(await kept(app)).not.toContain('anxious');
  expect(await app.evaluate(() => JSON.stringify(Object.entries(localStorage)))).toBe('[]');

  await app.getByRole('button', { name: 'Keep it' }).click();
  await expect(lineOf(app)).toBeEmpty();
  await app.getByRole('button', { name: 'Save draft to chart' }).click();
  await expect(app.locator('[data-outcome]')).toContainText(/Draft saved|Already in the chart/);
});

test('another patient, chosen when signing in again, gets nothing of it, nor does the first one later', async ({
  page,
}) => {
  const app = await openForTenMinutes(page, near.id);
  await enter(app, 'She is anxious.');
  await end(app);
  await signInAgain(app).click();
  await choose(app, boundary.id);
  await expect(verdictOf(app)).toHaveAttribute('data-rule', 'R09');
  await expect(lineOf(app)).toContainText('What was entered here before was not taken over.');
  await expect(answersOf(app)).toHaveCount(0);
  expect(await kept(app)).not.toContain('anxious');
  await app.goto(`${ehrUrl}/launch?patient=${near.id}`);
  await expect(verdictOf(app)).toHaveAttribute('data-rule', 'R11b');
  await expect(app.getByText('Change the plan', { exact: true })).toBeVisible();
  await expect(lineOf(app)).toBeEmpty();
  await expect(answersOf(app)).toHaveCount(0);
});

test('another user who signs in again gets nothing of it', async ({ page }) => {
  const app = await openForTenMinutes(page, near.id);
  await enter(app, 'She is anxious.');
  await end(app);
  await page.request.post(`${ehrUrl}/user`, { form: { user: 'dr-lindqvist' } });
  await signInAgain(app).click();
  await choose(app, near.id);
  await expect(lineOf(app)).toContainText('What was entered here before was not taken over.');
  await expect(answersOf(app)).toHaveCount(0);
  expect(await kept(app)).not.toContain('anxious');
});

test('two tabs with two patients sign in again side by side, each back to its own patient and work', async ({
  page,
}) => {
  const first = await openForTenMinutes(page, near.id);
  await enter(first, 'First reason.');
  const second = await openForTenMinutes(page, boundary.id);
  await enter(second, 'Second reason.');
  await end(first);
  await end(second);
  await signInAgain(first).click();
  await signInAgain(second).click();
  await choose(second, boundary.id);
  await choose(first, near.id);
  await expectBack(first, 'First reason.');
  await expectBack(second, 'Second reason.');
  await expect(verdictOf(first)).toHaveAttribute('data-rule', 'R11b');
  await expect(verdictOf(second)).toHaveAttribute('data-rule', 'R09');
});

test.describe('in a frame of the EHR', () => {
  // Said by the browser of any frame of the EHR’s own page in it, such as the choice of the patient.
  test.use({ expectedNoise: [/can escape its sandboxing/] });

  test('the same frame goes on, and a choice that is cancelled loses nothing', async ({ page }) => {
    await page.clock.install();
    // Where there is no refresh token.
    await page.route('**/token', async (route) => {
      const answer = await route.fetch();
      const { refresh_token: _, ...token } = await answer.json();
      await route.fulfill({ response: answer, json: { ...token, expires_in: 600 } });
    });
    await page.goto(`${ehrUrl}/patients/${near.id}`);
    await page.getByRole('link', { name: /open in chart/i }).click();
    const app = page.frameLocator('iframe');
    await enter(app, 'In the frame.');
    await page.clock.fastForward('11:00');
    await signInAgain(app).click();
    await app.getByRole('button', { name: /^Cancel/ }).click();
    await expect(app.getByText('No patient was chosen.')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(near.id));

    await page.reload();
    await expectBack(app, 'In the frame.');
    await page.clock.fastForward('11:00');
    await signInAgain(app).click();
    await choose(app, near.id);
    await expectBack(app, 'In the frame.');
    await expect(page).toHaveURL(new RegExp(near.id));
  });
});

test('an EHR that knows scopes of version 1 is asked in these, and for a patient in place of the chart', async ({
  page,
  context,
}) => {
  const types = ['Patient', 'Condition', 'Observation', 'MedicationRequest', 'CarePlan'];
  const resources = types.map((type) => `patient/${type}.read`).join(' ');
  await context.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    const config = await answer.json();
    const scopes = `launch openid fhirUser ${resources} patient/CarePlan.write`;
    const issuers = config.issuers.map((issuer: object) => ({ ...issuer, scopes }));
    await route.fulfill({ response: answer, json: { ...config, issuers } });
  });
  const asked: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname.endsWith('/authorize')) asked.push(url.searchParams.get('scope') ?? '');
  });
  const app = await openForTenMinutes(page, near.id);
  await end(app);
  await signInAgain(app).click();
  await choose(app, near.id);
  await expect(verdictOf(app)).toHaveAttribute('data-rule', /R/);
  const words = `openid fhirUser ${resources} patient/CarePlan.write`;
  expect(asked[0]).toBe(`launch ${words}`);
  expect(asked[1]).toBe(`launch/patient ${words}`);
});

test('a link to sign in again that this window did not make opens nothing', async ({ page }) => {
  const app = await openFromChart(page, near.id);
  await expect(verdictOf(app)).toHaveAttribute('data-rule', /R/);
  await app.goto(new URL('launch/index.html?again=3f9c3f0e-0000-4000-8000-000000000000', app.url()).href);
  await expect(app.getByRole('main')).toContainText('was not made in this window, or has been used already');
});

test('where the EHR opens the app from a chart only, signing in again is not offered', async ({ page }) => {
  await page.request.post(`${ehrUrl}/behaviour`, { form: { behaviour: 'athena-like' } });
  const app = await openForTenMinutes(page, near.id);
  await end(app);
  await expect(app.getByRole('link', { name: 'Open the app again' })).toBeVisible();
  await expect(signInAgain(app)).toHaveCount(0);
});

test.describe('a renewal that is refused', () => {
  test.use({ expectedNoise: [/Failed to load resource/] });

  test('leaves the page as it is, to be read, and offers to sign in again', async ({ page, context }) => {
    const app = await openFromChart(page, near.id);
    await expect(verdictOf(app)).toHaveAttribute('data-rule', /R/);
    await enter(app, 'Before the refusal.');
    await context.route('**/token', (route) =>
      route.fulfill({ status: 400, json: { error: 'invalid_grant' } }),
    );
    await context.route(/\/fhir\/(?!\.well-known)/, (route) => route.fulfill({ status: 401 }));
    // Whatever it is called where another journey has saved a plan of this patient.
    await app.locator('.save button.primary').first().click();
    await expect(lineOf(app)).toContainText('The sign-in has ended.');
    await expect(reasonOf(app)).toHaveValue('Before the refusal.');
    await expect(verdictOf(app)).toBeVisible();
    await context.unroute('**/token');
    await context.unroute(/\/fhir\/(?!\.well-known)/);
    await signInAgain(app).click();
    await choose(app, near.id);
    await expectBack(app, 'Before the refusal.');
  });
});
