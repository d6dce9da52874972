import type { Confirmed } from '../answered.ts';
import type { Size, Sizes } from '../sizes.ts';

const reportOf = ({ measurement: { sources } }: Size): string | null =>
  sources.flatMap((source) => (source.from === 'chart' ? [source.reference] : []))[0] ?? null;

/** The chart's sizes with the confirmed ones; a measurement that the chart has only in words gets its numbers. */
export function withConfirmed({ kidney, unplaced, gaps }: Sizes, confirmed: Confirmed): Sizes {
  const wordsOnly = kidney.filter(({ measurement }) => measurement.axesMm.length === 0);
  const inWords = (size: Size) => wordsOnly.find(({ reference }) => reference === reportOf(size));
  const told = new Set(confirmed.sizes.flatMap((size) => inWords(size)?.reference ?? []));
  const placed = confirmed.sizes.map((size) => ({ ...size, place: inWords(size)?.place ?? size.place }));
  return {
    kidney: [...kidney.filter((size) => !wordsOnly.includes(size) || !told.has(size.reference)), ...placed],
    unplaced,
    gaps: [
      ...gaps.filter(({ id }) => ![...told].some((one) => id === `size-text:${one}`)),
      ...confirmed.gaps,
    ],
  };
}
