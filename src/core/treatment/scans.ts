import { atLeast } from '../compare.ts';
import type { Context } from '../context.ts';
import { monthsApart } from '../dates.ts';
import type { CalendarDate } from '../facts.ts';
import { cmPerYear } from '../lesions/growth.ts';
import { type Scan, sameClass } from '../lesions/scans.ts';
import { growthCounts, isLarger, type LesionView } from '../lesions/view.ts';
import { GROWTH, MTOR } from '../thresholds.ts';

/** The first day of treatment. Where it is not known nothing is on treatment, as nothing is measured after today. */
export function startOf({ mtor, today }: Context): CalendarDate {
  return mtor?.since ?? today;
}

/** The latest imaging after the first day of treatment (`on-treatment imaging`); `null` when there is none. */
export function onTreatmentImaging(c: Context): CalendarDate | null {
  const since = startOf(c);
  const volumes = c.mtor?.volumes?.currentDate ?? since;
  let latest = volumes <= c.today ? volumes : since;
  for (const l of c.lesions) for (const { date } of l.scans) if (date > latest) latest = date;
  return latest > since ? latest : null;
}

/** A lesion and the scan on treatment that it has grown from. */
export type Regrown = { lesion: LesionView; from: Scan; to: Scan };

/** The scans on treatment and since the lesion's own last procedure, with its current value; stale says nothing. */
function followed(lesion: LesionView, since: CalendarDate): { scans: Scan[]; current: Scan } | null {
  const { current, treatment } = lesion;
  if (!growthCounts(lesion)) return null;
  if (current === null || lesion.stale || lesion.lesion.unlinked === true) return null;
  const from = treatment !== null && treatment.date > since ? treatment.date : since;
  return current.date > from ? { scans: lesion.scans.filter((s) => s.date > from), current } : null;
}

/** Of equal ones the last; the current one where none is smaller. */
function smallest(scans: Scan[], current: Scan): Scan {
  let found = current;
  for (const s of scans) if (s.mm <= found.mm) found = s;
  return found;
}

/** K5's significant growth, counted from the smallest comparable diameter on treatment (R05b). */
function significant(scans: Scan[], current: Scan): Scan | null {
  const { cmPerYear: rate, mm } = GROWTH.significant;
  const comparable = scans.filter((s) => sameClass(s, current) && monthsApart(s.date, current.date, 6));
  const from = smallest(comparable, current);
  const grown = atLeast(current.mm - from.mm, mm) && cmPerYear(from, current) > rate;
  return grown ? from : null;
}

/** At least 20 % and 5 mm above the smallest diameter on treatment, whatever the modality (R05c). */
function larger(scans: Scan[], current: Scan): Scan | null {
  const from = smallest(scans, current);
  const grown =
    atLeast(current.mm, from.mm * MTOR.diameterFromSmallest) &&
    atLeast(current.mm - from.mm, GROWTH.significant.mm);
  return grown ? from : null;
}

const HOW = { significant, larger };

/** The largest lesion that has regrown on treatment: `significant` as R05b asks, `larger` as R05c. */
export function regrown(c: Context, how: keyof typeof HOW): Regrown | null {
  let found: Regrown | null = null;
  for (const lesion of c.lesions) {
    const of = followed(lesion, startOf(c));
    if (of === null || (found !== null && !isLarger(of.current, found.to))) continue;
    const from = HOW[how](of.scans, of.current);
    if (from !== null) found = { lesion, from, to: of.current };
  }
  return found;
}
