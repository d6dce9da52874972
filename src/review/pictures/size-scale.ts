import { SIZE_MM } from '../../core/thresholds.ts';
import type { LesionSeries } from './lesion-series.ts';

/** Pixels from top to bottom of the sizes. */
export const HEIGHT = 240;

const LEAST_MM = 50;
const TICK_MM = [10, 20, 50];
const MOST_TICKS = 8;
const LABEL_HEIGHT = 13;

/** The sizes that rules compare with, the larger first. */
const THRESHOLDS = [SIZE_MM.intervene, SIZE_MM.growing] as const;

export type SizeScale = {
  y: (mm: number) => number;
  /** Beside the thresholds, which are always labelled. */
  ticks: number[];
  /** Where the labels of the thresholds stand, apart enough to be read. */
  thresholds: { mm: number; y: number; labelY: number }[];
};

/** From zero, so that a lesion twice as large is twice as high. */
export function sizeScale(series: readonly LesionSeries[]): SizeScale {
  const largest = Math.max(LEAST_MM, ...series.flatMap(({ points }) => points.map(({ mm }) => mm)));
  const step = TICK_MM.find((mm) => largest / mm <= MOST_TICKS) ?? 100;
  const top = Math.ceil((largest * 1.05) / step) * step;
  const y = (mm: number) => HEIGHT * (1 - mm / top);
  const all = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
  const apart = (mm: number) => THRESHOLDS.every((line) => Math.abs(y(mm) - y(line)) >= LABEL_HEIGHT);
  const [upper, lower] = THRESHOLDS;
  const push = Math.max(0, (LABEL_HEIGHT - (y(lower) - y(upper))) / 2);
  return {
    y,
    ticks: all.filter(apart),
    thresholds: [
      { mm: upper, y: y(upper), labelY: y(upper) - push },
      { mm: lower, y: y(lower), labelY: y(lower) + push },
    ],
  };
}

/** Labels at these heights, in their order, moved down as far as they would lie on one another. */
export function spread(heights: readonly number[]): number[] {
  const order = heights.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { y, index } of order) {
    last = Math.max(y, last + LABEL_HEIGHT);
    placed[index] = last;
  }
  return placed;
}
