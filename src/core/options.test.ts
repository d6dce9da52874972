import { describe, expect, it } from 'vitest';
import type { Facts, Lesion, Measurement } from './facts.ts';
import { chart, decided, lesion, present, scan, series, sized, told, treatment } from './fixtures.ts';

const definite = { tsc: present('definite' as const) };
const ranked = (facts: Facts) => decided(facts).options.map((o) => `${o.rank} ${o.id}`);
const saeThenNss = ['1 embolization', '2 nephron-sparing-surgery'];

describe('options', () => {
  it('large, sporadic, asymptomatic: three equal cards, then ablation, then the drug off-label', () => {
    expect(ranked(sized(60))).toEqual([
      '1 embolization',
      '1 nephron-sparing-surgery',
      '1 active-surveillance',
      '2 ablation',
      '3 mtor-inhibitor',
    ]);
    expect(ranked(sized(60, { rapamycinAllergy: present(true) })).join()).not.toContain('mtor');
  });

  it('with symptoms: embolization and surgery are equal; with TSC the drug is added', () => {
    const pain = { symptoms: present([told('flank_pain')]) };
    expect(ranked(sized(60, pain))).toEqual(['1 embolization', '1 nephron-sparing-surgery']);
    expect(ranked(sized(60, { ...pain, ...definite })).at(-1)).toBe('2 mtor-inhibitor');
  });

  it('with an aneurysm or a bleed: embolization first', () => {
    const aneurysm = { aneurysm: present({ mm: 6, date: null }) };
    expect(ranked(sized(60, aneurysm))).toEqual(saeThenNss);
    expect(ranked(sized(20, { priorAmlBleed: present('2026-11-10') }))).toEqual(saeThenNss);
    expect(ranked(sized(60, { ...aneurysm, ...definite }))).toEqual([...saeThenNss, '3 mtor-inhibitor']);
  });

  it('with the drug blocked: embolization, then surgery', () => {
    expect(ranked(sized(60, { ...definite, severeInfection: present(true) }))).toEqual(saeThenNss);
  });

  it('pregnant: observation first; embolization only for a risk', () => {
    const pregnant = { pregnant: present(true) };
    expect(ranked(sized(60, pregnant))).toEqual(['1 active-surveillance', '2 nephron-sparing-surgery']);
    expect(ranked(sized(60, { ...pregnant, aneurysm: present({ mm: 6, date: null }) }))).toEqual([
      '1 active-surveillance',
      '2 embolization',
      '3 nephron-sparing-surgery',
    ]);
    expect(ranked(sized(60, { ...pregnant, priorAmlBleed: present('2026-11-10') }))).toEqual(saeThenNss);
  });

  describe('pregnant, embolization is for an aneurysm from 5 mm on, and for growth', () => {
    const embolized = (more: Partial<Facts>) =>
      ranked(sized(60, { pregnant: present(true), ...more })).includes('2 embolization');
    const beside = (...scans: Measurement[]): [Lesion, Lesion] => [
      lesion('A', [scan('2026-10-12', 60)]),
      lesion('B', scans),
    ];

    it('of 5 mm, not of 4.9 mm', () => {
      expect(embolized({ aneurysm: present({ mm: 5, date: null }) })).toBe(true);
      expect(embolized({ aneurysm: present({ mm: 4.9, date: null }) })).toBe(false);
    });

    it('of any lesion, not of one that stays as it is', () => {
      const grown = (mm: number) => beside(scan('2025-10-12', 25), scan('2026-10-12', mm));
      expect(embolized({ lesions: present(grown(28)) })).toBe(true);
      expect(embolized({ lesions: present(grown(25)) })).toBe(false);
    });

    it('of a treated one since its treatment', () => {
      const [a, b] = beside(scan('2024-01-12', 45), scan('2025-10-12', 25), scan('2026-10-12', 28));
      const treated = [treatment('embolization', '2024-03-01')];
      expect(embolized({ lesions: present([a, { ...b, treated }]) })).toBe(true);
    });
  });

  it('pregnant with an aneurysm: a bleed of long ago, quiet since, does not count', () => {
    const bled = (day: string) =>
      series([scan('2025-10-12', 30), scan('2026-10-12', 30)], {
        pregnant: present(true),
        priorAmlBleed: present(day),
        aneurysm: present({ mm: 6, date: null }),
      });
    expect(ranked(bled('2015-03-01'))[0]).toBe('1 active-surveillance');
    expect(ranked(bled('2017-03-01'))).toEqual(saeThenNss);
  });

  it('in doubt of the diagnosis: characterise, biopsy, surgery', () => {
    expect(ranked(sized(60, { malignancySuspected: present(true) }))).toEqual([
      '1 characterise',
      '2 biopsy',
      '3 nephron-sparing-surgery',
    ]);
  });

  it('definite TSC: the drug, then embolization or surgery', () => {
    expect(ranked(sized(60, definite))).toEqual([
      '1 mtor-inhibitor',
      '2 embolization',
      '2 nephron-sparing-surgery',
    ]);
  });

  it('outside intervention there is one', () => {
    expect(ranked(sized(20))).toEqual(['1 active-surveillance']);
    expect(ranked(sized(20, { patternChanged: present(true) }))).toEqual(['1 characterise']);
    expect(ranked(sized(20, { acuteBleed: present(true) }))).toEqual(['1 emergency-care']);
    expect(ranked(chart())).toEqual(['1 obtain-missing']);
  });

  it('every nephron counts in a solitary kidney, in both kidneys, and below an eGFR of 60', () => {
    const label = (facts: Facts) => decided(facts).options[0]?.label;
    const egfr = (value: number) =>
      present({ value, comparator: null, date: '2026-09-15', equation: 'CKD-EPI 2021' });
    expect(label(sized(60))).toBe('Selective arterial embolization');
    expect(label(sized(60, { solitaryKidney: present(true) }))).toBe('Super-selective arterial embolization');
    expect(label(sized(60, { egfr: egfr(59.9) }))).toBe('Super-selective arterial embolization');
    expect(label(sized(60, { egfr: egfr(60) }))).toBe('Selective arterial embolization');
    const both = present([
      lesion('A', [scan('2026-10-12', 60)]),
      lesion('B', [scan('2026-10-12', 20)], { side: 'right' }),
    ]);
    expect(label(chart({ lesions: both }))).toBe('Super-selective arterial embolization');
  });
});
