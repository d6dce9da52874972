import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { capabilitiesOf, versionRefusal } from './capabilities.ts';
import { readAll } from './read.ts';
import { BASE, sessionOf } from './test-tab.ts';
import type { ReadOutcome, ReadRequest, Session } from './types.ts';

const server = setupServer();
const asked: { path: string; authorization: string | null }[] = [];
server.events.on('request:start', ({ request }) => {
  asked.push({
    path: request.url.slice(BASE.length + 1),
    authorization: request.headers.get('Authorization'),
  });
});
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  asked.length = 0;
});
afterAll(() => server.close());

const statement = (more: object = {}) => ({
  resourceType: 'CapabilityStatement',
  fhirVersion: '4.0.1',
  rest: [
    {
      mode: 'server',
      resource: [
        { type: 'Condition', interaction: [{ code: 'read' }, { code: 'search-type' }] },
        { type: 'BodyStructure', interaction: [{ code: 'read' }] },
        { type: 'Procedure' },
      ],
    },
  ],
  ...more,
});
const saying = (body: object, status = 200) =>
  server.use(http.get(`${BASE}/metadata`, () => HttpResponse.json(body, { status })));
const answering = (status: number) =>
  server.use(http.get(`${BASE}/:type`, () => HttpResponse.json({ resourceType: 'Bundle' }, { status })));

const search = (resourceType: string): ReadRequest => ({
  id: resourceType,
  resourceType,
  path: `${resourceType}?patient=p1`,
});
async function whyOf(resourceType: string, session: Session = sessionOf()) {
  const outcomes: ReadOutcome[] = [];
  await readAll(session, [search(resourceType)], (one) => outcomes.push(one));
  return outcomes[0]?.problem?.why;
}

describe('what an EHR says of itself', () => {
  test('is asked once a session, beside the reads and without the token', async () => {
    answering(200);
    saying(statement());
    const session = sessionOf();
    await readAll(session, [search('Condition')], () => {});
    await capabilitiesOf(session);
    expect(asked.map(({ path }) => path).toSorted()).toEqual(['Condition?patient=p1', 'metadata']);
    expect(asked.find(({ path }) => path === 'metadata')?.authorization).toBeNull();
  });

  test('is not waited for by a read that is answered', async () => {
    answering(200);
    let answered = false;
    server.use(
      http.get(`${BASE}/metadata`, async () => {
        await delay(300);
        answered = true;
        return HttpResponse.json(statement());
      }),
    );
    await readAll(sessionOf(), [search('Condition')], () => {});
    expect(answered).toBe(false);
  });

  test('is asked again where it could not be read', async () => {
    const session = sessionOf();
    saying({}, 500);
    expect((await capabilitiesOf(session)).fhirVersion).toBeNull();
    saying(statement());
    expect((await capabilitiesOf(session)).fhirVersion).toBe('4.0.1');
  });
});

describe('a read that was refused', () => {
  test.each([
    ['not offered, where the type is not listed', 'MedicationStatement', 404, 'not-offered'],
    ['not offered, where only reading by id is', 'BodyStructure', 403, 'not-offered'],
    ['refused, where the type is offered', 'Condition', 403, 'refused'],
    ['failed, where the type is offered', 'Condition', 404, 'failed'],
    ['failed, where nothing is said of searching', 'Procedure', 400, 'failed'],
    ['failed, where the EHR had trouble, whatever it lists', 'MedicationStatement', 500, 'failed'],
  ])('is told as %s', async (_how, type, status, why) => {
    answering(status);
    saying(statement());
    expect(await whyOf(type)).toBe(why);
  });

  test('without a scope is not sent: not offered, or refused', async () => {
    saying(statement());
    const none = () => sessionOf({ scopes: [] });
    expect(await whyOf('MedicationStatement', none())).toBe('not-offered');
    expect(await whyOf('Condition', none())).toBe('refused');
    expect(asked.every(({ path }) => path === 'metadata')).toBe(true);
  });

  test.each([
    ['nothing', {}],
    ['no types', statement({ rest: [] })],
    ['nonsense', { resourceType: 'CapabilityStatement', rest: [{ resource: 'Condition' }] }],
    ['something else', { resourceType: 'Patient' }],
  ])('stays a failure where the EHR says %s', async (_what, body) => {
    answering(404);
    saying(body);
    expect(await whyOf('MedicationStatement')).toBe('failed');
  });
});

describe('the version of FHIR', () => {
  test.each(['4.0.0', '4.0.1', '4.3.0'])('%s can be read', async (fhirVersion) => {
    saying(statement({ fhirVersion }));
    expect(await versionRefusal(sessionOf())).toBeNull();
  });

  test.each([
    ['1.0.2', 'Conformance'],
    ['3.0.1', 'CapabilityStatement'],
    ['5.0.0', 'CapabilityStatement'],
  ])('%s is refused in words', async (fhirVersion, resourceType) => {
    saying(statement({ fhirVersion, resourceType }));
    expect(await versionRefusal(sessionOf())).toMatchObject({
      kind: 'unsupported',
      sentence: expect.stringContaining('another version of FHIR than R4'),
      detail: `FHIR version ${fhirVersion}`,
    });
  });

  test('that is not told speaks against nothing', async () => {
    saying({}, 404);
    expect(await versionRefusal(sessionOf())).toBeNull();
  });
});
