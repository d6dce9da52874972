import { compared } from '../compare.ts';
import { olderThanMonths } from '../dates.ts';
import type { CalendarDate, Lesion } from '../facts.ts';
import { type Bound, boundOf } from './bound.ts';
import { type CurrentValue, currentValue } from './current-value.ts';
import { type GrowthFinding, growthOf, noGrowthKnown } from './growth.ts';
import { type Refused, refusals, type Scan, scansOf } from './scans.ts';
import {
  type DatedTreatment,
  type LesionState,
  lesionState,
  nephrectomies,
  pastTreatments,
} from './state.ts';
import { MONTHS } from '../thresholds.ts';

/** One lesion as the rules see it. */
export type LesionView = {
  id: string;
  lesion: Lesion;
  /** Usable, oldest first. */
  scans: Scan[];
  /** Those that its current value is taken from and compared with: since its last treatment, where there are any. */
  series: Scan[];
  current: CurrentValue | null;
  bound: Bound | null;
  /** The latest one that has happened. */
  treatment: DatedTreatment | null;
  /** None known where growth does not count: bounded, removed, or not scanned since its treatment (K5). */
  growth: GrowthFinding;
  state: LesionState;
  /** Its value (or bound) is older than 24 calendar months: keeps or raises, never lowers (K18). */
  stale: boolean;
  /** Dated numbers that cannot be used, newer than all that can. */
  refused: Refused[];
};

/** One with a current value. */
export type MeasuredLesion = LesionView & { current: CurrentValue };

/** One entry per id: the same lesion listed twice is one lesion with all its measurements. */
function mergedById(lesions: Lesion[]): Lesion[] {
  const byId = new Map<string, Lesion>();
  for (const lesion of lesions) {
    const seen = byId.get(lesion.id);
    byId.set(lesion.id, seen === undefined ? lesion : merge(seen, lesion));
  }
  return [...byId.values()].toSorted((a, b) => compared(a.id, b.id));
}

/** One lesion of two entries. */
export function merge(a: Lesion, b: Lesion): Lesion {
  const [x, y] = [a.boundedByReport, b.boundedByReport];
  return {
    ...a,
    side: a.side ?? b.side,
    measurements: [...a.measurements, ...b.measurements],
    boundedByReport: x !== null && (y === null || x.date >= y.date) ? x : y,
    treated: a.treated === null ? b.treated : [...a.treated, ...(b.treated ?? [])],
  };
}

/**
 * A nephrectomy takes every lesion of its side, whichever of them it was entered for. Each lesion measured later
 * contradicts that for itself.
 */
function withNephrectomyOfItsSide(lesion: Lesion, all: Lesion[], today: CalendarDate): Lesion {
  if (lesion.side === null) return lesion;
  const others = all.filter((o) => o !== lesion && o.side === lesion.side);
  const ofSide = others.flatMap((o) => nephrectomies(o, today));
  return ofSide.length === 0 ? lesion : { ...lesion, treated: [...(lesion.treated ?? []), ...ofSide] };
}

type Measured = { lesion: Lesion; scans: Scan[] };

/** An older unlinked measurement on a side with a newer measured lesion: a question, not another lesion (K18). */
function historyToLink({ lesion, scans }: Measured, all: Measured[]): boolean {
  const newest = scans.at(-1)?.date;
  if (lesion.unlinked !== true || lesion.side === null || newest === undefined) return false;
  return all.some((o) => o.lesion.side === lesion.side && o.scans.some((s) => s.date > newest));
}

function view(of: Measured, all: Scan[], today: CalendarDate, riskyAneurysm: () => boolean): LesionView {
  const { lesion, scans } = of;
  const treatment = pastTreatments(lesion, today).at(-1) ?? null;
  const since = treatment === null ? [] : scans.filter((s) => s.date > treatment.date);
  const series = since.length > 0 ? since : scans;
  const current = currentValue(series);
  const bound = boundOf(lesion, scans, all, today);
  const staleValue = current !== null && olderThanMonths(current.date, today, MONTHS.stale);
  // Scans before its treatment say nothing of what is there now (K5).
  const followed = treatment === null || since.length > 0;
  const comparable = followed && !staleValue && lesion.unlinked !== true;
  const growth = comparable && current !== null ? growthOf(series, current) : noGrowthKnown();
  const state = lesionState({ lesion, scans, current, bound, growth, treatment }, today, riskyAneurysm);
  const newest = scans.at(-1)?.date ?? '';
  return {
    id: lesion.id,
    lesion,
    scans,
    series,
    current,
    bound,
    treatment,
    growth: state === 'bounded' ? noGrowthKnown() : growth,
    state,
    stale: state === 'bounded' ? false : staleValue || bound?.stale === true,
    refused: refusals(lesion, today).filter(({ date }) => date > newest),
  };
}

/** Every lesion, by id; `toLink` are the measurements the clinician is asked to link. */
export function viewLesions(
  lesions: Lesion[],
  today: CalendarDate,
  riskyAneurysm: () => boolean,
): { views: LesionView[]; toLink: Lesion[] } {
  const measured = mergedById(lesions).map((lesion, _, all) => ({
    lesion: withNephrectomyOfItsSide(lesion, all, today),
    scans: scansOf(lesion, today),
  }));
  const everyScan = measured.flatMap((m) => m.scans);
  const toLink = measured.filter((m) => historyToLink(m, measured));
  const views = measured
    .filter((m) => !toLink.includes(m))
    .map((m) => view(m, everyScan, today, riskyAneurysm));
  return { views, toLink: toLink.map((m) => m.lesion) };
}

/** Its growth counts: not treated, or controlled, and then only since the treatment (K5). */
export function growthCounts({ state }: LesionView): boolean {
  return state === 'active' || state === 'controlled';
}

/** Larger by its current value; of equals the one measured longer ago. */
export function isLarger(a: Scan, b: Scan): boolean {
  return a.mm > b.mm || (a.mm === b.mm && a.date < b.date);
}

function isMeasured(lesion: LesionView): lesion is MeasuredLesion {
  return lesion.current !== null;
}

export function largestOf(lesions: LesionView[]): MeasuredLesion | null {
  let largest: MeasuredLesion | null = null;
  for (const lesion of lesions.filter(isMeasured)) {
    if (largest === null || isLarger(lesion.current, largest.current)) largest = lesion;
  }
  return largest;
}
