import type { DocumentReference, MedicationRequest, Observation } from 'fhir/r4';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chart, plan } from '../fixtures.ts';
import { atTheDoorOf, type Door } from '../test-client.ts';
import { oracleLike } from './oracle-like.ts';

const subject = { reference: 'Patient/ada' };
const note: DocumentReference = {
  resourceType: 'DocumentReference',
  status: 'current',
  docStatus: 'preliminary',
  subject,
  content: [{ attachment: { contentType: 'text/plain', data: 'QQ==' } }],
};
const results = Array.from(
  { length: 250 },
  (_, index): Observation => ({
    resourceType: 'Observation',
    id: `lab-${index}`,
    status: 'final',
    category: [{ coding: [{ code: 'laboratory' }] }],
    code: { text: 'Potassium' },
    subject,
  }),
);
const notes = Array.from(
  { length: 101 },
  (_, index): DocumentReference => ({ ...note, id: `note-${index}` }),
);
const drug: MedicationRequest = {
  resourceType: 'MedicationRequest',
  id: 'drug',
  status: 'active',
  intent: 'order',
  subject,
  medicationCodeableConcept: { text: 'Everolimus 10 mg tablet' },
};
const assessed = [{ coding: [{ code: 'assess-plan' }] }];
const plans = [
  { ...plan('ada'), id: 'plan', category: assessed, activity: [{ progress: [{ text: 'Scan' }] }] },
];

let door: Door;
let opened: Awaited<ReturnType<Door['open']>>;
beforeAll(async () => {
  door = await atTheDoorOf(oracleLike, [chart('ada', [...results, ...notes, drug, ...plans])]);
  opened = await door.open('ada');
});
afterAll(() => door.close());

const ask = (path: string) => opened.fhir('GET', path);

describe('searching', () => {
  test('conditions are not searched by code', async () => {
    expect((await ask('Condition?patient=ada&code=x')).status).toBe(400);
    expect((await ask('Condition?patient=ada&category=problem-list-item')).status).toBe(200);
    const statement = await door.metadata();
    const condition = statement.rest?.[0]?.resource?.find(({ type }) => type === 'Condition');
    expect(condition?.searchParam?.map(({ name }) => name)).not.toContain('code');
  });

  test('fifty a page unless asked otherwise, and never more than two hundred, of notes one hundred', async () => {
    const entries = async (more: string) =>
      (await ask(`Observation?patient=ada&category=laboratory${more}`)).body.entry?.length;
    expect([await entries(''), await entries('&_count=1000')]).toEqual([50, 200]);
    expect((await ask('DocumentReference?patient=ada&_count=1000')).body.entry).toHaveLength(100);
  });

  test('the last of a page comes again on the next, and none is left out', async () => {
    const first = await ask('Observation?patient=ada&category=laboratory&_count=200');
    const next = first.body.link?.find(({ relation }) => relation === 'next')?.url ?? '';
    const idsOf = ({ body }: typeof first) => (body.entry ?? []).map(({ resource }) => resource?.id);
    const [one, two] = [idsOf(first), idsOf(await ask(next))];
    expect(two[0]).toBe(one.at(-1));
    expect(new Set([...one, ...two]).size).toBe(250);
  });

  test('a date needs a prefix', async () => {
    expect((await ask('Observation?patient=ada&code=x&date=2026')).status).toBe(400);
    expect((await ask('Observation?patient=ada&code=x&date=ge2026')).status).toBe(200);
  });

  test('care plans are searched by assess-plan only, and come without their activities', async () => {
    expect((await ask('CarePlan?patient=ada')).status).toBe(400);
    expect((await ask('CarePlan?patient=ada&category=longitudinal')).status).toBe(400);
    const { body } = await ask('CarePlan?patient=ada&category=assess-plan');
    expect(body.entry?.[0]?.resource).toMatchObject({ id: 'plan' });
    expect(body.entry?.[0]?.resource).not.toHaveProperty('activity');
  });

  test('only JSON is spoken', async () => {
    const reply = await opened.fhir('GET', 'Patient/ada', undefined, { accept: 'application/fhir+xml' });
    expect(reply.status).toBe(406);
  });
});

test('the drug is inside the prescription, and what that lacks is named', async () => {
  const { body } = await ask('MedicationRequest?patient=ada&intent=order');
  const unknown = { extension: [{ valueCode: 'unknown' }] };
  expect(body.entry?.[0]?.resource).toMatchObject({
    contained: [{ resourceType: 'Medication', code: { text: 'Everolimus 10 mg tablet' } }],
    medicationReference: { reference: '#drug' },
    encounter: unknown,
    _authoredOn: unknown,
  });
  expect(body.entry?.[0]?.resource).not.toHaveProperty('medicationCodeableConcept');
});

test.each(['MedicationStatement', 'Medication', 'BodyStructure'])('there is no %s', async (type) => {
  expect(await door.offers(type)).toBeNull();
  expect((await ask(type)).status).toBe(404);
});

describe('writing', () => {
  test('care plans are not written', async () => {
    expect(await door.offers('CarePlan')).not.toContain('create');
    expect((await opened.fhir('POST', 'CarePlan', plan('ada'))).status).toBe(405);
  });

  const encounter = { reference: 'Encounter/ada-visit' };
  const ended = { period: { end: '2026-11-23T10:00:00Z' } };
  const final: DocumentReference = {
    ...note,
    docStatus: 'final',
    identifier: [{ system: 'urn:test:note', value: 'ada' }],
    author: [{ reference: 'Practitioner/urologist' }],
    content: [{ attachment: { contentType: 'text/html;charset=utf-8', data: 'QQ==', title: 'A plan' } }],
    context: { ...ended, encounter: [encounter] },
  };
  const withContent = (contentType: string): Partial<DocumentReference> => ({
    content: [{ attachment: { contentType, data: 'QQ==' } }],
  });

  test.each<[string, Partial<DocumentReference>, string]>([
    ['is final or none', { docStatus: 'preliminary' }, 'docStatus'],
    ['has an author', { author: [] }, 'author'],
    ['has who is signed in as author', { author: [{ reference: 'Practitioner/nephrologist' }] }, 'author'],
    ['has no second author', { author: [...(final.author ?? []), ...(final.author ?? [])] }, 'author'],
    ['has no second content', { content: [...final.content, ...final.content] }, 'content'],
    ['names its charset', withContent('text/html'), 'content[0].attachment.contentType'],
    ['says when it ended', { context: { encounter: [encounter] } }, 'context.period.end'],
    [
      'is of one encounter',
      { context: { ...ended, encounter: [encounter, encounter] } },
      'context.encounter',
    ],
  ])('a note %s', async (_, change, element) => {
    const { author, ...rest } = { ...final, ...change };
    // Base R4 has no empty lists: no author is none at all.
    const sent = author?.length === 0 ? rest : { ...rest, author };
    const reply = await opened.fhir('POST', 'DocumentReference', sent);
    expect([reply.status, reply.body.issue?.[0]?.expression]).toEqual([
      422,
      [`DocumentReference.${element}`],
    ]);
  });

  test('a note is kept without its identifier, and nothing is said of that', async () => {
    const reply = await opened.fhir('POST', 'DocumentReference', final);
    const { identifier, ...kept } = final;
    expect([reply.status, reply.body]).toEqual([201, expect.objectContaining(kept)]);
    const read = await ask(`DocumentReference/${reply.body.id}`);
    expect(read.body).not.toHaveProperty('identifier', identifier);
  });

  test('an update of an older version is answered with 409', async () => {
    const { body } = await ask('Condition/ada-aml');
    const update = () => opened.fhir('PUT', 'Condition/ada-aml', body, { 'if-match': 'W/"1"' });
    expect((await update()).status).toBe(200);
    expect((await update()).status).toBe(409);
  });
});

test('a token lives 570 seconds and cannot be refreshed', () => {
  const { token } = opened;
  expect([token.expires_in, token.tenant]).toEqual([570, 'practice']);
  expect(token).not.toHaveProperty('refresh_token');
  expect(token.scope).not.toMatch(/offline_access|MedicationStatement|CarePlan\.\w*[cu]/);
});
