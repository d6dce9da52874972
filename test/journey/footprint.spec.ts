import { gzipped } from '../bench/budgets/shipped.ts';
import { expect, openFromChart, type Page, patients, test } from './practice.ts';

const [patient] = patients;
if (patient === undefined) throw new Error('the practice EHR has patients');

/** Everything the app page asked for until the recommendation showed, by the browser's own clock. */
async function untilRecommendation(app: Page): Promise<URL[]> {
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', /R/);
  const asked = await app.evaluate(() => {
    const shown =
      performance.getEntriesByName('recommendation-shown')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const resources = performance.getEntriesByType('resource').filter((entry) => entry.startTime <= shown);
    return [location.origin + location.pathname, ...resources.map((entry) => entry.name)];
  });
  return asked.map((address) => new URL(address));
}

/** Marks the moment the recommendation is in the page. */
async function watchForRecommendation(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('[data-rule]') === null) return;
      performance.mark('recommendation-shown');
      watch.disconnect();
    });
    watch.observe(document, { subtree: true, childList: true });
  });
}

test('until the recommendation shows, the app page asks its own origin for at most 6 files and 115 KiB of script', async ({
  page,
}) => {
  await watchForRecommendation(page);
  const app = await openFromChart(page, patient.id);
  const asked = await untilRecommendation(app);
  const own = asked.filter(
    (url) => url.origin === new URL(app.url()).origin && !/config\.json|icon/.test(url.pathname),
  );
  expect(own.length).toBeLessThanOrEqual(6);

  const scripts = own.filter((url) => url.pathname.endsWith('.js'));
  expect(scripts.length).toBeLessThanOrEqual(4);
  const bodies = await Promise.all(scripts.map(async (url) => (await page.request.get(url.href)).body()));
  const bytes = bodies.reduce((sum, body) => sum + gzipped(body), 0);
  test
    .info()
    .annotations.push({ type: 'script until the recommendation, gzip bytes', description: String(bytes) });
  expect(bytes).toBeLessThanOrEqual(115 * 1024);
});

test('from the chart to the recommendation nobody is asked but the app and the EHR', async ({
  page,
  context,
}) => {
  const origins = new Set<string>();
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  const app = await openFromChart(page, patient.id);
  await untilRecommendation(app);
  expect(origins).toEqual(new Set([new URL(app.url()).origin, new URL(page.url()).origin]));
});

test('all reads leave in one wave: the first answer comes after the last question', async ({
  page,
  context,
}) => {
  const events: string[] = [];
  await context.route(/\/fhir\/(?!\.well-known)/, async (route) => {
    // An earlier draft of ours is looked for once the recommendation is there.
    if (route.request().method() !== 'GET' || route.request().url().includes('/CarePlan?'))
      return route.fallback();
    events.push('asked');
    const answer = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    events.push('answered');
    await route.fulfill({ response: answer });
  });
  const app = await openFromChart(page, patient.id);
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', /R/);
  expect(events.lastIndexOf('asked')).toBeLessThan(events.indexOf('answered'));
  expect(events.filter((event) => event === 'asked').length).toBeGreaterThanOrEqual(7);
});

test('no patient data or token stays in an address, a title or storage that outlives the tab', async ({
  page,
}) => {
  const app = await openFromChart(page, patient.id);
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', /R/);
  expect(app.url()).not.toMatch(/code=|state=|token|patient/);
  expect(await app.title()).toBe('Renal angiomyolipoma');
  expect(
    await app.evaluate(() => JSON.stringify([Object.entries(localStorage), document.cookie])),
  ).not.toContain(patient.id);
});
