import { expectAccessible } from './accessible.ts';
import { type BrowserContext, expect, openFromChart, type Page, patients, test } from './practice.ts';

/** What could not be read is tried again where it is said, by keyboard, without a reload. */

const small = patients.find(({ expected }) => expected.rule === 'R11b');
if (small === undefined) throw new Error('the practice EHR has the patient');
const { id } = small;

test.use({ expectedNoise: [/Failed to load resource/] });

const CORS = { 'Access-Control-Allow-Origin': '*' };
const PROBLEM_LIST = /\/fhir\/Condition\?.*problem-list-item/;

/** The problem list fails, slowly enough to be watched, until it is mended. `sent`: the reads since it was emptied. */
async function failingProblemList(context: BrowserContext) {
  const ehr = { fails: true, sent: [] as string[] };
  await context.route(/\/fhir\//, async (route) => {
    const request = route.request();
    if (request.method() !== 'GET') return route.fallback();
    ehr.sent.push(request.url());
    if (!PROBLEM_LIST.test(request.url())) return route.fallback();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return ehr.fails ? route.fulfill({ status: 500, headers: CORS, body: '' }) : route.fallback();
  });
  return ehr;
}

const verdictOf = (app: Page) => app.getByRole('region', { name: 'Recommendation' });

test('by keyboard: only that read is sent, the button says so, the result is read out and the answer gets the focus', async ({
  page,
  context,
}) => {
  const ehr = await failingProblemList(context);
  const app = await openFromChart(page, id);
  await expect(verdictOf(app)).toHaveAttribute('data-subtype', 'X-UNREADABLE');
  await expect(app.getByText('From the chart').first()).toBeVisible();

  const button = app.getByRole('button', { name: 'Try again: Problem list' });
  await button.focus();
  ehr.sent.length = 0;
  await app.keyboard.press('Enter');
  const busy = app.getByRole('button', { name: 'Reading again…: Problem list' });
  await expect(busy).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(button).toBeFocused();
  const live = app.locator('[aria-live]').first();
  await expect(live).toHaveText(/^Problem list: tried again, and still not read\. /);
  expect(ehr.sent).toEqual([expect.stringMatching(PROBLEM_LIST)]);

  ehr.fails = false;
  await app.keyboard.press('Enter');
  await expect(verdictOf(app)).toHaveAttribute('data-rule', 'R11b');
  await expect(live).toHaveText('Problem list: read. The recommendation has been worked out anew.');
  await expect(verdictOf(app)).toBeFocused();
  expect(ehr.sent).toHaveLength(2);
});

test('an EHR of another version of FHIR is refused in words', async ({ page, context }) => {
  await context.route(/\/fhir\/metadata$/, (route) =>
    route.fulfill({
      headers: CORS,
      json: { resourceType: 'CapabilityStatement', fhirVersion: '3.0.1', rest: [] },
    }),
  );
  const app = await openFromChart(page, id);
  await expect(app.getByRole('main')).toContainText('another version of FHIR than R4');
  await expect(verdictOf(app)).toHaveCount(0);
});

for (const [what, more, words] of [
  ['died', { deceasedDateTime: '2026-05-03' }, 'this patient has died (2026-05-03)'],
  [
    'was merged',
    { active: false, link: [{ type: 'replaced-by', other: { reference: 'Patient/other' } }] },
    'merged into another (Patient/other)',
  ],
] as const) {
  test(`that a patient ${what} is said before the recommendation`, async ({ page, context }) => {
    await context.route(/\/fhir\/Patient\//, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json()), ...more } });
    });
    const app = await openFromChart(page, id);
    await expect(verdictOf(app)).toHaveAttribute('data-rule', 'R11b');
    const said = await app.getByRole('main').innerText();
    expect(said.indexOf(words)).toBeGreaterThanOrEqual(0);
    expect(said.indexOf(words)).toBeLessThan(said.indexOf('Decided by rule'));
  });
}

test('a drug list that the EHR does not offer is told as that, on one line, and hinders nothing', async ({
  page,
  context,
}) => {
  await context.route(/\/fhir\/(metadata$|MedicationStatement\?)/, async (route) => {
    if (!route.request().url().endsWith('/metadata'))
      return route.request().method() === 'GET'
        ? route.fulfill({ status: 404, headers: CORS, body: '' })
        : route.fallback();
    const statement = await (await route.fetch()).json();
    const [rest] = statement.rest;
    const resource = rest.resource.filter(({ type }: { type: string }) => type !== 'MedicationStatement');
    return route.fulfill({ headers: CORS, json: { ...statement, rest: [{ ...rest, resource }] } });
  });
  const app = await openFromChart(page, id);
  await expect(verdictOf(app)).toHaveAttribute('data-rule', 'R11b');
  await app.getByText('1 read that no recommendation rests on gave nothing').click();
  await expect(app.getByText('Medication list: not offered by this EHR').first()).toBeVisible();
});

test('axe finds nothing where a patient has died and nothing else could be read, before and after trying again', async ({
  page,
  context,
}) => {
  await context.route(/\/fhir\/[A-Z]\w+\?/, (route) =>
    route.request().method() === 'GET'
      ? route.fulfill({ status: 403, headers: CORS, body: '' })
      : route.fallback(),
  );
  await context.route(/\/fhir\/Patient\//, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), deceasedBoolean: true } });
  });
  const app = await openFromChart(page, id);
  await expect(app.getByText('From the chart').first()).toBeVisible();
  await expectAccessible(app);
  await app.getByRole('button', { name: 'Try again: Procedures' }).click();
  await expect(app.getByRole('main').getByText('Tried again, and still not read.')).toBeVisible();
  await expectAccessible(app);
});
