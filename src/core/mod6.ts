import { monthsApart } from './dates.ts';
import type { Context } from './context.ts';
import { sameClass } from './lesions/scans.ts';
import type { LesionView } from './lesions/view.ts';
import { ANEURYSM_MM, SIZE_MM } from './thresholds.ts';
import type { SHORTENED } from './words/labels.ts';

/** 3.0 cm or more, unless shown stable: a scan of its class 24 months earlier, none before its treatment, no growth. */
function largeAndNotStable({ current, series, growth }: LesionView): boolean {
  if (current === null || current.mm < SIZE_MM.growing) return false;
  const quiet = growth.ratePair && !growth.notable;
  return !quiet || !series.some((s) => sameClass(s, current) && monthsApart(s.date, current.date, 24));
}

/** What shortens the interval (MOD-6). Only untreated lesions count; TSC or an unknown fat do not shorten it. */
export function shortened(c: Context): (keyof typeof SHORTENED)[] {
  const active = c.lesions.filter((l) => l.state === 'active');
  const why: ReturnType<typeof shortened> = [];
  if (active.some(largeAndNotStable)) why.push('large');
  if (active.some((l) => l.growth.notable)) why.push('growing');
  if (c.aneurysm !== null && c.aneurysm.mm > ANEURYSM_MM.seen && c.aneurysm.mm < ANEURYSM_MM.risky)
    why.push('aneurysm');
  if (c.solitaryKidney === true) why.push('solitary');
  return why;
}

/** The window is exactly 6 months. */
export function sixMonthly(c: Context): boolean {
  return shortened(c).length > 0;
}
