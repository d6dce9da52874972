import type { CarePlan, DocumentReference, Medication, MedicationRequest, Resource } from 'fhir/r4';
import { type Answer, refuse } from '../fhir/answer.ts';
import { withAbsentReasons } from './absent.ts';
import { refusesNote, withoutIdentifier } from './oracle-notes.ts';
import { plain } from './plain.ts';
import type { Asked, Profile } from './profile.ts';

/** Oracle Health, as its R4 CapabilityStatement of August 2026, a recorded token response and its documentation show it. */
export const oracleLike: Profile = {
  ...plain,
  id: 'oracle-like',
  name: 'Oracle Health',
  summary:
    'No medication list and no lesions on record, plans can be read but not saved, notes only as final ones, and the session ends after nine and a half minutes.',
  offers: {
    Patient: 'rs',
    Medication: '',
    MedicationStatement: '',
    BodyStructure: '',
    Encounter: 'crs',
    MedicationRequest: 'crs',
    Procedure: 'crs',
    DiagnosticReport: 'crs',
    CarePlan: 'rs',
    ServiceRequest: 'rs',
    Provenance: 'crs',
  },
  conditionalCreate: false,
  notes: 'final-only',
  conflict: 409,
  parameters: {
    Condition: ['patient', 'encounter', 'subject', 'clinical-status', 'category'],
    Observation: ['patient', 'subject', 'category', 'code', 'date'],
    MedicationRequest: ['patient', 'intent', 'status'],
    Procedure: ['patient', 'subject', 'date'],
    DiagnosticReport: ['category', 'code', 'encounter', 'patient', 'date'],
    CarePlan: ['date', 'patient', 'category'],
    DocumentReference: ['patient', 'encounter', 'period', 'type', 'category', 'date'],
  },
  refuses,
  refusesToCreate: (resource, userId) => (isNote(resource) ? refusesNote(resource, userId) : null),
  keeps: (resource) => (isNote(resource) ? withoutIdentifier(resource) : resource),
  gives: (resource) => withAbsentReasons(inItsOwnWay(resource)),
  paging: {
    ...plain.paging,
    usual: 50,
    most: (type) => (type === 'DocumentReference' ? 100 : 200),
    repeated: 1,
  },
  token: {
    ...plain.token,
    seconds: 570,
    refreshes: false,
    more: { tenant: 'practice' },
  },
};

function refuses({ type, parameters }: Asked): Answer | null {
  if (parameters.getAll('date').some((date) => /^\d/.test(date)))
    return refuse(400, 'invalid', 'A date needs a prefix.', 'date');
  if (type !== 'CarePlan') return null;
  return /(^|\|)assess-plan$/.test(parameters.get('category') ?? '')
    ? null
    : refuse(400, 'invalid', 'Care plans are searched by the category assess-plan.', 'category');
}

function inItsOwnWay(resource: Resource): Resource {
  if (isPrescription(resource)) return drugInside(resource);
  return isPlan(resource) ? withoutActivity(resource) : resource;
}

/** The drug is an entry inside the prescription: there is none to include or to read by itself. */
function drugInside({ medicationCodeableConcept: code, ...request }: MedicationRequest): Resource {
  if (code === undefined) return request;
  const drug: Medication = { resourceType: 'Medication', id: 'drug', code };
  const whole: MedicationRequest = {
    ...request,
    contained: [drug],
    medicationReference: { reference: '#drug', ...(code.text === undefined ? {} : { display: code.text }) },
  };
  return whole;
}

function withoutActivity(plan: CarePlan): Resource {
  const { activity, ...rest } = plan;
  return activity === undefined ? plan : rest;
}

const isNote = (resource: Resource): resource is DocumentReference =>
  resource.resourceType === 'DocumentReference';
const isPlan = (resource: Resource): resource is CarePlan => resource.resourceType === 'CarePlan';
const isPrescription = (resource: Resource): resource is MedicationRequest =>
  resource.resourceType === 'MedicationRequest';
