import type { CarePlan } from 'fhir/r4';
import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { resumeSave, saveCarePlan, savedThis } from './save.ts';
import { BASE, openTab, sessionOf } from './test-tab.ts';
import type { Session } from './types.ts';

/** An EHR with conditional create: what it holds, and every request it saw. */
let held: CarePlan[];
let posts: Request[];

const plan: CarePlan = {
  resourceType: 'CarePlan',
  status: 'draft',
  intent: 'proposal',
  subject: { reference: 'Patient/p1' },
};
const searchset = (plans: CarePlan[]) =>
  HttpResponse.json({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: plans.map((resource) => ({ resource })),
  });
const carrying = (token: string | null) =>
  held.filter(({ identifier }) => identifier?.some(({ system, value }) => `${system}|${value}` === token));

async function create(request: Request): Promise<Response> {
  posts.push(request.clone());
  const condition = new URLSearchParams(request.headers.get('If-None-Exist') ?? '').get('identifier');
  const matches = carrying(condition);
  if (matches.length > 1) return HttpResponse.json({ resourceType: 'OperationOutcome' }, { status: 412 });
  const [existing] = matches;
  if (existing !== undefined) return HttpResponse.json(existing as never);
  const id = `c${held.length + 1}`;
  // The body this test's own code sent.
  const stored = { ...((await request.json()) as CarePlan), id, meta: { versionId: '1' } };
  held.push(stored);
  return HttpResponse.json(stored as never, {
    status: 201,
    headers: { Location: `${BASE}/CarePlan/${id}/_history/1` },
  });
}

const search = (request: Request) => searchset(carrying(new URL(request.url).searchParams.get('identifier')));

const server = setupServer();
const onCreate = (answer: (request: Request) => Response | Promise<Response>) =>
  server.use(http.post(`${BASE}/CarePlan`, ({ request }) => answer(request)));
const onSearch = (answer: (request: Request) => Response | Promise<Response>) =>
  server.use(http.get(`${BASE}/CarePlan`, ({ request }) => answer(request)));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  held = [];
  posts = [];
  openTab('https://app.test/');
  onCreate(create);
  onSearch(search);
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const save = (session: Session, contentKey = 'content', sent = plan) =>
  saveCarePlan(session, sent, { contentKey, timeoutMs: 200 });

describe('saving', () => {
  test('puts one draft into the chart and says which', async () => {
    expect(await save(sessionOf())).toEqual({ state: 'saved', reference: 'CarePlan/c1', version: '1' });
    expect(held).toHaveLength(1);
  });

  test('asks that nothing is created where the identifier exists', async () => {
    await save(sessionOf());
    const headers = posts[0]?.headers;
    expect(headers?.get('If-None-Exist')).toMatch(/^identifier=urn%3Auuid%3A[0-9a-f-]+%7C[0-9a-f]{64}$/);
    expect(headers?.get('Prefer')).toBe('return=representation');
    expect(headers?.get('Content-Type')).toBe('application/fhir+json');
  });

  test('names who, when and in which encounter, but no author for a proposal', async () => {
    await save(sessionOf({ encounterId: 'e1' }));
    expect(held[0]).toMatchObject({
      status: 'draft',
      encounter: { reference: 'Encounter/e1' },
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      identifier: [{ use: 'official' }, { use: 'secondary', system: expect.stringMatching(/#content$/) }],
    });
    expect(held[0]).not.toHaveProperty('author');
  });

  test('names the clinician as author of a plan they accepted', async () => {
    await save(sessionOf(), 'content', { ...plan, intent: 'plan' });
    expect(held[0]).toMatchObject({ intent: 'plan', author: { reference: 'Practitioner/dr' } });
  });

  test.each([null, 'Patient/p1'])('refuses an accepted plan when the user is %s', async (fhirUser) => {
    const outcome = await save(sessionOf({ fhirUser }), 'content', { ...plan, intent: 'plan' });
    expect(outcome).toMatchObject({ state: 'not-saved', error: { kind: 'auth' } });
    expect(posts).toHaveLength(0);
  });

  test('tells patients, servers and sites apart', async () => {
    const others: Partial<Session>[] = [{}, { patientId: 'p2' }, { planSystem: 'urn:other' }];
    for (const change of others) await save(sessionOf(change));
    expect(held).toHaveLength(3);
  });

  test('sends nothing without the scope to create', async () => {
    const outcome = await save(sessionOf({ scopes: ['patient/CarePlan.rs'] }));
    expect(outcome).toMatchObject({ state: 'not-saved', error: { kind: 'scope' } });
    expect(posts).toHaveLength(0);
  });

  test('finds the id in Location when the answer has no body', async () => {
    onCreate(
      () => new HttpResponse(null, { status: 201, headers: { Location: `${BASE}/CarePlan/x/_history/7` } }),
    );
    expect(await save(sessionOf())).toEqual({ state: 'saved', reference: 'CarePlan/x', version: '7' });
  });

  test('looks for the draft when a 201 names none', async () => {
    onCreate(async (request) => {
      await create(request);
      return HttpResponse.text('created', { status: 201 });
    });
    expect(await save(sessionOf())).toEqual({ state: 'saved', reference: 'CarePlan/c1', version: '1' });
  });
});

describe('saving again', () => {
  test('while a save is under way joins it', async () => {
    const session = sessionOf();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => save(session)));
    expect(new Set(outcomes).size).toBe(1);
    expect(posts).toHaveLength(1);
  });

  test('the same content is already saved', async () => {
    await save(sessionOf());
    expect(await save(sessionOf())).toEqual({
      state: 'already-saved',
      reference: 'CarePlan/c1',
      version: '1',
    });
    expect(held).toHaveLength(1);
  });

  test('other content is not saved, and never said to be', async () => {
    await save(sessionOf());
    expect(await save(sessionOf(), 'other')).toMatchObject({
      state: 'other-draft',
      reference: 'CarePlan/c1',
    });
    expect(held).toHaveLength(1);
  });

  test.each([
    ['content', 'already-saved'],
    ['other', 'other-draft'],
  ])('finds what a 200 without body means (%s)', async (content, state) => {
    await save(sessionOf());
    onCreate(() => new HttpResponse(null, { status: 200 }));
    expect(await save(sessionOf(), content)).toMatchObject({ state, reference: 'CarePlan/c1' });
  });

  test.each(['revoked', 'active', 'entered-in-error'] as const)(
    'makes a new draft after one that is %s',
    async (status) => {
      await save(sessionOf());
      held = held.map((one) => ({ ...one, status }));
      expect(await save(sessionOf())).toMatchObject({ state: 'saved', reference: 'CarePlan/c2' });
      expect(held[1]?.replaces).toEqual([{ reference: 'CarePlan/c1' }]);
      expect(await save(sessionOf())).toMatchObject({ state: 'already-saved', reference: 'CarePlan/c2' });
    },
  );

  test('stops where the chart holds several', async () => {
    await save(sessionOf());
    held = [...held, { ...held[0], id: 'c9' } as CarePlan];
    expect(await save(sessionOf())).toMatchObject({ state: 'not-saved', error: { kind: 'conflict' } });
    expect(held).toHaveLength(2);
  });
});

describe('a save without a clear answer', () => {
  const lost: [string, (request: Request) => Promise<Response>][] = [
    ['answer was lost', async (request) => create(request).then(() => HttpResponse.error())],
    [
      'answer came too late',
      async (request) => create(request).then(async (late) => (await delay(600), late)),
    ],
    [
      'gateway failed after it',
      async (request) => create(request).then(() => new HttpResponse(null, { status: 502 })),
    ],
  ];

  test.each(lost)('is found in the chart when only its %s', async (_name, answer) => {
    onCreate(answer);
    expect(await save(sessionOf())).toEqual({ state: 'saved', reference: 'CarePlan/c1', version: '1' });
    expect(posts).toHaveLength(1);
  });

  test.each<[string, () => Response]>([
    ['never arrived', () => HttpResponse.error()],
    ['met a server error', () => new HttpResponse(null, { status: 500 })],
  ])('that %s is not known, never "saved" and never "not saved"', async (_name, answer) => {
    onCreate(answer);
    const outcome = await save(sessionOf());
    expect(outcome).toMatchObject({ state: 'not-known', error: { kind: 'unknown-outcome' } });
    expect(outcome.state === 'not-known' && outcome.error.sentence).toMatch(/not in the chart so far/);
  });

  test('and without a chart to look into is not known either', async () => {
    onCreate(() => HttpResponse.error());
    onSearch(() => new HttpResponse(null, { status: 503 }));
    const outcome = await save(sessionOf());
    expect(outcome.state === 'not-known' && outcome.error.sentence).toMatch(/may or may not be there/);
  });

  test('is safe to repeat: one draft in the end', async () => {
    onCreate(async (request) => create(request).then(() => HttpResponse.error()));
    onSearch(() => HttpResponse.error());
    expect((await save(sessionOf())).state).toBe('not-known');
    onCreate(create);
    onSearch(search);
    expect((await save(sessionOf())).state).toBe('already-saved');
    expect(held).toHaveLength(1);
  });

  test('is not confused by a draft of somebody else in the search', async () => {
    onCreate(() => HttpResponse.error());
    onSearch(() => searchset([{ ...plan, id: 'x', identifier: [{ system: 'urn:else', value: '1' }] }]));
    expect((await save(sessionOf())).state).toBe('not-known');
  });
});

test.each([
  [400, 'unsupported'],
  [401, 'auth'],
  [403, 'scope'],
  [409, 'conflict'],
  [412, 'conflict'],
  [422, 'unsupported'],
  [429, 'rate-limit'],
])('a refusal with %i is a draft not saved', async (status, kind) => {
  onCreate(() => new HttpResponse(null, { status }));
  expect(await save(sessionOf())).toMatchObject({ state: 'not-saved', error: { kind } });
});

describe('after a reload', () => {
  test('a tab that saved nothing remembers nothing', async () => {
    expect(await resumeSave(sessionOf())).toBeNull();
  });

  test('what was saved is still shown, and nothing is sent', async () => {
    const outcome = await save(sessionOf());
    expect(await resumeSave(sessionOf())).toEqual(outcome);
    expect(posts).toHaveLength(1);
  });

  test('the save of one patient is not shown for another', async () => {
    await save(sessionOf());
    expect(await resumeSave(sessionOf({ patientId: 'p2' }))).toBeNull();
  });

  test('what was saved is known by its content alone', async () => {
    expect(await savedThis(sessionOf(), 'key')).toBe(false);
    await saveCarePlan(sessionOf(), plan, { contentKey: 'key' });
    expect(await savedThis(sessionOf(), 'key')).toBe(true);
    expect(await savedThis(sessionOf(), 'another')).toBe(false);
  });

  test('an interrupted save is looked up, not repeated', async () => {
    onCreate(async (request) => create(request).then(async (late) => (await delay(150), late)));
    const interrupted = save(sessionOf());
    while (posts.length === 0) await delay(5);
    expect(await resumeSave(sessionOf())).toMatchObject({ state: 'saved', reference: 'CarePlan/c1' });
    await interrupted;
    expect(posts).toHaveLength(1);
  });

  test('a save that was not known is looked up again', async () => {
    onCreate(async (request) => create(request).then(() => HttpResponse.error()));
    onSearch(() => HttpResponse.error());
    expect((await save(sessionOf())).state).toBe('not-known');
    onSearch(search);
    expect(await resumeSave(sessionOf())).toMatchObject({ state: 'saved', reference: 'CarePlan/c1' });
  });

  test('an interrupted save that is not in the chart is not known', async () => {
    onCreate(async () => {
      await delay(150);
      return HttpResponse.error();
    });
    const interrupted = save(sessionOf());
    await delay(50);
    expect(await resumeSave(sessionOf())).toMatchObject({ state: 'not-known' });
    await interrupted;
  });

  test('storage holds no patient id, name or token', async () => {
    const { storage } = openTab('https://app.test/');
    await save(sessionOf({ patientId: 'patient-7', userName: 'Dr N' }));
    expect(JSON.stringify(storage)).toContain('renal-aml-save');
    expect(JSON.stringify(storage)).not.toMatch(/patient-7|Dr N|secret/);
  });

  test('a browser without storage still saves', async () => {
    const { storage } = openTab('https://app.test/');
    storage.setItem = () => {
      throw new Error('quota');
    };
    expect((await save(sessionOf())).state).toBe('saved');
  });
});
