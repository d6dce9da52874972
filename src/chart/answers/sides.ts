import type { Fact, Source } from '../../core/facts.ts';

type Side<T> = { value: T; sources: Source[] };

/** What a fact says: one value where it is known, each of those that contradict each other, none where it is not. */
export function sidesOf<T>(fact: Fact<T>): Side<T>[] {
  if (fact.state === 'conflicting') return fact.values;
  return 'sources' in fact ? [fact] : [];
}

/**
 * A known fact with each thing that it says changed. What is said of one item of a list that sources disagree on settles
 * nothing of the list: it stands on every side of it.
 */
export function onEachSide<T>(fact: Fact<T>, change: (side: Side<T>) => Side<T>): Fact<T> {
  if (fact.state === 'conflicting') return { ...fact, values: fact.values.map(change) };
  return 'sources' in fact ? { ...fact, ...change(fact) } : fact;
}

/** Said of a part of a list: the rest of it may still be unread. */
export const partly = (source: Source): Source =>
  source.from === 'clinician' ? { ...source, part: true } : source;
