import type { Patient, Resource } from 'fhir/r4';
import { ownSite } from './own-site.ts';
import { type BrowserContext, ehrUrl, expect, openFromChart, type Page, patients, test } from './practice.ts';

/**
 * From the chart over an answer and a save to the end of the sign-in: who the patient is, and the token, stay in the
 * page and in what is said to the EHR, and nowhere else.
 */

const near = patients.find(({ id }) => id === 'near-4cm');
const person = near?.resources.find((one: Resource): one is Patient => one.resourceType === 'Patient');
const name = person?.name?.[0];
if (near === undefined || name?.family === undefined) throw new Error('the practice EHR has this patient');

const names = [name.family, ...(name.given ?? []), person?.birthDate ?? ''].filter((one) => one !== '');

type Asked = { url: URL; headers: Record<string, string> };

/** Everything that is asked for, and everything that is written to the console. */
function listen(context: BrowserContext) {
  const asked: Promise<Asked>[] = [];
  const said: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    asked.push(request.allHeaders().then((headers) => ({ url, headers })));
  });
  context.on('console', (message) => said.push(message.text()));
  return { asked: () => Promise.all(asked), said };
}

/** The chart's own pages, and its link that opens the app. */
const isOfChart = ({ href }: URL) =>
  href.startsWith(`${ehrUrl}/patients/`) || href.startsWith(`${ehrUrl}/launch?`);

/** What this browser tab and this origin keep, in every place that a page can write to. */
const keptBy = (app: Page) =>
  app.evaluate(async () => ({
    title: document.title,
    address: location.href,
    entry: JSON.stringify(history.state),
    windowName: window.name,
    cookies: document.cookie,
    local: JSON.stringify(Object.entries(localStorage)),
    session: JSON.stringify(Object.entries(sessionStorage)),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name: database }) => database),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** Titles and addresses of everything that the Back button of this tab leads to. */
async function historyOf(app: Page): Promise<string> {
  const devtools = await app.context().newCDPSession(app);
  const { entries } = await devtools.send('Page.getNavigationHistory');
  return JSON.stringify(entries);
}

/**
 * As where an EHR gives no refresh token, and a sign-in that is over in ten minutes. Every secret that is given out is
 * kept here: a browser does not always keep the answer for who asks it afterwards.
 */
async function endsInTenMinutes(context: BrowserContext): Promise<string[]> {
  const secrets: string[] = [];
  await context.route('**/token', async (route) => {
    const answer = await route.fetch();
    const { refresh_token, ...token } = await answer.json();
    secrets.push(...[token.access_token, refresh_token, token.id_token].filter(Boolean));
    await route.fulfill({ response: answer, json: { ...token, expires_in: 600 } });
  });
  return secrets;
}

/** What the page asks of the browser's cache with every request to the FHIR server. */
async function cachingOf(context: BrowserContext): Promise<string[]> {
  const asked: string[] = [];
  await context.exposeFunction('heardCaching', (cache: string) => asked.push(cache));
  await context.addInitScript(() => {
    const real = window.fetch;
    window.fetch = (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      // Put there by the line above.
      const { heardCaching } = window as unknown as { heardCaching: (cache: string) => void };
      if (/\/fhir\/(?!\.well-known)/.test(pathname)) heardCaching(init?.cache ?? 'default');
      return real(input, init);
    };
  });
  return asked;
}

test('who the patient is and the token leave no trace in addresses, history, titles, storage, caches or logs', async ({
  page,
  context,
}) => {
  await ownSite(context);
  const secrets = await endsInTenMinutes(context);
  const caching = await cachingOf(context);
  await context.clock.install();
  const { asked, said } = listen(context);
  const app = await openFromChart(page, near.id);
  const verdict = app.getByRole('region', { name: 'Recommendation' });
  await expect(verdict).toHaveAttribute('data-rule', /R/);
  expect(secrets.length).toBeGreaterThan(1);
  const open = await keptBy(app);

  await app.getByRole('button', { name: 'None now' }).click();
  await expect(app.getByRole('region', { name: 'You answered' })).toContainText('None now');
  await app.getByRole('button', { name: 'Save draft to chart' }).click();
  await expect(app.locator('[data-outcome]')).toContainText('Draft saved');
  const saved = await keptBy(app);
  await context.clock.fastForward('11:00');
  await expect(app.locator('.standing')).toContainText('The sign-in has ended.');
  await expect.poll(async () => (await keptBy(app)).session).toBe('[]');
  const ended = await keptBy(app);

  const identifying = [...names, near.id, ...secrets];
  for (const { session: needed, ...kept } of [open, saved]) {
    // A reload needs the sign-in, and the id of the patient that is part of it.
    for (const one of names) expect(needed).not.toContain(one);
    for (const one of identifying) expect(JSON.stringify(kept)).not.toContain(one);
  }
  for (const one of identifying) expect(JSON.stringify(ended)).not.toContain(one);
  expect(ended).toMatchObject({ local: '[]', cookies: '', caches: [], databases: [], workers: 0 });
  // The first entry may be the link of the chart itself, by which it opened the app.
  const visited = (await historyOf(app)).replaceAll(`${ehrUrl}/launch?patient=${near.id}`, '');
  for (const one of identifying) expect(visited).not.toContain(one);
  expect(said).toEqual([]);

  const own = new URL(app.url()).origin;
  const requests = (await asked()).filter(({ url }) => !isOfChart(url));
  const chart = requests.filter(({ url }) => /\/fhir\//.test(url.pathname));
  expect(chart.length).toBeGreaterThan(10);
  for (const { url, headers } of requests) {
    const isChart = /\/fhir\//.test(url.pathname);
    const address = decodeURIComponent(url.href);
    for (const one of [...names, ...secrets]) expect(address).not.toContain(one);
    if (!isChart) expect(address).not.toContain(near.id);
    expect(url.hash).toBe('');
    if (isChart || url.origin === own) expect(headers['referer'] ?? '').not.toMatch(/[?#]/);
    const carries = secrets.some((one) => JSON.stringify(headers).includes(one));
    expect(carries && !url.href.startsWith(`${ehrUrl}/fhir/`)).toBe(false);
  }
  expect(caching.length).toBeGreaterThan(10);
  expect(new Set(caching)).toEqual(new Set(['no-store']));

  await app.reload();
  await expect(app.getByRole('main')).toContainText('The sign-in of this page has ended');
  for (const one of names) await expect(app.getByText(one)).toHaveCount(0);
});
