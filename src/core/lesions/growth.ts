import { atLeast, EPSILON } from '../compare.ts';
import { daysBetween, monthsApart, olderThanMonths } from '../dates.ts';
import type { Growth } from '../decision.ts';
import { oneMeasurement } from './current-value.ts';
import { otherClass, type Scan, sameClass } from './scans.ts';
import { GROWTH } from '../thresholds.ts';

/** K5. Several can hold at once; `fast` counts as notable, never as significant. */
export type GrowthFinding = {
  notable: boolean;
  significant: boolean;
  fast: boolean;
  /** A pair of one class at least 6 calendar months apart exists: the rate is known. */
  ratePair: boolean;
  cmPerYear: number | null;
  from: string | null;
  to: string | null;
};

const NONE: GrowthFinding = {
  notable: false,
  significant: false,
  fast: false,
  ratePair: false,
  cmPerYear: null,
  from: null,
  to: null,
};

function increaseAtLeast(from: Scan, to: Scan, mm: number): boolean {
  return atLeast(to.mm - from.mm, mm);
}

/** cm a year, rounded half up to 0.01 (K5). */
export function cmPerYear(from: Scan, to: Scan): number {
  const hundredths = ((to.mm - from.mm) * 10 * 365.25) / daysBetween(from.date, to.date);
  return Math.floor(hundredths + 0.5 + EPSILON) / 100;
}

function isFast(earlier: Scan, current: Scan): boolean {
  if (!increaseAtLeast(earlier, current, GROWTH.fast.mm)) return false;
  if (!monthsApart(earlier.date, current.date, 6)) return true;
  return (
    otherClass(earlier, current) &&
    !olderThanMonths(earlier.date, current.date, 60) &&
    cmPerYear(earlier, current) > GROWTH.fast.cmPerYear
  );
}

/** The two scans a rate is taken against: the nearest at least 6 months earlier, and the oldest within 5 years (it may be the same). */
export function ratePartners(series: Scan[], current: Scan): Scan[] {
  const apart = series.filter((s) => sameClass(s, current) && monthsApart(s.date, current.date, 6));
  const nearest = apart.at(-1);
  const firstDate = apart.find((s) => !olderThanMonths(s.date, current.date, 60))?.date;
  const oldest = apart.findLast((s) => s.date === firstDate);
  if (nearest === undefined) return [];
  return oldest === undefined ? [nearest] : [nearest, oldest];
}

const { notable, significant } = GROWTH;

/** Growth of one linked lesion: its current value against earlier scans since its last treatment. */
export function growthOf(series: Scan[], current: Scan): GrowthFinding {
  const earlier = series.filter((s) => s.date < current.date && !oneMeasurement(s, current));
  const fastPair = earlier.find((s) => isFast(s, current));
  const found: GrowthFinding = { ...NONE, fast: fastPair !== undefined, notable: fastPair !== undefined };
  for (const partner of ratePartners(series, current)) {
    const rate = cmPerYear(partner, current);
    found.ratePair = true;
    if (rate > notable.cmPerYear && increaseAtLeast(partner, current, notable.mm)) found.notable = true;
    if (rate > significant.cmPerYear && increaseAtLeast(partner, current, significant.mm))
      found.significant = true;
    if (found.cmPerYear === null || rate > found.cmPerYear) {
      found.cmPerYear = rate;
      found.from = partner.date;
      found.to = current.date;
    }
  }
  if (fastPair !== undefined && found.cmPerYear === null) {
    found.from = fastPair.date;
    found.to = current.date;
  }
  return found;
}

export function noGrowthKnown(): GrowthFinding {
  return NONE;
}

/** The one word for it, the most pressing first. */
export function growthClass(g: GrowthFinding): Growth['class'] {
  if (g.fast) return 'fast';
  if (g.significant) return 'significant';
  if (g.notable) return 'notable';
  return g.ratePair ? 'none' : 'not-known';
}
