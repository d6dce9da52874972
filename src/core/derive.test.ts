import { describe, expect, it } from 'vitest';
import { derive } from './derive.ts';
import type { Facts, Lesion } from './facts.ts';
import { chart, lesion, present, scan, series, sized, TODAY, treatment } from './fixtures.ts';

const of = (facts: Facts) => derive(facts, TODAY);
const states = (...lesions: Lesion[]) =>
  Object.fromEntries(of(chart({ lesions: present(lesions) })).lesions.map((l) => [l.id, l.state]));

describe('TSC status', () => {
  it('is as recorded', () => {
    expect(of(sized(20, { tsc: present('definite') })).tscStatus).toBe('definite');
    expect(of(sized(20)).tscStatus).toBe('not-recorded');
  });

  it.each<[string, Partial<Facts>]>([
    [
      'two lesions',
      { lesions: present([lesion('A', [scan('2026-10-12', 9)]), lesion('B', [scan('2026-10-12', 9)])]) },
    ],
    ['an age of 17', { ageYears: present(17) }],
    ['lymphangioleiomyomatosis', { lam: present(true) }],
    ['any sign of TSC', { tscFeatures: present(['sega']) }],
    [
      'entries that contradict each other',
      {
        tsc: {
          state: 'conflicting',
          values: [
            { value: 'definite', sources: [] },
            { value: 'excluded', sources: [] },
          ],
        },
      },
    ],
  ])('is raised to suspected by %s', (_, more) => {
    expect(of(sized(20, more)).tscStatus).toBe('suspected');
    expect(of(sized(20, { ...more, tsc: present('excluded') })).tscStatus).toBe('excluded');
  });

  it('is not raised by an age of 18 nor by an empty list of signs', () => {
    expect(of(sized(20, { ageYears: present(18), tscFeatures: present([]) })).tscStatus).toBe('not-recorded');
  });
});

describe('fat', () => {
  it('is shown by CT, by MRI, by a classic histology, and not by ultrasound', () => {
    expect(of(sized(20, { fatSeen: present({ seen: true, by: 'ct' }) })).fat).toBe('shown');
    expect(of(sized(20, { fatSeen: present({ seen: true, by: 'ultrasound' }) })).fat).toBe('unknown');
    expect(
      of(sized(20, { histology: present('classic'), fatSeen: present({ seen: false, by: 'mri' }) })).fat,
    ).toBe('shown');
    expect(of(sized(20, { fatSeen: present({ seen: false, by: 'mri' }) })).fat).toBe('absent');
    expect(of(sized(20, { fatSeen: present({ seen: false, by: null }) })).fat).toBe('unknown');
  });
});

describe('the state of a lesion', () => {
  it('is active while no treatment has happened', () => {
    const planned = { treated: [treatment('embolization', '2026-12-24')] };
    const undated = { treated: [treatment('embolization', null)] };
    expect(
      states(lesion('A', [scan('2026-10-12', 20)], planned), lesion('B', [scan('2026-10-12', 20)], undated)),
    ).toEqual({ A: 'active', B: 'active' });
  });

  it('follows the latest treatment', () => {
    const twice = {
      treated: [treatment('nephrectomy', '2026-09-01'), treatment('embolization', '2026-01-01')],
    };
    expect(states(lesion('A', [scan('2025-10-12', 20)], twice))).toEqual({ A: 'removed' });
  });

  it('follows of two treatments of one day the one listed last', () => {
    const before = [scan('2026-08-20', 45)];
    const embolized = treatment('embolization', '2026-09-01');
    const excised = treatment('nephron-sparing-surgery', '2026-09-01', true);
    const after = (...treated: (typeof excised)[]) => states(lesion('L1', before, { treated }));
    expect(after(embolized, excised)).toEqual({ L1: 'removed' });
    expect(after(excised, embolized)).toEqual({ L1: 'awaiting' });
  });

  it('is removed with the kidney, whichever lesion of that side the nephrectomy was entered for', () => {
    const nephrectomy = lesion('A', [scan('2025-10-12', 80)], {
      treated: [treatment('nephrectomy', '2026-03-01')],
    });
    expect(
      states(
        nephrectomy,
        lesion('B', []),
        lesion('C', [scan('2026-10-12', 20)]),
        lesion('D', [scan('2025-10-12', 20)], { side: 'right' }),
        lesion('E', [scan('2025-10-12', 20)], { side: null }),
      ),
    ).toEqual({ A: 'removed', B: 'removed', C: 'active', D: 'active', E: 'active' });
  });

  it('after incomplete excision is not removed', () => {
    const incomplete = { treated: [treatment('nephron-sparing-surgery', '2026-09-01', null)] };
    expect(states(lesion('A', [scan('2025-10-12', 20)], incomplete))).toEqual({ A: 'awaiting' });
  });

  it('is bounded by "others smaller" when something was measured that day, and not otherwise', () => {
    const bounded = { boundedByReport: { date: '2026-10-12', upperMm: null } };
    expect(states(lesion('A', [scan('2026-10-12', 21)]), lesion('B', [], bounded)).B).toBe('bounded');
    expect(states(lesion('A', [scan('2026-10-11', 21)]), lesion('B', [], bounded)).B).toBe('active');
  });

  it('is not bounded by a report older than its own newest measurement', () => {
    const bounded = { boundedByReport: { date: '2026-10-11', upperMm: 25 } };
    expect(states(lesion('A', [scan('2026-10-12', 21)], bounded)).A).toBe('active');
  });

  it('shows a size only where one counts', () => {
    const awaiting = { treated: [treatment('ablation', '2026-10-20')] };
    const [a, b] = of(
      chart({
        lesions: present([
          lesion('A', [scan('2026-10-12', 21)]),
          lesion('B', [scan('2026-10-12', 45)], awaiting),
        ]),
      }),
    ).lesions;
    expect(a).toMatchObject({ sizeMm: 21, sizeDate: '2026-10-12', stale: false });
    expect(b).toMatchObject({ sizeMm: null, sizeDate: null, state: 'awaiting' });
  });
});

describe('unlinked measurements', () => {
  const unlinked = (id: string, date: string, side: Lesion['side']) =>
    lesion(id, [scan(date, 20)], { unlinked: true, side });

  it('older than a measured lesion of that side are history to link, not another lesion', () => {
    expect(
      Object.keys(states(lesion('A', [scan('2026-10-12', 22)]), unlinked('B', '2025-10-12', 'left'))),
    ).toEqual(['A']);
  });

  it('of another or an unknown side are lesions', () => {
    const others = [unlinked('B', '2025-10-12', 'right'), unlinked('C', '2025-10-12', null)];
    expect(Object.keys(states(lesion('A', [scan('2026-10-12', 22)]), ...others))).toEqual(['A', 'B', 'C']);
  });
});

it('a stale lesion has no growth', () => {
  const [l] = of(series([scan('2022-01-01', 20), scan('2024-11-22', 35)])).lesions;
  expect(l).toMatchObject({ stale: true, growth: 'not-known', sizeMm: 35 });
});

it('the same lesion listed twice is one lesion with the measurements, treatments and bounds of both', () => {
  const twice = [
    lesion('A', [scan('2025-10-12', 20)], {
      side: null,
      boundedByReport: { date: '2025-01-01', upperMm: 15 },
      treated: [treatment('embolization', '2025-11-01')],
    }),
    lesion('A', [scan('2026-10-12', 15)], { boundedByReport: { date: '2024-01-01', upperMm: 15 } }),
  ];
  for (const listed of [twice, twice.toReversed()]) {
    const [only, ...others] = of(chart({ lesions: present(listed) })).lesions;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ state: 'controlled', sizeMm: 15, sizeDate: '2026-10-12' });
  }
});
