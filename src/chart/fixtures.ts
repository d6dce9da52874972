import type { Fact, FactKey, Facts } from '../core/facts.ts';
import { readChart } from './read-chart.ts';

/** Small FHIR resources for the tests of this room. */

export const TODAY = '2026-11-23';

type Json = object;

const SCT = 'http://snomed.info/sct';
const LOINC = 'http://loinc.org';

export const sct = (code: string) => ({ coding: [{ system: SCT, code }] });
export const loinc = (code: string) => ({ coding: [{ system: LOINC, code }] });
export const ucum = (value: number, code: string) => ({
  value,
  unit: code,
  system: 'http://unitsofmeasure.org',
  code,
});

export const patient: Json = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ given: ['Ada', 'M.'], family: 'Test' }],
  gender: 'female',
  birthDate: '1980-11-24',
};

export const condition = (id: string, code: Json, more: Json = {}): Json => ({
  resourceType: 'Condition',
  id,
  clinicalStatus: { coding: [{ code: 'active' }] },
  verificationStatus: { coding: [{ code: 'confirmed' }] },
  code,
  subject: { reference: 'Patient/p1' },
  ...more,
});

export const observation = (id: string, code: Json, more: Json = {}): Json => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code,
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: '2026-10-12',
  ...more,
});

const KIDNEY = { left: sct('18639004'), right: sct('9846003') };

/** 33728-7 with a value and a body site: a measurement without lesion identity. */
export const size = (id: string, mm: number, more: Json = {}, side: 'left' | 'right' = 'left'): Json =>
  observation(id, loinc('33728-7'), {
    bodySite: KIDNEY[side],
    method: sct('16310003'),
    valueQuantity: ucum(mm, 'mm'),
    ...more,
  });

export const structure = (id: string, side: 'left' | 'right', more: Json = {}): Json => ({
  resourceType: 'BodyStructure',
  id,
  location: KIDNEY[side],
  morphology: sct('19929002'),
  patient: { reference: 'Patient/p1' },
  ...more,
});

/** mCODE TumorSize of a lesion on record. */
export const tracked = (id: string, lesion: string, mm: number[], more: Json = {}): Json =>
  observation(id, loinc('21889-1'), {
    focus: [{ reference: `BodyStructure/${lesion}` }],
    method: sct('113091000'),
    component: mm.map((value, index) => ({
      code: loinc(index === 0 ? '33728-7' : '33729-5'),
      valueQuantity: ucum(value, 'mm'),
    })),
    ...more,
  });

export const request = (id: string, drug: Json, more: Json = {}): Json => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: drug,
  subject: { reference: 'Patient/p1' },
  authoredOn: '2026-01-10',
  ...more,
});

export const statement = (id: string, drug: Json, more: Json = {}): Json => ({
  resourceType: 'MedicationStatement',
  id,
  status: 'active',
  medicationCodeableConcept: drug,
  subject: { reference: 'Patient/p1' },
  effectivePeriod: { start: '2025-06-10' },
  dateAsserted: '2026-02-01',
  ...more,
});

export const procedure = (id: string, code: Json, more: Json = {}): Json => ({
  resourceType: 'Procedure',
  id,
  status: 'completed',
  code,
  subject: { reference: 'Patient/p1' },
  performedDateTime: '2026-05-01',
  ...more,
});

export const read = (...resources: unknown[]) =>
  readChart([patient, ...resources], { today: TODAY, gaps: [] });

export const factsOf = (...resources: unknown[]): Facts => read(...resources).facts;

/** The value of a known fact; its state where it is unknown. */
export function valueOf(facts: Facts, key: FactKey): unknown {
  const fact: Fact<unknown> = facts[key];
  return fact.state === 'present' || fact.state === 'absent-documented' ? fact.value : fact.state;
}

export const lesionsOf = (...resources: unknown[]) => {
  const fact = factsOf(...resources).lesions;
  return fact.state === 'present' ? fact.value : [];
};
