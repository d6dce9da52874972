import { describe, expect, test } from 'vitest';
import { timeScale } from './time-scale.ts';

const labels = (...days: [string, ...string[]]) => timeScale(days).ticks.map(({ label }) => label);

describe('the time axis', () => {
  test('runs evenly from just before the first day to just after the last', () => {
    const scale = timeScale(['2026-01-01', '2022-01-01', '2024-01-01']);
    const [first, middle, last] = ['2022-01-01', '2024-01-01', '2026-01-01'].map(scale.at);
    expect(first).toBeCloseTo(3.7, 1);
    expect(middle).toBeCloseTo(50, 1);
    expect(last).toBeCloseTo(96.3, 1);
    expect([scale.has('2021-12-01'), scale.has('2021-06-01')]).toEqual([true, false]);
  });

  test('is labelled by years, months or decades: six years or four months at most', () => {
    expect(labels('2022-02-01', '2026-11-23')).toEqual(['2022', '2023', '2024', '2025', '2026', '2027']);
    expect(labels('2026-01-20', '2026-11-23')).toEqual(['Apr 2026', 'Jul 2026', 'Oct 2026']);
    expect(labels('2025-06-20', '2026-11-23')).toEqual(['Jul 2025', 'Jan 2026', 'Jul 2026']);
    expect(labels('1990-05-01', '2026-11-23')).toEqual(['1990', '2000', '2010', '2020']);
    expect(labels('1800-05-01', '2026-11-23')).toEqual(['1800', '1850', '1900', '1950', '2000']);
  });

  test('of one day has room on both sides', () => {
    expect(timeScale(['2026-11-23']).at('2026-11-23')).toBeCloseTo(50, 0);
    expect(labels('2026-11-23').length).toBeGreaterThan(1);
  });
});
