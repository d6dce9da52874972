import { actionsOf } from './actions.ts';
import type { Decision } from './decision.ts';
import { disagreementsOf } from './disagreements.ts';
import { educationOf } from './education.ts';
import { growthRows } from './growth-rows.ts';
import { kidneyOf } from './kidney-report.ts';
import { overridesOf } from './overrides.ts';
import { probesOf } from './probes/index.ts';
import { questionsOf } from './questions.ts';
import { type DecideInput, found } from './recommend.ts';
import { responseOf } from './treatment/response.ts';
import { whatIf } from './what-if.ts';
import { whatWouldChangeOf } from './what-would-change.ts';

/**
 * What the evidence says about one patient today. Pure and total: the same facts, gaps and day give the same
 * decision, and every chart has exactly one disposition.
 */
export function decide(input: DecideInput): Decision {
  const { c, e, recommendation } = found(input);
  const { imaging } = recommendation;
  const table = whatIf(c, e);
  const { first, others } = probesOf(c);
  return {
    ...recommendation,
    questions: questionsOf(c, table, first, others),
    whatWouldChange: whatWouldChangeOf(table, [...first, ...others]),
    disagreements: disagreementsOf({ c, e, recommendation }),
    overrides: overridesOf(c, e),
    actions: actionsOf(c, e, imaging !== null),
    growth: growthRows(c),
    kidney: kidneyOf(c, e.holds.has('R01')),
    response: responseOf(c),
    education: educationOf(c, e, imaging),
  };
}
