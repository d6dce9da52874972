import type { Context } from '../context.ts';
import { allOf } from '../truth.ts';
import { definiteTsc, mtorBlocked, notKnown, sizeAtLeast } from './clauses.ts';
import type { OutcomeId, Rule } from './rule.ts';
import { AGE_YEARS, SIZE_MM } from '../thresholds.ts';

/** Unknown age starts without a dose; the age is asked. */
export function startOutcome(c: Context): OutcomeId {
  return c.ageYears !== null && c.ageYears < AGE_YEARS.adult ? 'M-PAED' : 'M-START';
}

export const r07: Rule = {
  id: 'R07',
  statement: 'Definite TSC and a lesion of 4.0 cm or more: an mTOR inhibitor first.',
  evidence: ['S13', 'S14', 'S38', 'S39', 'P1', 'P2', 'P16'],
  when: (c) => allOf(sizeAtLeast(c, SIZE_MM.intervene), definiteTsc(c), notKnown(mtorBlocked(c))),
  outcome: startOutcome,
};

export const r07x: Rule = {
  id: 'R07x',
  statement: 'As R07, but an mTOR inhibitor is blocked: embolization or nephron-sparing surgery.',
  evidence: ['S10', 'S11', 'P20'],
  when: (c) => allOf(sizeAtLeast(c, SIZE_MM.intervene), definiteTsc(c), mtorBlocked(c)),
  outcome: () => 'I-MTOR-BLOCKED',
};
