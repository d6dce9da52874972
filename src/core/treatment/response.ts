import { atLeast } from '../compare.ts';
import type { Context } from '../context.ts';
import { addMonths, olderThanMonths } from '../dates.ts';
import type { Response } from '../decision.ts';
import { onTreatment } from '../rules/r05.ts';
import { MTOR } from '../thresholds.ts';
import { startOf } from './scans.ts';

/** Both volumes, where the current one was measured on treatment and at most 12 months ago (F22). */
export function measuredChange(c: Context): { baselineMl: number; currentMl: number } | null {
  const { baselineMl, currentMl, currentDate } = c.volumes;
  if (baselineMl === null || currentMl === null || currentDate === null) return null;
  const onIt =
    currentDate > startOf(c) && currentDate <= c.today && !olderThanMonths(currentDate, c.today, 12);
  return onIt ? { baselineMl, currentMl } : null;
}

/** At least 50 % smaller (S27). */
function volumeMet(c: Context): boolean | null {
  const change = measuredChange(c);
  return change === null ? null : atLeast(0.5 * change.baselineMl, change.currentMl);
}

function below(value: number | null | undefined, limit: number): boolean | null {
  return value === null || value === undefined ? null : !atLeast(value, limit);
}

/**
 * The label's four conditions (S27–S30, K23), each true where it is met. All four are needed; unknown is not met.
 * `null` off treatment (R05).
 */
export function responseOf(c: Context): Response | null {
  if (onTreatment(c).truth !== true) return null;
  const four = {
    volume: volumeMet(c),
    newLesion: below(c.mtor?.newLesionCm, MTOR.newLesionCm),
    kidneyVolume: below(c.mtor?.kidneyVolumeChangeFromNadirPct, MTOR.kidneyVolumePct),
    bleeding: below(c.mtor?.bleedGrade, 2),
  };
  const values = Object.values(four);
  if (values.includes(false)) return { ...four, met: 'no' };
  return { ...four, met: values.includes(null) ? 'not-known' : 'yes' };
}

/** Less than 25 % smaller after 12 months or more (K23): a project flag for the team. */
export function weakResponse(c: Context): boolean {
  const change = measuredChange(c);
  if (change === null || addMonths(startOf(c), 12) > c.today) return false;
  return !atLeast(0.75 * change.baselineMl, change.currentMl);
}
