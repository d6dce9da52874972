import { describe, expect, test } from 'vitest';
import { sample } from '../../test/samples.ts';
import { readChart } from './index.ts';
import { isOlderVersion } from './older-version.ts';

const subject = { reference: 'Patient/p1' };

describe('a resource of an older version of FHIR', () => {
  test.each([
    ['a status that is a plain code', { resourceType: 'Condition', subject, clinicalStatus: 'active' }],
    ['a patient where R4 has a subject', { resourceType: 'Condition', patient: subject }],
    ['a type that R4 no longer has', { resourceType: 'MedicationOrder' }],
    ['a procedure that was not done', { resourceType: 'Procedure', subject, notDone: true }],
    ['a drug that was not taken', { resourceType: 'MedicationStatement', subject, wasNotTaken: true }],
    [
      'its profile',
      {
        resourceType: 'Observation',
        meta: { profile: ['http://hl7.org/fhir/us/shr/DSTU2/StructureDefinition/x'] },
      },
    ],
  ])('is known by %s', (_how, resource) => {
    expect(isOlderVersion(resource)).toBe(true);
  });

  test.each(['us-core-6.1.0', 'mcode-examples', 'mycareplanner-va', 'mcode-pathways/Maryam'])(
    'is not seen in R4: %s',
    (folder) => {
      const objects = sample(folder).filter((one): one is Record<string, unknown> => typeof one === 'object');
      expect(objects.length).toBeGreaterThan(0);
      expect(objects.filter(isOlderVersion)).toEqual([]);
    },
  );
});

test('a profile that is no text, and cannot become one, says nothing of the version', () => {
  const profile = [{ toString: 1, valueOf: null }];
  expect(isOlderVersion({ resourceType: 'Observation', meta: { profile } })).toBe(false);
});

test('Maureen’s chart is DSTU2: that is said first, and nothing rests on it', () => {
  const { patient, gaps, facts } = readChart(sample('mcode-pathways/Maureen'), {
    today: '2026-11-23',
    gaps: [],
  });
  expect(patient?.name).toContain('Maureen');
  expect(gaps[0]).toMatchObject({ id: 'other-version', text: expect.stringContaining('DSTU2 or STU3') });
  expect(gaps[0]?.facts.filter((key) => facts[key].state === 'not-recorded')).toEqual([]);
});
