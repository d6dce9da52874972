import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BrowserContext, expect, openFromChart, type Page, patients, test } from './practice.ts';

/** A chart that means harm, or is broken beyond measure: what cannot be read is said, and the page stays alive. */

const MIB = 1024 * 1024;

const near = patients.find(({ id }) => id === 'near-4cm');
if (near === undefined) throw new Error('the practice EHR has this patient');
const subject = { reference: `Patient/${near.id}` };

const HEAP = 300 * MIB;

const headers = { 'Content-Type': 'application/fhir+json', 'Access-Control-Allow-Origin': '*' };

/** An EHR that writes as fast as the other side reads; it counts how often that hangs up on it. */
async function hostileEhr(answerTo: (type: string) => Iterable<string>) {
  let cut = 0;
  const server = createServer((request, response) => {
    const type = request.url?.split('?')[0]?.split('/').at(-1) ?? '';
    response.writeHead(200, headers);
    pipeline(Readable.from(answerTo(type)), response).catch(() => {
      cut += 1;
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return { cut: () => cut, address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const START = '{"resourceType":"Bundle","type":"searchset","entry":[';

function* repeated(entry: string, times: number): Generator<string> {
  yield START;
  const together = 10_000;
  for (let written = 0; written < times; written += together) {
    const last = written + together >= times;
    yield Array.from({ length: together }, () => entry).join(',') + (last ? '' : ',');
  }
  yield ']}';
}

function* longString(type: string, bytes: number): Generator<string> {
  yield `${START}{"resource":{"resourceType":"${type}","id":"long","status":"active","subject":${JSON.stringify(subject)},"code":{"text":"`;
  for (let written = 0; written < bytes; written += MIB) yield 'no '.repeat(MIB / 3);
  yield '"}}}]}';
}

/** Every search is answered by the hostile EHR; the patient’s own record by the practice EHR. */
async function openHostile(page: Page, address: string): Promise<{ app: Page; peak: () => number }> {
  await page.context().route(/\/fhir\/\w+\?/, (route) => {
    const { pathname, search } = new URL(route.request().url());
    return route.continue({ url: address + pathname + search });
  });
  const app = await openFromChart(page, near?.id ?? '');
  return { app, peak: await watchHeap(page.context(), app) };
}

/** The most that the page’s own JavaScript held at any moment. */
async function watchHeap(context: BrowserContext, app: Page): Promise<() => number> {
  const devtools = await context.newCDPSession(app);
  let peak = 0;
  const timer = setInterval(() => {
    void devtools.send('Runtime.getHeapUsage').then(
      ({ usedSize }) => {
        peak = Math.max(peak, usedSize);
      },
      () => clearInterval(timer),
    );
  }, 100);
  return () => peak;
}

const PATIENTLY = { timeout: 90_000 };

/** It answers, says that something could not be read, and concludes nothing from what is missing. */
async function expectAlive(app: Page, peak: () => number): Promise<void> {
  const verdict = app.getByRole('region', { name: 'Recommendation' });
  await expect(verdict).toHaveAttribute('data-rule', 'R06g', PATIENTLY);
  await expect(app.getByRole('main')).toContainText('Cannot conclude');
  const turn = await app.evaluate(() => new Promise((done) => setTimeout(() => done('alive'), 0)));
  expect(turn).toBe('alive');
  test.info().annotations.push({ type: 'most heap, MiB', description: (peak() / MIB).toFixed(0) });
  expect(peak()).toBeLessThan(HEAP);
}

const resourceOf = (type: string) => JSON.stringify({ resource: { resourceType: type, id: 'a', subject } });

test.use({ expectedNoise: [/Failed to load resource/] });

/** As many entries, and as long a string, as are read of one answer: refused is what is longer. */
const AS_MANY = 600_000;
const AS_LONG = 30 * MIB;

for (const [name, isRefused, parts] of [
  ['of a million entries', true, (type: string) => repeated(resourceOf(type), 1_000_000)],
  ['of a million entries with nothing in them', false, () => repeated('{}', 1_000_000)],
  ['of ten million entries with nothing in them', true, () => repeated('{}', 10_000_000)],
  [
    'of as many entries as are read',
    false,
    (type: string) => repeated(`{"resource":{"resourceType":"${type}"}}`, AS_MANY),
  ],
  ['with a string of 50 MB', true, (type: string) => longString(type, 50 * MIB)],
  ['with a string as long as is read', false, (type: string) => longString(type, AS_LONG)],
] as const) {
  test(`an answer ${name} to every search leaves the page alive`, async ({ page }) => {
    const ehr = await hostileEhr(parts);
    const { app, peak } = await openHostile(page, ehr.address);
    await expectAlive(app, peak);
    // While it streamed in, not after it had come.
    if (isRefused) expect(ehr.cut()).toBeGreaterThan(5);
    ehr.close();
  });
}

const SCRIPT = '<img src="/hurt" onerror="window.hurt = 1"><script>window.hurt = 1</script>';
const TURN = '\u202e';

/** Words that a clinician may read; names of things and codes are left alone. */
const READ = new Set([
  'text',
  'display',
  'family',
  'conclusion',
  'div',
  'title',
  'unit',
  'label',
  'description',
]);

/** The same answer with harm in every word that is read, and in every address. */
function spoiled(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => spoiled(one, key));
  if (typeof value === 'string') {
    if (key === 'url' && !value.startsWith('http')) return 'javascript:window.hurt=1';
    return READ.has(key) ? `${TURN}${value} ${SCRIPT}` : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoiled(one, name)]));
}

const attachment = { contentType: 'text/html', url: 'javascript:window.hurt=1', title: SCRIPT };
const report = {
  resourceType: 'DiagnosticReport',
  id: 'harm',
  status: 'final',
  subject,
  presentedForm: [attachment],
};
const lookalike = {
  resourceType: 'MedicationRequest',
  id: 'lookalike',
  status: 'active',
  intent: 'order',
  subject,
  medicationCodeableConcept: { text: 'ev\u0435r\u043elimus 10 mg' },
};

test('harm in every word and address of a chart is text, and a drug spelled to be overlooked is found', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.route(/\/fhir\/[A-Z]/, async (route) => {
    const answer = await route.fetch();
    const body = spoiled(await answer.json());
    const more = [report, lookalike].filter(({ resourceType }) =>
      route.request().url().includes(resourceType),
    );
    // Of a search, which this test alone changes.
    const bundle = body as { total?: number; entry?: object[] };
    const entry = [...(bundle.entry ?? []), ...more.map((resource) => ({ resource }))];
    const json = more.length === 0 ? bundle : { ...bundle, total: entry.length, entry };
    await route.fulfill({ response: answer, json });
  });
  const app = await openFromChart(page, near?.id ?? '');
  const verdict = app.getByRole('region', { name: 'Recommendation' });
  await expect(verdict).toHaveAttribute('data-rule', /R/, PATIENTLY);
  await expect(app.getByRole('main')).toContainText('mTOR inhibitor');
  await app.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true;
  });
  await expect(app.locator('body')).toContainText('<script>window.hurt = 1</script>');
  expect(await app.evaluate(() => 'hurt' in window)).toBe(false);
  await expect(app.locator('img[src*="hurt"], [href^="javascript:" i], body script')).toHaveCount(0);
  expect(asked.filter((url) => url.includes('hurt'))).toEqual([]);
  expect(await app.locator('body').innerText()).not.toContain(TURN);
});
