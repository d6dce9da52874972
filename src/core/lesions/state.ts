import { compared } from '../compare.ts';
import { olderThanMonths } from '../dates.ts';
import type { Derived } from '../decision.ts';
import type { CalendarDate, Lesion, Treatment } from '../facts.ts';
import type { Bound } from './bound.ts';
import type { CurrentValue } from './current-value.ts';
import type { GrowthFinding } from './growth.ts';
import type { Scan } from './scans.ts';

export type LesionState = Derived['lesions'][number]['state'];
export type DatedTreatment = Treatment & { date: CalendarDate };

/** Treatments that have happened. Undated or planned ones do not count (they are asked). */
export function pastTreatments(lesion: Lesion, today: CalendarDate): DatedTreatment[] {
  const past = (lesion.treated ?? []).filter((t): t is DatedTreatment => t.date !== null && t.date <= today);
  return past.toSorted((a, b) => compared(a.date, b.date));
}

/** Of those the nephrectomies: an undated or planned one has removed nothing. */
export function nephrectomies(lesion: Lesion, today: CalendarDate): DatedTreatment[] {
  return pastTreatments(lesion, today).filter(({ procedure }) => procedure === 'nephrectomy');
}

type Known = {
  lesion: Lesion;
  scans: Scan[];
  current: CurrentValue | null;
  bound: Bound | null;
  growth: GrowthFinding;
  treatment: DatedTreatment | null;
};

/** Anything measured later contradicts a removal: it is asked, never assumed. */
function removed({ lesion, treatment }: Known, today: CalendarDate): boolean {
  if (treatment === null) return false;
  const excised =
    treatment.procedure === 'nephrectomy' ||
    (treatment.procedure === 'nephron-sparing-surgery' && treatment.completeExcision === true);
  return (
    excised && !lesion.measurements.some((m) => m.date !== null && m.date > treatment.date && m.date <= today)
  );
}

/** Smaller than before the treatment, not significantly growing since, and no aneurysm of 5 mm or more. */
function controlled(
  { scans, growth }: Known,
  since: CalendarDate,
  current: Scan,
  riskyAneurysm: () => boolean,
): boolean {
  const before = scans.findLast((s) => s.date <= since);
  if (before === undefined || current.mm >= before.mm) return false;
  return !growth.significant && !riskyAneurysm();
}

/** The state of one lesion (clinical.md, part 4 a). The latest treatment counts. The aneurysm is asked only then. */
export function lesionState(of: Known, today: CalendarDate, riskyAneurysm: () => boolean): LesionState {
  const { treatment, bound, current } = of;
  if (removed(of, today)) return 'removed';
  if (bound !== null && !bound.stale && (treatment === null || bound.date > treatment.date)) return 'bounded';
  if (treatment === null || treatment.procedure === 'nephrectomy') return 'active';
  if (current === null || current.date <= treatment.date) {
    return olderThanMonths(treatment.date, today, 6) ? 'first-scan-overdue' : 'awaiting';
  }
  return controlled(of, treatment.date, current, riskyAneurysm) ? 'controlled' : 'active';
}
