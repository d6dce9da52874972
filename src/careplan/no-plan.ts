import type { Decision } from '../core/decision.ts';

const EMERGENCY = 'No routine plan is written in an emergency: act first.';
const OUT_OF_SCOPE = 'There is no plan: this is outside what the app covers.';

/** Why a decision has no plan, in words; null where it has one. */
export function whyNoPlan({ disposition, rule }: Pick<Decision, 'disposition' | 'rule'>): string | null {
  if (disposition === 'emergency') return EMERGENCY;
  return rule === 'R00' ? OUT_OF_SCOPE : null;
}
