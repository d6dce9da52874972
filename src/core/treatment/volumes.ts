import { compared } from '../compare.ts';
import type { Context } from '../context.ts';
import { addMonths } from '../dates.ts';
import type { CalendarDate } from '../facts.ts';
import { usableMeasurements } from '../lesions/scans.ts';
import type { LesionView } from '../lesions/view.ts';

/** Volume of the AML on treatment, mL: the sum of the target lesions (K23). */
export type Volumes = {
  baselineMl: number | null;
  /** The smallest. */
  nadirMl: number | null;
  currentMl: number | null;
  currentDate: CalendarDate | null;
  /** Computed here from three axes, with a large error (P25); else as recorded. */
  estimate: boolean;
};

/** π/6·L·W·H, mL, from exactly three axes in mm; never from fewer (P25). */
export function ellipsoidMl(axesMm: number[]): number | null {
  if (axesMm.length !== 3) return null;
  return axesMm.reduce((product, mm) => product * mm, Math.PI / 6) / 1000;
}

/** A response can be read only against a scan of the last months before the start (D15). */
const BASELINE_MONTHS = 3;

type Series = Map<CalendarDate, number>;

/** By day; of two values of a day the larger (K19). */
function volumesByDay(lesion: LesionView, today: CalendarDate): Series {
  const series: Series = new Map();
  for (const { date, axesMm } of usableMeasurements(lesion.lesion, today)) {
    const ml = ellipsoidMl(axesMm);
    if (ml !== null) series.set(date, Math.max(ml, series.get(date) ?? 0));
  }
  return series;
}

function baselineOf(series: Series, since: CalendarDate): number | null {
  const earliest = addMonths(since, -BASELINE_MONTHS);
  const before = [...series].filter(([date]) => date <= since && date >= earliest);
  return before.toSorted(([a], [b]) => compared(a, b)).at(-1)?.[1] ?? null;
}

/** Removed lesions, and those treated otherwise since the start, say nothing about the drug. */
function isTarget(lesion: LesionView, since: CalendarDate): boolean {
  return lesion.state !== 'removed' && (lesion.treatment === null || lesion.treatment.date < since);
}

/** The sums of the days on treatment on which every target lesion was measured in three axes, oldest first. */
function sumsOnTreatment(targets: Series[], since: CalendarDate): [CalendarDate, number][] {
  const [first] = targets;
  if (first === undefined) return [];
  const days = [...first.keys()].filter((day) => day > since).toSorted();
  return days.flatMap((day): [CalendarDate, number][] => {
    const measured = targets.flatMap((t) => t.get(day) ?? []);
    return measured.length < targets.length ? [] : [[day, measured.reduce((sum, ml) => sum + ml, 0)]];
  });
}

function estimated(lesions: LesionView[], since: CalendarDate, today: CalendarDate): Volumes {
  const targets: Series[] = [];
  let baselineMl = 0;
  for (const lesion of lesions) {
    const series = volumesByDay(lesion, today);
    const baseline = isTarget(lesion, since) ? baselineOf(series, since) : null;
    if (baseline === null) continue;
    targets.push(series);
    baselineMl += baseline;
  }
  const sums = sumsOnTreatment(targets, since);
  const [currentDate, currentMl] = sums.at(-1) ?? [null, null];
  return {
    baselineMl: targets.length === 0 ? null : baselineMl,
    nadirMl: currentMl === null ? null : Math.min(baselineMl, ...sums.map(([, ml]) => ml)),
    currentMl,
    currentDate,
    estimate: true,
  };
}

/** As recorded; where nothing is, estimated from three axes. Never one part from each. */
export function volumesOf({ mtor, lesions, today }: Context): Volumes {
  const { baselineMl = null, nadirMl = null, currentMl = null, currentDate = null } = mtor?.volumes ?? {};
  const recorded = baselineMl !== null || nadirMl !== null || currentMl !== null;
  if (recorded || mtor === null || mtor.since === null) {
    return { baselineMl, nadirMl, currentMl, currentDate, estimate: false };
  }
  return estimated(lesions, mtor.since, today);
}
