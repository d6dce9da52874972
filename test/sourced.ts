import { readable } from '../src/chart/json.ts';
import type { Fact, Facts, Source } from '../src/core/facts.ts';

/** Whether each fact made of a chart opens to the entry it came from. */

export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The resources of a chart, those inside Bundles too; one entry alone counts as a list of one. */
export function unwrapped(resources: readonly unknown[]): Json[] {
  return resources.filter(isJson).flatMap((one) => {
    if (one['resourceType'] !== 'Bundle') return [one];
    return unwrapped([one['entry']].flat().map((entry) => (isJson(entry) ? entry['resource'] : null)));
  });
}

type Stated = { path: string; sources: Source[] };

/** A fact, each of its conflicting values, and each item of a list that carries its own sources. */
function statedIn(path: string, value: unknown): Stated[] {
  if (!isJson(value)) return [];
  const own = Array.isArray(value['sources']) ? [{ path, sources: value['sources'] }] : [];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    key === 'sources' ? [] : statedIn(`${path}.${key}`, one),
  );
  return [...own, ...inside];
}

const isKnown = (fact: Fact<unknown>) => !['not-recorded', 'not-readable'].includes(fact.state);

/** All that the known facts state. */
export function statements(facts: Facts): Stated[] {
  return Object.entries(facts).flatMap(([key, fact]) => (isKnown(fact) ? statedIn(key, fact) : []));
}

/** What is known without saying where from: whole facts, and parts of them. */
export function sourceless(facts: Facts): string[] {
  const whole = Object.entries(facts).filter(([, fact]) => isKnown(fact) && statedIn('', fact).length === 0);
  const parts = statements(facts).filter(({ sources }) => sources.length === 0);
  return [...whole.map(([key]) => key), ...parts.map(({ path }) => path)];
}

/** The entry that a source points to; `null` where it says something of a whole list. */
export function entryOf(
  source: Source & { from: 'chart' },
  resources: readonly Json[],
): Json | null | undefined {
  // That a list holds no such diagnosis is said of the whole list.
  if (source.reference === 'Condition' && source.words.startsWith('no angiomyolipoma')) return null;
  const { reference } = source;
  return resources.find(({ resourceType, id }) => {
    const [type, name] = [resourceType, id].map((one) =>
      typeof one === 'string' ? readable(one).trim() : '',
    );
    return (name === '' ? type : `${type}/${name}`) === reference;
  });
}
