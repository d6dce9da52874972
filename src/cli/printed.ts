import type { Assessment } from '../assessment.ts';
import type { Derived } from '../core/decision.ts';
import type { Fact, Facts, Lesion } from '../core/facts.ts';

type DerivedLesion = Pick<Derived['lesions'][number], 'growth'> & {
  /** Null for an older measurement that may belong to another lesion: it is asked. */
  state: Derived['lesions'][number]['state'] | null;
  /** Millimetres; null when there is no current value. */
  size: number | null;
};

type PrintedFacts = Omit<Facts, 'lesions'> &
  Pick<Derived, 'tscStatus' | 'fat'> & { lesions: Fact<(Lesion & DerivedLesion)[]> };

export type Printed = Pick<
  Assessment,
  'patient' | 'today' | 'gaps' | 'proposals' | 'decision' | 'carePlan'
> & {
  facts: PrintedFacts;
};

/** The facts with those derived from them, each in its place. */
function printedFacts(facts: Facts, { tscStatus, fat, lesions }: Derived): PrintedFacts {
  const derived = (lesion: Lesion): Lesion & DerivedLesion => {
    const one = lesions.find(({ id }) => id === lesion.id);
    return {
      ...lesion,
      state: one?.state ?? null,
      size: one?.sizeMm ?? null,
      growth: one?.growth ?? 'not-known',
    };
  };
  return { ...facts, tscStatus, fat, lesions: eachOf(facts.lesions, derived) };
}

function eachOf<A, B>(fact: Fact<A[]>, change: (one: A) => B): Fact<B[]> {
  if (fact.state === 'not-recorded' || fact.state === 'not-readable') return fact;
  if (fact.state !== 'conflicting') return { ...fact, value: fact.value.map(change) };
  return { ...fact, values: fact.values.map((one) => ({ ...one, value: one.value.map(change) })) };
}

/** An assessment as it leaves the command line. */
export function printed({ derived, facts, ...rest }: Assessment): Printed {
  const { patient, today, gaps, proposals, decision, carePlan } = rest;
  return { patient, today, facts: printedFacts(facts, derived), gaps, proposals, decision, carePlan };
}
