/** How a resource of a type names its patient. `shared` types belong to no chart and are read-only. */
type Kinship = 'is-the-patient' | 'subject' | 'patient' | 'through-references' | 'shared';

/** What this EHR serves. Whatever is not listed here does not exist for a client. */
export const servedTypes = {
  Patient: 'is-the-patient',
  Practitioner: 'shared',
  Organization: 'shared',
  Medication: 'shared',
  Encounter: 'subject',
  Condition: 'subject',
  Observation: 'subject',
  MedicationStatement: 'subject',
  MedicationRequest: 'subject',
  Procedure: 'subject',
  BodyStructure: 'patient',
  AllergyIntolerance: 'patient',
  CarePlan: 'subject',
  DiagnosticReport: 'subject',
  DocumentReference: 'subject',
  Provenance: 'through-references',
  ServiceRequest: 'subject',
  ImagingStudy: 'subject',
  FamilyMemberHistory: 'patient',
} as const satisfies Record<string, Kinship>;

export type ServedType = keyof typeof servedTypes;

export const servedTypeNames = Object.keys(servedTypes) as ServedType[]; // Object.keys forgets the literal keys

export function isServed(type: string): type is ServedType {
  return Object.hasOwn(servedTypes, type);
}
