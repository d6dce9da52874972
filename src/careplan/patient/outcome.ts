import { addDays } from '../../core/dates.ts';
import { URGENCY_WEEKS } from '../../core/urgency.ts';
import { dischargeInstead } from '../discharge.ts';
import type { PlanInput } from '../plan.ts';
import { chosenImaging } from '../schedule.ts';
import { type Block, block } from './block.ts';
import { otherWay } from './choices.ts';
import { says } from './words.ts';

const OUTCOMES: Readonly<Record<string, string[] | undefined>> = says.outcome;

/** How soon; of a scan with a day of its own, how that stands to this day. */
function soon(input: PlanInput): string[] {
  const { subtype, urgency } = input.decision;
  const weeks = URGENCY_WEEKS[urgency];
  if (weeks === undefined) return [];
  const imaging = chosenImaging(input);
  if (imaging !== null && imaging.intervalMonths === null) return [says.latest(weeks)];
  if (imaging === null || subtype !== 'S-RECHAR') return [says.when(weeks)];
  return imaging.due < addDays(input.today, weeks * 7) ? [] : [says.planned(weeks)];
}

/** What the plan says, and how soon. What the clinician chose instead stands in its place. */
export function outcomeBlock(input: PlanInput): Block {
  const { disposition, subtype, rule } = input.decision;
  if (dischargeInstead(input) !== null)
    return block('plan', says.heading, { before: [says.fromRecord, ...says.discharged] });
  const chosen = otherWay(input);
  if (chosen !== null)
    return block('plan', says.heading, { before: [says.fromRecord, says.otherWay(chosen)] });
  // What no rule was written for is the doctor's to decide.
  const lines = OUTCOMES[subtype ?? rule] ?? says.outcome.R12;
  const known = disposition === 'emergency' || disposition === 'insufficient-data' ? [] : [says.fromRecord];
  return block('plan', says.heading, {
    before: [...known, ...lines, ...soon(input)],
  });
}
