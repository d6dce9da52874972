import { expectAccessible } from './accessible.ts';
import { expect, openFromChart, type Page, test } from './practice.ts';

/** At exactly 4.0 cm: two disagreements are open, and a guideline is among the evidence. */
const PATIENT = 'boundary-4cm';
const TEXTS = /\/texts-[^/]+$/;

const whyOf = (app: Page) => app.getByRole('region', { name: 'Why' });
const pictured = (app: Page) => app.getByRole('region', { name: 'Over time, from the chart' });

test('evidence opens in its place, by keyboard, and its texts are asked for only then', async ({ page }) => {
  const app = await openFromChart(page, PATIENT);
  const asked: string[] = [];
  app.on('request', (request) => asked.push(request.url()));
  await expect(pictured(app)).toBeVisible();
  const before = await app.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect([...before, ...asked].filter((url) => TEXTS.test(url))).toEqual([]);

  const tag = whyOf(app).getByText('Guideline statements S7, S10, S11');
  await tag.focus();
  await app.keyboard.press('Enter');
  await expect(whyOf(app).getByText('active intervention recommended', { exact: true })).toBeVisible();
  await expect(
    whyOf(app).getByText(/^No citation printed: reference not given in source document/),
  ).toBeVisible();
  await expect(tag).toBeFocused();
  expect(asked.filter((url) => TEXTS.test(url))).toHaveLength(1);

  await app.keyboard.press('Tab');
  await expect(whyOf(app).getByText('Open between sources K2, K4')).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(
    whyOf(app)
      .getByText(/a clinical lead must sign it off/)
      .first(),
  ).toBeVisible();
  expect(asked.filter((url) => TEXTS.test(url))).toHaveLength(1);
});

test('a disagreement opens, by keyboard, to both statements: side by side, or one under the other', async ({
  page,
}) => {
  const app = await openFromChart(page, PATIENT);
  const line = app.getByText('Sources leave open: what applies at exactly 4.0 cm');
  await line.focus();
  await app.keyboard.press('Enter');
  const sides = app.locator('.sides > li');
  await expect(sides).toHaveCount(2);
  await expect(sides.nth(0)).toContainText(/Also stated.*S4.*< 4 cm and asymptomatic/);
  await expect(sides.nth(1)).toContainText(/Followed here.*S7.*active intervention recommended/);
  const places = () =>
    sides.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
  await app.setViewportSize({ width: 1280, height: 800 });
  const [left, right] = await places();
  expect(left?.y).toBe(right?.y);
  await expectAccessible(app);
  const [upper, lower] = await places();
  expect(upper?.x).toBe(lower?.x);
  expect(lower?.y).toBeGreaterThan(upper?.y ?? Number.POSITIVE_INFINITY);
});

test('the whole path says of each rule what came of it, and marks the one that decided', async ({ page }) => {
  const app = await openFromChart(page, PATIENT);
  const path = whyOf(app).getByText('The whole path, rule by rule');
  await path.focus();
  await app.keyboard.press('Enter');
  const decided = whyOf(app).locator('[data-decided="true"]');
  await expect(decided).toHaveCount(1);
  await expect(decided).toContainText('This rule decided');
  await expect(decided).toContainText('Without definite TSC, a lesion of 4.0 cm or more');
  await expect(whyOf(app).getByText(/rules after it, which could no longer decide$/)).toBeVisible();
  await whyOf(app).getByText('About this content').click();
  await expect(whyOf(app).getByText(/^It follows one article, last updated on 25 June? 2025/)).toBeVisible();
  await expectAccessible(app);
});

test.describe('texts that do not arrive', () => {
  test.use({ expectedNoise: [/Failed to load resource|ERR_FAILED|dynamically imported module/] });

  test('are said to be missing, and are there after one press', async ({ page, context }) => {
    await context.route(TEXTS, (route) => route.abort());
    const app = await openFromChart(page, PATIENT);
    await whyOf(app).getByText('Guideline statements S7, S10, S11').click();
    await expect(whyOf(app).getByText(/^The statements could not be loaded/)).toBeVisible();
    await context.unrouteAll();
    await whyOf(app).getByRole('button', { name: 'Try again' }).click();
    await expect(whyOf(app).getByText('active intervention recommended', { exact: true })).toBeVisible();
  });
});
