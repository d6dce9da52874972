import type { Bundle, Resource } from 'fhir/r4';
import type { Access } from '../access.ts';
import { type Answer, refuse } from './answer.ts';
import type { FhirCall } from './call.ts';
import { definitions } from './definitions.ts';
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
};

/** read, vread, history. */
export async function read(call: FhirCall, context: ReadContext): Promise<Answer> {
  const [type = '', id = ''] = call.path.split('/');
  if (type === 'Patient' && id !== context.access.patientId) {
    return refuse(403, 'forbidden', 'This launch may read only the patient it was opened for.');
  }
  const answer = await ask(context, { method: 'GET', url: call.path });
  return isBundle(answer.body) ? history(answer.body, type, call, context) : withVersion(answer);
}

/** Search by GET or by POST, the first page or a following one. */
export async function search(type: ServedType, call: FhirCall, context: ReadContext): Promise<Answer> {
  const asked = new URLSearchParams([
    ...call.query,
    ...(call.method === 'POST' ? new URLSearchParams(call.body) : []),
  ]);
  const page = asked.get('_page');
  if (page !== null) return context.pages.following(page, type, context.access);
  const reading = readQuery(type, asked, { ...context, parameters: definitions().get(type) ?? new Map() });
  if ('refusal' in reading) return reading.refusal;
  const { filters, count } = reading.query;
  const answer = await ask(context, { method: 'GET', url: `${type}?${filters}` });
  if (!isBundle(answer.body)) return answer;
  const found = (answer.body.entry ?? []).flatMap((entry) => entry.resource ?? []);
  return context.pages.first(type, found, count, context.access, `${context.fhirUrl}/${type}?${asked}`);
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

function history(bundle: Bundle, type: string, call: FhirCall, { fhirUrl }: ReadContext): Answer {
  const entry = (bundle.entry ?? []).flatMap(({ resource }) => {
    if (resource === undefined) return [];
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
