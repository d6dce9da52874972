import { dischargeInstead } from '../discharge.ts';
import type { PlanInput } from '../plan.ts';
import { chosenImaging, isUsual } from '../schedule.ts';
import { type Block, block } from './block.ts';
import { tells } from './told.ts';
import { scan as words } from './words.ts';

function lines(input: PlanInput): string[] {
  if (dischargeInstead(input) !== null) return words.ended;
  const imaging = chosenImaging(input);
  if (imaging === null) return [words.none];
  const { modality, due, intervalMonths, overdue, onlyIfNoProcedure, countsFrom } = imaging;
  if (intervalMonths === null) return [words.now(modality)];
  if (overdue) return [words.late(modality, due)];
  const day = onlyIfNoProcedure ? words.fallback(modality, due) : words.due(modality, due);
  const { subtype } = input.decision;
  const starts = countsFrom === 'today' && (subtype === 'M-START' || subtype === 'M-PAED');
  return [
    ...(tells(input.decision, 'H5') ? [isUsual(imaging) ? words.usual : words.checkUps] : []),
    day,
    words.hearNothing,
    ...(starts ? [words.afterStart] : []),
  ];
}

/** The same scan as in the draft, and by when (H5). */
export function nextScanBlock(input: PlanInput): Block[] {
  const { disposition, subtype } = input.decision;
  if (disposition === 'emergency' || subtype === 'X-OUT-OF-SCOPE') return [];
  return [block('next-scan', words.heading, { before: lines(input) })];
}
