import { describe, expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import { chart, decided, everolimus, lesion, present, scan, series, sized, told } from './fixtures.ts';

const definite = { tsc: present('definite' as const) };
const change = (facts: Facts, fact: string) => decided(facts).whatWouldChange.find((w) => w.fact === fact);
const size = (facts: Facts) => {
  const found = change(facts, 'lesions.L1.size');
  return found === undefined ? null : [found.from, found.to, found.disposition];
};

describe('what would change the disposition', () => {
  it('is the nearest size: 4.0 cm from below, just under it from above', () => {
    expect(change(sized(38), 'lesions.L1.size')).toEqual({
      fact: 'lesions.L1.size',
      from: 38,
      to: 40,
      unit: 'mm',
      disposition: 'intervention',
    });
    expect(size(sized(39.9))).toEqual([39.9, 40, 'intervention']);
    expect(size(sized(40))).toEqual([40, 39.9, 'surveillance']);
    expect(size(sized(40.1))).toEqual([40.1, 39.9, 'surveillance']);
    expect(size(sized(62, definite))).toEqual([62, 39.9, 'surveillance']);
  });

  it('is the size at which growth becomes decisive, where that is nearer', () => {
    const fat = { fatSeen: present({ seen: true, by: 'mri' as const }) };
    // 365 days: above 0.50 cm a year from 5.1 mm on, and 3.0 cm or more (R10).
    expect(size(series([scan('2025-10-12', 28), scan('2026-10-12', 30)], fat))).toEqual([
      30,
      33.1,
      'intervention',
    ]);
    // Definite TSC: above 0.25 cm a year from 3 mm on, and above 3.0 cm (R08).
    expect(size(series([scan('2025-10-12', 28), scan('2026-10-12', 30)], definite))).toEqual([
      30,
      31,
      'medical-therapy',
    ]);
  });

  it('is each lesion’s own size', () => {
    const facts = chart({
      lesions: present([lesion('A', [scan('2026-10-12', 20)]), lesion('B', [scan('2026-10-12', 42)])]),
    });
    const sizes = decided(facts).whatWouldChange.filter((w) => w.fact.endsWith('.size'));
    expect(sizes).toMatchObject([{ fact: 'lesions.B.size', to: 39.9 }]);
  });

  it('is, after a treatment, the size it had before', () => {
    const treated = [
      { procedure: 'embolization' as const, date: '2026-01-12', completeExcision: null, sources: [] },
    ];
    const scans = [scan('2025-12-12', 45), scan('2026-10-12', 30)];
    expect(size(chart({ lesions: present([lesion('L1', scans, { treated })]) }))).toEqual([
      30,
      45,
      'intervention',
    ]);
  });

  it('is a symptom, where none is stated', () => {
    expect(change(sized(20, { symptoms: present([]) }), 'symptoms')).toMatchObject({
      from: 'none',
      to: 'sudden_flank_pain',
      disposition: 'emergency',
    });
    expect(change(sized(20, { symptoms: present([told('flank_pain')]) }), 'symptoms')?.disposition).toBe(
      'emergency',
    );
  });

  it('is TSC confirmed in a large lesion, and not in a small one', () => {
    expect(change(sized(45, { tsc: present('excluded') }), 'tsc')).toMatchObject({
      from: 'excluded',
      to: 'definite',
      disposition: 'medical-therapy',
    });
    expect(change(sized(20, { tsc: present('excluded') }), 'tsc')).toBeUndefined();
  });

  it('is the nearest aneurysm and the nearest day of a bleed', () => {
    expect(change(sized(20, { aneurysm: present({ mm: 2, date: null }) }), 'aneurysm')).toMatchObject({
      from: 2,
      to: 5,
      unit: 'mm',
    });
    expect(change(sized(20, { aneurysm: present({ mm: 6, date: null }) }), 'aneurysm')).toMatchObject({
      to: 4.9,
      disposition: 'surveillance',
    });
    expect(change(sized(20, { priorAmlBleed: present('2026-06-01') }), 'priorAmlBleed')).toMatchObject({
      from: '2026-06-01',
      to: '2026-11-20',
      disposition: 'emergency',
    });
  });

  it('is never kidney function, age, sex or anything else that no rule weighs', () => {
    const facts = sized(38, {
      egfr: present({ value: 58, comparator: null, date: '2026-09-15', equation: 'CKD-EPI 2021' }),
      creatinine: present({ valueMgDl: 1.2, date: '2026-09-15' }),
      ageYears: present(45),
      sex: present('female'),
      contraception: present(true),
    });
    expect(decided(facts).whatWouldChange.map((w) => w.fact)).toEqual(['lesions.L1.size']);
  });

  it('is not told of what is missing: that is asked', () => {
    expect(decided(sized(20)).whatWouldChange.map((w) => w.fact)).toEqual(['lesions.L1.size']);
  });

  it('is, on treatment, what the treatment did', () => {
    const mtor = present(everolimus({ indication: 'tsc', newLesionCm: 0.4, bleedGrade: 0 }));
    const facts = sized(35, { ...definite, mtor });
    expect(change(facts, 'mtor.newLesionCm')).toMatchObject({
      from: 0.4,
      to: 1,
      unit: 'cm',
      disposition: 'intervention',
    });
    expect(change(facts, 'mtor.bleedGrade')).toMatchObject({ from: 0, to: 2, disposition: 'intervention' });
  });

  it('is never an adverse event: holding a drug is still medical therapy', () => {
    for (const adverseEvents of [[], [{ term: 'stomatitis' as const, grade: 1 }]]) {
      const mtor = present(everolimus({ indication: 'tsc', adverseEvents }));
      expect(change(sized(35, { ...definite, mtor }), 'mtor.adverseEvents')).toBeUndefined();
    }
  });

  it('lets no axis be longer than the longest', () => {
    const axes = { ...scan('2026-10-12', 45), axesMm: [30, 45, 42] };
    expect(size(series([axes]))).toEqual([45, 39.9, 'surveillance']);
  });
});
