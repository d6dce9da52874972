import { addMonths } from './dates.ts';
import type { Context } from './context.ts';
import { sameClass } from './lesions/scans.ts';
import type { LesionView } from './lesions/view.ts';

/** 3.0 cm or more, unless shown stable: a scan of its class 24 months earlier, and not growing. */
function largeAndNotStable({ current, scans, growth }: LesionView): boolean {
  if (current === null || current.mm < 30) return false;
  const stable =
    !growth.notable && scans.some((s) => sameClass(s, current) && addMonths(s.date, 24) <= current.date);
  return !stable;
}

/** MOD-6: the window is exactly 6 months. Only untreated lesions count; TSC or an unknown fat do not shorten it. */
export function sixMonthly(c: Context): boolean {
  return (
    c.lesions.some((l) => l.state === 'active' && (l.growth.notable || largeAndNotStable(l))) ||
    (c.aneurysm !== null && c.aneurysm.mm > 0 && c.aneurysm.mm < 5) ||
    c.solitaryKidney === true
  );
}
