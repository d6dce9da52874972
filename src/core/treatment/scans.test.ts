import { describe, expect, it } from 'vitest';
import type { Facts, Lesion, Measurement, Mtor } from '../facts.ts';
import { chart, context, everolimus, lesion, present, scan, series, TODAY, treatment } from '../fixtures.ts';
import { onTreatmentImaging, regrown } from './scans.ts';

const on = (more: Partial<Mtor> = {}) => ({ mtor: present(everolimus(more)) });

describe('imaging on treatment (started 2025-06-10)', () => {
  const last = (facts: Facts) => onTreatmentImaging(context(facts));

  it('is a scan after the first day', () => {
    expect(last(series([scan('2025-06-10', 30)], on()))).toBeNull();
    expect(last(series([scan('2025-06-11', 30)], on()))).toBe('2025-06-11');
  });

  it('is none without the drug, or without its start', () => {
    expect(last(series([scan('2026-10-12', 30)]))).toBeNull();
    expect(last(series([scan('2026-10-12', 30)], on({ since: null })))).toBeNull();
  });

  it('is a volume of after the first day until today', () => {
    const of = (currentDate: string | null) =>
      last(chart(on({ volumes: { baselineMl: 100, nadirMl: 90, currentMl: 95, currentDate } })));
    expect(of('2025-06-10')).toBeNull();
    expect(of('2025-06-11')).toBe('2025-06-11');
    expect(of(TODAY)).toBe(TODAY);
    expect(of('2026-11-24')).toBeNull();
    expect(of(null)).toBeNull();
  });
});

describe('regrowth on treatment', () => {
  const from = (scans: Measurement[], more: Partial<Lesion> = {}) =>
    regrown(context(chart({ ...on(), lesions: present([lesion('L1', scans, more)]) })), 'larger')?.from.date;
  const regrowing = [scan('2025-08-10', 30), scan('2025-12-10', 30), scan('2026-10-12', 40)];

  it('is counted from the smallest, of equal ones the last', () => {
    expect(from(regrowing)).toBe('2025-12-10');
  });

  it('is not from a smaller size before the drug, the first day included', () => {
    expect(from([scan('2025-06-10', 30), scan('2026-10-12', 40)])).toBeUndefined();
    expect(from([scan('2025-06-11', 30), scan('2026-10-12', 40)])).toBe('2025-06-11');
  });

  it('is not from a later ultrasound to the larger CT before it, of the first day or earlier', () => {
    const judgedByCt = (date: string) => from([scan(date, 40, 'ct'), scan('2025-08-10', 30, 'ultrasound')]);
    expect(judgedByCt('2025-06-09')).toBeUndefined();
    expect(judgedByCt('2025-06-10')).toBeUndefined();
  });

  it('is not told of scans that may be of other lesions', () => {
    expect(from(regrowing, { unlinked: true })).toBeUndefined();
  });

  it('is counted of a lesion that a procedure controls', () => {
    const controlled = [scan('2024-12-10', 45), scan('2025-08-10', 30, 'ultrasound'), scan('2026-10-12', 36)];
    expect(from(controlled, { treated: [treatment('embolization', '2025-01-10')] })).toBe('2025-08-10');
  });

  it('is counted after the lesion’s own procedure, where that is later than the start', () => {
    const embolized = (date: string) => ({ treated: [treatment('embolization', date)] });
    expect(from(regrowing, embolized('2025-12-09'))).toBe('2025-12-10');
    expect(from(regrowing, embolized('2025-12-10'))).toBeUndefined();
    const smallBefore = [scan('2024-06-10', 20), scan('2025-08-10', 38), scan('2026-10-12', 40)];
    expect(from(smallBefore, embolized('2024-01-10'))).toBeUndefined();
  });
});
