import type { Resource } from 'fhir/r4';
import type { Access } from '../access.ts';
import { type Answer, refuse } from './answer.ts';
import { localReference, referencesIn } from './references.ts';
import { type ServedType, servedTypes } from './served.ts';

/** What the guard needs to know of the chart that is written to. */
type Chart = { has(type: string, id: string): boolean };

/**
 * Keeps what is written inside the token's patient: the resource must be about that patient, and whatever it
 * points at must be in that patient's chart. Null when it may be written.
 */
export function guardWrite(
  resource: Resource,
  type: ServedType,
  access: Access,
  chart: Chart,
  fhirUrl: string,
): Answer | null {
  return (
    aboutTheirPatient(resource, type, access, fhirUrl) ??
    pointsIntoTheirChart(resource, type, access, chart, fhirUrl)
  );
}

function aboutTheirPatient(
  resource: Resource,
  type: ServedType,
  access: Access,
  fhirUrl: string,
): Answer | null {
  const kinship = servedTypes[type];
  if (kinship === 'through-references') return null;
  if (kinship === 'shared') {
    return refuse(403, 'forbidden', `${type} belongs to no patient: this EHR does not let apps write it.`);
  }
  if (kinship === 'is-the-patient') {
    return resource.id === access.patientId ? null : otherPatient(type);
  }
  const named = new Map(Object.entries(resource)).get(kinship);
  const own = referencesIn(named, '').some(({ path, reference }) => {
    const local = localReference(reference, fhirUrl);
    return path === '' && local?.type === 'Patient' && local.id === access.patientId;
  });
  return own ? null : otherPatient(`${type}.${kinship}`);
}

function pointsIntoTheirChart(
  resource: Resource,
  type: ServedType,
  access: Access,
  chart: Chart,
  fhirUrl: string,
): Answer | null {
  for (const { path, reference } of referencesIn(resource, type)) {
    if (reference.startsWith('#')) continue;
    const local = localReference(reference, fhirUrl);
    if (local === null) {
      return refuse(422, 'business-rule', `"${reference}" points outside this EHR.`, path);
    }
    if (local.type === 'Patient' && local.id !== access.patientId) return otherPatient(path);
    if (!chart.has(local.type, local.id)) {
      return refuse(422, 'not-found', `"${reference}" is not in this patient's chart.`, path);
    }
  }
  return null;
}

function otherPatient(path: string): Answer {
  return refuse(403, 'forbidden', 'This launch may write only about the patient it was opened for.', path);
}
