import type { Resource } from 'fhir/r4';

/** What is said to be unknown where a chart does not have it: references, and dates (`_`, as FHIR writes that in JSON). */
const EXPECTED: Record<string, readonly string[]> = {
  Condition: ['encounter', '_onsetDateTime', '_recordedDate'],
  Observation: ['encounter', '_effectiveDateTime', '_issued'],
  MedicationRequest: ['encounter', 'requester', '_authoredOn'],
  Procedure: ['encounter', '_performedDateTime'],
  AllergyIntolerance: ['encounter', '_recordedDate'],
};

const UNKNOWN = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};

/** A resource that names what it lacks, each with a data-absent-reason, instead of leaving it out. */
export function withAbsentReasons(resource: Resource): Resource {
  const lacking = (EXPECTED[resource.resourceType] ?? []).filter(
    (name) => !Object.hasOwn(resource, name.replace('_', '')),
  );
  return { ...resource, ...Object.fromEntries(lacking.map((name) => [name, UNKNOWN])) };
}
