import { addDays, olderThanMonths, withinDays } from './dates.ts';
import type { CalendarDate, Facts, Reading } from './facts.ts';
import { known } from './known.ts';
import { AGE_YEARS, DAYS } from './thresholds.ts';

export type MeasuredSign =
  | { code: 'haemoglobin_drop'; onset: CalendarDate; fact: 'haemoglobin' }
  | { code: 'tachycardia'; onset: CalendarDate; fact: 'heartRate' }
  | { code: 'hypotension'; onset: CalendarDate; fact: 'bloodPressure' };

/** 2 g/dL, in g/L. */
const DROP_G_PER_L = 20;

/** The last one. Of a day, one without a time may be it: the lowest of those that may is the safer. */
function lastOf(readings: Reading[]): Reading | undefined {
  const day = readings
    .map((r) => r.date)
    .toSorted()
    .at(-1);
  const ofDay = readings.filter((r) => r.date === day);
  const time = ofDay
    .flatMap((r) => r.time ?? [])
    .toSorted()
    .at(-1);
  const last = ofDay.filter((r) => r.time === undefined || r.time === time);
  return last.toSorted((a, b) => a.value - b.value)[0];
}

/** Latest haemoglobin of 72 hours at least 20 g/L below an earlier one of those, or the newest of the year before. */
function haemoglobinDrop(readings: Reading[], today: CalendarDate): CalendarDate | null {
  const recent = readings.filter((r) => withinDays(r.date, today, DAYS.acute));
  const latest = lastOf(recent);
  if (latest === undefined) return null;
  const acuteFrom = addDays(today, -DAYS.acute);
  const before = readings.filter((r) => r.date < acuteFrom && !olderThanMonths(r.date, today, 12));
  const above = (r: Reading | undefined) => r !== undefined && r.value - latest.value >= DROP_G_PER_L;
  return [...recent, lastOf(before)].some(above) ? latest.date : null;
}

/** Beats a minute above which a resting pulse is fast; the limits for children are background knowledge [BK]. */
function pulseLimit(ageYears: number | null): number {
  if (ageYears === null || ageYears >= AGE_YEARS.olderChild) return 100;
  return ageYears < AGE_YEARS.toddler ? 190 : 140;
}

/** Systolic pressure, mmHg, below which it is low: 90; for a child 70 + 2 × age (P34), and so 70 for an infant [BK]. */
function pressureLimit(ageYears: number | null): number {
  return ageYears === null ? 90 : Math.min(90, 70 + 2 * Math.floor(ageYears));
}

/** What is measured, and the age that its limits depend on. */
export type Measured = { facts: Facts; today: CalendarDate; ageYears: number | null };

/** Signs that follow from haemoglobin, pulse and pressure in the chart (F19, F30, F31). */
export function measuredSigns(c: Measured): MeasuredSign[] {
  const { facts, today } = c;
  const signs: MeasuredSign[] = [];
  const drop = haemoglobinDrop(known(facts.haemoglobin) ?? [], today);
  if (drop !== null) signs.push({ code: 'haemoglobin_drop', onset: drop, fact: 'haemoglobin' });
  const fast = (known(facts.heartRate) ?? []).find(
    (r) => withinDays(r.date, today, 1) && r.value > pulseLimit(c.ageYears),
  );
  if (fast !== undefined) signs.push({ code: 'tachycardia', onset: fast.date, fact: 'heartRate' });
  const low = (known(facts.bloodPressure) ?? []).find(
    (r) => withinDays(r.date, today, 1) && r.systolic < pressureLimit(c.ageYears),
  );
  if (low !== undefined) signs.push({ code: 'hypotension', onset: low.date, fact: 'bloodPressure' });
  return signs;
}
