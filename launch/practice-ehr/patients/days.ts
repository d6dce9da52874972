/** Calendar dates relative to the day the practice EHR starts. UTC only as a calendar, never as a clock. */

const DAY = 86_400_000;

const parts = (date: string): [year: number, month: number, day: number] => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    throw new Error(`not a calendar date: ${date}`);
  }
  return [Number(year), Number(month), Number(day)];
};

const format = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The date `days` before `date` (after it, when negative). */
export function daysBefore(date: string, days: number): string {
  const [year, month, day] = parts(date);
  return format(Date.UTC(year, month - 1, day) - days * DAY);
}

/** The date `months` calendar months before `date`, clamped to the end of the month. */
export function monthsBefore(date: string, months: number): string {
  const [year, month, day] = parts(date);
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return format(Date.UTC(year, month - 1 - months, Math.min(day, lastDay)));
}
