import type { Context } from './context.ts';
import { olderThanMonths } from './dates.ts';
import type { Kidney } from './decision.ts';
import { known } from './known.ts';
import { calculated, type Filtration, filtration, outranks, reported } from './kidney.ts';
import { KIDNEY_NOTES } from './words/kidney.ts';

/** Kidney function as it is shown: KDIGO categories (P28), bounds kept, and why a category is not given (K20). */

type G = NonNullable<Kidney['g']>;

/** Each category with its floor, the highest first. */
export const G_FLOORS: readonly (readonly [number, G])[] = [
  [90, 'G1'],
  [60, 'G2'],
  [45, 'G3a'],
  [30, 'G3b'],
  [15, 'G4'],
  [0, 'G5'],
];

/** Every category a value can have; compared unrounded: 29.95 is G4. A bound may leave several. */
function possible({ egfr, comparator }: Filtration): G[] {
  const categories = G_FLOORS.map(([floor, g], i) => ({
    floor,
    g,
    ceiling: G_FLOORS[i - 1]?.[0] ?? Infinity,
  }));
  const fits = categories.filter(({ floor, ceiling }) => {
    if (comparator === '>') return ceiling > egfr;
    return comparator === '<' ? floor < egfr : floor <= egfr && egfr < ceiling;
  });
  return fits.map(({ g }) => g);
}

/** Why no category can be given whatever the number (K20); `null` where one can. */
function invalid(c: Context, acute: boolean): string | null {
  if (acute) return KIDNEY_NOTES.acute;
  if (c.pregnant === true) return KIDNEY_NOTES.pregnant;
  if (known(c.facts.dialysis) === true) return KIDNEY_NOTES.dialysis;
  if (c.ageYears === null) return KIDNEY_NOTES.ageUnknown;
  return c.ageYears < 18 ? KIDNEY_NOTES.child : null;
}

function category(c: Context, f: Filtration, acute: boolean): Pick<Kidney, 'g' | 'note'> {
  const note = invalid(c, acute);
  if (note !== null) return { g: null, note };
  const categories = possible(f);
  const [only, ...others] = categories;
  return others.length === 0 ? { g: only ?? null } : { g: null, note: KIDNEY_NOTES.bound(categories) };
}

/** A1 below 30, A2 30 to 300, A3 above 300 mg/g; none from a ratio older than 12 months (F18). */
function albuminuria(c: Context): Kidney['a'] {
  const acr = known(c.facts.acrMgPerG);
  if (acr === null || olderThanMonths(acr.date, c.today, 12)) return null;
  if (acr.value > 300) return 'A3';
  return acr.value < 30 ? 'A1' : 'A2';
}

/** Whether two numbers contradict each other: not where a bound allows both, nor by rounding alone. */
function agree(given: Filtration, computed: Filtration): boolean {
  if (given.comparator === '>') return computed.egfr >= given.egfr;
  if (given.comparator === '<') return computed.egfr <= given.egfr;
  return Math.round(given.egfr) === Math.round(computed.egfr);
}

/** The value that is not in use, where reported and computed differ. */
function disagreeing(c: Context): Filtration | null {
  const [given, computed] = [reported(c), calculated(c)];
  if (given === null || computed === null || agree(given, computed)) return null;
  return outranks(c, given, computed) ? computed : given;
}

/** `acute`: an emergency holds. `null` when no eGFR is known: never shown as normal. */
export function kidneyOf(c: Context, acute: boolean): Kidney | null {
  const used = filtration(c);
  if (used === null) return null;
  const other = disagreeing(c);
  return {
    ...used,
    ...category(c, used, acute),
    a: albuminuria(c),
    ...(other === null ? {} : { other }),
  };
}
