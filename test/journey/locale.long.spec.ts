import { expect, openFromChart, type Page, test } from './practice.ts';

/** The clinician's browser says where they are at home; one notation of dates and numbers on the whole screen. */

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*';
const MONTH_FIRST = new RegExp(`\\b${MONTH} \\d{1,2}, \\d{4}\\b`);
const DAY_FIRST = new RegExp(`\\b\\d{1,2} ${MONTH} \\d{4}\\b`);
const NUMERIC = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})\b/;
const DECIMAL_COMMA = /\d,\d/;

/** Everything the screen says, folded or not, without the plan as it will be written: that is for the chart. */
const everything = (app: Page): Promise<string> =>
  app.evaluate(() => {
    const copy = document.body.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const plan of copy.querySelectorAll('.plan')) plan.remove();
    // What stands in two elements must not run together.
    const words = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const said: string[] = [];
    while (words.nextNode()) said.push(words.currentNode.textContent ?? '');
    return said.join('\n');
  });

const plan = (app: Page) => app.getByRole('region', { name: 'Read the plan as it will be written' });

for (const { locale, own, other } of [
  { locale: 'en-US', own: MONTH_FIRST, other: DAY_FIRST },
  { locale: 'de-DE', own: DAY_FIRST, other: MONTH_FIRST },
]) {
  test.describe(`at home in ${locale}`, () => {
    test.use({ locale });

    for (const patient of ['bilateral-egfr-38', 'tsc-on-everolimus']) {
      test(`a clinician finds one notation everywhere, and the plan as the chart has it: ${patient}`, async ({
        page,
      }) => {
        const app = await openFromChart(page, patient);
        await app.locator('.save').waitFor();
        await expect(app.locator('.verdict')).toContainText(own);
        const said = await everything(app);
        expect(said).toMatch(own);
        for (const wrong of [other, NUMERIC, DECIMAL_COMMA]) expect(said.match(wrong)?.[0]).toBeUndefined();
        await app.getByText('Read the plan as it will be written').first().click();
        await expect(plan(app)).toContainText(/\d{4}-\d{2}-\d{2}/);
        await expect(plan(app)).not.toContainText(MONTH_FIRST);
        await app.getByText('Patient', { exact: true }).first().click();
        const sheet = app.getByRole('article', { name: 'Plan in plain words' });
        await expect(sheet).toContainText(own);
        await expect(sheet).not.toContainText(other);
      });
    }
  });
}

test.describe('in an American browser', () => {
  test.use({ locale: 'en-US' });

  test('a creatinine of a chart in µmol/L is in µmol/L, and is asked for so first', async ({ page }) => {
    const app = await openFromChart(page, 'bilateral-egfr-38');
    await app.getByText('Read the plan as it will be written').first().click();
    await expect(plan(app)).toContainText('133 µmol/L');
    await app.getByText('Correct the chart, or add to it').click();
    await app.getByLabel('What is it about?').selectOption('creatinine');
    const units = app.getByLabel('Unit', { exact: true }).locator('option');
    await expect(units).toHaveText([
      'Choose',
      'micromoles per litre (µmol/L)',
      'milligrams per decilitre (mg/dL)',
    ]);
  });

  test('the first paint says the same as what takes its place', async ({ page, context }) => {
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await context.route(/\/assets\/with-react-[^/]+$/, async (route) => {
      await held;
      await route.continue();
    });
    const app = await openFromChart(page, 'bilateral-egfr-38');
    const verdict = app.locator('.verdict');
    await expect(verdict).toContainText(MONTH_FIRST);
    const painted = await verdict.innerText();
    const why = app.getByRole('region', { name: 'Why' });
    await expect(why).toBeHidden();
    arrive();
    await expect(why).toBeVisible();
    expect(await verdict.innerText()).toBe(painted);
  });
});
