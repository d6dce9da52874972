import type { Context } from './context.ts';
import { olderThanMonths } from './dates.ts';
import type { CalendarDate, Sex } from './facts.ts';
import { answered, dateOf, known, sourcesOf } from './known.ts';

/** Kidney function from what the chart reports and what can be computed (P27, F15–F17). mL/min/1.73 m² throughout. */

export type Filtration = {
  egfr: number;
  comparator: '<' | '>' | null;
  equation: string;
  /** The day of the eGFR, or of the creatinine it is computed from. */
  date: CalendarDate;
};

const CKD_EPI = 'CKD-EPI 2021';

/** CKD-EPI 2021, adults only; creatinine in mg/dL (LOINC 2160-0). */
export function ckdEpi2021(creatinineMgDl: number, ageYears: number, sex: Sex): number {
  const kappa = sex === 'female' ? 0.7 : 0.9;
  const alpha = sex === 'female' ? -0.241 : -0.302;
  const ratio = creatinineMgDl / kappa;
  return (
    142 *
    Math.min(ratio, 1) ** alpha *
    Math.max(ratio, 1) ** -1.2 *
    0.9938 ** ageYears *
    (sex === 'female' ? 1.012 : 1)
  );
}

/** Bedside Schwartz, 1 to 17 years; height in cm, creatinine in mg/dL. */
export function schwartz(heightCm: number, creatinineMgDl: number): number {
  return (0.413 * heightCm) / creatinineMgDl;
}

const HEIGHT_MONTHS = 6;

/** A child's height of the last 6 months (F17); of unknown day it counts. */
function currentHeight(c: Context): number | null {
  const { heightCm } = c.facts;
  const date = dateOf(sourcesOf(heightCm));
  return date !== null && olderThanMonths(date, c.today, HEIGHT_MONTHS) ? null : known(heightCm);
}

/** Computed from creatinine; `null` without what the equation needs, and under 1 year. */
export function calculated(c: Context): Filtration | null {
  const creatinine = known(c.facts.creatinine);
  const { ageYears } = c;
  if (creatinine === null || ageYears === null || ageYears < 1) return null;
  const { valueMgDl, date } = creatinine;
  const result = { comparator: null, date };
  if (ageYears >= 18) {
    const sex = known(c.facts.sex);
    if (sex === null) return null;
    return { ...result, egfr: ckdEpi2021(valueMgDl, ageYears, sex), equation: CKD_EPI };
  }
  const height = currentHeight(c);
  return height === null
    ? null
    : { ...result, egfr: schwartz(height, valueMgDl), equation: 'bedside Schwartz' };
}

export function reported(c: Context): Filtration | null {
  const given = known(c.facts.egfr);
  if (given === null) return null;
  const { value, comparator, date, equation } = given;
  return { egfr: value, comparator, date, equation: equation ?? 'equation not stated' };
}

/**
 * An eGFR that the clinician gave outweighs a creatinine of the chart. Otherwise the newer counts, reported or
 * computed: an old creatinine never hides a newer kidney failure. Of one day, a reported one of today's equation or
 * of the clinician, else the computed one.
 */
export function outranks(c: Context, given: Filtration, computed: Filtration): boolean {
  const told = answered(c.facts.egfr);
  if (told && !answered(c.facts.creatinine)) return true;
  if (given.date !== computed.date) return given.date > computed.date;
  return told || given.equation === CKD_EPI;
}

export function filtration(c: Context): Filtration | null {
  const [given, computed] = [reported(c), calculated(c)];
  if (given === null || computed === null) return given ?? computed;
  return outranks(c, given, computed) ? given : computed;
}

/** Surely below this limit: a bound ("<60", ">60") only where everything beyond it is. */
export function egfrBelow(c: Context, limit: number): boolean {
  const f = filtration(c);
  if (f === null || f.comparator === '>') return false;
  return f.comparator === '<' ? f.egfr <= limit : f.egfr < limit;
}

export function eGFRBelow60(c: Context): boolean {
  return egfrBelow(c, 60);
}

/** The day of the eGFR in use; null when there is none. */
export function eGFRDate(c: Context): CalendarDate | null {
  return filtration(c)?.date ?? null;
}
