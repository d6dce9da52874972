/**
 * What FHIR validators miss (measured with @medplum/core, npm fhir and the JSON schema): required code
 * bindings, reference targets, date-times without a zone, two values of one choice, empty strings, arrays
 * and objects, periods that end before they begin, and narratives that are not the XHTML they must be.
 * Pure: any JSON in, findings out, no throw.
 */
import { narrativeProblems } from './xhtml.ts';

type Finding = { path: string; text: string };

type Json = Record<string, unknown>;

const IDENTIFIER_USES = ['usual', 'official', 'temp', 'secondary', 'old'];

/** Codes of required bindings, by element path without indexes. R4 4.0.1. */
const REQUIRED_CODES: Record<string, readonly string[]> = {
  'DocumentReference.status': ['current', 'superseded', 'entered-in-error'],
  'DocumentReference.docStatus': ['preliminary', 'final', 'amended', 'entered-in-error'],
  'DocumentReference.identifier.use': IDENTIFIER_USES,
  'Provenance.entity.role': ['derivation', 'revision', 'quotation', 'source', 'removal'],
  'CarePlan.status': ['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown'],
  'CarePlan.intent': ['proposal', 'plan', 'order', 'option'],
  'CarePlan.text.status': ['generated', 'extensions', 'additional', 'empty'],
  'CarePlan.identifier.use': IDENTIFIER_USES,
  'CarePlan.activity.detail.kind': [
    'Appointment',
    'CommunicationRequest',
    'DeviceRequest',
    'MedicationRequest',
    'NutritionOrder',
    'Task',
    'ServiceRequest',
    'VisionPrescription',
  ],
  'CarePlan.activity.detail.status': [
    'not-started',
    'scheduled',
    'in-progress',
    'on-hold',
    'completed',
    'cancelled',
    'stopped',
    'unknown',
    'entered-in-error',
  ],
};

const ACTORS = ['Practitioner', 'PractitionerRole', 'RelatedPerson', 'Patient', 'Device', 'Organization'];

/** Types a reference may point to, by element path. `supportingInfo` may point to anything. */
const TARGETS: Record<string, readonly string[]> = {
  'DocumentReference.subject': ['Patient', 'Practitioner', 'Group', 'Device'],
  'DocumentReference.author': ACTORS,
  'DocumentReference.context.encounter': ['Encounter', 'EpisodeOfCare'],
  'Provenance.agent.who': ACTORS,
  'Provenance.agent.onBehalfOf': ACTORS,
  'CarePlan.basedOn': ['CarePlan'],
  'CarePlan.replaces': ['CarePlan'],
  'CarePlan.partOf': ['CarePlan'],
  'CarePlan.subject': ['Patient', 'Group'],
  'CarePlan.encounter': ['Encounter'],
  'CarePlan.author': [...ACTORS, 'CareTeam'],
  'CarePlan.careTeam': ['CareTeam'],
  'CarePlan.addresses': ['Condition'],
  'CarePlan.goal': ['Goal'],
  'CarePlan.activity.detail.reasonReference': [
    'Condition',
    'Observation',
    'DiagnosticReport',
    'DocumentReference',
  ],
};

/** Elements of which one resource may carry a single type: `value[x]`. */
const CHOICES = [
  'abatement',
  'deceased',
  'effective',
  'medication',
  'multipleBirth',
  'occurrence',
  'onset',
  'performed',
  'product',
  'scheduled',
  'timing',
  'value',
];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function choiceFindings(node: Json, path: string): Finding[] {
  const keys = Object.keys(node);
  return CHOICES.flatMap((choice) => {
    const present = keys.filter((key) => key.startsWith(choice) && /^[A-Z]/.test(key.slice(choice.length)));
    return present.length > 1 ? [{ path, text: `more than one ${choice}[x]: ${present.join(', ')}` }] : [];
  });
}

/** Words may hold anything that looks like a time; elements of type dateTime may not. */
const PROSE = ['div', 'text', 'display', 'description', 'title', 'valueString', 'data'];
const TIME_WITHOUT_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/;

function stringFindings(value: string, path: string, name: string): Finding[] {
  if (value.trim() === '') return [{ path, text: 'an empty string' }];
  if (!PROSE.includes(name) && TIME_WITHOUT_ZONE.test(value)) {
    return [{ path, text: 'a time of day needs a zone' }];
  }
  const codes = REQUIRED_CODES[path];
  return codes !== undefined && !codes.includes(value)
    ? [{ path, text: `"${value}" is not in the binding` }]
    : [];
}

/** Compared as far as both are precise. */
function periodFindings({ start, end }: Json, path: string): Finding[] {
  if (typeof start !== 'string' || typeof end !== 'string') return [];
  const length = Math.min(start.length, end.length, 'YYYY-MM-DD'.length);
  return start.slice(0, length) > end.slice(0, length) ? [{ path, text: 'ends before it begins' }] : [];
}

const RELATIVE_OR_ABSOLUTE =
  /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;

function referenceFindings(node: Json, path: string): Finding[] {
  const targets = TARGETS[path];
  const { reference } = node;
  if (targets === undefined || typeof reference !== 'string' || reference.startsWith('#')) return [];
  if (reference.startsWith('urn:')) return [];
  const type = RELATIVE_OR_ABSOLUTE.exec(reference)?.[1];
  const fits = type !== undefined && targets.includes(type);
  return fits ? [] : [{ path: `${path}.reference`, text: `"${reference}" is not a ${targets.join(' or ')}` }];
}

/** US Core's provenance-1, which validators cannot tell: they do not resolve references. */
function agentFindings(node: Json, path: string): Finding[] {
  if (path !== 'Provenance.agent' || node.onBehalfOf !== undefined) return [];
  const who = isObject(node.who) ? node.who.reference : undefined;
  const type = typeof who === 'string' ? RELATIVE_OR_ABSOLUTE.exec(who)?.[1] : undefined;
  return type === 'Practitioner' || type === 'Device'
    ? [{ path, text: 'provenance-1: acts on behalf of nobody' }]
    : [];
}

function walk(value: unknown, path: string, name: string): Finding[] {
  if (typeof value === 'string') return stringFindings(value, path, name);
  if (Array.isArray(value)) {
    const empty = value.length === 0 ? [{ path, text: 'an empty array' }] : [];
    return [...empty, ...value.flatMap((item) => walk(item, path, name))];
  }
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  const empty = keys.length === 0 ? [{ path, text: 'an empty object' }] : [];
  const children = Object.entries(value).flatMap(([key, item]) => walk(item, `${path}.${key}`, key));
  return [
    ...empty,
    ...choiceFindings(value, path),
    ...referenceFindings(value, path),
    ...agentFindings(value, path),
    ...periodFindings(value, path),
    ...children,
  ];
}

/** Everything wrong with a resource that validators let through; empty when nothing is. */
export function extraChecks(resource: unknown): Finding[] {
  if (!isObject(resource) || typeof resource.resourceType !== 'string') {
    return [{ path: '', text: 'not a FHIR resource' }];
  }
  const type = resource.resourceType;
  const div = isObject(resource.text) ? resource.text.div : undefined;
  const narrative =
    div === undefined ? [] : narrativeProblems(div).map((text) => ({ path: `${type}.text.div`, text }));
  return [...walk(resource, type, type), ...narrative];
}
