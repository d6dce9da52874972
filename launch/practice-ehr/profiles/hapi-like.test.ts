import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ada, ben, chart, nephrectomy, plan } from '../fixtures.ts';
import { atTheDoorOf, client, type Door, launch } from '../test-client.ts';
import { hapiLike } from './hapi-like.ts';

let door: Door;
let opened: Awaited<ReturnType<Door['open']>>;
beforeAll(async () => {
  const second = { ...nephrectomy('ada'), id: 'second' };
  door = await atTheDoorOf(hapiLike, [chart('ada', [nephrectomy('ada'), second]), ben]);
  opened = await door.open('ada');
});
afterAll(() => door.close());

const ask = (path: string) => opened.fhir('GET', path);
const nextOf = async () => {
  const { body } = await ask('Procedure?patient=ada&_count=1');
  return body.link?.find(({ relation }) => relation === 'next')?.url ?? '';
};

describe('the next page', () => {
  test('is the base and a query, without a slash between them', async () => {
    const next = await nextOf();
    expect(next.startsWith(`${door.behaviour.fhirUrl}?_getpages=`)).toBe(true);
    expect((await ask(next)).body.entry?.[0]?.resource?.id).toBe('second');
  });

  test('is for the launch it was given to', async () => {
    const his = await door.open('ben');
    expect((await his.fhir('GET', await nextOf())).status).toBe(410);
  });

  test('needs the scope of its search', async () => {
    const { access_token } = await launch(door.behaviour, { scope: 'openid launch patient/Patient.r' });
    expect((await client(door.behaviour, access_token)('GET', await nextOf())).status).toBe(403);
  });
});

test('a conditional create makes one plan', async () => {
  const once = { 'if-none-exist': 'identifier=urn:test:plan|ada' };
  const create = () => opened.fhir('POST', 'CarePlan', plan('ada'), once);
  expect([(await create()).status, (await create()).status]).toEqual([201, 200]);
});

describe('a transaction', () => {
  const entry = (resource: object) => ({ resource, request: { method: 'POST', url: 'CarePlan' } });
  const send = (...resources: object[]) =>
    opened.fhir('POST', '', { resourceType: 'Bundle', type: 'transaction', entry: resources.map(entry) });
  const stored = async () => (await door.ehr.chartOf(ada.id)).length;

  test('is advertised, and creates what it holds', async () => {
    const statement = await door.metadata();
    expect(statement.rest?.[0]?.interaction).toEqual([{ code: 'transaction' }]);
    const before = await stored();
    const reply = await send(plan('ada'), plan('ada'));
    expect([reply.status, (await stored()) - before]).toEqual([200, 2]);
  });

  test.each([
    ['not valid', { ...plan('ada'), status: 'nearly' }, 422],
    ['about somebody else', plan('ben'), 403],
  ])('stores nothing where one entry is %s', async (_, wrong, status) => {
    const before = await stored();
    const reply = await send(plan('ada'), wrong);
    expect([reply.status, (await stored()) - before]).toEqual([status, 0]);
  });

  test('of anything but creates is refused', async () => {
    const request = { method: 'GET', url: 'Patient/ben' };
    const body = { resourceType: 'Bundle', type: 'transaction', entry: [{ request }] };
    expect((await opened.fhir('POST', '', body)).status).toBe(422);
    expect((await opened.fhir('POST', '', { resourceType: 'Bundle', type: 'batch' })).status).toBe(422);
  });
});
