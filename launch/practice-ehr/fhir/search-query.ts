import type { SearchParameter } from '@medplum/fhirtypes';
import type { Access } from '../access.ts';
import type { Profile } from '../profiles/profile.ts';
import { definitions } from './definitions.ts';
import { type Answer, refuse } from './answer.ts';
import { localReference } from './references.ts';
import type { ServedType } from './served.ts';

type SearchQuery = {
  /** The search itself, every reference written `Type/id`. */
  filters: URLSearchParams;
  /** Resources a page; 0 asks for the number of matches only. */
  count: number;
  /** Parameters that this EHR does not know and passes over. */
  ignored: string[];
};
type QueryReading = { query: SearchQuery } | { refusal: Answer };

type Context = { access: Access; fhirUrl: string; profile: Profile };

/** The search parameters of a type that an EHR of this profile knows. */
export function searchParameters(
  type: ServedType,
  { parameters }: Profile,
): ReadonlyMap<string, SearchParameter> {
  const all = definitions().get(type) ?? new Map<string, SearchParameter>();
  const known = parameters[type];
  return known === undefined ? all : new Map([...all].filter(([code]) => known.includes(code)));
}

const modifiers: Record<string, readonly string[]> = {
  token: ['not', 'missing'],
  reference: [],
  date: ['missing'],
  string: ['contains', 'missing'],
};

/** Parameters of every type. `_include`, `_sort`, `_has` and chains are not offered, and so refused by name. */
const common: Record<string, string> = {
  _id: 'token',
  _lastUpdated: 'date',
  _tag: 'token',
  _security: 'token',
};

/** Checks each parameter of a search: what is not known is refused, never ignored, unless the profile says so. */
export function readQuery(type: ServedType, asked: URLSearchParams, context: Context): QueryReading {
  const query: SearchQuery = {
    filters: new URLSearchParams(),
    count: context.profile.paging.usual,
    ignored: [],
  };
  for (const [name, value] of asked) {
    const refusal = readParameter(type, name, value, query, context);
    if (refusal !== null) return { refusal };
  }
  return { query };
}

function readParameter(
  type: ServedType,
  name: string,
  value: string,
  query: SearchQuery,
  context: Context,
): Answer | null {
  if (name === '_format' || name === '_pretty' || name === '_total') return null;
  if (name === '_summary') {
    if (value !== 'count') return invalid(name, 'only _summary=count is offered');
    query.count = 0;
    return null;
  }
  if (name === '_count') {
    if (!/^\d{1,6}$/.test(value)) return invalid(name, 'expected a number');
    query.count = Math.min(Number(value), context.profile.paging.most(type));
    return null;
  }
  return readFilter(type, name, value, query, context);
}

function readFilter(
  type: ServedType,
  name: string,
  value: string,
  query: SearchQuery,
  context: Context,
): Answer | null {
  const colon = name.indexOf(':');
  const code = colon < 0 ? name : name.slice(0, colon);
  const modifier = colon < 0 ? undefined : name.slice(colon + 1);
  const parameter = searchParameters(type, context.profile).get(code);
  const kind = parameter?.type ?? (Object.hasOwn(common, code) ? common[code] : undefined);
  if (kind === undefined) {
    if (context.profile.unknownParameters === 'refused')
      return invalid(name, `${type} has no such search parameter here`);
    query.ignored.push(name);
    return null;
  }
  if (modifier !== undefined && !modifiers[kind]?.includes(modifier)) {
    return invalid(name, `the modifier ":${modifier}" is not offered`);
  }
  if (value === '') return invalid(name, 'a value is missing');
  if (modifier === 'missing' && value !== 'true' && value !== 'false')
    return invalid(name, 'expected true or false');
  if (kind === 'date' && value.includes(',')) return invalid(name, 'a list of dates is not offered');

  const named = type === 'Patient' && code === '_id' ? value.split(',').map((id) => `Patient/${id}`) : [];
  const references =
    kind === 'reference' && modifier === undefined
      ? readReferences(value, parameter?.target ?? [], context)
      : [];
  if ([...named, ...references].some((one) => isOtherPatient(one, context.access))) {
    return refuse(403, 'forbidden', 'This launch may read only the patient it was opened for.', name);
  }
  query.filters.append(name, references.length > 0 ? references.join(',') : value);
  return null;
}

/** `1` becomes `Patient/1` (and every other type the parameter can point at), an own address its `Type/id`. */
function readReferences(value: string, targets: readonly string[], context: Context): string[] {
  // Where a bare id may be of several types, it is not taken for another patient's.
  const isMeant = (reference: string) => targets.length === 1 || !isOtherPatient(reference, context.access);
  return value.split(',').flatMap((one) => {
    if (!one.includes('/')) return targets.map((target) => `${target}/${one}`).filter(isMeant);
    const local = localReference(one, context.fhirUrl);
    return [local === null ? one : `${local.type}/${local.id}`];
  });
}

function isOtherPatient(reference: string, access: Access): boolean {
  return /(^|\/)Patient\//.test(reference) && reference !== `Patient/${access.patientId}`;
}

function invalid(name: string, why: string): Answer {
  return refuse(400, 'invalid', `Search parameter "${name}": ${why}.`, name);
}
