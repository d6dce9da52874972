import { olderThanMonths, withinDays } from './dates.ts';
import type { CalendarDate, Facts, Reading } from './facts.ts';
import { known } from './known.ts';
import { AGE_YEARS } from './thresholds.ts';

export type MeasuredSign =
  | { code: 'haemoglobin_drop'; onset: CalendarDate; fact: 'haemoglobin' }
  | { code: 'tachycardia'; onset: CalendarDate; fact: 'heartRate' }
  | { code: 'hypotension'; onset: CalendarDate; fact: 'bloodPressure' };

/** 2 g/dL, in g/L. */
const DROP_G_PER_L = 20;

/** Later of two readings; of a day without times the lower counts as the later one, which is the safer. */
function later(a: Reading, b: Reading): Reading {
  if (a.date !== b.date) return a.date > b.date ? a : b;
  if (a.time !== undefined && b.time !== undefined && a.time !== b.time) return a.time > b.time ? a : b;
  return a.value <= b.value ? a : b;
}

/** Latest haemoglobin of 72 hours at least 20 g/L below an earlier one of those, or the newest of the year before. */
function haemoglobinDrop(readings: Reading[], today: CalendarDate): CalendarDate | null {
  const recent = readings.filter((r) => withinDays(r.date, today, 3));
  const first = recent[0];
  if (first === undefined) return null;
  const latest = recent.reduce(later, first);
  const before = readings.filter(
    (r) => r.date <= today && !withinDays(r.date, today, 3) && !olderThanMonths(r.date, today, 12),
  );
  const compared = recent.filter((r) => r !== latest);
  const newestBefore = before[0];
  if (newestBefore !== undefined) compared.push(before.reduce(later, newestBefore));
  return compared.some((r) => r.value - latest.value >= DROP_G_PER_L) ? latest.date : null;
}

/** Beats a minute above which a resting pulse is fast; the limits for children are background knowledge [BK]. */
function pulseLimit(ageYears: number | null): number {
  if (ageYears === null || ageYears >= AGE_YEARS.olderChild) return 100;
  return ageYears < AGE_YEARS.toddler ? 190 : 140;
}

/** Systolic pressure, mmHg, below which it is low: 90; for a child 70 + 2 × age (P34), an infant 70 [BK]. */
function pressureLimit(ageYears: number | null): number {
  if (ageYears === null || ageYears >= AGE_YEARS.olderChild) return 90;
  return ageYears < AGE_YEARS.infant ? 70 : 70 + 2 * Math.floor(ageYears);
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
