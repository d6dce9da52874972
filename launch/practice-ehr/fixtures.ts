import type { CarePlan, Condition, Observation, Procedure, Resource } from 'fhir/r4';
import type { PracticePatient, PracticeUser } from './types.ts';

/** Two charts with the same content, so that anything of the other one is a leak. */
export const ada = chart('ada');
export const ben = chart('ben');
export const urologist: PracticeUser = { id: 'urologist', name: 'Dr Ursula Rossi', role: 'Urologist' };
export const nephrologist: PracticeUser = { id: 'nephrologist', name: 'Dr Niels Lund', role: 'Nephrologist' };

export function chart(id: string, more: Resource[] = []): PracticePatient {
  const subject = { reference: `Patient/${id}` };
  const size: Observation = {
    resourceType: 'Observation',
    id: `${id}-size`,
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '21889-1' }] },
    subject,
    effectiveDateTime: '2026-01-05',
    valueQuantity: { value: 20, unit: 'mm', system: 'http://unitsofmeasure.org', code: 'mm' },
  };
  const patient: Resource = { resourceType: 'Patient', id };
  const encounter = {
    resourceType: 'Encounter',
    id: `${id}-visit`,
    status: 'finished',
    class: { code: 'AMB' },
    subject,
  };
  return {
    id,
    point: 'Fixture',
    expected: { disposition: 'surveillance', subtype: null, rule: 'R10' },
    resources: [patient, encounter, angiomyolipoma(id), size, ...more],
  };
}

export function angiomyolipoma(patientId: string, changes: Partial<Condition> = {}): Condition {
  const subject = { reference: `Patient/${patientId}` };
  const code = { text: 'Renal angiomyolipoma' };
  return { resourceType: 'Condition', id: `${patientId}-aml`, subject, code, ...changes };
}

export function nephrectomy(patientId: string): Procedure {
  const subject = { reference: `Patient/${patientId}` };
  const code = {
    coding: [{ system: 'http://snomed.info/sct', code: '765472003' }],
    text: 'Left nephrectomy',
  };
  return { resourceType: 'Procedure', id: `${patientId}-nephrectomy`, status: 'completed', subject, code };
}

export function plan(patientId: string, changes: Partial<CarePlan> = {}): CarePlan {
  return {
    resourceType: 'CarePlan',
    status: 'draft',
    intent: 'proposal',
    subject: { reference: `Patient/${patientId}` },
    identifier: [{ system: 'urn:test:plan', value: patientId }],
    addresses: [{ reference: `Condition/${patientId}-aml` }],
    ...changes,
  };
}
