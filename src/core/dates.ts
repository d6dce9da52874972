import type { CalendarDate } from './facts.ts';

/**
 * Calendar arithmetic on `YYYY-MM-DD`, by counting days in the proleptic Gregorian calendar.
 * The platform's `Date` is avoided: it parses in a time zone, and a day can shift.
 */

type Civil = { year: number; month: number; day: number };

/** Two digits. By character codes: dates are compared many thousand times for one chart. */
function twoDigits(date: CalendarDate, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;
}

function civil(date: CalendarDate): Civil {
  return {
    year: twoDigits(date, 0) * 100 + twoDigits(date, 2),
    month: twoDigits(date, 5),
    day: twoDigits(date, 8),
  };
}

function padded(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

function format({ year, month, day }: Civil): CalendarDate {
  return `${padded(Math.floor(year / 100))}${padded(year % 100)}-${padded(month)}-${padded(day)}`;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const SHAPE = /^\d{4}-\d\d-\d\d$/;

/** A day that the calendar has, written `YYYY-MM-DD`. */
export function isDate(written: string): boolean {
  if (!SHAPE.test(written)) return false;
  const { year, month, day } = civil(written);
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** Days since 0000-03-01: years start in March, so that the leap day is the last of its year. */
function dayNumber({ year, month, day }: Civil): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

function fromDayNumber(days: number): Civil {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The day `days` after `date` (before it, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return format(fromDayNumber(dayNumber(civil(date)) + days));
}

/** The same day of another month; the last of that month where it is shorter (31 January + 1 = 28 or 29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const from = civil(date);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return format({ year, month, day: Math.min(from.day, monthLength(year, month)) });
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(civil(to)) - dayNumber(civil(from));
}

/** Whole calendar months from `from` to `to`: the largest n with `addMonths(from, n) <= to`. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const a = civil(from);
  const b = civil(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

/** Not longer ago than `days`, and not in the future. */
export function withinDays(date: CalendarDate, today: CalendarDate, days: number): boolean {
  return date <= today && daysBetween(date, today) <= days;
}

/** Whether `from` plus calendar months is before `to` (negative), that very day (0) or after it (positive). */
function compareMonths(from: CalendarDate, months: number, to: CalendarDate): number {
  const [a, b] = [civil(from), civil(to)];
  const apart = (a.year - b.year) * 12 + a.month - b.month + months;
  return apart !== 0 ? apart : Math.min(a.day, monthLength(b.year, b.month)) - b.day;
}

/** Longer ago than `months` calendar months; exactly that long ago is not. */
export function olderThanMonths(date: CalendarDate, today: CalendarDate, months: number): boolean {
  return compareMonths(date, months, today) < 0;
}

/** At least `months` calendar months apart; exactly that many are. */
export function monthsApart(from: CalendarDate, to: CalendarDate, months: number): boolean {
  return compareMonths(from, months, to) <= 0;
}
