import { olderThanMonths } from '../dates.ts';
import type { CalendarDate, Lesion } from '../facts.ts';
import type { Scan } from './scans.ts';
import { MONTHS, SIZE_MM } from '../thresholds.ts';

/** A report that bounds a lesion without measuring it (`bounded`, F38). `stale`: it no longer bounds, R06 asks. */
export type Bound = { date: CalendarDate; mm: number; stale: boolean };

/** "Others smaller" is bounded by the largest size measured, of any lesion, that same day. */
function largestOf(day: CalendarDate, everyScan: Scan[]): number | null {
  const measured = everyScan.filter((s) => s.date === day).map((s) => s.mm);
  return measured.length === 0 ? null : Math.max(...measured);
}

/** `null` where there is no report, it is older than the lesion's newest scan, or the bound is 40 mm or more. */
export function boundOf(lesion: Lesion, scans: Scan[], everyScan: Scan[], today: CalendarDate): Bound | null {
  const report = lesion.boundedByReport;
  if (report === null || report.date > today) return null;
  const newest = scans.at(-1);
  if (newest !== undefined && newest.date > report.date) return null;
  const mm = report.upperMm ?? largestOf(report.date, everyScan);
  if (mm === null || mm >= SIZE_MM.intervene) return null;
  return { date: report.date, mm, stale: olderThanMonths(report.date, today, MONTHS.stale) };
}
