import type { Bundle, Resource } from 'fhir/r4';
import { type Access, shows } from '../access.ts';
import type { Profile } from '../profiles/profile.ts';
import { type Answer, notFound, refuse } from './answer.ts';
import type { FhirCall } from './call.ts';
import { type FhirRequest, type FhirRouter, getStatus } from './medplum.ts';
import type { Pages } from './pages.ts';
import { readQuery } from './search-query.ts';
import type { ServedType } from './served.ts';
import type { ChartStore } from './store.ts';

export type ReadContext = {
  fhirUrl: string;
  router: FhirRouter;
  pages: Pages;
  store: ChartStore;
  access: Access;
  profile: Profile;
};

/** read, vread, history. */
export async function read(call: FhirCall, context: ReadContext): Promise<Answer> {
  const [type = '', id = ''] = call.path.split('/');
  if (type === 'Patient' && id !== context.access.patientId) {
    return refuse(403, 'forbidden', 'This launch may read only the patient it was opened for.');
  }
  const answer = await ask(context, { method: 'GET', url: call.path });
  if (isBundle(answer.body)) return history(answer.body, type, call, context);
  if (answer.body?.resourceType === type && !shows(context.access, answer.body, 'r'))
    return refuse(403, 'forbidden', `The granted scopes do not include this ${type}.`);
  const given = answer.body === null ? null : context.profile.gives(answer.body);
  return given === null ? notFound() : withVersion({ ...answer, body: given });
}

/** Search by GET or by POST, the first page or a following one. */
export async function search(type: ServedType, call: FhirCall, context: ReadContext): Promise<Answer> {
  const asked = new URLSearchParams([
    ...call.query,
    ...(call.method === 'POST' ? new URLSearchParams(call.body) : []),
  ]);
  const { profile, pages, access } = context;
  const page = profile.paging.asks(asked);
  if (page !== null) return pages.following(page, type, access);
  const refusal = profile.refuses({ type, parameters: asked });
  if (refusal !== null) return refusal;
  const reading = readQuery(type, asked, context);
  if ('refusal' in reading) return reading.refusal;
  const { filters, count, ignored } = reading.query;
  const answer = await ask(context, { method: 'GET', url: `${type}?${filters}` });
  if (!isBundle(answer.body)) return answer;
  const search = { type, parameters: asked, patientId: access.patientId };
  const found = (answer.body.entry ?? []).flatMap((entry) => entry.resource ?? []);
  const seen = profile.withholds(search) ? [] : found.filter((one) => shows(access, one, 's'));
  const resources = seen.flatMap((one) => profile.gives(one) ?? []);
  const remarks = profile.remarks({ ...search, ignored, matches: resources.length });
  const self = `${context.fhirUrl}/${type}?${asked}`;
  return pages.first({ type, sessionId: access.sessionId, resources, remarks, count }, self);
}

/** Hands a request to the library's router. */
export async function ask(
  { router, store }: ReadContext,
  request: { method: 'GET' | 'POST' | 'PUT'; url: string; body?: Resource; headers?: Record<string, string> },
): Promise<Answer> {
  const full: FhirRequest = { pathname: '', params: {}, query: {}, headers: {}, body: undefined, ...request };
  const [outcome, resource] = await router.handleRequest(full, store);
  // The same JSON under two packages' types: @types/fhir here, @medplum/fhirtypes in the router.
  const body = (resource ?? outcome) as unknown as Resource;
  return { status: getStatus(outcome), headers: {}, body };
}

/** `ETag` and `Last-Modified` of a single resource. */
export function withVersion(answer: Answer): Answer {
  const { versionId, lastUpdated } = answer.body?.meta ?? {};
  if (versionId === undefined || lastUpdated === undefined) return answer;
  const headers = { ETag: `W/"${versionId}"`, 'Last-Modified': new Date(lastUpdated).toUTCString() };
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function history(bundle: Bundle, type: string, call: FhirCall, context: ReadContext): Answer {
  const { fhirUrl, profile, access } = context;
  const entry = (bundle.entry ?? []).flatMap(({ resource: stored }) => {
    const resource = stored === undefined || !shows(access, stored, 'r') ? null : profile.gives(stored);
    if (resource === null) return [];
    const { versionId = '', lastUpdated = '' } = resource.meta ?? {};
    const first = versionId === '1';
    return {
      fullUrl: `${fhirUrl}/${type}/${resource.id}`,
      resource,
      request: first
        ? { method: 'POST' as const, url: type }
        : { method: 'PUT' as const, url: `${type}/${resource.id}` },
      response: { status: first ? '201' : '200', etag: `W/"${versionId}"`, lastModified: lastUpdated },
    };
  });
  const link = [{ relation: 'self', url: `${fhirUrl}/${call.path}` }];
  const body: Bundle = { ...bundle, total: entry.length, link, entry };
  return { status: 200, headers: {}, body };
}

function isBundle(resource: Resource | null): resource is Bundle {
  return resource?.resourceType === 'Bundle';
}
