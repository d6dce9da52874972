import { describe, expect, it } from 'vitest';
import type { Facts, Lesion } from './facts.ts';
import {
  chart,
  charted,
  decided,
  lesion,
  present,
  scan,
  series,
  sized,
  told,
  treatment,
} from './fixtures.ts';

const offered = (facts: Facts) => decided(facts).overrides.map((o) => o.id);

describe('surveillance every 6 months (K4)', () => {
  const six = ['surveillance-6-monthly'];

  it('is offered where size alone decided, from 4.0 cm', () => {
    expect(offered(sized(40))).toEqual(six);
    expect(offered(sized(39.9))).toEqual([]);
    expect(offered(sized(60, { tsc: present('definite') }))).toEqual([]);
  });

  it('is not offered while a recorded symptom may be the lesion’s', () => {
    const old = (more = {}) => sized(60, { symptoms: present([charted('flank_pain', '2025-01-01', more)]) });
    expect(decided(old()).rule).toBe('R09');
    expect(offered(old())).toEqual([]);
    expect(offered(old({ status: 'resolved' }))).toEqual(six);
    expect(offered(old({ cause: 'other' }))).toEqual(six);
    expect(offered(sized(60, { symptoms: present([told('nonvisible_haematuria')]) }))).toEqual(six);
  });

  it('says "no symptoms" only where that is known', () => {
    const reason = (more: Partial<Facts>) => decided(sized(60, more)).overrides[0]?.reason;
    expect(reason({ symptoms: present([]) })).toMatch(/^No symptoms;/);
    expect(reason({})).toMatch(/^No symptoms recorded;/);
  });

  it('is not offered in a pregnancy, whose interval is another', () => {
    expect(offered(sized(60, { pregnant: present(true) }))).toEqual([]);
  });
});

describe('a longer interval (K1)', () => {
  const shown = { fatSeen: present({ seen: true, by: 'mri' as const }) };
  const stable = (then: number, now: number, more: Partial<Facts> = {}) =>
    offered(series([scan('2024-10-12', then), scan('2026-10-12', now)], { ...shown, ...more }));
  const longer = ['longer-interval'];

  it('is offered up to 2.0 cm, where two scans 24 months apart differ by less than 3 mm', () => {
    expect(stable(18, 20)).toEqual(longer);
    expect(stable(18, 20.1)).toEqual([]);
    expect(stable(17.1, 20)).toEqual(longer);
    expect(stable(17, 20)).toEqual([]);
    expect(stable(20, 17.1)).toEqual(longer);
    expect(stable(20, 17)).toEqual([]);
  });

  it('needs 24 months between them, in one class', () => {
    const facts = (date: string, modality: 'mri' | 'ct' | 'ultrasound') =>
      series([scan(date, 18, modality), scan('2026-10-12', 18)], shown);
    expect(offered(facts('2024-10-13', 'mri'))).toEqual([]);
    expect(offered(facts('2024-10-12', 'ct'))).toEqual(longer);
    expect(offered(facts('2024-10-12', 'ultrasound'))).toEqual([]);
  });

  it('needs fat shown and TSC excluded or not recorded', () => {
    expect(stable(18, 18, { fatSeen: present({ seen: true, by: 'ultrasound' }) })).toEqual([]);
    expect(stable(18, 18, { tsc: present('suspected') })).toEqual([]);
    expect(stable(18, 18, { tsc: present('definite') })).toEqual([]);
    expect(stable(18, 18, { tsc: present('excluded') })).toEqual(longer);
  });

  describe('with another lesion', () => {
    const beside = (other: Lesion) =>
      offered(
        chart({
          ...shown,
          tsc: present('excluded'),
          lesions: present([lesion('A', [scan('2024-10-12', 18), scan('2026-10-12', 18)]), other]),
        }),
      );

    it('needs that one to be stable too', () => {
      const other = (then: number) => lesion('B', [scan('2024-10-12', then), scan('2026-10-12', 10)]);
      expect(beside(other(9))).toEqual(longer);
      expect(beside(other(7))).toEqual([]);
    });

    it('needs one that is only bounded to be at most 2.0 cm', () => {
      const bounded = (upperMm: number) =>
        lesion('B', [], { boundedByReport: { date: '2026-10-12', upperMm } });
      expect(beside(bounded(20))).toEqual(longer);
      expect(beside(bounded(21))).toEqual([]);
    });

    it('counts a removed one as gone once it was checked (K25), and waits for one that is treated and followed', () => {
      const treated = (procedure: 'nephron-sparing-surgery' | 'embolization', date = '2026-09-01') =>
        lesion('B', [scan('2024-01-12', 45), scan('2026-01-12', 45)], {
          treated: [treatment(procedure, date, true)],
        });
      expect(beside(treated('nephron-sparing-surgery'))).toEqual(longer);
      expect(beside(treated('nephron-sparing-surgery', '2026-11-01'))).toEqual([]);
      expect(beside(treated('embolization'))).toEqual([]);
    });
  });

  it('is not offered beside anything but plain surveillance', () => {
    expect(stable(18, 18, { pregnant: present(true) })).toEqual([]);
    expect(stable(18, 18, { patternChanged: present(true) })).toEqual([]);
    expect(stable(18, 18, { malignancySuspected: present(true) })).toEqual([]);
  });

  it('is not offered where a risk shortens the interval, or the lesion has grown since', () => {
    expect(stable(18, 18, { solitaryKidney: present(true) })).toEqual([]);
    const regrown = series([scan('2024-10-12', 18), scan('2025-10-12', 15), scan('2026-10-12', 18)], shown);
    expect(offered(regrown)).toEqual([]);
  });

  it('still shows the statements it departs from', () => {
    const facts = series([scan('2024-10-12', 18), scan('2026-10-12', 18)], shown);
    expect(decided(facts).overrides[0]?.reason).toContain('(S6) or yearly (S52)');
  });
});
