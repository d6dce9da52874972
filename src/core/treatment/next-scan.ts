import type { Context } from '../context.ts';
import { addMonths } from '../dates.ts';
import type { Imaging } from '../decision.ts';
import type { CalendarDate } from '../facts.ts';
import { MONTHS } from '../thresholds.ts';
import { windowed } from '../window.ts';
import { onTreatmentImaging } from './scans.ts';

type Window = readonly [number, number];

/** Counts from the last scan on treatment; null where there is none. */
export function fromOnTreatment(c: Context, window: Window, basis: string): Imaging | null {
  const last = onTreatmentImaging(c);
  return last === null ? null : windowed(c, 'mri', window, 'on-treatment-imaging', last, basis);
}

/** Closer in the first year; counts from the start until there is a scan on treatment. */
export function continuedImaging(c: Context, since: CalendarDate): Imaging {
  const window: Window = c.today <= addMonths(since, MONTHS.onTreatment) ? [3, 6] : [6, 12];
  const basis = 'Response on treatment';
  return fromOnTreatment(c, window, basis) ?? windowed(c, 'mri', window, 'mtor-since', since, basis);
}
