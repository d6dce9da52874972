import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ReadLimits } from './follow.ts';
import { readAll } from './read.ts';
import { BASE, sessionOf } from './test-tab.ts';
import type { ReadOutcome, ReadRequest } from './types.ts';

/** What real EHRs do beside the letter of the specification. */

const METADATA = `${BASE}/metadata`;
const server = setupServer(http.get(METADATA, () => new HttpResponse(null, { status: 404 })));
const asked: string[] = [];
server.events.on('request:start', ({ request }) => {
  if (request.url !== METADATA) asked.push(request.url.slice(BASE.length + 1));
});
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  asked.length = 0;
});
afterAll(() => server.close());

const LIMITS: ReadLimits = {
  pages: 100,
  bytes: 1e7,
  timeoutMs: 1_000,
  patience: { pausesMs: [1, 1], longestWaitMs: 1_500 },
};

const sizes: ReadRequest = {
  id: 'sizes',
  resourceType: 'Observation',
  path: `Observation?patient=p1&code=${encodeURIComponent('http://loinc.org|1')}`,
};
const observation = (id: string, code = '1') => ({
  resourceType: 'Observation',
  id,
  subject: { reference: 'Patient/p1' },
  code: { coding: [{ system: 'http://loinc.org', code }] },
});
const bundle = (resources: unknown[], more: object = {}) =>
  HttpResponse.json({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({ resource })),
    ...more,
  });
const outcome = (severity: string, code: string, epic?: string) => ({
  resourceType: 'OperationOutcome',
  issue: [
    {
      severity,
      code,
      ...(epic === undefined
        ? {}
        : { details: { coding: [{ system: 'urn:oid:1.2.840.114350.1.13.20.3.7.2.657369', code: epic }] } }),
    },
  ],
});
const refused = (status = 400) => HttpResponse.json(outcome('fatal', 'invalid', '59108'), { status });

type Answer = (url: URL) => Response | Promise<Response>;
const answering = (answer: Answer) =>
  server.use(
    http.get(`${BASE}/:type`, ({ request }) =>
      request.url === METADATA ? undefined : answer(new URL(request.url)),
    ),
  );

async function readEach(requests: ReadRequest[], session = sessionOf()) {
  const outcomes = new Map<string, ReadOutcome>();
  await readAll(session, requests, (one) => outcomes.set(one.id, one), LIMITS);
  return outcomes;
}
async function read(request: ReadRequest, session = sessionOf()): Promise<ReadOutcome> {
  const found = (await readEach([request], session)).get(request.id);
  if (found === undefined) throw new Error('no outcome');
  return found;
}

describe('Epic', () => {
  test('says in an entry that nothing was found: no gap', async () => {
    answering(() => bundle([outcome('warning', 'processing', '4101')]));
    expect(await read(sizes)).toEqual({ id: 'sizes', resources: [], problem: null });
  });

  test('says it as the whole answer: no gap', async () => {
    answering(() => HttpResponse.json(outcome('warning', 'processing', '4101')));
    expect((await read(sizes)).problem).toBeNull();
  });

  test.each(['4119', '4130', '4131', '4134'])(
    'says with %s that something is withheld: a gap',
    async (number) => {
      answering(() => bundle([observation('a'), outcome('information', 'informational', number)]));
      const { resources, problem } = await read(sizes);
      expect(resources).toHaveLength(1);
      expect(problem).toMatchObject({ why: 'refused', error: { detail: expect.stringContaining(number) } });
    },
  );

  test('hints that a parameter was ignored: no gap', async () => {
    answering(() => bundle([observation('a'), outcome('warning', 'processing', '4122')]));
    expect((await read(sizes)).problem).toBeNull();
  });

  test('means its own numbers only: another system’s 4101 does not hide an error', async () => {
    const issue = [
      { severity: 'error', code: 'processing', details: { coding: [{ system: 'urn:x', code: '4101' }] } },
    ];
    answering(() => bundle([{ resourceType: 'OperationOutcome', issue }]));
    expect((await read(sizes)).problem?.why).toBe('failed');
  });

  test('forgets the pages of a search: it is asked anew, once', async () => {
    let expiries = 1;
    const expired = () => HttpResponse.json(outcome('fatal', 'processing', '4113'), { status: 400 });
    answering((url) => {
      if (!url.searchParams.has('page'))
        return bundle([observation('a')], { link: [{ relation: 'next', url: `${url.href}&page=2` }] });
      return expiries-- > 0 ? expired() : bundle([observation('b')]);
    });
    expect(await read(sizes)).toMatchObject({ resources: [{ id: 'a' }, { id: 'b' }], problem: null });
    expiries = 2;
    expect((await read(sizes)).problem?.why).toBe('truncated');
  });
});

describe('a search that is refused', () => {
  const fallback: ReadRequest = {
    ...sizes,
    instead: ['Observation?patient=p1&category=imaging', 'Observation?patient=p1&category=laboratory'],
  };

  test.each([400, 403, 404, 405, 422, 501])('with %i is asked in the other way', async (status) => {
    answering((url) =>
      url.searchParams.has('code')
        ? refused(status)
        : bundle([observation(url.searchParams.get('category') ?? 'none')]),
    );
    expect(await read(fallback)).toMatchObject({
      resources: [{ id: 'imaging' }, { id: 'laboratory' }],
      problem: null,
    });
  });

  test('is a gap when the other way does not give the whole either', async () => {
    answering((url) => {
      if (url.searchParams.has('code')) return refused();
      return url.search.includes('imaging')
        ? bundle([observation('a')])
        : new HttpResponse(null, { status: 500 });
    });
    expect(await read(fallback)).toMatchObject({ resources: [{ id: 'a' }], problem: { why: 'failed' } });
  });

  test('keeps of the other way only what was asked for', async () => {
    answering((url) =>
      url.searchParams.has('code') ? refused() : bundle([observation('a'), observation('b', '2')]),
    );
    expect((await read({ ...fallback, instead: fallback.instead?.slice(1) ?? [] })).resources).toMatchObject([
      { id: 'a' },
    ]);
  });

  test('and not found in the other way may be filed elsewhere: a gap, not none', async () => {
    answering((url) => (url.searchParams.has('code') ? refused() : bundle([observation('b', '2')])));
    expect(await read(fallback)).toMatchObject({ resources: [], problem: { why: 'truncated' } });
  });

  test('that failed is not asked in another way', async () => {
    answering(() => new HttpResponse(null, { status: 500 }));
    expect((await read(fallback)).problem?.why).toBe('failed');
    expect(asked).toEqual([sizes.path]);
  });

  test('and asked for by several reads is sent once', async () => {
    answering((url) => (url.searchParams.has('code') ? refused() : bundle([observation('a')])));
    const imaging = { ...sizes, id: 'imaging', path: 'Observation?patient=p1&category=imaging' };
    const outcomes = await readEach([
      fallback,
      { ...fallback, id: 'other', path: `${sizes.path}&_count=5` },
      imaging,
    ]);
    expect([...outcomes.values()].map(({ problem }) => problem)).toEqual([null, null, null]);
    expect(asked.filter((path) => path.includes('category')).toSorted()).toEqual(fallback.instead);
  });

  test('as not known is not offered where not every EHR knows it', async () => {
    answering(() => refused());
    expect((await read({ ...sizes, optional: true })).problem?.why).toBe('not-offered');
    expect((await read(sizes)).problem?.why).toBe('failed');
  });
});

describe('what is sent along', () => {
  test('without saying that it is only included is kept and no gap', async () => {
    const medication = { resourceType: 'Medication', id: 'm' };
    answering(() => bundle([observation('a'), medication]));
    expect(await read(sizes)).toMatchObject({ resources: [{ id: 'a' }, medication], problem: null });
  });
});

describe('an EHR that asks to wait', () => {
  /** Answers so often with a status, then with what there is. */
  const busy = (times: number, status: number, retryAfter: string | null) => {
    let left = times;
    answering(() => {
      if (left-- <= 0) return bundle([observation('a')]);
      return new HttpResponse(null, {
        status,
        headers: retryAfter === null ? {} : { 'Retry-After': retryAfter },
      });
    });
  };

  test.each([
    [429, '0'],
    [503, '0'],
    [429, new Date(Date.now() - 1000).toUTCString()],
  ])('with %i and Retry-After %s is asked again', async (status, retryAfter) => {
    busy(2, status, retryAfter);
    expect(await read(sizes)).toMatchObject({ resources: [{ id: 'a' }], problem: null });
    expect(asked).toHaveLength(3);
  });

  test('is given the time it asks for', async () => {
    busy(1, 429, '1');
    const start = performance.now();
    expect((await read(sizes)).problem).toBeNull();
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
  });

  test.each([
    ['always', 99, '0', 3],
    ['for longer than a clinician waits', 1, '60', 1],
    ['without saying how long', 1, null, 1],
    ['for no length of time', 1, 'soon', 1],
  ])('%s is a gap', async (_how, times, retryAfter, requests) => {
    busy(times, 429, retryAfter);
    expect((await read(sizes)).problem).toMatchObject({ why: 'failed', error: { kind: 'rate-limit' } });
    expect(asked).toHaveLength(requests);
  });
});

describe('a connection that is lost', () => {
  test('is tried again, twice at most', async () => {
    let lost = 2;
    answering(() => (lost-- > 0 ? HttpResponse.error() : bundle([observation('a')])));
    expect((await read(sizes)).problem).toBeNull();
    lost = 99;
    asked.length = 0;
    expect((await read(sizes)).problem?.error.kind).toBe('network');
    expect(asked).toHaveLength(3);
  });
});

describe('an answer without an end', () => {
  test('is refused while it streams in, and said to be more than is loaded', async () => {
    let sent = 0;
    answering(
      () =>
        new HttpResponse(
          new ReadableStream({
            async pull(controller) {
              await delay(1);
              sent += 1_000_000;
              controller.enqueue(new Uint8Array(1_000_000));
            },
          }),
        ),
    );
    expect((await read(sizes)).problem).toMatchObject({ why: 'truncated', atLimit: true });
    expect(sent).toBeLessThan(20_000_000);
  });
});

describe('pages', () => {
  const endless: Answer = (url) => {
    const page = Number(url.searchParams.get('page') ?? 1);
    const next = `${BASE}/Observation?patient=p1&page=${page + 1}`;
    return bundle([observation(`o${page}`)], { link: [{ relation: 'next', url: next }] });
  };

  test('beyond what is loaded are said to be there', async () => {
    answering(endless);
    expect(await read(sizes)).toMatchObject({
      resources: { length: 100 },
      problem: { why: 'truncated', atLimit: true },
    });
  });

  test('are fewer where fewer are enough', async () => {
    answering(endless);
    expect((await read({ ...sizes, pages: 3 })).resources).toHaveLength(3);
  });
});

describe('a scope for a part only', () => {
  const granted = (scope: string) => sessionOf({ scopes: [scope] });
  const category = (name: string) => ({ ...sizes, path: `Observation?patient=p1&category=${name}` });
  const laboratory =
    'patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory';

  test('is asked, and what it may leave out is a gap', async () => {
    answering(() => bundle([observation('a')]));
    expect(await read(sizes, granted(laboratory))).toMatchObject({
      resources: [{ id: 'a' }],
      problem: { why: 'truncated', error: { kind: 'scope' } },
    });
    expect((await read(category('imaging'), granted(laboratory))).problem?.why).toBe('truncated');
  });

  test('is the whole of a search for just that part', async () => {
    answering(() => bundle([observation('a')]));
    expect((await read(category('laboratory'), granted(laboratory))).problem).toBeNull();
  });
});
