import { expect, openFromChart, patients, test } from './practice.ts';

const [patient] = patients;
if (patient === undefined) throw new Error('the practice EHR has patients');

test('the app page asks its own origin for at most 6 files, and nobody but the EHR for anything else', async ({
  page,
  context,
}) => {
  const asked: URL[] = [];
  context.on('request', (request) => asked.push(new URL(request.url())));
  const app = await openFromChart(page, patient.id);
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', /R/);
  const own = new URL(app.url()).origin;
  const ehr = new URL(page.url()).origin;
  const back = asked.findLastIndex((url) => url.origin === own && url.searchParams.has('code'));
  expect(back).toBeGreaterThan(-1);
  const appPage = asked
    .slice(back)
    .filter((url) => url.origin === own && !/config\.json|icon/.test(url.pathname));
  expect(appPage.map((url) => url.pathname).length).toBeLessThanOrEqual(6);
  expect(new Set(asked.map((url) => url.origin))).toEqual(new Set([own, ehr]));
});

test('all reads leave in one wave: the first answer comes after the last question', async ({
  page,
  context,
}) => {
  const events: string[] = [];
  await context.route(/\/fhir\/(?!\.well-known)/, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
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
