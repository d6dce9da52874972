import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { queries } from '../src/chart/queries.ts';
import { readAll } from '../src/ehr/read.ts';
import { BASE, sessionOf } from '../src/ehr/test-tab.ts';
import type { ReadOutcome } from '../src/ehr/types.ts';
import { glance } from '../src/glance.ts';
import { arrived, gapsOf, resourcesOf, startWave, type Wave } from '../src/wave.ts';

/** A long life in charts: 10,000 observations over 100 pages, read to the end and mapped in a time that grows with them. */

// fhirclient needs a browser; nothing here renews a token.
vi.mock('../src/ehr/fhirclient.ts', () => ({ oauth2: {} }));

const TODAY = '2026-11-23';
const PAGES = 100;
const A_PAGE = 100;

const haemoglobin = (index: number) => ({
  resourceType: 'Observation',
  id: `hb-${index}`,
  status: 'final',
  category: [{ coding: [{ code: 'laboratory' }] }],
  code: { coding: [{ system: 'http://loinc.org', code: '718-7', display: 'Hemoglobin' }] },
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: `${2026 - (index % 25)}-03-${String(1 + (index % 28)).padStart(2, '0')}T08:00:00Z`,
  valueQuantity: { value: 13, unit: 'g/dL', system: 'http://unitsofmeasure.org', code: 'g/dL' },
});

const server = setupServer(
  http.get(`${BASE}/:type`, ({ request, params }) => {
    const url = new URL(request.url);
    const page = Number(url.searchParams.get('page') ?? 0);
    if (params['type'] !== 'Observation' || !(url.search.includes('718-7') || page > 0))
      return HttpResponse.json({ resourceType: 'Bundle', type: 'searchset' });
    const entry = Array.from({ length: A_PAGE }, (_, n) => ({ resource: haemoglobin(page * A_PAGE + n) }));
    const next = { relation: 'next', url: `${BASE}/Observation?page=${page + 1}` };
    const link = page + 1 < PAGES ? [next] : [];
    return HttpResponse.json({
      resourceType: 'Bundle',
      type: 'searchset',
      total: PAGES * A_PAGE,
      link,
      entry,
    });
  }),
  http.get(`${BASE}/Patient/p1`, () => HttpResponse.json({ resourceType: 'Patient', id: 'p1' })),
);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

async function readWave(): Promise<Wave> {
  const all = queries('p1');
  const outcomes: ReadOutcome[] = [];
  await readAll(sessionOf(), all, (outcome) => outcomes.push(outcome));
  return outcomes.reduce(arrived, startWave(all));
}

/** The quickest of a few runs: what the machine does besides only makes a run slower. */
function quickest(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('all pages are read, nothing is missing, and ten times as many entries do not take a hundred times as long', async () => {
  const wave = await readWave();
  const resources = resourcesOf(wave);
  expect(gapsOf(wave)).toEqual([]);
  expect(resources).toHaveLength(PAGES * A_PAGE + 1);
  const map = (some: unknown[]) => glance(some, { today: TODAY, gaps: [] });
  const { facts } = map(resources);
  expect(facts.haemoglobin.state).toBe('present');
  const tenth = quickest(() => map(resources.slice(0, resources.length / 10)));
  const whole = quickest(() => map(resources));
  expect(whole / tenth).toBeLessThan(40);
}, 60_000);
