import { describe, expect, test } from 'vitest';
import type { LesionSeries } from './lesion-series.ts';
import { HEIGHT, sizeScale, spread } from './size-scale.ts';

const of = (mm: number): LesionSeries[] => [
  {
    id: 'L1',
    side: null,
    governing: false,
    points: [{ date: '2026-10-12', axesMm: [mm], mm, modality: null, sources: [] }],
    segments: [],
    trend: null,
    reached: false,
    undrawn: [],
    bounded: null,
  },
];

describe('the axis of sizes', () => {
  test('begins at zero and always holds the lines at 4 and 3 cm', () => {
    const { y, thresholds, ticks } = sizeScale(of(12));
    expect(y(0)).toBe(HEIGHT);
    expect(y(40)).toBeGreaterThan(0);
    expect(thresholds.map(({ mm }) => mm)).toEqual([40, 30]);
    expect(ticks).toEqual([0, 10, 20, 50, 60]);
  });

  test('keeps the names of both lines apart where a lesion is very large', () => {
    const { thresholds, ticks } = sizeScale(of(400));
    const [upper, lower] = thresholds.map(({ labelY }) => labelY);
    expect(Number(lower) - Number(upper)).toBeGreaterThanOrEqual(13);
    expect(ticks).not.toContain(40);
    expect(ticks.length).toBeLessThanOrEqual(10);
  });

  test('holds the largest lesion', () => {
    for (const mm of [12, 50, 96, 212, 400]) expect(sizeScale(of(mm)).y(mm)).toBeGreaterThan(0);
  });
});

test('names that would lie on one another move down, in their order', () => {
  expect(spread([100, 20, 104, 102])).toEqual([100, 20, 126, 113]);
});
