import type { Decision } from '../../core/decision.ts';
import type { PlanInput } from '../plan.ts';
import { type Block, block } from './block.ts';
import { holdsTransplant, takesMtor } from './told.ts';
import { bleeding, urgent as words } from './words.ts';

/** What D0 asks of the patient: stop, or by no means stop where the drug holds a transplant. */
function medicineLines(input: PlanInput): string[] {
  const { alerts, urgency } = input.decision;
  if (!takesMtor(input) || !alerts.some(({ id }) => id === 'D0')) return [];
  const now = urgency === 'now';
  if (holdsTransplant(input)) return [...(now ? [words.transplantNow] : []), words.transplant];
  return [now ? words.stopNow : words.stopToday];
}

const onBloodThinner = ({ alerts }: Decision): boolean =>
  alerts.some(({ id, severity }) => id === 'D11' && severity === 'stop');

function reason({ subtype, urgency }: Decision): string {
  if (subtype === 'I-RECENT-BLEED') return words.bleed;
  if (subtype === 'I-SYMPT') return words.symptoms;
  if (subtype === 'X-UNREADABLE') return words.unread;
  return urgency === 'now' ? words.now : words.today;
}

/** What cannot wait until tomorrow, before everything else; null when everything can. */
export function urgentBlock(input: PlanInput): Block | null {
  const { decision } = input;
  const { disposition, urgency } = decision;
  if (urgency !== 'now' && urgency !== 'same-day') return null;
  if (decision.subtype === 'X-OUT-OF-SCOPE') return null;
  const medicine = medicineLines(input);
  const thinner = onBloodThinner(decision) ? [words.bloodThinner] : [];
  if (disposition === 'emergency')
    return block('urgent', words.heading, {
      before: [...words.emergency, ...bleeding.now.after, ...thinner, ...medicine],
    });
  // With a medicine to stop, that line says what to do and how soon.
  const why = decision.subtype === 'M-HOLD' ? [] : [reason(decision)];
  return block('urgent', words.heading, { before: [...why, ...thinner, ...medicine] });
}
