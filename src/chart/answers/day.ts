import type { CalendarDate } from '../../core/facts.ts';
import { parseWhen } from '../when.ts';
import type { Check } from './check.ts';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar that exists, `YYYY-MM-DD`. */
export function isDay(written: string): boolean {
  return SHAPE.test(written) && parseWhen(written) !== null;
}

/** Past or to come. */
export const anyDay: Check<CalendarDate> = (value, path, refuse): value is CalendarDate => {
  if (typeof value === 'string' && isDay(value)) return true;
  refuse(path, 'a day that exists, written as 2026-10-12');
  return false;
};

/** A day that is not after today. */
export function dayUntil(today: CalendarDate): Check<CalendarDate> {
  return (value, path, refuse): value is CalendarDate => {
    if (!anyDay(value, path, refuse)) return false;
    if (value <= today) return true;
    refuse(path, `a day not after today, ${today}`);
    return false;
  };
}
