import { daysBetween } from '../dates.ts';
import { classOf, otherClass, type Scan, sameClass } from './scans.ts';

/** The value a lesion is judged by (K19). `instead` is the other one that was weighed. */
export type CurrentValue = Scan & {
  instead: Scan | null;
  /** A larger value of the same class within 30 days was preferred to the newest: re-measure first. */
  remeasure: boolean;
  /** The scan before it was of the other class: confirm. */
  modalityChanged: boolean;
};

const SAME_CLASS_DAYS = 30;
const OTHER_CLASS_DAYS = 90;

/** Two scans so close that they are one measurement, not a series (K19): never growth. */
export function oneMeasurement(earlier: Scan, later: Scan): boolean {
  const days = daysBetween(earlier.date, later.date);
  return (
    (sameClass(earlier, later) && days <= SAME_CLASS_DAYS) ||
    (otherClass(earlier, later) && days <= OTHER_CLASS_DAYS)
  );
}

/** The newest scan, unless it is an ultrasound with a CT or MRI at most 90 days older (or of the same day). */
function newestReliable(scans: Scan[], newest: Scan): Scan {
  return scans.findLast((s) => classOf(s) === 'cross-sectional' && oneMeasurement(s, newest)) ?? newest;
}

/**
 * The current value of one lesion. `scans` oldest first, and only those since its last treatment
 * where there is one: a treatment ends what was measured before.
 */
export function currentValue(scans: Scan[]): CurrentValue | null {
  const newest = scans.at(-1);
  if (newest === undefined) return null;
  const base = newestReliable(scans, newest);
  let chosen = base;
  for (const s of scans) {
    if (s.mm > chosen.mm && sameClass(s, base) && oneMeasurement(s, base)) chosen = s;
  }
  const instead = chosen !== base ? base : newest.mm !== base.mm ? newest : null;
  const previous = scans.findLast((s) => s.date < chosen.date);
  const { date, mm, modality } = chosen;
  return {
    date,
    mm,
    modality,
    instead,
    remeasure: chosen !== base,
    modalityChanged: previous !== undefined && otherClass(previous, chosen),
  };
}
