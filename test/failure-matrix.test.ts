import type { Resource } from 'fhir/r4';
import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { practicePatients } from '../launch/practice-ehr/patients/index.ts';
import type { PracticePatient } from '../launch/practice-ehr/types.ts';
import { queries } from '../src/chart/queries.ts';
import type { Query } from '../src/chart/query.ts';
import { readAll } from '../src/ehr/read.ts';
import { BASE, sessionOf } from '../src/ehr/test-tab.ts';
import { createIntake } from '../src/intake.ts';
import type { IntakeState } from '../src/intake-state.ts';
import { startReading } from '../src/reading.ts';

/** Every read of the wave × every way it can fail: what it holds is named as unknown, and no verdict rests on it. */

// fhirclient needs a browser; nothing here renews a token.
vi.mock('../src/ehr/fhirclient.ts', () => ({ oauth2: {} }));

const TODAY = '2026-11-23';
const LIMITS = { pages: 100, bytes: 1e7, timeoutMs: 60 };

const withRule = (rule: string): PracticePatient => {
  const found = practicePatients(TODAY).find(({ expected }) => expected.rule === rule);
  if (found === undefined) throw new Error(`no practice patient for ${rule}`);
  return found;
};

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const outcome = (code: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code }],
});
const searchset = (more: object) => HttpResponse.json({ resourceType: 'Bundle', type: 'searchset', ...more });
const nextPage = (url: string) => searchset({ link: [{ relation: 'next', url }], entry: [] });

type Answer = (url: URL) => Response | Promise<Response>;

const ANY: Record<string, Answer> = {
  'HTTP 500': () => HttpResponse.json(outcome('exception'), { status: 500 }),
  'HTTP 401': () => new HttpResponse(null, { status: 401 }),
  'HTTP 403': () => HttpResponse.json(outcome('forbidden'), { status: 403 }),
  'HTTP 404': () => HttpResponse.json(outcome('not-found'), { status: 404 }),
  'HTTP 429': () => new HttpResponse(null, { status: 429, headers: { 'Retry-After': '60' } }),
  'a cut connection': () => HttpResponse.error(),
  'a time-out': async () => {
    await delay(4 * LIMITS.timeoutMs);
    return searchset({});
  },
  'malformed JSON': () => HttpResponse.text('{"resourceType":"Bund'),
  'a sign-in page': () => HttpResponse.html('<title>Sign in</title>'),
  'an empty body': () => new HttpResponse('', { status: 200 }),
  'no content': () => new HttpResponse(null, { status: 204 }),
  'another resource type': () => HttpResponse.json({ resourceType: 'Parameters' }),
  'JSON that is no resource': () => HttpResponse.json([]),
  'an OperationOutcome': () => HttpResponse.json(outcome('processing')),
};

const SEARCH: Record<string, Answer> = {
  'a next page that fails': (url) =>
    url.searchParams.has('more') ? new HttpResponse(null, { status: 500 }) : nextPage(`${url.href}&more=1`),
  'a next page elsewhere': () => nextPage('https://elsewhere.test/fhir'),
  'a next page without address': () => searchset({ link: [{ relation: 'next' }] }),
  'fewer entries than it counts': () => searchset({ total: 3 }),
  'entries that are no list': () => searchset({ entry: {} }),
  'an entry without resource': () => searchset({ entry: [{}] }),
  'an entry of another type': () => searchset({ entry: [{ resource: { resourceType: 'Basic' } }] }),
  'entries withheld': () => searchset({ entry: [{ resource: outcome('suppressed') }] }),
};

/** Codes and categories of a resource; not every type has them, so their types say nothing here. */
const tokensOf = (resource: Resource): string => {
  const { code, category } = resource as { code?: unknown; category?: unknown };
  return JSON.stringify([code, category]);
};

/** As an EHR that knows the parameters of our queries: type, category, code. */
function search(chart: readonly Resource[], url: URL) {
  const type = url.pathname.slice(new URL(BASE).pathname.length + 1);
  const wanted = ['code', 'category'].flatMap((name) => url.searchParams.get(name)?.split(',') ?? []);
  const bare = wanted.map((token) => token.slice(token.indexOf('|') + 1));
  const found = chart.filter(
    (resource) =>
      resource.resourceType === type &&
      (bare.length === 0 || bare.some((code) => tokensOf(resource).includes(`"${code}"`))),
  );
  return searchset({ entry: found.map((resource) => ({ resource })) });
}

/** The screen's state once every read of the patient has ended. */
async function opened(patient: PracticePatient, failing?: Query, answer?: Answer): Promise<IntakeState> {
  server.use(
    http.get(`${BASE}/*`, ({ request }) => {
      const url = new URL(request.url);
      if (failing !== undefined && answer !== undefined && url.href.startsWith(`${BASE}/${failing.path}`))
        return answer(url);
      return url.search === '' ? HttpResponse.json(patient.resources[0]) : search(patient.resources, url);
    }),
  );
  const session = sessionOf({ patientId: patient.id });
  const reading = await startReading({
    openSession: async () => ({ ok: true, value: session }),
    readAll: (to, requests, tell) => readAll(to, requests, tell, LIMITS),
  });
  if (!reading.ok) throw new Error(reading.error.detail);
  const intake = createIntake({ today: TODAY, reading: reading.value });
  return new Promise((resolve) => {
    const look = () => {
      const state = intake.get();
      if (state.phase === 'refused' || (state.phase === 'open' && state.reading.length === 0)) resolve(state);
    };
    intake.subscribe(look);
    look();
  });
}

const open = (state: IntakeState) => {
  if (state.phase !== 'open') throw new Error(`expected an open chart, not ${state.phase}`);
  return state.glance;
};

const ABSENT = new Set(['not-recorded', 'absent-documented']);

describe.each([
  ['a small, quiet lesion', withRule('R11b')],
  ['no angiomyolipoma', withRule('R00')],
])('a patient with %s', (_point, patient) => {
  test('has the disposition of the practice EHR when everything is read', async () => {
    expect(open(await opened(patient)).decision).toMatchObject(patient.expected);
  });

  test.each(Object.keys(ANY))('is not shown at all when the Patient read meets %s', async (kind) => {
    const [own] = queries(patient.id);
    const state = await opened(patient, own, ANY[kind]);
    expect(state).toMatchObject({
      phase: 'refused',
      error: { sentence: expect.stringMatching(/nothing is shown/) },
    });
  });

  describe.each(
    queries(patient.id)
      .slice(1)
      .map((query) => [query.what, query] as const),
  )('%s', (_what, query) => {
    test.each(Object.entries({ ...ANY, ...SEARCH }))(
      'that meets %s is a gap, and nothing rests on it',
      async (_kind, answer) => {
        const { gaps, facts, decision } = open(await opened(patient, query, answer));
        expect(gaps.map(({ id }) => id)).toContain(query.id);
        expect(query.facts.filter((key) => ABSENT.has(facts[key].state))).toEqual([]);
        expect([patient.expected.rule, 'R06', 'R06g']).toContain(decision.rule);
        // "No angiomyolipoma" is said only where all that could show one was read.
        if (decision.rule === 'R00')
          expect(query.facts.filter((key) => key === 'renalAml' || key === 'lesions')).toEqual([]);
      },
    );
  });
});
