import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { chart, context, lesion, present, scan, series, sized } from '../fixtures.ts';
import { sizeProbes } from './sizes.ts';

const tried = (facts: Facts) =>
  sizeProbes(context(facts)).map(({ values }) =>
    values.map(({ to }) => Number(to)).toSorted((a, b) => a - b),
  );

describe('of a known size', () => {
  it('only what lies beyond a limit is tried: from there on, and just over it or just under it', () => {
    expect(tried(sized(25))).toEqual([[30, 30.1, 40, 40.1]]);
    expect(tried(sized(35))).toEqual([[29.9, 30, 40, 40.1]]);
    expect(tried(sized(45))).toEqual([[29.9, 30, 39.9, 40]]);
  });

  it('at a limit, or nearer to it than a tenth of a millimetre, both of its sides are', () => {
    expect(tried(sized(40))).toEqual([[29.9, 30, 39.9, 40, 40.1]]);
    expect(tried(sized(39.95))).toEqual([[29.9, 30, 39.9, 40, 40.1]]);
  });

  it('the limits of growth are tried from the side it is on', () => {
    const of = (mm: number) => tried(series([scan('2026-06-12', 20), scan('2026-10-12', mm)]));
    // 5 mm in four months are fast growth; 0.255 cm a year are 0.9 mm.
    expect(of(24)[0]).toEqual(expect.arrayContaining([20.8, 25]));
    expect(of(26)[0]).toEqual(expect.arrayContaining([20.8, 24.9]));
    expect(of(24)[0]).not.toContain(24.9);
    expect(of(26)[0]).not.toContain(25);
  });
});

describe('of a size that cannot be used', () => {
  it('every limit is tried, and either side', () => {
    expect(tried(chart({ lesions: present([lesion('L1', [])]) }))).toEqual([
      [29.9, 30, 30.1, 39.9, 40, 40.1],
    ]);
  });
});
