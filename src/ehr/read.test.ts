import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readAll, type ReadLimits } from './read.ts';
import { BASE, sessionOf } from './test-tab.ts';
import type { ReadOutcome, ReadRequest, Session } from './types.ts';

const METADATA = `${BASE}/metadata`;
const server = setupServer(http.get(METADATA, () => new HttpResponse(null, { status: 404 })));
const seen: { url: string; authorization: string | null; headers: Headers; cache: RequestCache }[] = [];
server.events.on('request:start', ({ request }) => {
  const { url, headers, cache } = request;
  if (url === METADATA) return;
  seen.push({ url, authorization: headers.get('Authorization'), headers, cache });
});
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  seen.length = 0;
});
afterAll(() => server.close());

const problems: ReadRequest = { id: 'problems', resourceType: 'Condition', path: 'Condition?patient=p1' };
const patient: ReadRequest = { id: 'patient', resourceType: 'Patient', path: 'Patient/p1' };
const condition = (id: string, subject = 'Patient/p1') => ({
  resourceType: 'Condition',
  id,
  subject: { reference: subject },
});
const bundle = (resources: unknown[], next?: string) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
  entry: resources.map((resource) => ({ resource })),
});
const outcome = (severity: string, code: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity, code, diagnostics: 'Jane Doe' }],
});

const conditions = (respond: (request: Request) => Response | Promise<Response>) =>
  server.use(http.get(`${BASE}/Condition`, ({ request }) => respond(request)));
const json = (body: unknown, status = 200) => HttpResponse.json(body as never, { status });

async function read(request: ReadRequest, session: Session = sessionOf(), limits?: ReadLimits) {
  const outcomes: ReadOutcome[] = [];
  await readAll(session, [request], (one) => outcomes.push(one), limits);
  const [only] = outcomes;
  if (only === undefined || outcomes.length > 1) throw new Error(`${outcomes.length} outcomes`);
  return only;
}

describe('a read', () => {
  test('gives the resources of a search', async () => {
    conditions(() => json(bundle([condition('a'), condition('b')])));
    expect(await read(problems)).toEqual({
      id: 'problems',
      resources: [condition('a'), condition('b')],
      problem: null,
    });
  });

  test('carries the token, asks for FHIR, and asks that nothing is kept', async () => {
    conditions(() => json(bundle([])));
    await read(problems);
    expect(seen[0]?.authorization).toBe('Bearer secret');
    expect(seen[0]?.headers.get('Accept')).toBe('application/fhir+json');
    expect(seen[0]?.cache).toBe('no-store');
  });

  test('of nothing is an empty answer, not a problem', async () => {
    conditions(() => json({ resourceType: 'Bundle', type: 'searchset', total: 0 }));
    expect(await read(problems)).toEqual({ id: 'problems', resources: [], problem: null });
  });

  test('gives a Patient by id', async () => {
    server.use(http.get(`${BASE}/Patient/p1`, () => json({ resourceType: 'Patient', id: 'p1' })));
    expect((await read(patient)).resources).toEqual([{ resourceType: 'Patient', id: 'p1' }]);
  });

  test('keeps what the server includes, and hints that hide nothing', async () => {
    const medication = { resourceType: 'Medication', id: 'm' };
    const entry = [
      { resource: condition('a'), search: { mode: 'match' } },
      { resource: medication, search: { mode: 'include' } },
      { resource: outcome('information', 'not-found'), search: { mode: 'outcome' } },
    ];
    conditions(() => json({ resourceType: 'Bundle', entry }));
    expect(await read(problems)).toEqual({
      id: 'problems',
      resources: [condition('a'), medication],
      problem: null,
    });
  });
});

describe('a list that finds nothing where it looks', () => {
  const filed: ReadRequest = {
    ...problems,
    path: 'Condition?patient=p1&category=problem-list-item',
    ifEmpty: 'Condition?patient=p1',
  };
  const answering = (byCategory: Response, whole: Response) =>
    conditions(({ url }) => (url.includes('category') ? byCategory : whole));

  test('is asked for as a whole: not every EHR files its entries by category', async () => {
    answering(json(bundle([outcome('information', 'informational')])), json(bundle([condition('a')])));
    expect((await read(filed)).resources).toEqual([condition('a')]);
  });

  test('is not asked for again where it finds something', async () => {
    answering(json(bundle([condition('a')])), json(bundle([condition('a'), condition('b')])));
    expect((await read(filed)).resources).toEqual([condition('a')]);
    expect(seen).toHaveLength(1);
  });

  test('is empty where the EHR refuses the whole, and unknown where that fails', async () => {
    answering(json(bundle([])), json(outcome('error', 'required'), 400));
    expect(await read(filed)).toEqual({ id: 'problems', resources: [], problem: null });
    server.resetHandlers();
    answering(json(bundle([])), json(outcome('error', 'exception'), 500));
    expect((await read(filed)).problem).toMatchObject({ why: 'failed' });
  });
});

describe('a wave', () => {
  test('leaves together, and each read tells its outcome alone', async () => {
    let waiting = 0;
    let release = () => {};
    const all = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.use(
      http.get(`${BASE}/:type`, async ({ params }) => {
        waiting += 1;
        if (waiting === 3) release();
        await all;
        return params.type === 'Procedure' ? new HttpResponse(null, { status: 500 }) : json(bundle([]));
      }),
    );
    const outcomes: ReadOutcome[] = [];
    const types = ['Condition', 'Procedure', 'Observation'];
    const requests = types.map((type) => ({ id: type, resourceType: type, path: `${type}?patient=p1` }));
    await readAll(sessionOf(), requests, (one) => outcomes.push(one));
    expect(new Map(outcomes.map(({ id, problem }) => [id, problem?.why]))).toEqual(
      new Map([
        ['Condition', undefined],
        ['Procedure', 'failed'],
        ['Observation', undefined],
      ]),
    );
  });

  test('does not ask what the EHR did not grant', async () => {
    const session = sessionOf({ scopes: ['patient/Observation.rs', 'patient/Patient.r'] });
    expect((await read(problems, session)).problem).toMatchObject({
      why: 'refused',
      error: { kind: 'scope' },
    });
    expect(seen).toHaveLength(0);
  });
});

describe('what goes wrong is told, never shown as nothing', () => {
  test.each<[string, () => Response | Promise<Response>, string, string]>([
    ['400', () => json(outcome('fatal', 'required'), 400), 'failed', 'unsupported'],
    ['401', () => json({}, 401), 'failed', 'auth'],
    ['403', () => json(outcome('error', 'forbidden'), 403), 'refused', 'scope'],
    ['404', () => json({}, 404), 'failed', 'not-found'],
    ['429', () => json({}, 429), 'failed', 'rate-limit'],
    ['500', () => HttpResponse.text('Jane Doe', { status: 500 }), 'failed', 'server'],
    ['no connection', () => HttpResponse.error(), 'failed', 'network'],
    ['a redirect', () => HttpResponse.redirect('https://evil.test/'), 'failed', 'network'],
    ['malformed JSON', () => HttpResponse.text('{"resourceType":"Bundle"'), 'unreadable', 'malformed'],
    ['an empty body', () => new HttpResponse(null, { status: 200 }), 'unreadable', 'malformed'],
    ['another resource', () => json({ resourceType: 'Patient', id: 'p1' }), 'unreadable', 'malformed'],
    ['JSON that is no resource', () => json([1, null]), 'unreadable', 'malformed'],
    ['an OperationOutcome as body', () => json(outcome('error', 'exception')), 'failed', 'server'],
    [
      'a mild OperationOutcome as body',
      () => json(outcome('information', 'informational')),
      'unreadable',
      'malformed',
    ],
  ])('%s', async (_name, respond, why, kind) => {
    conditions(respond);
    const { resources, problem } = await read(problems);
    expect(resources).toEqual([]);
    expect(problem).toMatchObject({ why, error: { kind } });
    expect(problem?.error.sentence).toMatch(/^\w.*\.$/);
    expect(JSON.stringify(problem)).not.toContain('Jane');
  });

  test('a read that takes too long', async () => {
    conditions(async () => {
      await delay(500);
      return json(bundle([]));
    });
    const { problem } = await read(problems, sessionOf(), { pages: 1, bytes: 1e6, timeoutMs: 20 });
    expect(problem).toMatchObject({ why: 'failed', error: { kind: 'aborted' } });
  });

  test('an answer that breaks off', async () => {
    const half = () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"resourceType":'));
          controller.error(new Error('cut'));
        },
      });
    conditions(() => new HttpResponse(half(), { headers: { 'Content-Type': 'application/fhir+json' } }));
    expect((await read(problems)).problem).toMatchObject({ why: 'failed', error: { kind: 'network' } });
  });

  test.each([
    ['error', 'processing', 'failed'],
    ['fatal', 'exception', 'failed'],
    ['warning', 'suppressed', 'refused'],
    ['warning', 'incomplete', 'failed'],
  ])('an entry that says %s/%s stands beside what did arrive', async (severity, code, why) => {
    conditions(() => json(bundle([condition('a'), outcome(severity, code)])));
    const { resources, problem } = await read(problems);
    expect(resources).toEqual([condition('a')]);
    expect(problem?.why).toBe(why);
  });

  test.each<[string, object, string]>([
    ['that is no list', { entry: {} }, 'unreadable'],
    ['that are null', { entry: null }, 'unreadable'],
    ['of a Bundle that is no search', { type: 'collection', entry: [] }, 'unreadable'],
    ['fewer than the server counts', { total: 3, entry: [{ resource: condition('a') }] }, 'truncated'],
    ['none where the server counts some', { total: 1 }, 'truncated'],
    ['with a next page that has no address', { link: [{ relation: 'next' }], entry: [] }, 'truncated'],
  ])('entries %s', async (_name, odd, why) => {
    conditions(() => json({ resourceType: 'Bundle', type: 'searchset', ...odd }));
    expect((await read(problems)).problem).toMatchObject({ why, error: { kind: 'malformed' } });
  });

  test.each([
    ['of another type', { resourceType: 'Observation', id: 'o' }],
    ['that is null', null],
    ['without a type', { id: 'x' }],
  ])('an entry %s makes the answer incomplete', async (_name, odd) => {
    conditions(() => json(bundle([odd, condition('a')])));
    const { resources, problem } = await read(problems);
    expect(resources).toEqual([condition('a')]);
    expect(problem?.why).toBe('unreadable');
  });
});

describe('another patient', () => {
  test.each([
    ['named', 'Patient/p2'],
    ['named absolutely', `${BASE}/Patient/p2`],
    ['with a longer id', 'Patient/p11'],
    ['that is a group', 'Group/p1'],
  ])('%s is dropped and told', async (_name, subject) => {
    conditions(() => json(bundle([condition('a', subject), condition('b')])));
    const { resources, problem } = await read(problems);
    expect(resources).toEqual([condition('b')]);
    expect(problem).toMatchObject({ why: 'unreadable', error: { kind: 'wrong-patient' } });
  });

  test('in the Patient read itself gives nothing at all', async () => {
    server.use(http.get(`${BASE}/Patient/p1`, () => json({ resourceType: 'Patient', id: 'p2' })));
    expect(await read(patient)).toMatchObject({
      resources: [],
      problem: { error: { kind: 'wrong-patient' } },
    });
  });

  test('is not suspected in an absolute, internal or versioned reference to this one', async () => {
    const same = [`${BASE}/Patient/p1`, 'http://internal:8080/r4/Patient/p1', 'Patient/p1/_history/3'];
    conditions(() => json(bundle(same.map((subject, index) => condition(`${index}`, subject)))));
    expect(await read(problems)).toMatchObject({ resources: { length: 3 }, problem: null });
  });

  test('is found in `patient` as in `subject`', async () => {
    const allergy = { resourceType: 'AllergyIntolerance', id: 'a', patient: { reference: 'Patient/p2' } };
    server.use(http.get(`${BASE}/AllergyIntolerance`, () => json(bundle([allergy]))));
    const request = { id: 'a', resourceType: 'AllergyIntolerance', path: 'AllergyIntolerance?patient=p1' };
    expect((await read(request)).resources).toEqual([]);
  });
});

describe('paging', () => {
  /** Serves pages 1, 2, …: each names what `next` says. */
  const pages = (next: (page: number) => string | undefined) =>
    conditions((request) => {
      const page = Number(new URL(request.url).searchParams.get('page') ?? 1);
      return json(bundle([condition(`c${page}`)], next(page)));
    });
  const pageOf = (page: number) => `${BASE}/Condition?page=${page}`;

  test('is followed to the end', async () => {
    pages((page) => (page < 3 ? pageOf(page + 1) : undefined));
    expect(await read(problems)).toMatchObject({ resources: { length: 3 }, problem: null });
  });

  test('adds up to what the server counts, hints and repeated entries included', async () => {
    const entry = [condition('a'), outcome('information', 'not-found')].map((resource) => ({ resource }));
    conditions((request) =>
      request.url.includes('page=2')
        ? json({ ...bundle([condition('a')]), total: 3 })
        : json({ ...bundle([], pageOf(2)), total: 3, entry }),
    );
    expect((await read(problems)).problem).toBeNull();
  });

  test('is followed on the base itself, and by a relative link', async () => {
    conditions(() => json(bundle([condition('a')], `${BASE}?_getpages=x`)));
    server.use(
      http.get(BASE, () => json(bundle([condition('b')], 'Condition2?page=3'))),
      http.get(`${BASE}/Condition2`, () => json(bundle([condition('c')]))),
    );
    expect((await read(problems)).resources).toHaveLength(3);
  });

  test.each(['https://evil.test/fhir/Condition?page=2', 'https://ehr.test/other/Condition?page=2'])(
    'is not followed to %s: no request, no token',
    async (foreign) => {
      pages(() => foreign);
      const { resources, problem } = await read(problems);
      expect(resources).toHaveLength(1);
      expect(problem?.why).toBe('truncated');
      expect(seen.map(({ url }) => url)).toEqual([`${BASE}/Condition?patient=p1`]);
    },
  );

  test('that turns in a circle ends, and says so', async () => {
    pages((page) => pageOf(page === 1 ? 2 : 1));
    const { resources, problem } = await read(problems);
    expect(resources).toHaveLength(3);
    expect(problem?.why).toBe('truncated');
  });

  test('ends at the page limit, and says so', async () => {
    pages((page) => pageOf(page + 1));
    const { resources, problem } = await read(problems);
    expect(resources).toHaveLength(100);
    expect(problem).toMatchObject({ why: 'truncated', error: { detail: 'Condition: more than 100 pages' } });
  });

  test('ends at the size limit, and says so', async () => {
    pages((page) => pageOf(page + 1));
    const { resources, problem } = await read(problems, sessionOf(), {
      pages: 100,
      bytes: 500,
      timeoutMs: 1000,
    });
    expect(resources.length).toBeGreaterThan(0);
    expect(resources.length).toBeLessThan(5);
    expect(problem?.why).toBe('truncated');
  });

  test('does not go on in an answer without end, which is dropped while it comes in', async () => {
    let isStopped = false;
    let sent = 0;
    conditions(() => {
      const endless = new ReadableStream({
        pull(controller) {
          sent += 1024 * 1024;
          controller.enqueue(new Uint8Array(1024 * 1024).fill(0x20));
        },
        cancel: () => {
          isStopped = true;
        },
      });
      return new HttpResponse(endless, { headers: { 'Content-Type': 'application/fhir+json' } });
    });
    const { resources, problem } = await read(problems);
    expect(resources).toEqual([]);
    expect(problem).toMatchObject({ why: 'truncated', atLimit: true });
    await vi.waitFor(() => expect(isStopped).toBe(true));
    expect(sent).toBeLessThan(40 * 1024 * 1024);
  });

  test('takes no more entries than a browser can hold, and says so', async () => {
    const entry = Array.from({ length: 40_000 }, (_, index) => ({ resource: condition(`c${index}`) }));
    conditions(() => json({ resourceType: 'Bundle', entry }));
    const { resources, problem } = await read(problems);
    expect(resources).toHaveLength(30_000);
    expect(problem).toMatchObject({ why: 'truncated', atLimit: true });
  });

  test('does not take an answer that is small, but made of more objects than a browser can hold', async () => {
    conditions(() => HttpResponse.text(`{"resourceType":"Bundle","entry":[${'{},'.repeat(2_000_000)}{}]}`));
    const { resources, problem } = await read(problems);
    expect(resources).toEqual([]);
    expect(problem).toMatchObject({ why: 'truncated', atLimit: true });
  });

  test('of all reads together takes no more than a browser can hold; what was dropped leaves its room', async () => {
    const padding = 'x'.repeat(14 * 1024 * 1024);
    const sizes: Record<string, number> = { Condition: 1, Procedure: 1, Observation: 3, Goal: 1, Device: 1 };
    server.use(
      http.get(`${BASE}/:type`, async ({ params }) => {
        const type = String(params.type);
        const order = Object.keys(sizes).indexOf(type);
        await delay(order * 150);
        return json({ ...bundle([]), padding: padding.repeat(sizes[type] ?? 0) });
      }),
    );
    const outcomes: ReadOutcome[] = [];
    const requests = Object.keys(sizes).map((type) => ({
      id: type,
      resourceType: type,
      path: `${type}?patient=p1`,
    }));
    await readAll(sessionOf(), requests, (one) => outcomes.push(one));
    expect(
      outcomes
        .filter(({ problem }) => problem !== null)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['Device', 'Observation']);
  });

  test('that fails on the way keeps what came before', async () => {
    conditions((request) =>
      request.url.includes('page=2') ? json({}, 403) : json(bundle([condition('a')], pageOf(2))),
    );
    const { resources, problem } = await read(problems);
    expect(resources).toEqual([condition('a')]);
    expect(problem).toMatchObject({ why: 'truncated', error: { kind: 'scope' } });
  });
});

describe('an ending session', () => {
  const tokens = () => seen.map(({ authorization }) => authorization);

  test('is renewed before the read when its end is near', async () => {
    conditions(() => json(bundle([])));
    const session = sessionOf({}, { expiresAt: Date.now() / 1000 + 30, refresh: async () => 'new' });
    expect((await read(problems, session)).problem).toBeNull();
    expect(tokens()).toEqual(['Bearer new']);
  });

  test('is renewed once when the EHR no longer accepts the token', async () => {
    conditions((request) =>
      request.headers.get('Authorization') === 'Bearer new' ? json(bundle([])) : json({}, 401),
    );
    expect((await read(problems, sessionOf({}, { refresh: async () => 'new' }))).problem).toBeNull();
    expect(tokens()).toEqual(['Bearer secret', 'Bearer new']);
  });

  test('that cannot be renewed is told', async () => {
    conditions(() => json({}, 401));
    const gone = sessionOf({}, { refresh: () => Promise.reject(new Error('invalid_grant')) });
    expect((await read(problems, gone)).problem).toMatchObject({
      why: 'failed',
      error: { kind: 'auth', sentence: expect.stringContaining('Open the app again') },
    });
    expect(tokens()).toEqual(['Bearer secret']);
  });

  test('whose token is not ours sends nothing', async () => {
    const stranger: Session = { ...sessionOf() };
    expect((await read(problems, stranger)).problem).toMatchObject({
      why: 'failed',
      error: { kind: 'auth' },
    });
    expect(seen).toHaveLength(0);
  });
});
