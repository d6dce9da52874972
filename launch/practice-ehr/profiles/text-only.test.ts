import type { Condition, Resource } from 'fhir/r4';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { practicePatients } from '../patients/index.ts';
import { atTheDoorOf, type Door } from '../test-client.ts';
import { textOnly } from './text-only.ts';

const patients = practicePatients('2026-11-23');

let door: Door;
let charts: { id: string; fhir: Awaited<ReturnType<Door['open']>>['fhir'] }[];
beforeAll(async () => {
  door = await atTheDoorOf(textOnly, patients);
  charts = await Promise.all(patients.map(async ({ id }) => ({ id, fhir: (await door.open(id)).fhir })));
});
afterAll(() => door.close());

async function everything(type: string): Promise<Resource[]> {
  const found = await Promise.all(charts.map(({ id, fhir }) => fhir('GET', `${type}?patient=${id}`)));
  return found.flatMap(({ body }) => (body.entry ?? []).flatMap(({ resource }) => resource ?? []));
}

const ofType = (type: string) =>
  patients.flatMap(({ resources }) => resources.filter(({ resourceType }) => resourceType === type));

test.each(['Condition', 'MedicationRequest', 'MedicationStatement', 'Procedure'])(
  'each %s is named in words, and has no code',
  async (type) => {
    const given = await everything(type);
    expect(given).toHaveLength(ofType(type).length);
    for (const resource of given) {
      const { code, medicationCodeableConcept: drug } = Object(resource);
      expect(code ?? drug).toEqual({ text: expect.stringMatching(/\w/) });
    }
  },
);

test('some conditions have no category', async () => {
  const categories = (await everything('Condition')).map((one) => (one as Condition).category);
  expect(categories).toContain(undefined);
  expect(categories.some((category) => category !== undefined)).toBe(true);
});

test('sizes stand in reports only', async () => {
  expect(JSON.stringify(await everything('Observation'))).not.toMatch(/21889-1|33728-7|33729-5/);
  const reports = JSON.stringify(await everything('DiagnosticReport'));
  expect(reports).toContain('echogenic lesion measuring 3.2 x 2.8 cm');
  expect(reports).not.toContain('"result"');
});

test('what is left out of a search cannot be read by its address either', async () => {
  const { fhir } = await door.open('sporadic-2cm');
  const size = ofType('Observation').find(({ id }) => id === 'sporadic-2cm-size');
  expect(size).toBeDefined();
  expect((await fhir('GET', 'Observation/sporadic-2cm-size')).status).toBe(404);
});
