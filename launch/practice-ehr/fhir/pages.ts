import { randomUUID } from 'node:crypto';
import type { Bundle, BundleLink, Resource } from 'fhir/r4';
import type { Access } from '../access.ts';
import { type Answer, refuse } from './answer.ts';
import type { ServedType } from './served.ts';

type Result = { type: ServedType; sessionId: string; resources: Resource[]; count: number };

const keptResults = 64;

/** Hands search results out page by page. A result is kept as it was found, so pages neither skip nor repeat. */
export class Pages {
  private readonly results = new Map<string, Result>();
  private readonly fhirUrl: string;

  constructor(fhirUrl: string) {
    this.fhirUrl = fhirUrl;
  }

  first(type: ServedType, resources: Resource[], count: number, access: Access, self: string): Answer {
    const result = { type, sessionId: access.sessionId, resources, count };
    const id = randomUUID();
    if (count > 0 && resources.length > count) this.keep(id, result);
    return this.page(id, result, 0, self);
  }

  /** The page a `next` link points at. Links are opaque and work only for the launch that was given them. */
  following(token: string, type: ServedType, access: Access): Answer {
    const [id = '', offset = ''] = Buffer.from(token, 'base64url').toString('utf8').split('/');
    const result = this.results.get(id);
    if (result === undefined || result.type !== type || result.sessionId !== access.sessionId) {
      return refuse(410, 'expired', 'This page is no longer available: search again.');
    }
    return this.page(id, result, Number(offset), this.link(type, id, Number(offset)));
  }

  private keep(id: string, result: Result): void {
    this.results.set(id, result);
    const [oldest] = this.results.keys();
    if (this.results.size > keptResults && oldest !== undefined) this.results.delete(oldest);
  }

  private page(id: string, { type, resources, count }: Result, offset: number, self: string): Answer {
    const end = offset + count;
    const link: BundleLink[] = [{ relation: 'self', url: self }];
    if (count > 0 && end < resources.length) link.push({ relation: 'next', url: this.link(type, id, end) });
    const entry = resources.slice(offset, end).map((resource) => ({
      fullUrl: `${this.fhirUrl}/${resource.resourceType}/${resource.id}`,
      resource,
      search: { mode: 'match' as const },
    }));
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

  private link(type: ServedType, id: string, offset: number): string {
    return `${this.fhirUrl}/${type}?_page=${Buffer.from(`${id}/${offset}`).toString('base64url')}`;
  }
}
