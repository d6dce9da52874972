import { describe, expect, it } from 'vitest';
import type { Measurement, Mtor } from './facts.ts';
import { context, everolimus, scan, series } from './fixtures.ts';
import { notLargerThanBeforeMtor } from './mtor.ts';

describe('on the drug, an angiomyolipoma is not larger than before it', () => {
  const shown = (more: Partial<Mtor>, ...scans: Measurement[]) =>
    notLargerThanBeforeMtor(everolimus(more), context(series(scans)).largest);

  it.each([
    [40, 40, true],
    [40, 41, false],
    [40, null, false],
    [null, 40, false],
    [null, 0, false],
  ])('by its volume: %s ml before, %s ml now', (baselineMl, currentMl, expected) => {
    const volumes = { baselineMl, nadirMl: null, currentMl, currentDate: '2026-10-12' };
    expect(shown({ volumes })).toBe(expected);
  });

  it('by its diameter, against the last one before the first dose', () => {
    const since = { since: '2025-06-10' };
    const before = [scan('2024-05-01', 50), scan('2025-05-01', 42)];
    expect(shown(since, ...before, scan('2026-10-12', 42))).toBe(true);
    expect(shown(since, ...before, scan('2026-10-12', 43))).toBe(false);
    expect(shown(since, scan('2026-10-12', 42))).toBe(false);
    expect(shown({ since: null }, ...before, scan('2026-10-12', 42))).toBe(false);
    expect(shown(since)).toBe(false);
  });

  it('not by what was measured on the day of the first dose alone: that is before it', () => {
    expect(shown({ since: '2026-10-12' }, scan('2026-10-12', 42))).toBe(false);
    expect(shown({ since: '2026-10-11' }, scan('2026-10-11', 42), scan('2026-10-12', 42))).toBe(true);
  });
});
