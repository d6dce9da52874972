import type { Resource } from 'fhir/r4';
import { allowsAll } from '../access.ts';
import { type Answer, refuse, refuseWith } from './answer.ts';
import { type FhirCall, header } from './call.ts';
import { guardWrite } from './compartment.ts';
import { ask, type ReadContext, withVersion } from './read.ts';
import { readQuery } from './search-query.ts';
import type { ServedType } from './served.ts';
import { actsForSomebody } from './us-core.ts';
import { validate } from './validate.ts';

/** create (also conditional) and version-aware update, each checked before anything is stored. */
export async function write(
  type: ServedType,
  action: 'c' | 'u',
  call: FhirCall,
  context: ReadContext,
): Promise<Answer> {
  const checked = check(type, action, call, context);
  if ('refusal' in checked) return checked.refusal;
  const { resource } = checked;
  const answer =
    action === 'c' ? await create(type, resource, call, context) : await update(resource, call, context);
  return preferred(answer, call);
}

/** The resource that may be stored, or why it may not. */
export function check(
  type: ServedType,
  action: 'c' | 'u',
  call: FhirCall,
  context: ReadContext,
): { resource: Resource } | { refusal: Answer } {
  const body = readBody(type, call);
  if ('refusal' in body) return body;
  const [, id] = call.path.split('/');
  // A create gets its id from the server, an update from the address.
  const resource: Resource = { ...body.resource };
  if (action === 'c') delete resource.id;
  if (action === 'u' && resource.id !== id) {
    const refusal = refuse(400, 'invalid', 'The id differs from the one in the address.', `${type}.id`);
    return { refusal };
  }
  if (action === 'u' && !context.store.has(type, resource.id ?? '')) {
    return { refusal: refuse(404, 'not-found', `There is no such ${type} to update in this chart.`) };
  }
  const { access, store, fhirUrl, profile } = context;
  const outside = guardWrite(resource, type, access, store, fhirUrl);
  if (outside !== null) return { refusal: outside };
  const issues = validate(resource);
  if (issues.length > 0) return { refusal: refuseWith(422, issues) };
  // From here on it is what its type says, and can be read as such.
  const unsaid = actsForSomebody(resource);
  if (unsaid.length > 0) return { refusal: refuseWith(422, unsaid) };
  if (action === 'u') return { resource };
  const refusal = profile.refusesToCreate(resource, access.userId);
  return refusal === null ? { resource: profile.keeps(resource) } : { refusal };
}

async function create(
  type: ServedType,
  resource: Resource,
  call: FhirCall,
  context: ReadContext,
): Promise<Answer> {
  const condition = context.profile.conditionalCreate ? header(call, 'if-none-exist') : undefined;
  if (condition === undefined)
    return located(await ask(context, { method: 'POST', url: type, body: resource }), context);
  if (!allowsAll(context.access, type, 's')) {
    return refuse(403, 'forbidden', `A conditional create needs patient/${type}.s as well.`);
  }
  const asked = new URLSearchParams(condition.replace(/^[^?]*\?/, ''));
  const reading = readQuery(type, asked, context);
  if ('refusal' in reading) return reading.refusal;
  const { filters } = reading.query;
  if (filters.size === 0) return refuse(400, 'invalid', 'If-None-Exist needs at least one search parameter.');
  const headers = { 'if-none-exist': String(filters) };
  return located(await ask(context, { method: 'POST', url: type, body: resource, headers }), context);
}

async function update(resource: Resource, call: FhirCall, context: ReadContext): Promise<Answer> {
  const version = header(call, 'if-match');
  if (version === undefined) {
    return refuse(412, 'conflict', 'Say which version is being replaced (If-Match).');
  }
  if (!/^W\/"[^"]+"$/.test(version)) return refuse(400, 'invalid', 'If-Match must look like W/"1".');
  const url = `${resource.resourceType}/${resource.id}`;
  const answer = withVersion(
    await ask(context, { method: 'PUT', url, body: resource, headers: { 'if-match': version } }),
  );
  return answer.status === 412 ? { ...answer, status: context.profile.conflict } : answer;
}

function readBody(type: ServedType, call: FhirCall): { resource: Resource } | { refusal: Answer } {
  if (!/\bjson\b/.test(header(call, 'content-type') ?? '')) {
    return { refusal: refuse(415, 'not-supported', 'Send application/fhir+json.') };
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(call.body);
  } catch {
    return { refusal: refuse(400, 'structure', 'The body is not JSON.') };
  }
  if (
    typeof parsed !== 'object' ||
    parsed === null ||
    !('resourceType' in parsed) ||
    parsed.resourceType !== type
  ) {
    return { refusal: refuse(400, 'structure', `The body is not a ${type}.`, `${type}.resourceType`) };
  }
  // Only its type is known here; the validator looks at the rest before anything is stored.
  return { resource: parsed as Resource };
}

function located(answer: Answer, { fhirUrl }: ReadContext): Answer {
  const resource = answer.body;
  if (resource === null || resource.resourceType === 'OperationOutcome') return answer;
  const Location = `${fhirUrl}/${resource.resourceType}/${resource.id}/_history/${resource.meta?.versionId}`;
  return withVersion({ ...answer, headers: { Location } });
}

/** `Prefer: return=minimal` leaves the body out. */
function preferred(answer: Answer, call: FhirCall): Answer {
  const minimal = answer.status < 300 && /return=minimal/.test(header(call, 'prefer') ?? '');
  return minimal ? { ...answer, body: null } : answer;
}
