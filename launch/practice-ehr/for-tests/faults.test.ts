import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { plan } from '../fixtures.ts';
import { hapiLike } from '../profiles/hapi-like.ts';
import { askToken, client, launch, startEhr, type TokenResponse } from '../test-client.ts';

let ehr: Awaited<ReturnType<typeof startEhr>>;
let token: TokenResponse;
let fhir: ReturnType<typeof client>;
beforeAll(async () => {
  ehr = await startEhr({ profiles: [hapiLike] });
  token = await launch(ehr);
  fhir = client(ehr, token.access_token);
});
afterAll(() => ehr.close());
afterEach(() => fetch(`${ehr.url}/faults`, { method: 'DELETE' }));

const order = (...faults: object[]) =>
  fetch(`${ehr.url}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(faults),
  });

const save = () => fhir('POST', 'CarePlan', plan('ada'));
const stored = async (): Promise<number> => (await fhir('GET', 'CarePlan')).body.total ?? 0;
const create = { method: 'POST', path: '/fhir/CarePlan' };

/** How many plans a save leaves in the chart that meets the fault, and what is heard of it. */
async function saveMeeting(fault: object): Promise<[number, number | 'nothing']> {
  const before = await stored();
  await order({ ...create, ...fault });
  const heard = await save().then(
    ({ status }) => status,
    () => 'nothing' as const,
  );
  return [(await stored()) - before, heard];
}

test.each<[string, object, number, number | 'nothing']>([
  ['an answer that fails before it is carried out', { kind: 'status-before', status: 503 }, 0, 503],
  ['an answer that fails once it is carried out', { kind: 'status-after', status: 502 }, 1, 502],
  ['a line that is cut before it is carried out', { kind: 'drop-before' }, 0, 'nothing'],
  ['a line that is cut once it is carried out', { kind: 'drop-after' }, 1, 'nothing'],
])('%s', async (_, fault, plans, heard) => {
  expect(await saveMeeting(fault)).toEqual([plans, heard]);
});

test.each(['delay-before', 'delay-after'])('%s: carried out, %s', async (kind) => {
  const begun = performance.now();
  expect(await saveMeeting({ kind, ms: 200 })).toEqual([1, 201]);
  // Timers may fire a little early.
  expect(performance.now() - begun).toBeGreaterThan(190);
});

test.each([
  ['delay-before', 0],
  ['delay-after', 1],
])(
  '%s: after a while %i is there, and it is carried out though nobody waits any more',
  async (kind, soon) => {
    const before = await stored();
    await order({ ...create, kind, ms: 400 });
    const leaving = new AbortController();
    const sent = fetch(`${ehr.fhirUrl}/CarePlan`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token.access_token}`,
        'content-type': 'application/fhir+json',
      },
      body: JSON.stringify(plan('ada')),
      signal: leaving.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    leaving.abort();
    await expect(sent).rejects.toThrow();
    expect((await stored()) - before).toBe(soon);
    await expect.poll(stored).toBe(before + 1);
  },
);

test('too many requests: later is said', async () => {
  await order({ ...create, kind: 'status-before', status: 429 });
  const { status, headers } = await save();
  expect([status, headers.get('retry-after')]).toEqual([429, '1']);
  expect(headers.get('access-control-expose-headers')).toContain('Retry-After');
});

test('a token that has expired stays so, and is renewed', async () => {
  const fresh = await launch(ehr, { scope: 'launch openid offline_access patient/CarePlan.crs' });
  const his = client(ehr, fresh.access_token);
  await order({ method: 'GET', path: '/fhir/CarePlan', kind: 'expired' });
  const replies = [await his('GET', 'CarePlan'), await his('GET', 'CarePlan')];
  expect(replies.map(({ status }) => status)).toEqual([401, 401]);
  expect(replies[0]?.headers.get('www-authenticate')).toMatch(/^Bearer .*invalid_token/);
  const form = { grant_type: 'refresh_token', refresh_token: fresh.refresh_token ?? '' };
  const renewed = (await askToken(ehr, form)).token;
  expect((await client(ehr, renewed.access_token)('GET', 'CarePlan')).status).toBe(200);
  expect((await fhir('GET', 'CarePlan')).status).toBe(200);
});

describe('a fault is met', () => {
  const fails = { kind: 'status-before', status: 500 };
  const statusOf = async (path: string) => (await fhir('GET', path)).status;

  test('as many times as was said, by the first requests that are like it', async () => {
    await order({ method: 'GET', path: '/fhir/Condition', times: 2, ...fails });
    expect((await save()).status).toBe(201);
    expect(await statusOf('Patient/ada')).toBe(200);
    const statuses = [];
    for (const path of ['Condition', 'Condition/ada-aml', 'Condition']) statuses.push(await statusOf(path));
    expect(statuses).toEqual([500, 500, 200]);
  });

  test('by whatever is like a pattern, at whichever issuer', async () => {
    await order({ method: 'GET', path: '*/fhir/*category=a', times: 2, ...fails });
    expect(await statusOf('CarePlan')).toBe(200);
    expect(await statusOf('CarePlan?category=b')).toBe(200);
    expect(await statusOf('CarePlan?patient=ada&category=a')).toBe(500);
    const other = ehr.like('hapi-like');
    const there = client(other, (await launch(other)).access_token);
    expect((await there('GET', 'CarePlan?category=a')).status).toBe(500);
  });

  test('one after another', async () => {
    await order(
      { method: 'GET', path: '/fhir/CarePlan', ...fails },
      { method: 'GET', path: '/fhir/CarePlan', kind: 'status-before', status: 404 },
    );
    expect([await statusOf('CarePlan'), await statusOf('CarePlan')]).toEqual([500, 404]);
    expect(await statusOf('CarePlan')).toBe(200);
  });

  test('in the chart of one patient, where one is named', async () => {
    await order({ method: 'GET', path: '/fhir/CarePlan', patient: 'ben', ...fails });
    expect(await statusOf('CarePlan')).toBe(200);
    const his = client(ehr, (await launch(ehr, { patientId: 'ben' })).access_token);
    expect((await his('GET', 'CarePlan')).status).toBe(500);
  });

  test('no more once cleared: those of a patient, or all', async () => {
    const clear = (query: string) => fetch(`${ehr.url}/faults${query}`, { method: 'DELETE' });
    await order({ method: 'GET', path: '/fhir/CarePlan', patient: 'ada', times: 9, ...fails });
    await clear('?patient=ben');
    expect(await statusOf('CarePlan')).toBe(500);
    await clear('?patient=ada');
    expect(await statusOf('CarePlan')).toBe(200);
    await order({ method: 'GET', path: '/fhir/CarePlan', times: 9, ...fails });
    await clear('');
    expect(await statusOf('CarePlan')).toBe(200);
  });
});

test('no connection is used twice, so that no browser sends again by itself what is cut off', async () => {
  expect((await fhir('GET', 'Patient/ada')).headers.get('connection')).toBe('close');
});

test.each([
  ['a kind that is not known', { ...create, kind: 'vanish' }],
  ['no path', { method: 'POST', kind: 'drop-before' }],
  ['no time at all', { ...create, kind: 'drop-before', times: 0 }],
  ['half a millisecond', { ...create, kind: 'delay-after', ms: 0.5 }],
  ['a patient who is a number', { ...create, kind: 'drop-before', patient: 1 }],
])('%s is refused, and nothing of the list is met', async (_, wrong) => {
  const answer = await order({ ...create, kind: 'status-before' }, wrong);
  expect([answer.status, await answer.json()]).toEqual([400, { error: expect.any(String) }]);
  expect((await save()).status).toBe(201);
});

test('what is not sent as JSON orders nothing', async () => {
  const body = JSON.stringify([{ ...create, kind: 'status-before' }]);
  expect((await fetch(`${ehr.url}/faults`, { method: 'POST', body })).status).toBe(400);
  expect((await save()).status).toBe(201);
});
