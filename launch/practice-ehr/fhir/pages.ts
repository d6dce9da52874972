import { randomUUID } from 'node:crypto';
import type {
  Bundle,
  BundleEntry,
  BundleLink,
  OperationOutcome,
  OperationOutcomeIssue,
  Resource,
} from 'fhir/r4';
import type { Access } from '../access.ts';
import type { PageOf, Paging } from '../profiles/profile.ts';
import { type Answer, refuse } from './answer.ts';
import type { FhirCall } from './call.ts';
import type { ServedType } from './served.ts';

/** What a search found. `remarks` are said on its first page. */
type Result = {
  type: ServedType;
  sessionId: string;
  resources: Resource[];
  remarks: OperationOutcomeIssue[];
  count: number;
};

const keptResults = 64;

/** Hands search results out page by page. A result is kept as it was found, so pages never skip. */
export class Pages {
  private readonly results = new Map<string, Result>();
  private readonly fhirUrl: string;
  private readonly paging: Paging;

  constructor(fhirUrl: string, paging: Paging) {
    this.fhirUrl = fhirUrl;
    this.paging = paging;
  }

  first(result: Result, self: string): Answer {
    const id = randomUUID();
    if (result.count > 0 && result.resources.length > result.count) this.keep(id, result);
    return this.page(result, { result: id, offset: 0 }, self);
  }

  /** The page a `next` link points at. Links are opaque and work only for the launch that was given them. */
  following(page: PageOf, type: ServedType, access: Access): Answer {
    const result = this.results.get(page.result);
    if (result === undefined || result.type !== type || result.sessionId !== access.sessionId) {
      return refuse(410, 'expired', 'This page is no longer available: search again.');
    }
    return this.page(result, page, this.link(result, page));
  }

  /** A page that is asked of the base itself, as one asked of its type. */
  withType(call: FhirCall): FhirCall {
    const page = call.path === '' && call.method === 'GET' ? this.paging.asks(call.query) : null;
    const type = page === null ? undefined : this.results.get(page.result)?.type;
    return type === undefined ? call : { ...call, path: type };
  }

  private keep(id: string, result: Result): void {
    this.results.set(id, result);
    const [oldest] = this.results.keys();
    if (this.results.size > keptResults && oldest !== undefined) this.results.delete(oldest);
  }

  private page(result: Result, { result: id, offset }: PageOf, self: string): Answer {
    const { resources, remarks, count } = result;
    const end = offset + count;
    const next = Math.max(offset + 1, end - this.paging.repeated);
    const link: BundleLink[] = [{ relation: 'self', url: self }];
    if (count > 0 && end < resources.length)
      link.push({ relation: 'next', url: this.link(result, { result: id, offset: next }) });
    const entry = [
      ...resources.slice(offset, end).map((resource) => this.match(resource)),
      ...(offset === 0 && remarks.length > 0 ? [outcome(remarks)] : []),
    ];
    const body: Bundle = {
      resourceType: 'Bundle',
      id: randomUUID(),
      type: 'searchset',
      total: resources.length,
      link,
      ...(entry.length > 0 ? { entry } : {}),
    };
    return { status: 200, headers: {}, body };
  }

  private match(resource: Resource): BundleEntry {
    const fullUrl = `${this.fhirUrl}/${resource.resourceType}/${resource.id}`;
    return { fullUrl, resource, search: { mode: 'match' } };
  }

  private link({ type, count }: Result, page: PageOf): string {
    return this.fhirUrl + this.paging.link(type, page, count);
  }
}

function outcome(issue: OperationOutcomeIssue[]): BundleEntry {
  const resource: OperationOutcome = { resourceType: 'OperationOutcome', issue };
  return { resource, search: { mode: 'outcome' } };
}
