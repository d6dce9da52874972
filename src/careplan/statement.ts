import type { Fact, FactKey, Facts, Source } from '../core/facts.ts';
import { FACT_LABELS, sentenceCase } from '../core/words/labels.ts';
import { tidy } from './text.ts';
import { SAY } from './values.ts';

/** A value in words with the sources that state it. */
export type Statement = { fact: FactKey; what: string; value: string; sources: Source[] };

/** The values a fact has: one when known, several when sources conflict, none when it cannot be told. */
export function valuesOf<T>(fact: Fact<T>): { value: T; sources: Source[] }[] {
  if (fact.state === 'conflicting') return fact.values;
  return fact.state === 'present' || fact.state === 'absent-documented' ? [fact] : [];
}

/** The list of a list fact; empty when it cannot be told. */
export const listOf = <T>(fact: Fact<T[]>): T[] => valuesOf(fact).flatMap(({ value }) => value);

/** Every value of one fact, as words. A value without a source is not shown. */
export function statements(facts: Facts, key: FactKey): Statement[] {
  const say = SAY[key];
  if (say === undefined) return [];
  // Each entry of SAY takes the value of its own fact; a key chosen at run time hides that from the compiler.
  const fact = facts[key] as Fact<never>;
  return valuesOf(fact)
    .filter(({ sources }) => sources.length > 0)
    .map(({ value, sources }) => ({
      fact: key,
      what: sentenceCase(FACT_LABELS[key]),
      value: tidy(say(value)),
      sources,
    }));
}
