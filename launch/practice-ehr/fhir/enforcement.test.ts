import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ada, angiomyolipoma, ben, chart, plan } from '../fixtures.ts';
import { authorize, client, exchange, launch, openLaunch, startEhr } from '../test-client.ts';
import { servedTypeNames } from './served.ts';

const everything = `openid launch ${servedTypeNames.map((type) => `patient/${type}.cruds`).join(' ')}`;

let ehr: Awaited<ReturnType<typeof startEhr>>;
let asAda: ReturnType<typeof client>;
let asBen: ReturnType<typeof client>;
beforeAll(async () => {
  ehr = await startEhr();
  asAda = client(ehr, (await launch(ehr, { patientId: ada.id, scope: everything })).access_token);
  asBen = client(ehr, (await launch(ehr, { patientId: ben.id, scope: everything })).access_token);
});
afterAll(() => ehr.close());

describe('a token for Ada never sees Ben', () => {
  test.each([
    ['read of the patient', 'Patient/ben', 403],
    ['history of the patient', 'Patient/ben/_history', 403],
    ['version of the patient', 'Patient/ben/_history/1', 403],
    ['read', 'Condition/ben-aml', 404],
    ['version', 'Condition/ben-aml/_history/1', 404],
    ['history', 'Condition/ben-aml/_history', 404],
    ['doubled slashes', '/Condition//ben-aml', 404],
    ['search by patient', 'Condition?patient=ben', 403],
    ['search by typed patient', 'Condition?patient=Patient/ben', 403],
    ['search by several patients', 'Condition?patient=ada,ben', 403],
    ['search by subject', 'Observation?subject=Patient/ben', 403],
    ['search by bare subject', 'Observation?subject=ben', 403],
    ['search by performer', 'Observation?performer=Patient/ben', 403],
    ['search of Patient by id', 'Patient?_id=ben', 403],
    ['include', 'Observation?_include=Observation:subject', 400],
    ['reverse include', 'Patient?_revinclude=Condition:subject', 400],
    ['reverse chain', 'Patient?_has:Condition:patient:code=x', 400],
    ['chain', 'Condition?subject.name=ben', 400],
    ['typed chain', 'Condition?subject:Patient.name=ben', 400],
    ['stacked modifiers', 'Condition?code:not:x=y', 400],
    ['compartment parameter', 'Condition?_compartment=Patient/ben', 400],
    ['compartment search', 'Patient/ben/Condition', 404],
    ['operation on the patient', 'Patient/ben/$everything', 404],
    ['system search', '?_type=Condition', 405],
    ['system history', '_history', 404],
  ])('by %s', async (_, path, status) => {
    const reply = await asAda('GET', path);
    expect(reply.status).toBe(status);
    expect(reply.body.resourceType).toBe('OperationOutcome');
    expect(reply.text).not.toContain('angiomyolipoma');
  });

  test('by an absolute address of this server', async () => {
    const reply = await asAda('GET', `Condition?patient=${ehr.fhirUrl}/Patient/ben`);
    expect(reply.status).toBe(403);
  });

  test('by a search that names no patient: neither resources nor the total hold his', async () => {
    for (const type of ['Patient', 'Condition', 'Observation', 'Encounter']) {
      const { body } = await asAda('GET', type);
      expect([type, body.total]).toEqual([type, 1]);
      expect(body.entry?.[0]?.resource?.id).toMatch(/^ada/);
      expect((await asAda('GET', `${type}?_summary=count`)).body.total).toBe(1);
    }
  });

  test('by a search for his id', async () => {
    expect((await asAda('GET', 'Condition?_id=ben-aml')).body.total).toBe(0);
  });

  test('by a search sent as POST', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await asAda('POST', 'Condition/_search', 'patient=ben', form)).status).toBe(403);
    expect((await asAda('POST', 'Condition/_search?patient=ben', '', form)).status).toBe(403);
    const own = await asAda('POST', 'Condition/_search', '_count=10', form);
    expect(own.body.entry?.map(({ resource }) => resource?.id)).toEqual(['ada-aml']);
  });

  test.each([
    [
      'a batch',
      '',
      { resourceType: 'Bundle', type: 'batch', entry: [{ request: { method: 'GET', url: 'Patient/ben' } }] },
    ],
    ['a transaction', '', { resourceType: 'Bundle', type: 'transaction', entry: [] }],
    ['GraphQL', '$graphql', { query: '{ PatientList { id } }' }],
  ])('by %s', async (_, path, body) => {
    const reply = await asAda('POST', path, body);
    expect(reply.status).toBeGreaterThanOrEqual(404);
    expect(reply.body.resourceType).toBe('OperationOutcome');
  });

  test('by following his next link', async () => {
    const many = await startEhr({
      patients: [ada, chart('ben', [angiomyolipoma('ben', { id: 'second' })])],
    });
    try {
      const his = client(many, (await launch(many, { patientId: 'ben' })).access_token);
      const hers = client(many, (await launch(many, { patientId: 'ada' })).access_token);
      const first = await his('GET', 'Condition?_count=1');
      const next = first.body.link?.find(({ relation }) => relation === 'next')?.url ?? '';
      expect((await hers('GET', next)).status).toBe(410);
      expect((await his('GET', next.replace('/Condition?', '/CarePlan?'))).status).toBe(410);
      expect((await his('GET', next)).status).toBe(200);
    } finally {
      await many.close();
    }
  });
});

describe('a token for Ada never writes into another chart', () => {
  test.each([
    ['a plan about Ben', plan('ben'), 403, 'CarePlan.subject'],
    [
      'a plan about Ben by absolute address',
      plan('ben', { subject: { reference: 'https://x.example/Patient/ada' } }),
      403,
      'CarePlan.subject',
    ],
    ['a plan about nobody', plan('ada', { subject: { display: 'Ada' } }), 403, 'CarePlan.subject'],
    [
      'a plan about Ben by identifier',
      plan('ada', { subject: { identifier: { value: 'ben' } } }),
      403,
      'CarePlan.subject',
    ],
    [
      'a reason from his chart',
      plan('ada', { addresses: [{ reference: 'Condition/ben-aml' }] }),
      422,
      'CarePlan.addresses[0]',
    ],
    [
      'his encounter',
      plan('ada', { encounter: { reference: 'Encounter/ben-visit' } }),
      422,
      'CarePlan.encounter',
    ],
    ['him as author', plan('ada', { author: { reference: 'Patient/ben' } }), 403, 'CarePlan.author'],
    [
      'him in a contained resource',
      plan('ada', {
        contained: [angiomyolipoma('ben', { id: 'c' })],
      }),
      403,
      'CarePlan.contained[0].subject',
    ],
    [
      'a conditional reference',
      plan('ada', { addresses: [{ reference: 'Condition?identifier=1' }] }),
      422,
      'CarePlan.addresses[0]',
    ],
    [
      'a foreign address',
      plan('ada', { addresses: [{ reference: 'https://x.example/Condition/1' }] }),
      422,
      'CarePlan.addresses[0]',
    ],
  ])('%s', async (_, body, status, element) => {
    const reply = await asAda('POST', 'CarePlan', body);
    expect(reply.status).toBe(status);
    expect(reply.body.issue?.[0]?.expression).toEqual([element]);
    expect((await asAda('GET', 'CarePlan')).body.total).toBe(0);
    expect((await asBen('GET', 'CarePlan')).body.total).toBe(0);
  });

  test('a new patient', async () => {
    expect((await asAda('POST', 'Patient', { resourceType: 'Patient' })).status).toBe(403);
  });

  test("somebody else's resource, by address", async () => {
    const taken = angiomyolipoma('ben', { subject: { reference: 'Patient/ada' } });
    expect((await asAda('PUT', 'Condition/ben-aml', taken, { 'if-match': 'W/"1"' })).status).toBe(404);
    expect((await asBen('GET', 'Condition/ben-aml')).body.meta?.versionId).toBe('1');
  });

  test('her own resource, moved to Ben by an update', async () => {
    const moved = angiomyolipoma('ada', { subject: { reference: 'Patient/ben' } });
    expect((await asAda('PUT', 'Condition/ada-aml', moved, { 'if-match': 'W/"1"' })).status).toBe(403);
    expect((await asAda('GET', 'Condition/ada-aml')).body.meta?.versionId).toBe('1');
  });

  test('a conditional create that searches in his chart', async () => {
    await asBen('POST', 'CarePlan', plan('ben'));
    const condition = { 'if-none-exist': 'patient=ben&identifier=urn:test:plan|ben' };
    expect((await asAda('POST', 'CarePlan', plan('ada'), condition)).status).toBe(403);
    const his = await asAda('POST', 'CarePlan', plan('ada'), {
      'if-none-exist': 'identifier=urn:test:plan|ben',
    });
    expect(his.status).toBe(201);
    expect(his.body).toMatchObject({ subject: { reference: 'Patient/ada' } });
  });

  test.each([
    ['conditional update', 'PUT', 'CarePlan?identifier=urn:test:plan|ben', plan('ada')],
    [
      'patch',
      'PATCH',
      'Condition/ada-aml',
      [{ op: 'replace', path: '/subject/reference', value: 'Patient/ben' }],
    ],
    ['conditional patch', 'PATCH', 'Condition?code=x', []],
    ['delete', 'DELETE', 'Condition/ben-aml', undefined],
    ['conditional delete', 'DELETE', 'Condition?code=x', undefined],
  ])('%s is not offered', async (_, method, path, body) => {
    const reply = await asAda(method, path, body);
    expect([reply.status, reply.body.resourceType]).toEqual([405, 'OperationOutcome']);
  });

  test('what belongs to no patient', async () => {
    const body = { resourceType: 'Organization', name: 'Elsewhere' };
    expect((await asAda('POST', 'Organization', body)).status).toBe(403);
  });
});

describe('scopes', () => {
  const withScope = async (scope: string) =>
    client(ehr, (await launch(ehr, { scope: `openid ${scope}` })).access_token);

  test.each([
    ['patient/Condition.r', 'GET', 'Condition', 403],
    ['patient/Condition.s', 'GET', 'Condition/ada-aml', 403],
    ['patient/Condition.s', 'GET', 'Condition/ada-aml/_history', 403],
    ['patient/Condition.rs', 'GET', 'Observation', 403],
    ['patient/Condition.rs', 'GET', 'Condition', 200],
    ['patient/*.rs', 'GET', 'Observation', 200],
    ['patient/CarePlan.rs', 'POST', 'CarePlan', 403],
    ['patient/CarePlan.ruds', 'POST', 'CarePlan', 403],
    ['patient/CarePlan.crs', 'POST', 'CarePlan', 201],
    ['patient/*.rs', 'POST', 'CarePlan', 403],
  ])('%s: %s %s is %i', async (scope, method, path, status) => {
    const body = method === 'POST' ? plan('ada', { identifier: [{ value: scope }] }) : undefined;
    const reply = await (await withScope(scope))(method, path, body);
    expect(reply.status).toBe(status);
    if (status === 403) expect(reply.body.resourceType).toBe('OperationOutcome');
  });

  test('an update needs the letter u', async () => {
    const changed = angiomyolipoma('ada', { code: { text: 'Changed' } });
    const reply = await (await withScope('patient/Condition.crs'))('PUT', 'Condition/ada-aml', changed, {
      'if-match': 'W/"1"',
    });
    expect(reply.status).toBe(403);
  });

  test('a conditional create searches, so it needs the letter s', async () => {
    const reply = await (await withScope('patient/CarePlan.c'))('POST', 'CarePlan', plan('ada'), {
      'if-none-exist': 'identifier=urn:test:plan|ada',
    });
    expect(reply.status).toBe(403);
  });

  test.each([
    'patient/CarePlan.src',
    'patient/CarePlan.reads',
    'user/CarePlan.rs',
    'system/*.rs',
    'patient/Condition.rs?code=x',
  ])('%s is not granted', async (scope) => {
    const { back } = await authorize(ehr, { launch: openLaunch(ehr), scope: `openid ${scope}` });
    expect((await exchange(ehr, back)).token.scope).toBe('openid');
  });
});

describe('without a valid token', () => {
  test.each([
    ['none', undefined],
    ['an unknown one', 'Bearer made-up'],
    ['another scheme', 'Basic YTpi'],
  ])('%s: 401 that says how to authenticate', async (_, authorization) => {
    for (const path of ['Patient/ada', 'Condition', 'Banana/1']) {
      const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
      const response = await fetch(`${ehr.fhirUrl}/${path}`, { headers });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /);
      expect(await response.json()).toMatchObject({ resourceType: 'OperationOutcome' });
    }
  });
});
