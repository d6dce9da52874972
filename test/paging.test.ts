import type { Resource } from 'fhir/r4';
import { assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { practicePatients } from '../launch/practice-ehr/patients/index.ts';
import { assess } from '../src/assess.ts';
import { queries } from '../src/chart/queries.ts';
import { readAll } from '../src/ehr/read.ts';
import { BASE, sessionOf } from '../src/ehr/test-tab.ts';
import { searched, searchset, typeOf } from './scripted-ehr.ts';

/** Wherever an EHR cuts a list into pages, however it addresses them and whatever it repeats: one chart, one decision. */

// fhirclient needs a browser; nothing here renews a token.
vi.mock('../src/ehr/fhirclient.ts', () => ({ oauth2: {} }));

const TODAY = '2026-11-23';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** The next page at the search's own address, at an opaque one, or at the base itself as HAPI has it. */
const ADDRESSES = {
  'of the search': (url: URL, page: string) => {
    const next = new URL(url);
    next.searchParams.set('page', page);
    return next.href;
  },
  opaque: (url: URL, page: string) => `${BASE}/${typeOf(url)}?cursor=${page}`,
  'of the base': (_url: URL, page: string) => `${BASE}?_getpages=${page}`,
};

type Paging = { size: number; repeated: number; address: keyof typeof ADDRESSES };

/** Answers every search in pages of this size, with the last of a page again on the next. */
function serveInPages(chart: readonly Resource[], { size, repeated, address }: Paging): void {
  const lists: Resource[][] = [];
  const answer = ({ request }: { request: Request }) => {
    const url = new URL(request.url);
    const given = ['page', 'cursor', '_getpages'].map((name) => url.searchParams.get(name));
    const [number = '', start = '0'] = given.find((one) => one !== null)?.split('.') ?? [];
    if (number === '' && url.search === '') return HttpResponse.json(chart[0]);
    const list = number === '' ? searched(chart, url) : (lists[Number(number)] ?? []);
    const place = number === '' ? lists.push(list) - 1 : Number(number);
    const from = Number(start);
    const end = from + size;
    const entry = list.slice(Math.max(0, from - repeated), end).map((resource) => ({ resource }));
    const next = ADDRESSES[address](url, `${place}.${end}`);
    return searchset({ entry, link: end < list.length ? [{ relation: 'next', url: next }] : [] });
  };
  server.use(http.get(BASE, answer), http.get(`${BASE}/*`, answer));
}

async function readChartOf(patientId: string): Promise<unknown[]> {
  const found: unknown[] = [];
  const problems: unknown[] = [];
  await readAll(sessionOf({ patientId }), queries(patientId), ({ resources, problem }) => {
    found.push(...resources);
    if (problem !== null) problems.push(problem);
  });
  expect(problems).toEqual([]);
  return found;
}

const charts = practicePatients(TODAY).filter(({ id }) => ['tsc-on-everolimus', 'growing'].includes(id));

test.each(charts.map((patient) => [patient.id, patient] as const))(
  'the chart of %s is the same in pages of any size',
  { timeout: 30_000 },
  async (_id, { id, resources }) => {
    serveInPages(resources, { size: 1000, repeated: 0, address: 'of the search' });
    const whole = assess(await readChartOf(id), { today: TODAY });
    const paging = record({
      size: integer({ min: 1, max: 7 }),
      repeated: integer({ min: 0, max: 2 }),
      address: constantFrom<keyof typeof ADDRESSES>('of the search', 'opaque', 'of the base'),
    });
    await assert(
      asyncProperty(paging, async (how) => {
        server.resetHandlers();
        serveInPages(resources, how);
        expect(assess(await readChartOf(id), { today: TODAY })).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  },
);
