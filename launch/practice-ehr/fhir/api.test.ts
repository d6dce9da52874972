import type { CapabilityStatement, Observation } from 'fhir/r4';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ada, chart, plan } from '../fixtures.ts';
import { appUrl, client, launch, startEhr } from '../test-client.ts';

const scope = 'openid patient/Patient.rus patient/Condition.rs patient/Observation.rs patient/CarePlan.crus';
const manyObservations = Array.from({ length: 10_000 }, (_, index): Observation => {
  const year = 2000 + (index % 25);
  return {
    resourceType: 'Observation',
    id: `lab-${index}`,
    status: 'final',
    category: [{ coding: [{ code: 'laboratory' }] }],
    code: { coding: [{ system: 'http://loinc.org', code: index % 100 === 0 ? '2160-0' : '718-7' }] },
    subject: { reference: 'Patient/big' },
    effectiveDateTime: `${year}-03-04`,
    valueQuantity: { value: index, unit: 'mg/dL' },
  };
});

let ehr: Awaited<ReturnType<typeof startEhr>>;
let fhir: ReturnType<typeof client>;
let big: ReturnType<typeof client>;
beforeAll(async () => {
  ehr = await startEhr({ patients: [ada, chart('big', manyObservations)] });
  fhir = client(ehr, (await launch(ehr, { scope })).access_token);
  big = client(ehr, (await launch(ehr, { patientId: 'big', scope })).access_token);
});
afterAll(() => ehr.close());

test('the CapabilityStatement needs no token and promises what the app decides by', async () => {
  const response = await fetch(`${ehr.fhirUrl}/metadata`);
  const statement: CapabilityStatement = await response.json();
  expect(statement.fhirVersion).toBe('4.0.1');
  const rest = statement.rest?.[0];
  expect(rest?.security?.service?.[0]?.coding?.[0]?.code).toBe('SMART-on-FHIR');
  const carePlan = rest?.resource?.find(({ type }) => type === 'CarePlan');
  expect(carePlan).toMatchObject({
    conditionalCreate: true,
    versioning: 'versioned-update',
    updateCreate: false,
  });
  expect(carePlan?.interaction?.map(({ code }) => code)).toContain('create');
  expect(carePlan?.searchParam?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['patient', 'category', 'identifier', 'status']),
  );
});

test('every search parameter that is promised is answered', async () => {
  const statement: CapabilityStatement = await (await fetch(`${ehr.fhirUrl}/metadata`)).json();
  const observation = statement.rest?.[0]?.resource?.find(({ type }) => type === 'Observation');
  for (const { name, type } of observation?.searchParam ?? []) {
    const value = type === 'date' ? 'ge2026' : 'ada';
    expect([name, (await fhir('GET', `Observation?${name}=${value}`)).status]).toEqual([name, 200]);
  }
});

test('a browser on another origin may read, write and see version and address', async () => {
  const headers = { origin: appUrl, 'access-control-request-method': 'POST' };
  const preflight = await fetch(`${ehr.fhirUrl}/CarePlan`, { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  const allowed = preflight.headers.get('access-control-allow-headers')?.toLowerCase().split(', ');
  expect(allowed).toEqual(
    expect.arrayContaining(['authorization', 'content-type', 'if-none-exist', 'if-match', 'prefer']),
  );
  const exposed = (await fhir('GET', 'Patient/ada')).headers.get('access-control-expose-headers');
  expect(exposed).toMatch(/ETag.*Location.*Last-Modified.*Content-Location/);
});

describe('searching', () => {
  test('the bundle carries self, total and the address of each entry', async () => {
    const { body } = await fhir('GET', 'Condition?patient=ada');
    expect(body).toMatchObject({ resourceType: 'Bundle', type: 'searchset', total: 1 });
    expect(body.link).toEqual([{ relation: 'self', url: `${ehr.fhirUrl}/Condition?patient=ada` }]);
    expect(body.entry?.[0]?.fullUrl).toBe(`${ehr.fhirUrl}/Condition/ada-aml`);
  });

  test.each([
    ['patient=Patient/ada&code=http://loinc.org|21889-1', 1],
    ['subject=ada', 1],
    ['performer=urologist', 0],
    ['code=21889-1,33728-7', 1],
    ['code=http://snomed.info/sct|21889-1', 0],
    ['date=ge2026-01-05', 1],
    ['date=lt2026-01-05', 0],
    ['code:not=21889-1', 0],
    ['category:missing=true', 1],
  ])('Observation?%s finds %i', async (query, total) => {
    expect((await fhir('GET', `Observation?${query}`)).body.total).toBe(total);
  });

  test.each([
    'Observation?colour=red',
    'Observation?_sort=date',
    'Observation?code:text=tumour',
    'Observation?code=',
    'Observation?date=yesterday',
    'Observation?value-quantity=gt4',
    'Observation?_count=many',
    'Observation?_elements=code',
  ])('%s is refused by name, never answered with nothing', async (path) => {
    const reply = await fhir('GET', path);
    expect([reply.status, reply.body.resourceType]).toEqual([400, 'OperationOutcome']);
  });

  test('XML is not spoken here', async () => {
    expect((await fhir('GET', 'Patient/ada', undefined, { accept: 'application/fhir+xml' })).status).toBe(
      406,
    );
  });
});

describe('a chart with 10,000 observations', () => {
  test('a search over all of them takes far less than the ten seconds it took untrimmed', async () => {
    const start = performance.now();
    const { body } = await big(
      'GET',
      'Observation?patient=big&code=http://loinc.org|2160-0&category=laboratory',
    );
    expect(body.total).toBe(100);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('fifty a page unless asked otherwise', async () => {
    const { body } = await big('GET', 'Observation?patient=big');
    expect(body.entry).toHaveLength(50);
    expect(body.total).toBe(10_001);
  });

  test('following the next links gives each exactly once', async () => {
    const ids: string[] = [];
    let path: string | undefined = 'Observation?patient=big&_count=1000';
    while (path !== undefined) {
      const { body } = await big('GET', path);
      ids.push(...(body.entry ?? []).flatMap(({ resource }) => resource?.id ?? []));
      path = body.link?.find(({ relation }) => relation === 'next')?.url;
    }
    expect(ids).toHaveLength(10_001);
    expect(new Set(ids).size).toBe(10_001);
  });
});

describe('writing', () => {
  test('a created plan has an address, a version and is in the chart', async () => {
    const reply = await fhir('POST', 'CarePlan', { ...plan('ada'), id: 'mine' });
    expect(reply.status).toBe(201);
    expect(reply.body.id).not.toBe('mine');
    expect(reply.headers.get('etag')).toBe('W/"1"');
    expect(reply.headers.get('last-modified')).toMatch(/GMT$/);
    const location = reply.headers.get('location') ?? '';
    expect(location).toBe(`${ehr.fhirUrl}/CarePlan/${reply.body.id}/_history/1`);
    expect((await fhir('GET', location)).body.id).toBe(reply.body.id);
    const inChart = await ehr.chartOf('ada');
    expect(inChart.map(({ id }) => id)).toContain(reply.body.id);
  });

  test('Prefer: return=minimal leaves only the headers', async () => {
    const reply = await fhir('POST', 'CarePlan', plan('ada'), { prefer: 'return=minimal' });
    expect([reply.status, reply.text]).toEqual([201, '']);
    expect(reply.headers.get('location')).toContain('/CarePlan/');
  });

  test('ten presses at once with If-None-Exist leave one plan', async () => {
    const body = plan('ada', { identifier: [{ system: 'urn:test:plan', value: 'pressed' }] });
    const once = { 'if-none-exist': 'identifier=urn:test:plan|pressed' };
    const replies = await Promise.all(Array.from({ length: 10 }, () => fhir('POST', 'CarePlan', body, once)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(9);
    expect(new Set(replies.map(({ headers }) => headers.get('location'))).size).toBe(1);
  });

  test('If-None-Exist with two matches is 412, with an unknown parameter or none 400', async () => {
    const body = plan('ada', { identifier: [{ system: 'urn:test:plan', value: 'twice' }] });
    await fhir('POST', 'CarePlan', body);
    await fhir('POST', 'CarePlan', body);
    const conditional = (query: string) => fhir('POST', 'CarePlan', body, { 'if-none-exist': query });
    expect((await conditional('identifier=urn:test:plan|twice')).status).toBe(412);
    expect((await conditional('colour=red')).status).toBe(400);
    expect((await conditional('_count=1')).status).toBe(400);
  });

  test('an update needs the current version and makes the next one', async () => {
    const { body } = await fhir('POST', 'CarePlan', plan('ada'));
    const path = `CarePlan/${body.id}`;
    const changed = { ...body, title: 'Changed' };
    const update = (match?: string) =>
      fhir('PUT', path, changed, match === undefined ? {} : { 'if-match': match });
    expect((await update()).status).toBe(412);
    expect((await update('1')).status).toBe(400);
    const second = await update('W/"1"');
    expect([second.status, second.headers.get('etag')]).toEqual([200, 'W/"2"']);
    expect((await update('W/"1"')).status).toBe(412);
    const history = await fhir('GET', `${path}/_history`);
    const again = await fhir('GET', `${path}/_history`);
    for (const { body } of [history, again]) {
      expect(body.entry?.map(({ resource }) => resource?.meta?.versionId)).toEqual(['2', '1']);
    }
    expect((await fhir('GET', `${path}/_history/1`)).body).not.toHaveProperty('title');
  });

  test('an update does not create', async () => {
    const reply = await fhir('PUT', 'CarePlan/new', { ...plan('ada'), id: 'new' }, { 'if-match': 'W/"1"' });
    expect(reply.status).toBe(404);
  });

  test.each([
    ['not JSON', '{', 400],
    ['another type', { resourceType: 'Condition' }, 400],
    ['an array', [], 400],
    ['an invalid plan', { ...plan('ada'), status: 'nearly' }, 422],
  ])('%s is refused and nothing is stored', async (_, body, status) => {
    const before = (await fhir('GET', 'CarePlan')).body.total;
    const reply = await fhir('POST', 'CarePlan', body);
    expect([reply.status, reply.body.resourceType]).toEqual([status, 'OperationOutcome']);
    expect((await fhir('GET', 'CarePlan')).body.total).toBe(before);
  });

  test('a body over 5 MiB is refused with an answer', async () => {
    const reply = await fhir('POST', 'CarePlan', { ...plan('ada'), description: 'x'.repeat(6_000_000) });
    expect(reply.status).toBe(413);
  });

  test('a body that is not declared as JSON is refused', async () => {
    const reply = await fhir('POST', 'CarePlan', 'x=1', { 'content-type': 'text/plain' });
    expect(reply.status).toBe(415);
  });
});
