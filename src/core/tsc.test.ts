import { describe, expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import { chart, context, lesion, present, scan } from './fixtures.ts';

const statusOf = (facts: Partial<Facts>) => context(chart(facts)).tscStatus;
const conflicting = (...values: ('definite' | 'suspected' | 'excluded')[]): Facts['tsc'] => ({
  state: 'conflicting',
  values: values.map((value) => ({ value, sources: [] })),
});

describe('TSC that is not recorded', () => {
  it.each<[string, Partial<Facts>]>([
    ['in a child of 17', { ageYears: present(17) }],
    ['beside LAM', { lam: present(true) }],
    ['beside a feature of it', { tscFeatures: present(['sega']) }],
    ['where entries contradict each other', { tsc: conflicting('definite', 'excluded') }],
    [
      'with a lesion in each kidney',
      {
        lesions: present([
          lesion('L1', [scan('2026-10-12', 20)]),
          lesion('L2', [scan('2026-10-12', 20)], { side: 'right' }),
        ]),
      },
    ],
  ])('is suspected %s', (_, facts) => {
    expect(statusOf(facts)).toBe('suspected');
  });

  it.each<[string, Partial<Facts>]>([
    ['in an adult of 18', { ageYears: present(18) }],
    ['without LAM', { lam: present(false) }],
    ['without a feature of it', { tscFeatures: present([]) }],
    ['where every entry excludes it', { tsc: conflicting('excluded', 'excluded') }],
    ['with one lesion', { lesions: present([lesion('L1', [scan('2026-10-12', 20)])]) }],
  ])('stays not recorded %s', (_, facts) => {
    expect(statusOf(facts)).toBe('not-recorded');
  });
});
