import { daysBetween, monthsBetween } from '../core/dates.ts';
import type { CalendarDate } from '../core/facts.ts';
import { LOCALE, spans } from './words.ts';

/** Calendar dates and numbers as a clinician writes them; never through a time zone. */

const DAY = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const NAMES = new Intl.ListFormat(LOCALE, { style: 'long', type: 'conjunction' });
const CENTIMETRES = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 4 });
const PLAIN = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });

/** `2026-10-12` → "12 Oct 2026"; `2026-10` → "Oct 2026"; `2026` → "2026". What is no date stays as it is. */
export function formatDate(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  const [, year, month, day] = match ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'));
  return (day === undefined ? MONTH : DAY).format(at);
}

/** A sentence of the core with its calendar dates as a clinician writes them. */
export const readable = (text: string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => formatDate(date));

/** Millimetres as "4.1 × 3.9 cm". Never rounded to a tenth: 39.9 mm must not read as 4.0 cm. */
export function formatSize(...millimetres: number[]): string {
  return `${millimetres.map((mm) => CENTIMETRES.format(mm / 10)).join(' × ')} cm`;
}

export const formatNumber = (value: number): string => PLAIN.format(value);

export const formatNames = (names: string[]): string => NAMES.format(names);

/** How far apart two days are, in the unit one would say: days below two weeks, weeks below two months, then months. */
export function formatSpan(from: CalendarDate, to: CalendarDate): string {
  const days = daysBetween(from, to);
  if (days < 14) return spans.days(days);
  return days < 60 ? spans.weeks(Math.floor(days / 7)) : spans.months(monthsBetween(from, to));
}
