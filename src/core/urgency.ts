import type { Context } from './context.ts';
import type { RuleId, Urgency } from './decision.ts';
import { stopFindings } from './drugs/d0.ts';
import type { Evaluation } from './evaluate.ts';
import { known } from './known.ts';
import { OUTCOMES } from './outcomes.ts';
import { fastLesions } from './rules/clauses.ts';
import { RULES } from './rules/index.ts';

const MOST_URGENT_FIRST: Urgency[] = ['now', 'same-day', '2-weeks', '6-weeks', '8-weeks', 'routine'];

/** How many weeks those that name a number of them leave. */
export const URGENCY_WEEKS: Readonly<Partial<Record<Urgency, number>>> = {
  '2-weeks': 2,
  '6-weeks': 6,
  '8-weeks': 8,
};

/** The more urgent of two. */
export function moreUrgent(a: Urgency, b: Urgency): Urgency {
  return MOST_URGENT_FIRST.indexOf(a) <= MOST_URGENT_FIRST.indexOf(b) ? a : b;
}

/** Not the size rules: none is more urgent than what can decide before it. */
const FINDINGS: RuleId[] = ['R01', 'R01b', 'R02', 'R03', 'R04', 'R05b'];

/**
 * The most urgent of the deciding rule, every other finding that also holds, a finding that stops the drug (D0), and
 * fast growth or a changed pattern.
 */
export function urgencyOf(c: Context, e: Evaluation): Urgency {
  let urgency = OUTCOMES[e.outcome].urgency(c);
  for (const rule of RULES) {
    if (FINDINGS.includes(rule.id) && e.holds.has(rule.id)) {
      urgency = moreUrgent(urgency, OUTCOMES[rule.outcome(c)].urgency(c));
    }
  }
  if (known(c.facts.patternChanged) === true || fastLesions(c).length > 0) {
    urgency = moreUrgent(urgency, '2-weeks');
  }
  for (const { now } of stopFindings(c)) urgency = moreUrgent(urgency, now ? 'now' : 'same-day');
  return urgency;
}
