import type { Context } from './context.ts';
import type { Kidney } from './decision.ts';
import type { CalendarDate, Sex } from './facts.ts';
import { known } from './known.ts';

/** Kidney function: CKD-EPI 2021 and KDIGO categories (P27, P28). */

/** mL/min/1.73 m²; creatinine in mg/dL (LOINC 2160-0), adults only. */
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

const G_FLOORS = [
  [90, 'G1'],
  [60, 'G2'],
  [45, 'G3a'],
  [30, 'G3b'],
  [15, 'G4'],
] as const;

/** Compared unrounded: 29.95 is G4. */
function gCategory(egfr: number): NonNullable<Kidney['g']> {
  return G_FLOORS.find(([floor]) => egfr >= floor)?.[1] ?? 'G5';
}

type Filtration = Pick<Kidney, 'egfr' | 'comparator' | 'equation'> & { date: CalendarDate };

/** A reported 2021 value; else computed; else the reported one with its equation named. */
function filtration(c: Context): Filtration | null {
  const reported = known(c.facts.egfr);
  const asReported: Filtration | null =
    reported === null
      ? null
      : {
          egfr: reported.value,
          comparator: reported.comparator,
          equation: reported.equation ?? 'equation not stated',
          date: reported.date,
        };
  if (reported?.equation?.includes('2021') === true) return asReported;
  const creatinine = known(c.facts.creatinine);
  const sex = known(c.facts.sex);
  if (creatinine === null || sex === null || c.ageYears === null || c.ageYears < 18) return asReported;
  return {
    egfr: ckdEpi2021(creatinine.valueMgDl, c.ageYears, sex),
    comparator: null,
    equation: 'CKD-EPI 2021',
    date: creatinine.date,
  };
}

/** No category where the number cannot be trusted: bleeding, pregnancy, dialysis, under 18 (K20). */
function categoryValid(c: Context, acute: boolean): boolean {
  return (
    !acute &&
    c.acuteBleed !== true &&
    c.pregnant !== true &&
    known(c.facts.dialysis) !== true &&
    c.ageYears !== null &&
    c.ageYears >= 18
  );
}

/** A bound has a category only where everything beyond it is the same one: below 15, or above 90. */
function categoryOf({ egfr, comparator }: Filtration): Kidney['g'] {
  if (comparator === '<') return egfr <= 15 ? 'G5' : null;
  if (comparator === '>') return egfr >= 90 ? 'G1' : null;
  return gCategory(egfr);
}

function albuminuria(c: Context): Kidney['a'] {
  const acr = known(c.facts.acrMgPerG)?.value ?? null;
  if (acr === null) return null;
  if (acr > 300) return 'A3';
  return acr < 30 ? 'A1' : 'A2';
}

/** `null` when no eGFR is known: never shown as normal. */
export function kidneyOf(c: Context, acute: boolean): Kidney | null {
  const f = filtration(c);
  if (f === null) return null;
  return { ...f, g: categoryValid(c, acute) ? categoryOf(f) : null, a: albuminuria(c) };
}

export function eGFRBelow60(c: Context): boolean {
  const f = filtration(c);
  return f !== null && f.egfr < 60 && f.comparator !== '>';
}

/** The day of the eGFR in use; null when there is none. */
export function eGFRDate(c: Context): CalendarDate | null {
  return filtration(c)?.date ?? null;
}
