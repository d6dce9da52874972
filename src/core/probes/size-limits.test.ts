import { describe, expect, it } from 'vitest';
import type { Facts, Modality } from '../facts.ts';
import { chart, context, everolimus, lesion, present, scan, series, treatment } from '../fixtures.ts';
import { sizesToTry } from './size-limits.ts';

/** What is tried of a lesion's size on 2026-10-12. */
function tried(facts: Facts, modality: Modality = 'mri'): number[] {
  const c = context(facts);
  const [view] = c.lesions;
  if (view === undefined) throw new Error('one lesion in, one lesion out');
  return sizesToTry(c, view, { date: '2026-10-12', modality }).toSorted((a, b) => a - b);
}

/** 3 and 4 cm and either side of each, with the others, smallest first. */
const alwaysAnd = (...others: number[]) =>
  [...new Set([29.9, 30, 30.1, 39.9, 40, 40.1, ...others])].toSorted((a, b) => a - b);

describe('the sizes that growth turns at', () => {
  // 0.255 and 0.505 cm a year for 365 days: 2.55 and 5.05 mm.
  const afterAYear = alwaysAnd(32.9, 33, 32.5, 32.6, 34.9, 35, 35.1);

  it('are 3 and 5 mm, and the rates, a year after the same kind of scan', () => {
    expect(tried(series([scan('2025-10-12', 30)]))).toEqual(afterAYear);
  });

  it('are those of fast growth four months after it', () => {
    expect(tried(series([scan('2026-06-12', 30)]))).toEqual(alwaysAnd(34.9, 35, 30.8, 30.9));
  });

  it('are those of fast growth a year after another kind of scan', () => {
    expect(tried(series([scan('2025-10-12', 30, 'ultrasound')]))).toEqual(alwaysAnd(34.9, 35, 32.5, 32.6));
  });

  it('owe nothing to that day’s own scan or a later one', () => {
    const scans = [scan('2025-10-12', 30), scan('2026-10-12', 22), scan('2026-11-01', 23)];
    expect(tried(series(scans))).toEqual(afterAYear);
  });

  it('are never more than 40 cm, nor nothing', () => {
    expect(Math.max(...tried(series([scan('2025-10-12', 397)])))).toBe(400);
    expect(Math.max(...tried(series([scan('2025-10-12', 399)])))).toBeLessThan(400);
    expect(Math.min(...tried(series([scan('2026-10-11', 0.05)]), 'ultrasound'))).toBe(0.1);
  });
});

describe('the sizes that treatment adds', () => {
  const mtor = present(everolimus());
  const scans = [
    scan('2025-06-10', 33),
    scan('2025-08-10', 40),
    scan('2025-12-10', 36),
    scan('2026-01-10', 34, 'ultrasound'),
    scan('2026-03-10', 38),
    scan('2026-08-01', 35),
  ];
  const added = (facts: Facts, without: Facts) => {
    const before = tried(without);
    return tried(facts).filter((mm) => !before.includes(mm));
  };

  it('by a drug: as before it; 20 % and 5 mm above its smallest; K5’s rate from the smallest comparable', () => {
    // 33 ± 0.1; 34 × 1.2 = 40.8; 34 + 5 = 39; 36 + 0.505 × 306 days = 40.23.
    const wanted = [33, 33.1, 32.9, 40.8, 40.7, 39, 38.9, 40.2, 40.3];
    const found = tried(series(scans, { mtor }));
    expect(wanted.filter((mm) => !found.includes(mm))).toEqual([]);
    const others = added(series(scans, { mtor }), series(scans)).filter((mm) => !wanted.includes(mm));
    expect(others).toEqual([]);
  });

  it('by a drug whose start is unknown: none', () => {
    const unknown = series(scans, { mtor: present(everolimus({ since: null })) });
    expect(tried(unknown)).toEqual(tried(series(scans)));
    const earlier = [scan('2025-08-10', 22, 'ultrasound')];
    expect(tried(series(earlier, { mtor: present(everolimus({ since: null })) }))).not.toContain(22);
    expect(tried(series(earlier, { mtor: present(everolimus({ since: '2025-08-10' })) }))).toContain(22);
  });

  it('by its own procedure: as on that day or last before it', () => {
    const of = (treated: ReturnType<typeof treatment>[] | null) =>
      chart({
        lesions: present([
          lesion('L1', [scan('2025-01-10', 60), scan('2025-03-10', 50), scan('2026-10-12', 45)], { treated }),
        ]),
      });
    const after = (date: string) => tried(of([treatment('embolization', date)]));
    expect(after('2025-03-10')).toEqual(alwaysAnd(49.9, 50, 50.1));
    expect(after('2025-03-09')).toEqual(expect.arrayContaining([59.9, 60, 60.1]));
    expect(after('2025-01-09')).not.toContain(60.1);
  });

  it('at its largest no more than 40 cm', () => {
    const treated = [treatment('embolization', '2025-03-10')];
    const scans = [scan('2025-03-10', 400), scan('2026-10-12', 45)];
    const after = chart({ lesions: present([lesion('L1', scans, { treated })]) });
    expect(tried(after)).toEqual(alwaysAnd(399.9, 400));
  });
});
