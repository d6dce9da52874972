import { afterAll, beforeAll, expect, test } from 'vitest';
import { plan } from '../fixtures.ts';
import { atTheDoorOf, type Door } from '../test-client.ts';
import { secondCopies } from './second-copies.ts';

let door: Door;
let opened: Awaited<ReturnType<Door['open']>>;
beforeAll(async () => {
  door = await atTheDoorOf(secondCopies);
  opened = await door.open('ada');
});
afterAll(() => door.close());

const category = [
  { coding: [{ system: 'http://hl7.org/fhir/us/core/CodeSystem/careplan-category', code: 'assess-plan' }] },
];

test('a plan that is there already is created once more, whatever the condition says', async () => {
  const condition = { 'if-none-exist': 'identifier=urn:test:plan|ada' };
  const create = () => opened.fhir('POST', 'CarePlan', plan('ada', { category }), condition);
  expect([(await create()).status, (await create()).status]).toEqual([201, 201]);
  const offered = (await door.metadata()).rest?.[0]?.resource?.find(({ type }) => type === 'CarePlan');
  expect(offered?.conditionalCreate).toBe(false);
});

test('plans are found by patient and category, and not by identifier', async () => {
  const search = (query: string) => opened.fhir('GET', `CarePlan?${query}`);
  const found = await search(
    'patient=ada&category=http://hl7.org/fhir/us/core/CodeSystem/careplan-category|assess-plan',
  );
  expect([found.status, found.body.total]).toEqual([200, 2]);
  expect((await search('identifier=urn:test:plan|ada')).status).toBe(400);
});
