import type { Context } from '../context.ts';
import type { Action } from '../decision.ts';
import { known } from '../known.ts';
import { step } from '../words/modifier-actions.ts';

/** Suspected; not recorded and at most 40 years or at least 4.0 cm; or excluded against a pointer. */
function unsettled(c: Context): boolean {
  if (c.tscStatus === 'suspected') return true;
  if (c.tscStatus === 'excluded') return c.pointsToTsc;
  const young = c.ageYears !== null && c.ageYears <= 40;
  return c.tscStatus === 'not-recorded' && (young || (c.size ?? 0) >= 40);
}

/** Suspected, several lesions below 40 years, multiple cysts, or a relative with TSC. */
function genetic(c: Context): boolean {
  const features = known(c.facts.tscFeatures) ?? [];
  return (
    c.tscStatus === 'suspected' ||
    (c.ageYears !== null && c.ageYears < 40 && c.several) ||
    features.includes('multiple_renal_cysts') ||
    features.includes('first_degree_relative')
  );
}

/** MOD-TSC?: evaluation, and under its conditions genetic referral. */
export function tscActions(c: Context): Action[] {
  if (!unsettled(c)) return [];
  const evaluation = step('tsc-evaluation', 'MOD-TSC?');
  return genetic(c) ? [evaluation, step('genetic-referral', 'MOD-TSC?')] : [evaluation];
}
