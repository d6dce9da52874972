import { describe, expect, it } from 'vitest';
import type { Lesion } from '../facts.ts';
import { chart, context, everolimus, lesion, present, scan, treatment } from '../fixtures.ts';
import { ellipsoidMl, volumesOf } from './volumes.ts';

const axes = (date: string, ...axesMm: number[]) => ({ ...scan(date, 1), axesMm });
/** 10 × 10 × n mm: π/6 × n / 10 mL. */
const flat = (date: string, n: number) => axes(date, 10, 10, n);
const ml = (n: number) => ((Math.PI / 6) * n) / 10;
const volumes = (lesions: Lesion[], more: Parameters<typeof everolimus>[0] = {}) =>
  volumesOf(context(chart({ lesions: present(lesions), mtor: present(everolimus(more)) })));

describe('an ellipsoid volume', () => {
  it('needs exactly three axes', () => {
    expect(ellipsoidMl([20, 30, 40])).toBeCloseTo(12.566, 3);
    expect(ellipsoidMl([20, 30])).toBeNull();
    expect(ellipsoidMl([20])).toBeNull();
    expect(ellipsoidMl([20, 30, 40, 50])).toBeNull();
  });

  it('4.0 to 4.2 cm in every axis is 16 % more', () => {
    expect((ellipsoidMl([42, 42, 42]) ?? 0) / (ellipsoidMl([40, 40, 40]) ?? 0)).toBeCloseTo(1.158, 3);
  });
});

describe('volumes on treatment (started 2025-06-10)', () => {
  it('are the sum of the lesions measured before the start, on days when all of them were', () => {
    const found = volumes([
      lesion('A', [flat('2025-05-10', 100), flat('2025-12-10', 50), flat('2026-05-10', 60)]),
      lesion('B', [flat('2025-06-10', 40), flat('2025-12-10', 20), flat('2026-10-10', 99)]),
      lesion('new', [flat('2025-12-10', 70)]),
    ]);
    expect(found.baselineMl).toBeCloseTo(ml(140));
    expect(found.nadirMl).toBeCloseTo(ml(70));
    expect(found.currentMl).toBeCloseTo(ml(70));
    expect(found).toMatchObject({ currentDate: '2025-12-10', estimate: true });
  });

  it('the smallest includes the baseline; the current one is the newest', () => {
    const found = volumes([
      lesion('A', [flat('2026-05-10', 60), flat('2025-05-10', 50), flat('2025-12-10', 70)]),
    ]);
    expect(found.nadirMl).toBeCloseTo(ml(50));
    expect(found.currentMl).toBeCloseTo(ml(60));
  });

  it('have no baseline older than three months before the start', () => {
    expect(volumes([lesion('A', [flat('2025-03-10', 50)])]).baselineMl).toBeCloseTo(ml(50));
    expect(volumes([lesion('A', [flat('2025-03-09', 50), flat('2026-05-10', 60)])])).toMatchObject({
      baselineMl: null,
      nadirMl: null,
      currentMl: null,
    });
  });

  it('leave out a lesion treated otherwise since the start, not one treated before', () => {
    const treated = (date: string) =>
      volumes([
        lesion('A', [flat('2025-05-10', 50), flat('2026-05-10', 60)], {
          treated: [treatment('embolization', date)],
        }),
      ]).baselineMl;
    expect(treated('2025-08-01')).toBeNull();
    expect(treated('2025-06-10')).toBeNull();
    expect(treated('2024-08-01')).toBeCloseTo(ml(50));
  });

  it('are as recorded where any part is recorded', () => {
    const recorded = { baselineMl: 100, nadirMl: null, currentMl: null, currentDate: null };
    expect(
      volumes([lesion('A', [flat('2025-05-10', 50), flat('2026-05-10', 60)])], { volumes: recorded }),
    ).toEqual({ baselineMl: 100, nadirMl: null, currentMl: null, currentDate: null, estimate: false });
  });

  it('are not known without a start', () => {
    expect(volumes([lesion('A', [flat('2025-05-10', 50)])], { since: null }).baselineMl).toBeNull();
  });

  it('of one day, the larger counts', () => {
    expect(volumes([lesion('A', [flat('2025-05-10', 50), flat('2025-05-10', 40)])]).baselineMl).toBeCloseTo(
      ml(50),
    );
  });

  it('are compared with the last scan before the start, in whatever order they are recorded', () => {
    const found = volumes([lesion('A', [flat('2025-05-10', 50), flat('2025-04-10', 40)])]);
    expect(found.baselineMl).toBeCloseTo(ml(50));
  });

  it('are none on treatment before its second day', () => {
    const found = volumes([lesion('A', [flat('2025-06-10', 50)])]);
    expect(found).toMatchObject({ nadirMl: null, currentMl: null, currentDate: null });
    expect(volumes([lesion('A', [flat('2025-06-10', 50), flat('2025-06-11', 49)])]).currentMl).toBeCloseTo(
      ml(49),
    );
  });

  it('are not smallest before the baseline', () => {
    const scans = [flat('2025-02-10', 20), flat('2025-05-10', 50), flat('2026-05-10', 60)];
    expect(volumes([lesion('A', scans)]).nadirMl).toBeCloseTo(ml(50));
  });

  it('leave out a lesion removed just before the start', () => {
    const treated = [treatment('nephrectomy', '2025-06-01')];
    expect(volumes([lesion('A', [flat('2025-05-10', 50)], { treated })]).baselineMl).toBeNull();
  });

  it.each(['baselineMl', 'nadirMl', 'currentMl'])('are no estimate where %s alone is recorded', (part) => {
    const none = { baselineMl: null, nadirMl: null, currentMl: null, currentDate: null };
    const recorded = { ...none, [part]: 80 };
    const scans = [flat('2025-05-10', 50), flat('2026-05-10', 60)];
    expect(volumes([lesion('A', scans)], { volumes: recorded })).toEqual({ ...recorded, estimate: false });
  });
});
