import { afterAll, beforeAll, expect, test } from 'vitest';
import { ada, chart, nephrectomy, plan } from '../fixtures.ts';
import { atTheDoorOf, type Door, type Reply } from '../test-client.ts';
import { epicLike } from './epic-like.ts';

const operated = chart('solitary-kidney', [nephrectomy('solitary-kidney')]);

let door: Door;
let opened: Awaited<ReturnType<Door['open']>>;
beforeAll(async () => {
  door = await atTheDoorOf(epicLike, [ada, operated]);
  opened = await door.open('ada');
});
afterAll(() => door.close());

const ask = (path: string) => opened.fhir('GET', path);
const issuesOf = ({ body }: Reply) =>
  (body.issue ?? []).map(({ severity, details }) => [severity, details.coding?.[0]?.code]);
const remarksOf = ({ body }: Reply) =>
  (body.entry ?? [])
    .filter(({ search }) => search?.mode === 'outcome')
    .flatMap(({ resource }) => resource?.issue ?? [])
    .map(({ severity, details }) => [severity, details.coding?.[0]?.code]);

test('a search of Observations needs a category or a code', async () => {
  const reply = await ask('Observation?patient=ada');
  expect([reply.status, issuesOf(reply)]).toEqual([400, [['fatal', '59108']]]);
});

test('a search of Observations by category and code together is refused', async () => {
  expect((await ask('Observation?patient=ada&category=imaging&code=21889-1')).status).toBe(400);
  expect((await ask('Observation?patient=ada&code=21889-1')).body.total).toBe(1);
});

test('a parameter that is not known is ignored, and that is said', async () => {
  const reply = await ask('Condition?patient=ada&colour=red');
  expect([reply.status, reply.body.total, remarksOf(reply)]).toEqual([200, 1, [['warning', '4122']]]);
});

test('that nothing was found is said in an entry', async () => {
  const reply = await ask('Procedure?patient=ada');
  expect([reply.body.total, remarksOf(reply)]).toEqual([0, [['information', '4101']]]);
});

test('what a user may not see is left out, and that is said', async () => {
  const { fhir } = await door.open('solitary-kidney');
  const reply = await fhir('GET', 'Procedure?patient=solitary-kidney');
  expect(reply.text).not.toContain('nephrectomy');
  expect(remarksOf(reply)).toContainEqual(['warning', '4119']);
});

test('there is no medication list', async () => {
  expect(await door.offers('MedicationStatement')).toBeNull();
  expect((await ask('MedicationStatement?patient=ada')).status).toBe(404);
});

test('care plans are searched by category, and not written', async () => {
  expect(await door.offers('CarePlan')).toEqual(['read', 'vread', 'history-instance', 'search-type']);
  expect((await ask('CarePlan?patient=ada')).status).toBe(400);
  expect((await ask('CarePlan?patient=ada&category=assess-plan')).status).toBe(200);
  expect((await opened.fhir('POST', 'CarePlan', plan('ada'))).status).toBe(405);
});

test('a note can be written', async () => {
  const note = {
    resourceType: 'DocumentReference',
    status: 'current',
    docStatus: 'preliminary',
    subject: { reference: 'Patient/ada' },
    content: [{ attachment: { contentType: 'text/plain', data: 'QQ==' } }],
  };
  expect(await door.offers('DocumentReference')).toContain('create');
  expect((await opened.fhir('POST', 'DocumentReference', note)).status).toBe(201);
});

test('scopes are fewer than asked for, and spelled in version 1 with a capital R among them', () => {
  const granted = opened.token.scope.split(' ');
  expect(granted).toContain('patient/Condition.read');
  expect(granted).toContain('patient/CarePlan.read');
  expect(granted).toContain('patient/RelatedPerson.Read');
  expect(granted.join(' ')).not.toMatch(
    /MedicationStatement|DiagnosticReport|CarePlan\.write|offline_access/,
  );
});
