import { daysBetween, isDate, monthsBetween } from '../core/dates.ts';
import type { CalendarDate } from '../core/facts.ts';
import { lazily } from '../core/lazily.ts';
import { dateLocale, writesComma } from './locale.ts';
import { LANGUAGE, spans } from './words.ts';

/**
 * Calendar dates and numbers as a clinician writes them; dates never through a time zone. Dates follow the user's
 * region. Numbers do not: sentences of the core, the plan and the chart's own words stand on the same screen with a
 * decimal point and among rule numbers and citations, where no rule could tell which points to change. So every
 * number has the point, and none a mark for thousands, which elsewhere is read as the other.
 */

// Of a calendar and of digits of another country the words know nothing.
const DATE = { year: 'numeric', timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;

/** Each is made when it is first written with, and kept: making one takes longer than writing a page with it. */
const writtenIn = (user: string | null) => {
  const locale = lazily(() => dateLocale(user));
  return {
    day: lazily(() => new Intl.DateTimeFormat(locale(), { ...DATE, day: 'numeric', month: 'short' })),
    longDay: lazily(() => new Intl.DateTimeFormat(locale(), { ...DATE, day: 'numeric', month: 'long' })),
    month: lazily(() => new Intl.DateTimeFormat(locale(), { ...DATE, month: 'short' })),
    clock: lazily(
      () =>
        new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', numberingSystem: 'latn' }),
    ),
    names: lazily(() => new Intl.ListFormat(locale(), { style: 'long', type: 'conjunction' })),
    comma: lazily(() => writesComma(user)),
  };
};

let written = writtenIn(null);

/** For this user, by their language tag. Said once, before anything is on the page. */
export function writeFor(user: string | null): void {
  written = writtenIn(user);
}

const centimetres = lazily(
  () =>
    new Intl.NumberFormat(LANGUAGE, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 4,
      useGrouping: false,
    }),
);
const plain = lazily(() => new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 2, useGrouping: false }));

/** What is no day of the calendar stays as it is: it must not be taken for another. */
const dayIn = (format: Intl.DateTimeFormat, date: string): string =>
  isDate(date) ? format.format(Date.parse(date)) : date;

/** `2026-10-12` → "12 Oct 2026"; `2026-10` → "Oct 2026"; `2026` → "2026". What is no date stays as it is. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(-\d{2})?(-\d{2})?/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  if (day !== undefined) return dayIn(written.day(), `${year}${month}${day}`);
  return isDate(`${year}${month}-01`) ? written.month().format(Date.parse(`${year}${month}-01`)) : date;
}

/** Not one in quotes: that is how the chart writes it. */
const CALENDAR_DATES = /(?<!["“])\b\d{4}-\d{2}-\d{2}\b(?!["”])/g;

/** A sentence of the core with its calendar dates as a clinician writes them. */
export const readable = (text: string): string =>
  text.replace(CALENDAR_DATES, (date) => dayIn(written.day(), date));

/** A sentence with its calendar dates spelled out: "12 January 2027". */
export const spelledOut = (text: string): string =>
  text.replace(CALENDAR_DATES, (date) => dayIn(written.longDay(), date));

/** The hour and minute of a moment, where the clinician is. */
export const formatTime = (at: number): string => written.clock().format(at);

/** Millimetres as "4.1 × 3.9 cm". Never rounded to a tenth: 39.9 mm must not read as 4.0 cm. */
export function formatSize(...millimetres: number[]): string {
  return `${millimetres.map((mm) => centimetres().format(mm / 10)).join(' × ')} cm`;
}

export const formatNumber = (value: number): string => plain().format(value);

export const formatNames = (names: string[]): string => written.names().format(names);

/** Whether the user writes a decimal comma. */
export const hasDecimalComma = (): boolean => written.comma();

/** How far apart two days are, in the unit one would say: days below two weeks, weeks below two months, then months. */
export function formatSpan(from: CalendarDate, to: CalendarDate): string {
  const days = daysBetween(from, to);
  if (days < 14) return spans.days(days);
  return days < 60 ? spans.weeks(Math.floor(days / 7)) : spans.months(monthsBetween(from, to));
}
