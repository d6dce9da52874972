import type { Context } from '../context.ts';
import type { Action, Alert } from '../decision.ts';
import type { Evaluation } from '../evaluate.ts';
import { step } from '../words/modifier-actions.ts';
import { actIfActions } from './act-if.ts';
import { kidneyActions, kidneyAlerts } from './kidney.ts';
import { lamActions } from './lam.ts';
import { mdtActions } from './mdt.ts';
import { ageAlerts, nearAlerts, noteAlerts } from './notes.ts';
import { perKidneyAlerts } from './per-kidney.ts';
import { pregnancyActions } from './pregnancy.ts';
import { pressureActions } from './pressure.ts';
import { softActions } from './soft-factors.ts';
import { tscActions } from './tsc.ts';

/** The modifiers (clinical.md, part 4 d): evaluated whatever the rule, wherever there is a renal AML. */

/** What they ask for; `because` is the modifier or the contradiction. */
export function modifierActions(c: Context, e: Evaluation): Action[] {
  if (e.outcome === 'X-OUT-OF-SCOPE') return [];
  return [
    ...actIfActions(c, e),
    ...mdtActions(c, e),
    ...tscActions(c),
    ...lamActions(c),
    ...pregnancyActions(c),
    ...kidneyActions(c, e),
    ...pressureActions(c, e),
    ...softActions(c, e),
    step('bleeding-education', 'MOD-EDU'),
  ];
}

/** What they note beside the answer, in the order of their table; then what stands in none. */
export function modifierAlerts(c: Context, e: Evaluation): Alert[] {
  if (e.outcome === 'X-OUT-OF-SCOPE') return ageAlerts(c);
  return [
    ...kidneyAlerts(c, e),
    ...nearAlerts(c),
    ...ageAlerts(c),
    ...noteAlerts(c, e),
    ...perKidneyAlerts(c, e),
  ];
}
