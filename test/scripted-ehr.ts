import type { Resource } from 'fhir/r4';
import { HttpResponse } from 'msw';
import { BASE } from '../src/ehr/test-tab.ts';

/** What an EHR of the tests answers to a search. */

export const searchset = (more: object) =>
  HttpResponse.json({ resourceType: 'Bundle', type: 'searchset', ...more });

/** The resource type that a request asks for. */
export const typeOf = (url: URL) => url.pathname.slice(new URL(BASE).pathname.length + 1);

/** Codes and categories of a resource; not every type has them, so their types say nothing here. */
const tokensOf = (resource: Resource): string => {
  const { code, category } = resource as { code?: unknown; category?: unknown };
  return JSON.stringify([code, category]);
};

/** As an EHR that knows the parameters of our queries: type, category, code. */
export function searched(chart: readonly Resource[], url: URL): Resource[] {
  const type = typeOf(url);
  const wanted = ['code', 'category'].flatMap((name) => url.searchParams.get(name)?.split(',') ?? []);
  const bare = wanted.map((token) => token.slice(token.indexOf('|') + 1));
  return chart.filter(
    (resource) =>
      resource.resourceType === type &&
      (bare.length === 0 || bare.some((code) => tokensOf(resource).includes(`"${code}"`))),
  );
}
