import { type Browser, expect, test } from '@playwright/test';
import { byKind } from '../bench/browser.ts';
import { startBrowser, visit } from '../bench/browser/visit.ts';
import { waves } from '../bench/browser/waves.ts';
import { buildSites, type Site } from '../bench/world/sites.ts';
import { openWorld, type World } from '../bench/world/world.ts';

/** What the bench measures and does not vary, kept within its budget over HTTP/2; times only beside a floor's. */

// One world for all of them.
test.describe.configure({ mode: 'default' });

let world: World;
let browser: Browser;

test.beforeAll(async () => {
  world = await openWorld(await buildSites());
  browser = await startBrowser();
});
test.afterAll(async () => {
  await browser.close();
  await world.close();
});

const open = (site: Site, preflight: boolean, latencyMs: number) =>
  visit(browser, world, {
    site,
    weather: { latencyMs, on: 'reads', preflight },
    patientId: 'sporadic-2cm',
    look: { cpu: 1, width: 1280 },
  });

/** Longer than a busy machine takes to send them all. */
const LATENCY_MS = 500;

for (const preflight of [true, false])
  test(`until the answer all reads leave in one wave, ${preflight ? 'and so do the preflights before them' : 'and nothing asks before them'}`, async () => {
    const { asked } = await open('app', preflight, LATENCY_MS);
    const early = asked.filter((one) => one.early && /^\/fhir\/(?!\.well-known)/.test(one.url.pathname));
    const of = (method: string) => early.filter((one) => one.method === method);
    // The capabilities are asked beside the reads, without a token and so without a preflight.
    const reads = of('GET').filter(({ url }) => url.pathname !== '/fhir/metadata');
    expect(waves(reads)).toBe(1);
    expect(waves(of('OPTIONS'))).toBe(preflight ? 1 : 0);
    expect(reads.length).toBe(17);
    expect(of('OPTIONS').length).toBe(preflight ? reads.length : 0);
  });

test('until the answer the app asks for no more than this, and nothing on the page moves', async () => {
  const seen = await open('app', true, 0);
  const kinds = byKind(seen);
  const requests = Object.fromEntries(Object.entries(kinds).map(([kind, sum]) => [kind, sum.requests]));
  expect(requests).toEqual({
    page: 2,
    script: 7,
    style: 1,
    'sign-in': 3,
    read: 18,
    preflight: 17,
    // The configuration, on each page.
    other: 2,
  });
  expect(seen.layoutShift).toBe(0);
});

test('the answer is there before three times what a page takes that only prints the name', async () => {
  const least = async (site: Site) => {
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) times.push((await open(site, true, 100)).shownMs);
    return Math.min(...times);
  };
  const [app, plain] = [await least('app'), await least('plain')];
  expect(app / plain).toBeLessThan(3);
});
