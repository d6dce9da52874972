import type { Resource } from 'fhir/r4';
import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { practicePatients } from '../launch/practice-ehr/patients/index.ts';
import type { PracticePatient } from '../launch/practice-ehr/types.ts';
import { queries } from '../src/chart/queries.ts';
import type { Query } from '../src/chart/query.ts';
import { versionRefusal } from '../src/ehr/capabilities.ts';
import { readAll } from '../src/ehr/read.ts';
import { BASE, sessionOf } from '../src/ehr/test-tab.ts';
import { createIntake } from '../src/intake.ts';
import type { Intake, IntakeState } from '../src/intake-state.ts';
import { startReading } from '../src/reading.ts';
import { searched, searchset, typeOf } from './scripted-ehr.ts';

/** Every read of the wave × every way it can fail: what it holds is named as unknown, and no verdict rests on it. */

// fhirclient needs a browser; nothing here renews a token.
vi.mock('../src/ehr/fhirclient.ts', () => ({ oauth2: {} }));

const TODAY = '2026-11-23';
const LIMITS = {
  pages: 100,
  bytes: 1e5,
  timeoutMs: 60,
  patience: { pausesMs: [1], longestWaitMs: 10 },
};

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
const allOf = (chart: readonly Resource[], url: URL) =>
  searchset({ entry: searched(chart, url).map((resource) => ({ resource })) });
const nextPage = (url: string) => searchset({ link: [{ relation: 'next', url }], entry: [] });

type Answer = (url: URL) => Response | Promise<Response>;

const ANY: Record<string, Answer> = {
  'HTTP 500': () => HttpResponse.json(outcome('exception'), { status: 500 }),
  'HTTP 401': () => new HttpResponse(null, { status: 401 }),
  'HTTP 403': () => HttpResponse.json(outcome('forbidden'), { status: 403 }),
  'HTTP 404': () => HttpResponse.json(outcome('not-found'), { status: 404 }),
  'HTTP 429': () => new HttpResponse(null, { status: 429, headers: { 'Retry-After': '60' } }),
  'HTTP 503, however often it waits': () =>
    new HttpResponse(null, { status: 503, headers: { 'Retry-After': '0' } }),
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
  'a circle of pages': (url) => nextPage(url.href),
  'more than it may load': () => searchset({ padding: 'x'.repeat(LIMITS.bytes) }),
  'an entry of another patient': (url) =>
    searchset({
      entry: [{ resource: { resourceType: typeOf(url), id: 'x', subject: { reference: 'Patient/other' } } }],
    }),
  'an entry of another type': () => searchset({ entry: [{ resource: { resourceType: 'Basic' } }] }),
  'entries withheld': () => searchset({ entry: [{ resource: outcome('suppressed') }] }),
  'entries behind break-the-glass': () => searchset({ entry: [{ resource: breakTheGlass }] }),
};

const breakTheGlass = {
  resourceType: 'OperationOutcome',
  issue: [
    {
      severity: 'warning',
      code: 'processing',
      details: { coding: [{ system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369', code: '4130' }] },
    },
  ],
};

/** Offers every type that is asked for, so that no failure is taken for something that does not exist. */
const capabilities = {
  resourceType: 'CapabilityStatement',
  fhirVersion: '4.0.1',
  rest: [
    {
      mode: 'server',
      resource: queries('p').map(({ resourceType }) => ({
        type: resourceType,
        interaction: [{ code: 'read' }, { code: 'search-type' }],
      })),
    },
  ],
};

/** All ways in which a read may be asked. */
const waysOf = ({ path, instead = [] }: Query): string[] => [path, ...instead];

/** The chart of a patient, where the reads at the `failing` addresses fail. */
async function openIntake(
  patient: PracticePatient,
  failing: readonly string[] = [],
  answer: Answer = () => HttpResponse.error(),
): Promise<Intake> {
  server.use(
    http.get(`${BASE}/*`, ({ request }) => {
      const url = new URL(request.url);
      if (typeOf(url) === 'metadata') return HttpResponse.json(capabilities);
      if (failing.some((path) => url.href.startsWith(`${BASE}/${path}`))) return answer(url);
      return url.search === '' ? HttpResponse.json(patient.resources[0]) : allOf(patient.resources, url);
    }),
  );
  const session = sessionOf({ patientId: patient.id });
  const read: typeof readAll = (to, requests, tell) => readAll(to, requests, tell, LIMITS);
  const reading = await startReading({
    openSession: async () => ({ ok: true, value: session }),
    readAll: read,
    versionRefusal,
  });
  if (!reading.ok) throw new Error(reading.error.detail);
  return createIntake({ today: TODAY, reading: reading.value, ehr: { ...noSaving, readAll: read } });
}

const noSaving = {
  savePaper: () => Promise.reject(new Error('nothing is saved here')),
  lookBack: async () => null,
  watchStanding: async () => {},
  fingerprintOf: async () => null,
};

/** The screen's state once every read has ended. */
function ended(intake: Intake): Promise<IntakeState> {
  return new Promise((resolve) => {
    const look = () => {
      const state = intake.get();
      if (state.phase === 'refused' || (state.phase === 'open' && state.reading.length === 0)) resolve(state);
    };
    intake.subscribe(look);
    look();
  });
}

const opened = async (...given: Parameters<typeof openIntake>) => ended(await openIntake(...given));

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
    const state = await opened(patient, own && waysOf(own), ANY[kind]);
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
        const { gaps, facts, decision } = open(await opened(patient, waysOf(query), answer));
        expect(gaps.map(({ id }) => id)).toContain(query.id);
        expect(query.facts.filter((key) => ABSENT.has(facts[key].state))).toEqual([]);
        expect([patient.expected.rule, 'R06', 'R06g']).toContain(decision.rule);
        // "No angiomyolipoma" is said only where all that could show one was read.
        if (decision.rule === 'R00')
          expect(query.facts.filter((key) => key === 'renalAml' || key === 'lesions')).toEqual([]);
      },
    );
  });

  test.each(
    queries(patient.id)
      .slice(1)
      .map((query) => [query.what, query] as const),
  )('%s that failed are tried again, alone, and the decision is worked out anew', async (_what, query) => {
    let fails = true;
    const sent: string[] = [];
    const intake = await openIntake(patient, [query.path], (url) => {
      sent.push(url.href);
      return fails ? new HttpResponse(null, { status: 500 }) : allOf(patient.resources, url);
    });
    await ended(intake);
    fails = false;
    sent.length = 0;
    intake.retry(query.id);
    const { gaps, decision } = open(await ended(intake));
    expect(sent).toEqual([`${BASE}/${query.path}`]);
    expect(gaps).toEqual([]);
    expect(decision).toMatchObject(patient.expected);
  });

  const anotherWay = queries(patient.id).filter(({ instead }) => instead !== undefined);
  test.each(anotherWay.map((query) => [query.what, query] as const))(
    '%s that are refused as asked are read in another way: whole, or named as unknown',
    async (_what, query) => {
      for (const kind of ['HTTP 403', 'HTTP 404']) {
        const { gaps, facts, decision } = open(await opened(patient, [query.path], ANY[kind]));
        if (gaps.length === 0) expect(decision).toMatchObject(patient.expected);
        else expect(query.facts.filter((key) => ABSENT.has(facts[key].state))).toEqual([]);
      }
    },
  );

  test('whose sizes are filed under imaging has its disposition where sizes are not found by code', async () => {
    const category = [{ coding: [{ code: 'imaging' }] }];
    const filed = patient.resources.map((one) =>
      one.resourceType === 'Observation' ? { category, ...one } : one,
    );
    const byCode = queries(patient.id).filter(({ id }) => id === 'tumour-sizes');
    const refused = byCode.map(({ path }) => path);
    const { decision } = open(await opened({ ...patient, resources: filed }, refused, ANY['HTTP 403']));
    expect(decision).toMatchObject(patient.expected);
  });
});
