import type { Context } from '../context.ts';
import { allOf, type Verdict } from '../truth.ts';
import { definiteTsc, growthText, mtorBlocked, notKnown, someActive } from './clauses.ts';
import { startOutcome } from './r07.ts';
import type { Rule } from './rule.ts';
import { SIZE_MM } from '../thresholds.ts';

/** Exactly 3.0 cm is not above (K10). Growing: notable or fast (K5). */
function growingAbove3cm(c: Context): Verdict {
  return someActive(
    c,
    (l, mm) => mm > SIZE_MM.growing && (l.growth.notable || l.growth.fast),
    growthText,
    () => 'No lesion above 3.0 cm is known to grow',
    'growth',
  );
}

export const r08: Rule = {
  id: 'R08',
  statement: 'Definite TSC and a growing lesion above 3.0 cm: an mTOR inhibitor first.',
  evidence: ['S39', 'P1d'],
  when: (c) => allOf(growingAbove3cm(c), definiteTsc(c), notKnown(mtorBlocked(c))),
  outcome: startOutcome,
};

export const r08x: Rule = {
  id: 'R08x',
  statement: 'As R08, but an mTOR inhibitor is blocked: embolization or nephron-sparing surgery.',
  evidence: ['P1e'],
  when: (c) => allOf(growingAbove3cm(c), definiteTsc(c), mtorBlocked(c)),
  outcome: () => 'I-MTOR-BLOCKED',
};
