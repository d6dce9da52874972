import { addMonths } from '../core/dates.ts';
import type { Imaging } from '../core/decision.ts';
import type { CalendarDate } from '../core/facts.ts';
import { otherInterval, otherModality } from './departures.ts';
import { dischargeInstead } from './discharge.ts';
import { MODALITY } from './labels.ts';
import type { PlanInput } from './plan.ts';

const COUNTS_FROM: Record<Imaging['countsFrom'], string> = {
  'last-scan': 'after the last scan',
  procedure: 'after the procedure',
  'on-treatment-imaging': 'after the last scan on treatment',
  'mtor-since': 'after the start of the mTOR inhibitor',
  today: 'from today',
};

/**
 * The scan moved to another interval, which has no range beside it; a longer one begins where the recommended window
 * ends.
 */
function moved(imaging: Imaging, months: number | undefined, today: CalendarDate): Imaging {
  const { intervalMonths, window } = imaging;
  if (months === undefined || intervalMonths === null || window === null) return imaging;
  if (months === intervalMonths.chosen) return imaging;
  // The end of a short month has cut the day of one of the two; the later one is the day itself.
  const ofStart = addMonths(window.from, months - intervalMonths.min);
  const ofEnd = addMonths(window.to, months - intervalMonths.max);
  const due = ofStart > ofEnd ? ofStart : ofEnd;
  const recommended = months > intervalMonths.max ? window.to : window.from;
  return {
    ...imaging,
    intervalMonths: { min: months, max: months, chosen: months },
    due,
    window: { from: due < recommended ? due : recommended, to: due },
    overdue: today > due,
  };
}

/** The next scan as the clinician chose it; none after a discharge. Choosing surveillance makes a fallback scan the plan itself. */
export function chosenImaging(input: Pick<PlanInput, 'decision' | 'choices' | 'today'>): Imaging | null {
  const { choices, today } = input;
  const { imaging } = input.decision;
  if (imaging === null || dischargeInstead(input) !== null) return null;
  const modality = choices.modality ?? imaging.modality;
  const onlyIfNoProcedure = imaging.onlyIfNoProcedure && choices.option !== 'active-surveillance';
  return moved({ ...imaging, modality, onlyIfNoProcedure }, choices.intervalMonths, today);
}

/** H5 names the interval that check-ups usually have: said only of a scan that has such a one. */
export const isUsual = ({ intervalMonths }: Imaging): boolean =>
  intervalMonths === null || (intervalMonths.chosen >= 6 && intervalMonths.chosen <= 12);

function intervalText({ min, max, chosen }: { min: number; max: number; chosen: number }): string {
  const range = min === max ? `${max}` : `${min} to ${max}`;
  return range === `${chosen}` ? `${chosen} months` : `${chosen} months (range: ${range})`;
}

export const ONLY_IF_NO_PROCEDURE = 'Only if no procedure is done.';

/** What was recommended instead of what the clinician chose. */
export function insteadOf(input: PlanInput): string[] {
  const interval = otherInterval(input);
  const modality = otherModality(input);
  return [
    ...(modality === null ? [] : [MODALITY[modality.recommended]]),
    ...(interval === null ? [] : [`${interval.recommended.chosen} months`]),
  ];
}

/** When the scan is due, and from when that is counted. */
export function scheduleLines(imaging: Imaging): string[] {
  const { intervalMonths, window, due, overdue, countsFrom, onlyIfNoProcedure } = imaging;
  const lines =
    intervalMonths === null || window === null
      ? ['Due now.']
      : [
          window.from === due ? `Due ${due}.` : `Due by ${due}, window ${window.from} to ${window.to}.`,
          `Interval: ${intervalText(intervalMonths)} ${COUNTS_FROM[countsFrom]}.`,
        ];
  if (overdue) lines.push('Overdue: arrange it now.');
  if (onlyIfNoProcedure) lines.push(ONLY_IF_NO_PROCEDURE);
  return lines;
}
