import { dischargeInstead } from '../discharge.ts';
import type { PlanInput } from '../plan.ts';
import { type Block, block } from './block.ts';
import { otherWay } from './choices.ts';
import { says } from './words.ts';

const OUTCOMES: Readonly<Record<string, string[] | undefined>> = says.outcome;
const WHEN: Readonly<Record<string, string | undefined>> = says.when;

/** What the plan says, and how soon. What the clinician chose instead stands in its place. */
export function outcomeBlock(input: PlanInput): Block {
  const { disposition, subtype, rule, urgency } = input.decision;
  if (dischargeInstead(input) !== null)
    return block('plan', says.heading, { before: [says.fromRecord, ...says.discharged] });
  const chosen = otherWay(input);
  if (chosen !== null)
    return block('plan', says.heading, { before: [says.fromRecord, says.otherWay(chosen)] });
  // What no rule was written for is the doctor's to decide.
  const lines = OUTCOMES[subtype ?? rule] ?? says.outcome.R12;
  const when = WHEN[urgency];
  const known = disposition === 'emergency' || disposition === 'insufficient-data' ? [] : [says.fromRecord];
  return block('plan', says.heading, {
    before: [...known, ...lines, ...(when === undefined ? [] : [when])],
  });
}
