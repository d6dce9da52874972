import type { Context } from '../context.ts';
import { addDays } from '../dates.ts';
import type { CalendarDate, Lesion } from '../facts.ts';
import type { Supposition } from '../plausible.ts';

/**
 * A probe is one thing that could be otherwise, with the values it could have: the rules' thresholds and just either
 * side of each. A missing one that changes the answer is a question; a known one says what would change it.
 */

export type Scalar = number | string | boolean;

export type ProbeValue = {
  /** As an answer: "4.5 cm", "yes". */
  answer: string;
  /** As a value of the fact, in the probe's unit. */
  to: Scalar;
  /** The facts that it makes. */
  supposition: Supposition;
};

export type Probe = {
  /** Path into the facts: `tsc`, `lesions.L1.size`, `mtor.since`. */
  fact: string;
  /** How it is asked. */
  text: string;
  /** Not known: it is asked. */
  missing: boolean;
  /** What it is now; `null` where it is not known, or is no single value. */
  from: Scalar | null;
  unit: string | null;
  values: ProbeValue[];
  /** Asked also where no answer changes the verdict. */
  always?: true;
};

/** Each limit, just above and just below; what a fact cannot be is left out. */
export function around(
  limits: readonly number[],
  step: number,
  [min, max]: readonly [number, number],
): number[] {
  const values = new Set<number>();
  for (const limit of limits) {
    for (const value of [limit, limit + step, limit - step]) {
      const rounded = Math.round(value / step) / Math.round(1 / step);
      if (rounded >= min && rounded <= max) values.add(rounded);
    }
  }
  return [...values];
}

/** Each day and its neighbours, none in the future. */
export function aroundDays(days: readonly CalendarDate[], today: CalendarDate): CalendarDate[] {
  const values = new Set<CalendarDate>();
  for (const day of days) {
    for (const value of [day, addDays(day, 1), addDays(day, -1)]) if (value <= today) values.add(value);
  }
  return [...values];
}

/** What asks for one thing that is not known, or not as it is recorded. */
export function asking(fact: string, text: string, values: ProbeValue[]): Probe {
  return { fact, text, missing: true, from: null, unit: null, values };
}

/** Every lesion that is recorded: one of each id, and those to be linked. */
export function allLesions(c: Context): Lesion[] {
  return [...c.lesions.map((view) => view.lesion), ...c.toLink];
}

/** The lesions with these in place of those of their ids. */
export function withLesions(c: Context, changed: Lesion[]): Supposition {
  const ids = new Set(changed.map(({ id }) => id));
  return [['lesions', [...allLesions(c).filter(({ id }) => !ids.has(id)), ...changed]]];
}

/** The lesions with this one changed (in place of all entries of its id), and another perhaps gone. */
export function withLesion(c: Context, changed: Lesion, dropped: string | null = null): Supposition {
  const others = allLesions(c).filter((l) => l.id !== changed.id && l.id !== dropped);
  return [['lesions', [...others, changed]]];
}
