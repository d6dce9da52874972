import type { Fact, Facts, Mtor, Source } from './facts.ts';
import { FACT_LABELS } from './words/labels.ts';

/** The value of a known fact; `null` when it cannot be told (not recorded, not readable, conflicting). */
export function known<T>(fact: Fact<T>): T | null {
  return fact.state === 'present' || fact.state === 'absent-documented' ? fact.value : null;
}

export function isKnown(fact: Fact<unknown>): boolean {
  return fact.state === 'present' || fact.state === 'absent-documented';
}

/** Where a known fact comes from; empty when it cannot be told. */
export function sourcesOf(fact: Fact<unknown>): Source[] {
  return fact.state === 'present' || fact.state === 'absent-documented' ? fact.sources : [];
}

/** The clinician answered it, and not a part of it alone: that ends both unknowns. */
export function answered(fact: Fact<unknown>): boolean {
  return sourcesOf(fact).some((source) => source.from === 'clinician' && source.part === undefined);
}

/** The latest day a source of this fact gives; `null` when none has a date. */
export function dateOf(sources: Source[]): string | null {
  let latest: string | null = null;
  for (const { date } of sources) if (date !== undefined && (latest === null || date > latest)) latest = date;
  return latest;
}

/** An mTOR inhibitor of which its name is known and nothing else. */
export function nameOnly(drug: Mtor['drug']): Mtor {
  return {
    drug,
    since: null,
    doseMgPerDay: null,
    indication: null,
    bothTaken: null,
    volumes: null,
    newLesionCm: null,
    kidneyVolumeChangeFromNadirPct: null,
    kidneyVolumeAboveBaseline: null,
    bleedGrade: null,
    bleedDate: null,
    adverseEvents: null,
  };
}

const NOT_RECORDED: Fact<never> = { state: 'not-recorded' };

/** A chart that was read completely and says nothing. */
export function unknownFacts(): Facts {
  // FACT_LABELS has every key of Facts, which its type enforces; `Object.fromEntries` forgets them.
  return Object.fromEntries(Object.keys(FACT_LABELS).map((key) => [key, NOT_RECORDED])) as Facts;
}
