import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentReference, Resource } from 'fhir/r4';
import { ben, chart, plan } from '../fixtures.ts';
import { client, launch, startEhr } from '../test-client.ts';

const note: DocumentReference = {
  resourceType: 'DocumentReference',
  status: 'current',
  subject: { reference: 'Patient/ada' },
  content: [{ attachment: { contentType: 'text/plain', data: 'QQ==' } }],
};

let ehr: Awaited<ReturnType<typeof startEhr>>;
let fhir: ReturnType<typeof client>;
beforeAll(async () => {
  const before = [
    { ...plan('ada'), id: 'of-the-start' },
    { ...note, id: 'letter' },
  ];
  ehr = await startEhr({ patients: [chart('ada', before), ben] });
  const types = ['CarePlan', 'DocumentReference', 'Provenance', 'Condition'];
  const scope = `launch ${types.map((type) => `patient/${type}.crus`).join(' ')}`;
  fhir = client(ehr, (await launch(ehr, { scope })).access_token);
});
afterAll(() => ehr.close());

const at = (patient: string) => `${ehr.url}/patients/${patient}/papers`;
const papers = async (): Promise<Resource[]> => (await fetch(at('ada'))).json();

test('what apps have written is told and taken out again; the chart is as it was', async () => {
  const before = await ehr.chartOf('ada');
  expect(await papers()).toEqual([]);

  const { body: draft } = await fhir('POST', 'CarePlan', plan('ada'));
  await fhir('POST', 'DocumentReference', note);
  await fhir('POST', 'Provenance', {
    resourceType: 'Provenance',
    target: [{ reference: `CarePlan/${draft.id}/_history/1` }],
    recorded: '2026-11-23T10:00:00Z',
    agent: [{ who: { display: 'An app' } }],
  });
  expect((await papers()).map(({ resourceType }) => resourceType).toSorted()).toEqual([
    'CarePlan',
    'DocumentReference',
    'Provenance',
  ]);
  expect(await papers()).toContainEqual(draft);

  expect((await fetch(at('ada'), { method: 'DELETE' })).status).toBe(204);
  expect(await papers()).toEqual([]);
  expect(await ehr.chartOf('ada')).toEqual(before);
});

test('a plan that was taken out is not there for an app: not read, not searched, not updated, not referred to', async () => {
  const { body: draft } = await fhir('POST', 'CarePlan', plan('ada'));
  await fetch(at('ada'), { method: 'DELETE' });
  const path = `CarePlan/${draft.id}`;
  expect((await fhir('GET', path)).status).toBe(404);
  expect((await fhir('GET', 'CarePlan')).body.total).toBe(1);
  expect((await fhir('PUT', path, draft, { 'if-match': 'W/"1"' })).status).toBe(404);
  expect((await fhir('POST', 'CarePlan', plan('ada', { replaces: [{ reference: path }] }))).status).toBe(422);
});

test('there are none of a patient whom nobody knows', async () => {
  expect((await fetch(at('nobody'))).status).toBe(404);
});
