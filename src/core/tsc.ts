import type { Context } from './context.ts';
import type { Derived } from './decision.ts';
import type { Facts } from './facts.ts';
import { known } from './known.ts';
import { AGE_YEARS } from './thresholds.ts';

/** Entries that contradict each other are an unconfirmed entry, unless all of them exclude it. */
export function isUnconfirmed({ tsc }: Facts): boolean {
  return tsc.state === 'conflicting' && tsc.values.some(({ value }) => value !== 'excluded');
}

/**
 * What raises "not recorded" to "suspected" (K12): several lesions, which lesions of both kidneys are too, a child, LAM,
 * a feature of TSC, or an entry that is not confirmed.
 */
export function pointsToTsc({
  facts,
  several,
  ageYears,
}: Pick<Context, 'facts' | 'several' | 'ageYears'>): boolean {
  const isChild = ageYears !== null && ageYears < AGE_YEARS.adult;
  const features = known(facts.tscFeatures) ?? [];
  return several || isChild || known(facts.lam) === true || features.length > 0 || isUnconfirmed(facts);
}

/** `tscStatus`: as recorded; not recorded becomes suspected on any pointer; excluded is only questioned. */
export function tscStatus(facts: Facts, suspected: boolean): Derived['tscStatus'] {
  return known(facts.tsc) ?? (suspected ? 'suspected' : 'not-recorded');
}
