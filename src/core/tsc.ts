import type { Context } from './context.ts';
import type { Derived } from './decision.ts';
import type { Facts } from './facts.ts';
import { known } from './known.ts';
import { AGE_YEARS } from './thresholds.ts';

export type TscPointer = 'several' | 'both-kidneys' | 'child' | 'lam' | 'features' | 'unconfirmed';

/** What raises "not recorded" to "suspected" (K12). */
export function tscPointers({
  facts,
  lesions,
  several,
  ageYears,
}: Pick<Context, 'facts' | 'lesions' | 'several' | 'ageYears'>): TscPointer[] {
  const pointers: TscPointer[] = [];
  if (several) pointers.push('several');
  const sides = new Set(lesions.map((l) => l.lesion.side));
  if (sides.has('left') && sides.has('right')) pointers.push('both-kidneys');
  if (ageYears !== null && ageYears < AGE_YEARS.adult) pointers.push('child');
  if (known(facts.lam) === true) pointers.push('lam');
  if ((known(facts.tscFeatures) ?? []).length > 0) pointers.push('features');
  const { tsc } = facts;
  // Entries that contradict each other are an unconfirmed entry, unless all of them exclude it.
  if (tsc.state === 'conflicting' && tsc.values.some((v) => v.value !== 'excluded'))
    pointers.push('unconfirmed');
  return pointers;
}

/** `tscStatus`: as recorded; not recorded becomes suspected on any pointer; excluded is only questioned. */
export function tscStatus(facts: Facts, pointers: TscPointer[]): Derived['tscStatus'] {
  return known(facts.tsc) ?? (pointers.length > 0 ? 'suspected' : 'not-recorded');
}
