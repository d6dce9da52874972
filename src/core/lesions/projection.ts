import { addDays, daysBetween } from '../dates.ts';
import type { Growth } from '../decision.ts';
import { ratePartners } from './growth.ts';
import type { LesionView } from './view.ts';
import { GROWTH, SIZE_MM } from '../thresholds.ts';

/** When the present trend reaches 4.0 cm. An extrapolation for planning, never a reason for a disposition. */

/** Two readings of one length may differ by this much (P38; also the floor of notable growth, K5). */
const ERROR_MM = GROWTH.notable.mm;
/** Beyond this no date is worth stating. */
const HORIZON_DAYS = 36_525;

/** Days until `mm` becomes the target at this rate; without growth, never. */
function daysLeft(mm: number, mmPerDay: number): number {
  return Math.max(0, Math.ceil((SIZE_MM.intervene - mm) / mmPerDay));
}

/**
 * The date at which a lesion reaches 40 mm if it goes on growing as between two scans of one class at least 6
 * months apart (K5), the faster pair where there are two. `earliest` and `latest` take the current value to be
 * 3 mm too small and too large; `latest` is null when the growth may then be none. No trend, and so `null`: no such
 * pair, an increase below the 3 mm that measuring alone can make, a stale or unlinked value, or 40 mm reached.
 */
export function reaches40mm({ current, series, growth }: LesionView): Growth['reaches40mm'] {
  if (current === null || !growth.ratePair || current.mm >= SIZE_MM.intervene) return null;
  let fastest: { gainMm: number; days: number } | null = null;
  for (const from of ratePartners(series, current)) {
    const pair = { gainMm: current.mm - from.mm, days: daysBetween(from.date, current.date) };
    if (pair.gainMm < ERROR_MM) continue;
    if (fastest === null || pair.gainMm / pair.days > fastest.gainMm / fastest.days) fastest = pair;
  }
  if (fastest === null) return null;
  const { gainMm, days } = fastest;
  const left = (errorMm: number) => daysLeft(current.mm + errorMm, (gainMm + errorMm) / days);
  if (left(0) > HORIZON_DAYS) return null;
  const after = (errorMm: number) => addDays(current.date, left(errorMm));
  return {
    date: after(0),
    earliest: after(ERROR_MM),
    latest: left(-ERROR_MM) > HORIZON_DAYS ? null : after(-ERROR_MM),
  };
}
