import { beforeEach, describe, expect, test } from 'vitest';
import { ada, ben, plan } from './fixtures.ts';
import { type PracticeEhrInProcess, practiceEhr } from './in-process.ts';
import type { Profile } from './profiles/profile.ts';
import { plain } from './profiles/plain.ts';
import type { Time } from './time.ts';

const START = Date.UTC(2026, 10, 23, 10);

/** A clock that stands still until somebody waits, and then is later at once. */
let now: number;
let waited: number[];
const time: Time = {
  now: () => now,
  wait: async (ms) => {
    waited.push(ms);
    now += ms;
  },
};
beforeEach(() => {
  now = START;
  waited = [];
});

type Sent = { path?: string; method?: string; headers?: Record<string, string>; token?: string };

async function open(profile: Profile = plain) {
  const ehr = await practiceEhr({ patients: [ada, ben], profile, time });
  const scope = 'launch patient/CarePlan.crus';
  const signIn = () => ehr.signIn({ userId: 'urologist', patientId: 'ada', scope });
  const own = signIn();
  const send = ({ path = 'CarePlan', method = 'POST', headers = {}, token = own }: Sent = {}) =>
    ehr.handle(
      new Request(`${ehr.fhirUrl}/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/fhir+json',
          ...headers,
        },
        ...(method === 'GET' ? {} : { body: JSON.stringify(plan('ada')) }),
      }),
    );
  return { ehr, send, signIn };
}

const plansIn = async (ehr: PracticeEhrInProcess) =>
  (await ehr.chartOf('ada').all()).filter(({ resourceType }) => resourceType === 'CarePlan');

test('a plan is created as over HTTP, stands in the chart, and is of the time of its clock', async () => {
  const { ehr, send } = await open();
  const answer = await send();
  expect(answer.status).toBe(201);
  expect(answer.headers.get('etag')).toBe('W/"1"');
  const { id } = await answer.json();
  expect(answer.headers.get('location')).toBe(`${ehr.fhirUrl}/CarePlan/${id}/_history/1`);
  expect(await plansIn(ehr)).toMatchObject([{ id, meta: { lastUpdated: '2026-11-23T10:00:00.000Z' } }]);
});

test('what somebody of the practice changes in the chart is what an app then reads', async () => {
  const { ehr, send } = await open();
  const created = await (await send()).json();
  await ehr.chartOf('ada').put({ ...created, status: 'active' });
  const read = await send({ method: 'GET', path: `CarePlan/${created.id}` });
  expect([read.headers.get('etag'), (await read.json()).status]).toEqual(['W/"2"', 'active']);
});

describe('a token', () => {
  test('is of one patient and of what was granted', async () => {
    const { send } = await open();
    expect((await send({ method: 'GET', path: 'CarePlan?patient=ben' })).status).toBe(403);
    expect((await send({ method: 'GET', path: 'Condition?patient=ada' })).status).toBe(403);
    expect((await send({ token: 'made up' })).status).toBe(401);
  });

  test('ends as the clock passes its time, and another can be had', async () => {
    const { send, signIn } = await open();
    now += plain.token.seconds * 1000;
    expect((await send()).status).toBe(401);
    expect((await send({ token: signIn() })).status).toBe(201);
  });
});

describe('what goes wrong', () => {
  const create = { method: 'POST', path: '/fhir/CarePlan' };

  test.each([
    ['drop-before', 0],
    ['drop-after', 1],
  ])('%s: nothing is heard, and %i stands in the chart', async (kind, plans) => {
    const { ehr, send } = await open();
    ehr.faults.order([{ ...create, kind }]);
    await expect(send()).rejects.toThrow(TypeError);
    expect(await plansIn(ehr)).toHaveLength(plans);
  });

  test.each([
    ['delay-before', '2026-11-23T10:02:00.000Z'],
    ['delay-after', '2026-11-23T10:00:00.000Z'],
  ])('%s is waited for on the clock of the caller', async (kind, lastUpdated) => {
    const { ehr, send } = await open();
    ehr.faults.order([{ ...create, kind, ms: 120_000 }]);
    expect((await send()).status).toBe(201);
    expect(waited).toEqual([120_000]);
    expect(await plansIn(ehr)).toMatchObject([{ meta: { lastUpdated } }]);
  });

  test('a sign-in that is ended stays ended', async () => {
    const { ehr, send } = await open();
    ehr.faults.order([{ ...create, kind: 'expired' }]);
    expect([(await send()).status, (await send()).status]).toEqual([401, 401]);
  });

  test('a header that the preflight does not allow is never sent', async () => {
    const { ehr, send } = await open({ ...plain, stopped: ['If-None-Exist'] });
    const headers = { 'If-None-Exist': 'identifier=urn:test:plan|ada' };
    await expect(send({ headers })).rejects.toThrow(TypeError);
    expect(await plansIn(ehr)).toEqual([]);
    expect((await send()).status).toBe(201);
  });
});

test('a slow EHR takes its time on the clock of the caller too', async () => {
  const { send } = await open({ ...plain, takes: () => 8_000 });
  await send();
  expect(waited).toEqual([8_000]);
});
