import type { PlanInput } from '../plan.ts';
import { type Block, block } from './block.ts';
import { takesMtor, tells } from './told.ts';
import { everyDay, growth, medicine } from './words.ts';

/** What the growth is and why it matters (H1, H2). */
export function growthBlock({ decision }: PlanInput): Block[] {
  if (!tells(decision, 'H1')) return [];
  return [block('growth', growth.heading, { before: [growth.H1, growth.H2] })];
}

/** About the mTOR inhibitor, for who takes one or is offered one (H7, H8, H10). */
export function medicineBlocks(input: PlanInput): Block[] {
  const { decision } = input;
  const { H7, H8, H10 } = medicine;
  const about = [
    // Where a medicine comes first, that is what the plan says.
    ...(tells(decision, 'H7') && !takesMtor(input) && decision.subtype !== 'M-START'
      ? [medicine.offered]
      : []),
    ...(tells(decision, 'H7') ? H7 : []),
    ...(tells(decision, 'H10') ? [H10] : []),
  ];
  return [
    ...(about.length === 0 ? [] : [block('medicine', medicine.heading, { before: about })]),
    ...(tells(decision, 'H8') ? [block('medicine-signs', H8.heading, { items: H8.lines })] : []),
  ];
}

/** What to keep in mind from day to day (H9, H11, H12). */
export function everyDayBlock({ decision }: PlanInput): Block[] {
  const lines = [
    ...(tells(decision, 'H9') ? [everyDay.H9] : []),
    ...(tells(decision, 'H11') ? everyDay.H11 : []),
    ...(tells(decision, 'H12') ? [everyDay.H12] : []),
  ];
  return lines.length === 0 ? [] : [block('every-day', everyDay.heading, { before: lines })];
}
