import type { Fact, FactKey, Facts, Gap, Source } from '../core/facts.ts';
import { unknownFacts } from '../core/known.ts';
import { OTHER_VERSION } from './gaps.ts';

/** What one reader of the chart contributes; a fact it could not establish is simply left out. */
export type Found = { facts: Partial<Facts>; gaps: Gap[] };

export const present = <T>(value: T, sources: Source[]): Fact<T> => ({ state: 'present', value, sources });
export const absent = <T>(value: T, sources: Source[]): Fact<T> => ({
  state: 'absent-documented',
  value,
  sources,
});

/** A list is a fact only when something is in it: an empty one would read as "none". */
export function presentList<T>(values: T[], sources: Source[]): Fact<T[]> | undefined {
  return values.length === 0 ? undefined : present(values, sources);
}

/** Leaves out what is undefined, so that an unknown fact stays unknown. */
export function only(facts: { [K in FactKey]?: Facts[K] | undefined }): Partial<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

/** One gap an id, in a fixed order: first what puts the whole chart in doubt. */
export function distinctGaps(gaps: readonly Gap[]): Gap[] {
  const byId = new Map(gaps.map((gap) => [gap.id, gap]));
  const first = byId.get(OTHER_VERSION);
  byId.delete(OTHER_VERSION);
  const others = [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return first === undefined ? others : [first, ...others];
}

/** Gives every fact its right unknown: not readable where a gap names it, otherwise not recorded. */
export function complete(found: Partial<Facts>, gaps: readonly Gap[]): Facts {
  const facts: Record<string, Fact<unknown>> = { ...unknownFacts(), ...found };
  // A read that failed says more than one still under way.
  const settledFirst = [...gaps].toSorted(
    (a, b) => Number(a.why === 'outstanding') - Number(b.why === 'outstanding'),
  );
  for (const gap of settledFirst) {
    for (const key of gap.facts) {
      if (facts[key]?.state === 'not-recorded') facts[key] = { state: 'not-readable', gap: gap.id };
    }
  }
  // Only unknown facts were replaced, each by another unknown that fits every type.
  return facts as Facts;
}
