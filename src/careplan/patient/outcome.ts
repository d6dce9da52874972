import type { PlanInput } from '../plan.ts';
import { type Block, block } from './block.ts';
import { says } from './words.ts';

const OUTCOMES: Readonly<Record<string, string[] | undefined>> = says.outcome;
const WHEN: Readonly<Record<string, string | undefined>> = says.when;

/** What the plan says, and how soon. */
export function outcomeBlock({ decision }: PlanInput): Block {
  const { disposition, subtype, rule, urgency } = decision;
  // What no rule was written for is the doctor's to decide.
  const lines = OUTCOMES[subtype ?? rule] ?? says.outcome.R12;
  const when = WHEN[urgency];
  const known = disposition === 'emergency' || disposition === 'insufficient-data' ? [] : [says.fromRecord];
  return block('plan', says.heading, {
    before: [...known, ...lines, ...(when === undefined ? [] : [when])],
  });
}
