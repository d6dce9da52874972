import type { ProvenanceAgent, Resource } from 'fhir/r4';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plan } from '../fixtures.ts';
import { client, launch, startEhr } from '../test-client.ts';

let ehr: Awaited<ReturnType<typeof startEhr>>;
let fhir: ReturnType<typeof client>;
let target: string;
beforeAll(async () => {
  ehr = await startEhr();
  const scope = 'launch patient/CarePlan.c patient/Provenance.c';
  fhir = client(ehr, (await launch(ehr, { scope })).access_token);
  target = `CarePlan/${(await fhir('POST', 'CarePlan', plan('ada'))).body.id}/_history/1`;
});
afterAll(() => ehr.close());

const send = (agent: ProvenanceAgent, contained?: Resource[]) =>
  fhir('POST', 'Provenance', {
    resourceType: 'Provenance',
    ...(contained === undefined ? {} : { contained }),
    target: [{ reference: target }],
    recorded: '2026-11-23T10:00:00Z',
    agent: [agent],
  });

const clinician = { reference: 'Practitioner/urologist' };
const inside: Resource = { resourceType: 'Practitioner', id: 'inside' };

test.each<[string, ProvenanceAgent, Resource[]?]>([
  ['a Practitioner', { who: clinician }],
  ['a Practitioner of a version', { who: { reference: 'Practitioner/urologist/_history/1' } }],
  ['a Practitioner inside', { who: { reference: '#inside' } }, [inside]],
  ['a Device by its name', { who: { type: 'Device', display: 'An app' } }],
])('%s acts for nobody: refused, and said where', async (_, agent, contained) => {
  const { status, body } = await send(agent, contained);
  expect([status, body.issue?.[0]?.expression]).toEqual([422, ['Provenance.agent[0].onBehalfOf']]);
});

test.each<[string, ProvenanceAgent]>([
  ['a Practitioner acts for an organization', { who: clinician, onBehalfOf: { display: 'Kidney clinic' } }],
  ['what is named in words acts for nobody', { who: { display: 'An app' } }],
])('%s: stored', async (_, agent) => {
  expect((await send(agent)).status).toBe(201);
});
