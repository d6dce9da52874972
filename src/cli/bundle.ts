import { child, isObject, type Json, list, text } from '../chart/json.ts';
import { EVERY_FACT } from '../chart/queries.ts';
import { reportedGaps } from '../chart/reported.ts';
import type { Gap } from '../core/facts.ts';

/** The resources of an input, and what the input itself says is missing from it. */
export type Contents = { resources: unknown[]; gaps: Gap[] };

/** Nothing is known of what is missing. */
export const missing = (id: string, what: string, why: Gap['why'], said: string): Gap => ({
  id,
  what,
  why,
  facts: [...EVERY_FACT],
  text: said,
});

const NEXT_PAGE = missing(
  'next-page',
  'Further pages',
  'truncated',
  'The bundle has further pages that are not in the input; what they hold is unknown.',
);

/** A history lists the newest version of a resource first; a deletion is a version too, without a resource. */
function newestOnly(entries: readonly Json[]): Json[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const resource = child(entry, 'resource');
    const named = `${text(resource, 'resourceType')}/${text(resource, 'id')}`;
    const request = text(child(entry, 'request'), 'url');
    const key = resource === null ? /([A-Za-z]+\/[^/]+)\/?$/.exec(request ?? '')?.[1] : named;
    if (key === undefined || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** An entry without an id is known by its full address, as in a transaction. */
function withId(entry: Json): Json | null {
  const resource = child(entry, 'resource');
  const id = /([^/:]+)$/.exec(text(entry, 'fullUrl') ?? '')?.[1];
  return resource === null || text(resource, 'id') !== null || id === undefined
    ? resource
    : { ...resource, id };
}

/** References by `urn:uuid:` brought to `Type/id`, as they would be once stored. */
function withReferences(resource: Json, names: ReadonlyMap<string, string>): unknown {
  if (names.size === 0) return resource;
  return JSON.parse(JSON.stringify(resource), (key, value: unknown) =>
    key === 'reference' && typeof value === 'string' ? (names.get(value) ?? value) : value,
  );
}

function contentsOfBundle(bundle: Json): Contents {
  const all = list(bundle, 'entry');
  const entries = text(bundle, 'type') === 'history' ? newestOnly(all) : all;
  const names = new Map<string, string>();
  const resources = entries.flatMap((entry) => {
    const resource = withId(entry);
    const address = text(entry, 'fullUrl');
    if (resource !== null && address?.startsWith('urn:') === true) {
      names.set(address, `${text(resource, 'resourceType')}/${text(resource, 'id')}`);
    }
    return resource === null ? [] : [resource];
  });
  const more = list(bundle, 'link').some((link) => text(link, 'relation') === 'next');
  const inner = contentsOfList(resources.map((resource) => withReferences(resource, names)));
  return more ? { ...inner, gaps: [NEXT_PAGE, ...inner.gaps] } : inner;
}

/** What is no resource is kept: it counts as an entry that could not be read. */
function contentsOfList(items: readonly unknown[]): Contents {
  const parts = items.map((one) => contentsOf(one) ?? { resources: [one], gaps: [] });
  return {
    resources: parts.flatMap(({ resources }) => resources),
    gaps: parts.flatMap(({ gaps }) => gaps),
  };
}

/** A Bundle of any type, a list of resources or a single one; null where it is none of these. */
export function contentsOf(json: unknown): Contents | null {
  if (Array.isArray(json)) return contentsOfList(json);
  if (!isObject(json) || text(json, 'resourceType') === null) return null;
  return json['resourceType'] === 'Bundle'
    ? contentsOfBundle(json)
    : { resources: [json], gaps: reportedGaps(json) };
}
