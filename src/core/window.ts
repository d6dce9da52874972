import type { Context } from './context.ts';
import { addMonths } from './dates.ts';
import type { Imaging } from './decision.ts';
import type { CalendarDate, Modality } from './facts.ts';
import { SIZE_MM } from './thresholds.ts';

/** In pregnancy an MRI is done without contrast agent (K17). */
export function inPregnancy(c: Context, modality: Modality, basis: string): string {
  return c.pregnant === true && modality === 'mri' ? `${basis}; without gadolinium, or ultrasound` : basis;
}

/** A scan in a window of months after a day; chosen is always the longest the rule allows. */
export function windowed(
  c: Context,
  modality: Modality,
  [min, max]: readonly [number, number],
  countsFrom: Imaging['countsFrom'],
  base: CalendarDate,
  basis: string,
): Imaging {
  const to = addMonths(base, max);
  return {
    modality,
    intervalMonths: { min, max, chosen: max },
    countsFrom,
    due: to,
    window: { from: addMonths(base, min), to },
    overdue: c.today > to,
    onlyIfNoProcedure: false,
    basis: inPregnancy(c, modality, basis),
  };
}

/** MRI in definite TSC, and once in suspected TSC; else ultrasound. */
export function tscModality(c: Context): Modality {
  if (c.tscStatus === 'definite') return 'mri';
  const hadMri = c.lesions.some((l) => l.scans.some((s) => s.modality === 'mri'));
  return c.tscStatus === 'suspected' && !hadMri ? 'mri' : 'ultrasound';
}

/** Also MRI, once, to show fat in a lesion above 1.0 cm (K8). */
export function followUpModality(c: Context): Modality {
  return c.fat === 'unknown' && (c.size ?? 0) > SIZE_MM.proveFat ? 'mri' : tscModality(c);
}
