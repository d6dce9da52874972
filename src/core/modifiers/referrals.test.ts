import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { chart, charted, decided, everolimus, lesion, present, scan, sized, told } from '../fixtures.ts';

const steps = (facts: Facts, because: string) =>
  decided(facts)
    .actions.filter((a) => a.because === because)
    .map((a) => a.id);

const definite = { tsc: present('definite' as const) };
const two = (more: Partial<Facts> = {}) =>
  chart({
    lesions: present([lesion('A', [scan('2026-10-12', 20)]), lesion('B', [scan('2026-10-12', 9)])]),
    ...more,
  });

describe('MOD-TSC?', () => {
  const asked = (facts: Facts) => steps(facts, 'MOD-TSC?');

  it('evaluates up to 40 years, or from 4.0 cm', () => {
    expect(asked(sized(20, { ageYears: present(40) }))).toEqual(['tsc-evaluation']);
    expect(asked(sized(20, { ageYears: present(41) }))).toEqual([]);
    expect(asked(sized(20))).toEqual([]);
    expect(asked(sized(39.9))).toEqual([]);
    expect(asked(sized(40))).toEqual(['tsc-evaluation']);
  });

  it('evaluates and refers to genetics where TSC is suspected', () => {
    const both = ['tsc-evaluation', 'genetic-referral'];
    expect(asked(sized(20, { tsc: present('suspected') }))).toEqual(both);
    expect(asked(two())).toEqual(both);
  });

  it('questions an excluded TSC against a pointer; refers to genetics only below 40, for cysts or a relative', () => {
    const excluded = { tsc: present('excluded' as const) };
    expect(asked(sized(20, { ...excluded, ageYears: present(30) }))).toEqual([]);
    expect(asked(two({ ...excluded, ageYears: present(40) }))).toEqual(['tsc-evaluation']);
    expect(asked(two({ ...excluded, ageYears: present(39) }))).toContain('genetic-referral');
    expect(asked(two(excluded))).toEqual(['tsc-evaluation']);
    const sign = (feature: 'sega' | 'multiple_renal_cysts' | 'first_degree_relative') =>
      asked(sized(20, { ...excluded, tscFeatures: present([feature]) }));
    expect(sign('sega')).toEqual(['tsc-evaluation']);
    expect(sign('multiple_renal_cysts')).toContain('genetic-referral');
    expect(sign('first_degree_relative')).toContain('genetic-referral');
  });

  it('is settled where TSC is definite', () => {
    expect(asked(sized(20, { ...definite, ageYears: present(30) }))).toEqual([]);
  });
});

describe('MOD-LAM', () => {
  const asked = (more: Partial<Facts>) => steps(sized(20, more), 'MOD-LAM');
  const woman = { sex: present('female' as const), ageYears: present(18) };

  it('is for a woman of 18 or more with definite TSC', () => {
    expect(asked({ ...definite, ...woman })).toEqual(['lung-referral', 'avoid-oestrogen']);
    expect(asked({ ...definite, ...woman, ageYears: present(17) })).toEqual([]);
    expect(asked({ ...definite, sex: present('male'), ageYears: present(30) })).toEqual([]);
    expect(asked({ ...definite, ageYears: present(30) })).toEqual([]);
    expect(asked({ ...woman, tsc: present('suspected') })).toEqual([]);
  });

  it('is for anyone with breathlessness, pneumothorax or lung cysts', () => {
    expect(asked({ sex: present('male'), lungSigns: present(['pneumothorax']) })).toEqual(['lung-referral']);
    expect(asked({ lungSigns: present([]) })).toEqual([]);
    const breathless = (more = {}) =>
      asked({ symptoms: present([charted('breathlessness', '2026-01-01', more)]) });
    expect(breathless()).toContain('lung-referral');
    expect(breathless({ status: 'resolved' })).toEqual([]);
    expect(breathless({ cause: 'other' })).toEqual([]);
  });

  it('asks for no routine CT in a child or a pregnancy', () => {
    const cysts = { lungSigns: present(['lung_cysts' as const]) };
    expect(asked({ ...cysts, ageYears: present(17) })[0]).toBe('lung-referral-no-ct');
    expect(asked({ ...cysts, pregnant: present(true) })[0]).toBe('lung-referral-no-ct');
    expect(asked({ ...cysts, ageYears: present(18) })[0]).toBe('lung-referral');
  });
});

describe('MOD-MDT', () => {
  const asked = (facts: Facts) => steps(facts, 'MOD-MDT');
  const none = { tsc: present('excluded' as const) };

  it('is with every intervention and medical therapy, and with no surveillance', () => {
    expect(asked(sized(60, none))).toEqual(['mdt']);
    expect(asked(sized(45, definite))).toEqual(['expert-centre']);
    expect(asked(sized(20, { mtor: present(everolimus({ indication: 'tsc' })) }))).not.toEqual([]);
    expect(asked(sized(20, definite))).toEqual([]);
    expect(asked(sized(60, { symptoms: present([told('shock')]) }))).toEqual([]);
  });

  it.each<[string, Partial<Facts>]>([
    ['TSC suspected', { tsc: present('suspected') }],
    ['one kidney', { ...none, solitaryKidney: present(true) }],
    ['pregnant', { ...none, pregnant: present(true) }],
    ['a child', { ...none, ageYears: present(17) }],
    [
      'eGFR below 60',
      {
        ...none,
        egfr: present({ value: 59.9, comparator: null, date: '2026-09-15', equation: 'CKD-EPI 2021' }),
      },
    ],
    [
      'both kidneys',
      {
        ...none,
        lesions: present([
          lesion('A', [scan('2026-10-12', 60)]),
          lesion('B', [scan('2026-10-12', 9)], { side: 'right' }),
        ]),
      },
    ],
  ])('needs an expert centre: %s', (_, more) => {
    expect(asked(sized(60, more))).toEqual(['expert-centre']);
  });

  it('needs none for an adult of 18 with two kidneys', () => {
    expect(asked(sized(60, { ...none, ageYears: present(18) }))).toEqual(['mdt']);
  });
});

describe('a child (K16)', () => {
  const asked = (mm: number, more: Partial<Facts>) => steps(sized(mm, more), 'K16');

  it('goes to a paediatric TSC centre, whatever the disposition', () => {
    expect(asked(20, { ageYears: present(17) })).toEqual(['paediatric-centre']);
    expect(asked(60, { ageYears: present(17) })).toEqual(['paediatric-centre']);
    expect(asked(20, { ageYears: present(18) })).toEqual([]);
    expect(asked(20, {})).toEqual([]);
  });

  it('which a start of the drug already names', () => {
    const start = decided(sized(45, { ...definite, ageYears: present(17) })).actions.map((a) => a.id);
    expect(start.filter((id) => id.startsWith('paediatric'))).toEqual(['paediatric-tsc-centre']);
  });
});

describe('before conception (K17)', () => {
  const asked = (mm: number, more: Partial<Facts> = {}) =>
    steps(sized(mm, { planningPregnancy: present(true), ...more }), 'K17');

  it('treatment is discussed from 4.0 cm, or with an aneurysm', () => {
    expect(asked(40)).toEqual(['before-conception']);
    expect(asked(39.9)).toEqual([]);
    expect(asked(20, { aneurysm: present({ mm: 2, date: null }) })).toEqual(['before-conception']);
    expect(asked(20, { aneurysm: present({ mm: 0, date: null }) })).toEqual([]);
    expect(asked(40, { planningPregnancy: present(false) })).toEqual([]);
  });
});
