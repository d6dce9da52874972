import { readPdf } from '../pdf.ts';
import { printed } from '../printed.ts';
import { expectAccessible } from './accessible.ts';
import { expect, openFromChart, type Page, patients, test } from './practice.ts';

const patientWith = (rule: string) => {
  const found = patients.find(({ expected }) => expected.rule === rule);
  if (found === undefined) throw new Error(`no practice patient for ${rule}`);
  return found;
};

/** The file of the sheet and the paper. */
const LATER = /\/later-[^/]*\.js/;

const decision = (app: Page) => app.locator('.verdict');

test('the switch changes the words and nothing else: by keyboard, without a new address or another origin', async ({
  page,
  context,
}) => {
  const app = await openFromChart(page, patientWith('R09').id);
  await app.getByRole('radio', { name: 'Clinician' }).focus();
  const before = { url: app.url(), rule: await decision(app).getAttribute('data-rule') };
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).origin));

  await app.keyboard.press('ArrowRight');
  const sheet = app.getByRole('article', { name: 'Plan in plain words' });
  await expect(sheet.getByRole('heading').nth(1)).toHaveText('Call the emergency number at once if');
  await expect(app.getByRole('radio', { name: 'Patient' })).toBeFocused();
  await expect(app.getByText('The recommendation is the same.')).toBeAttached();
  await expect(decision(app)).toBeHidden();
  expect(app.url()).toBe(before.url);
  expect(asked.filter((origin) => origin !== new URL(app.url()).origin)).toEqual([]);

  await app.keyboard.press('ArrowLeft');
  await expect(decision(app)).toBeVisible();
  expect(await decision(app).getAttribute('data-rule')).toBe(before.rule);
});

for (const rule of ['R01', 'R07'])
  test(`axe finds nothing on the sheet for the patient of ${rule}, and its print is large`, async ({
    page,
  }) => {
    const app = await openFromChart(page, patientWith(rule).id);
    await app.getByText('Patient', { exact: true }).click();
    await expect(app.getByRole('article', { name: 'Plan in plain words' })).toBeVisible();
    const sizes = await app
      .locator('.sheet :is(p, li, h1, h2, footer)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    await expectAccessible(app);
  });

test.describe('when its code does not arrive', () => {
  test.use({ expectedNoise: [/Failed to load resource|ERR_FAILED|dynamically imported module/] });

  test('that is said, the recommendation stands, and trying again shows the sheet', async ({
    page,
    context,
  }) => {
    await context.route(LATER, (route) => route.abort());
    const app = await openFromChart(page, patientWith('R11b').id);
    await app.getByText('Patient', { exact: true }).click();
    await expect(app.getByText('The words for the patient could not be loaded.')).toBeVisible();
    await context.unroute(LATER);
    await app.getByRole('button', { name: 'Try again' }).click();
    await expect(app.getByRole('article', { name: 'Plan in plain words' })).toBeFocused();
  });
});

/** What a browser prints at its own command, as the user sees the page then. */
const print = async (app: Page) => readPdf(await app.pdf({ format: 'A4' }));

test('printed before the chart is read, the page says that nothing is concluded, and nothing of the screen', async ({
  page,
  context,
}) => {
  await context.route(/\/fhir\/(?!\.well-known)/, () => {});
  const app = await openFromChart(page, patientWith('R11b').id);
  await app.getByRole('region', { name: 'Recommendation' }).waitFor();
  const { pages, text } = await print(app);
  expect(pages).toBe(1);
  expect(text).toMatch(/^No plan is printed here, and nothing is concluded\./);
  expect(text).not.toMatch(/Opening the chart|still being read/);
});

test('printed without a launch from a chart, the page says that nothing is concluded', async ({ page }) => {
  const app = await openFromChart(page, patientWith('R11b').id);
  await app.goto(new URL('/', app.url()).href);
  await app.getByRole('alert').waitFor();
  expect((await print(app)).text).toMatch(/^No plan is printed here, and nothing is concluded\./);
});

/** The emergency and the fullest plans; all of them: `npm run prove -- printing`. */
for (const rule of ['R01', 'R05d', 'R07']) {
  const patient = patientWith(rule);
  test(`either plan fits one page of A4 and of Letter: ${patient.point}`, async ({ page }) => {
    const app = await openFromChart(page, patient.id);
    await app.locator('.audience').waitFor();
    expect((await printed(app, patient)).faults).toEqual([]);
  });
}
