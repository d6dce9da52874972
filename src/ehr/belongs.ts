import { record, text } from './json.ts';

/**
 * Whether a resource may be shown under this patient: it is the Patient itself, names this patient as its subject, or
 * names nobody (an included Medication, say). Only the id counts: servers behind a proxy write other bases.
 */
export function belongsTo(resource: unknown, patientId: string): boolean {
  const { resourceType, id, subject, patient } = record(resource);
  if (resourceType === 'Patient') return id === patientId;
  const reference = text(record(subject).reference) ?? text(record(patient).reference);
  if (reference === null) return true;
  return /(?:^|\/)Patient\/([^/]+)(?:\/_history\/[^/]+)?$/.exec(reference)?.[1] === patientId;
}
