import { addDays, addMonths, daysBetween } from '../../core/dates.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { formatDate } from '../format.ts';

/** One time axis for several pictures: a day to a percentage of the width, so that no width has to be measured. */
export type TimeScale = {
  from: CalendarDate;
  to: CalendarDate;
  at: (date: CalendarDate) => number;
  has: (date: CalendarDate) => boolean;
  /** So few that the labels fit where the screen is narrow. */
  ticks: { at: number; label: string }[];
};

const STEPS_IN_MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600];
/** Of years; a month with its year is wider. */
const MOST_YEARS = 6;
const MOST_MONTHS = 4;
const LEAST_DAYS = 180;

const monthIndex = (date: CalendarDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The first days of months, every `step` months, within the range. */
function monthsWithin(from: CalendarDate, to: CalendarDate, step: number): CalendarDate[] {
  const first = Math.ceil(monthIndex(from) / step) * step - monthIndex(from);
  const start = addMonths(`${from.slice(0, 7)}-01`, first);
  const count = Math.max(0, Math.floor((monthIndex(to) - monthIndex(start)) / step) + 1);
  const days = Array.from({ length: count }, (_, index) => addMonths(start, index * step));
  return days.filter((date) => date >= from);
}

function ticksOf(from: CalendarDate, to: CalendarDate): { step: number; dates: CalendarDate[] } {
  const all = STEPS_IN_MONTHS.map((step) => ({ step, dates: monthsWithin(from, to, step) }));
  const fitting = all.find(({ step, dates }) => dates.length <= (step < 12 ? MOST_MONTHS : MOST_YEARS));
  return fitting ?? { step: 12, dates: [] };
}

/** From the first to the last of these days, with a margin. */
export function timeScale(days: readonly [CalendarDate, ...CalendarDate[]]): TimeScale {
  const sorted = days.toSorted();
  const first = sorted[0] ?? days[0];
  const last = sorted.at(-1) ?? days[0];
  const margin = Math.ceil(
    Math.max(daysBetween(first, last) * 0.04, (LEAST_DAYS - daysBetween(first, last)) / 2),
  );
  const from = addDays(first, -margin);
  const to = addDays(last, margin);
  const span = daysBetween(from, to);
  const at = (date: CalendarDate) => (daysBetween(from, date) / span) * 100;
  const { step, dates } = ticksOf(from, to);
  return {
    from,
    to,
    at,
    has: (date) => date >= from && date <= to,
    ticks: dates.map((date) => ({ at: at(date), label: formatDate(date.slice(0, step < 12 ? 7 : 4)) })),
  };
}
