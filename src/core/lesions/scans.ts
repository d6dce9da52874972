import { compared } from '../compare.ts';
import { isDate } from '../dates.ts';
import type { CalendarDate, Lesion, Measurement, Modality } from '../facts.ts';

/** A usable measurement: one day, one longest axis in mm, unrounded. */
export type Scan = { date: CalendarDate; mm: number; modality: Modality | null };

export type DatedMeasurement = Measurement & { date: CalendarDate };

const LONGEST_PLAUSIBLE_MM = 400;

/** A dated number that cannot be used, and why. */
export type Refused = {
  date: CalendarDate;
  axesMm: number[];
  why: NonNullable<Measurement['unusable']> | 'no-such-day';
};

/** Why it cannot be used (F6); `null` where it can, or where it has no number. */
function refusal({ unusable, date, axesMm }: DatedMeasurement, today: CalendarDate): Refused['why'] | null {
  if (unusable !== undefined) return unusable;
  if (!isDate(date)) return 'no-such-day';
  if (date > today) return 'future';
  return axesMm.every((mm) => mm > 0 && mm <= LONGEST_PLAUSIBLE_MM) ? null : 'implausible';
}

function isDated(m: Measurement): m is DatedMeasurement {
  return m.date !== null;
}

/** Each dated number that cannot be used. */
export function refusals({ measurements }: Lesion, today: CalendarDate): Refused[] {
  return measurements.filter(isDated).flatMap((m) => {
    const why = refusal(m, today);
    return why === null ? [] : [{ date: m.date, axesMm: m.axesMm, why }];
  });
}

/** Unit known, every axis above 0 and at most 400 mm, date known and not in the future (F6). */
function usable(m: Measurement, today: CalendarDate): m is DatedMeasurement {
  return isDated(m) && m.axesMm.length > 0 && refusal(m, today) === null;
}

/** Same date: the smaller first, so that the last of a day is the larger (K19). A total order. */
function byDate(a: Scan, b: Scan): number {
  return compared(a.date, b.date) || a.mm - b.mm || String(a.modality).localeCompare(String(b.modality));
}

/** The measurements that can be used, as listed. */
export function usableMeasurements(lesion: Lesion, today: CalendarDate): DatedMeasurement[] {
  return lesion.measurements.filter((m) => usable(m, today));
}

/** The usable measurements, oldest first; size is the longest axis (K19). */
export function scansOf(lesion: Lesion, today: CalendarDate): Scan[] {
  return usableMeasurements(lesion, today)
    .map(({ date, axesMm, modality }) => ({ date, mm: Math.max(...axesMm), modality }))
    .toSorted(byDate);
}

/** Only scans of one class are compared (K5): ultrasound, or CT and MRI together. No modality: no class. */
export function classOf(scan: Scan): 'ultrasound' | 'cross-sectional' | null {
  if (scan.modality === null) return null;
  return scan.modality === 'ultrasound' ? scan.modality : 'cross-sectional';
}

export function sameClass(a: Scan, b: Scan): boolean {
  const one = classOf(a);
  return one !== null && one === classOf(b);
}

export function otherClass(a: Scan, b: Scan): boolean {
  const one = classOf(a);
  const two = classOf(b);
  return one !== null && two !== null && one !== two;
}
