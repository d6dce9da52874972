import type { Choices, Decision, Imaging } from '../core/decision.ts';
import type { Modality } from '../core/facts.ts';

const COUNTS_FROM: Record<Imaging['countsFrom'], string> = {
  'last-scan': 'the last scan',
  procedure: 'the procedure',
  'on-treatment-imaging': 'the last scan on treatment',
  'mtor-since': 'the start of the mTOR inhibitor',
  today: 'today',
};

/** The scan as the clinician chose it. Choosing surveillance makes a fallback scan the plan itself. */
export function chosenImaging({ imaging }: Decision, choices: Choices): Imaging | null {
  if (imaging === null) return null;
  const modality: Modality = choices.modality ?? imaging.modality;
  const onlyIfNoProcedure = imaging.onlyIfNoProcedure && choices.option !== 'active-surveillance';
  return { ...imaging, modality, onlyIfNoProcedure };
}

const months = ({ min, max }: { min: number; max: number }): string =>
  min === max ? `${max} months` : `${min} to ${max} months`;

/** When the scan is due, and from when that is counted. */
export function scheduleLines(imaging: Imaging): string[] {
  const { intervalMonths, window, due, overdue, countsFrom, onlyIfNoProcedure } = imaging;
  const lines =
    intervalMonths === null || window === null
      ? ['Due now.']
      : [
          `Due by ${due}, window ${window.from} to ${window.to}.`,
          `Interval: ${months(intervalMonths)} after ${COUNTS_FROM[countsFrom]}.`,
        ];
  if (overdue) lines.push('Overdue: arrange it now.');
  if (onlyIfNoProcedure) lines.push('Only if no procedure is done.');
  return lines;
}
