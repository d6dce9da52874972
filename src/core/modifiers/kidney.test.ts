import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { chart, decided, lesion, present, scan, sized, told } from '../fixtures.ts';

const egfr = (value: number, date = '2026-09-15', comparator: '<' | '>' | null = null) => ({
  egfr: present({ value, comparator, date, equation: 'CKD-EPI 2021' }),
});
const adult = { ageYears: present(50) };

const steps = (facts: Facts) => decided(facts).actions.map((a) => `${a.id} ${a.because}`);
const alert = (facts: Facts, id: string) => decided(facts).alerts.find((a) => a.id === id);
const contrast = (facts: Facts) =>
  decided(facts)
    .alerts.filter((a) => a.id === 'MOD-30' || a.id === 'MOD-45')
    .map((a) => `${a.id} ${a.severity}`);

describe('eGFR and contrast', () => {
  it.each<[number, string[]]>([
    [29.95, ['MOD-30 caution']],
    [30, ['MOD-45 info']],
    [44.9, ['MOD-45 info']],
    [45, []],
  ])('%d, unrounded', (value, expected) => {
    expect(contrast(sized(20, egfr(value)))).toEqual(expected);
  });

  it('a bound counts where all it may be is below', () => {
    expect(contrast(sized(20, egfr(30, '2026-09-15', '<')))).toEqual(['MOD-30 caution']);
    expect(contrast(sized(20, egfr(60, '2026-09-15', '<')))).toEqual([]);
    expect(contrast(sized(20, egfr(20, '2026-09-15', '>')))).toEqual([]);
  });

  it('never delays emergency contrast, and says so in the emergency too', () => {
    const bleeding = sized(20, { ...egfr(22), symptoms: present([told('shock')]) });
    expect(decided(bleeding).disposition).toBe('emergency');
    expect(alert(bleeding, 'MOD-30')?.text).toMatch(/Never delay emergency contrast\.$/);
  });

  it('gives the number with unit, equation and day, and whether it is out of date', () => {
    expect(alert(sized(20, egfr(22)), 'MOD-30')?.text).toMatch(
      /^eGFR 22 mL\/min\/1\.73 m² \(CKD-EPI 2021, 2026-09-15\): nephrology now\./,
    );
    expect(alert(sized(20, egfr(22, '2025-11-22')), 'MOD-30')?.text).toContain('2025-11-22, out of date');
    expect(alert(sized(20, egfr(22, '2025-11-23')), 'MOD-30')?.text).not.toContain('out of date');
  });

  it('on dialysis there is no need of a number', () => {
    expect(alert(sized(20, { dialysis: present(true) }), 'MOD-30')?.text).toMatch(/^On dialysis: /);
    expect(contrast(sized(20, { dialysis: present(false) }))).toEqual([]);
  });
});

describe('KDIGO categories', () => {
  it('are shown with their ranges, albuminuria where it is known', () => {
    expect(alert(sized(20, { ...adult, ...egfr(52) }), 'MOD-G')?.text).toMatch(/: G3a \(45–59\)\.$/);
    const acr = { acrMgPerG: present({ value: 300, date: '2026-09-15' }) };
    expect(alert(sized(20, { ...adult, ...egfr(52), ...acr }), 'MOD-G')?.text).toContain(
      'albuminuria A2 (30–300 mg/g)',
    );
  });

  it('give albuminuria none from a ratio older than 12 months, which is said to be old', () => {
    const acr = (date: string) => ({ ...adult, ...egfr(52), acrMgPerG: present({ value: 300, date }) });
    expect(alert(sized(20, acr('2025-11-23')), 'MOD-G')?.text).toContain('albuminuria A2');
    const old = decided(sized(20, acr('2025-11-22')));
    expect(old.kidney?.a).toBeNull();
    expect(old.alerts.find((a) => a.id === 'MOD-G')?.text).toMatch(
      /: G3a \(45–59\); urine albumin of 2025-11-22 is out of date: no category\.$/,
    );
  });

  it('stand in the order of their table', () => {
    const ids = decided(sized(38, { ...adult, ...egfr(40) })).alerts.map((a) => a.id);
    expect(ids.filter((id) => id.startsWith('MOD-'))).toEqual(['MOD-G', 'MOD-45', 'MOD-NEAR', 'MOD-6']);
  });

  it('are not shown where an eGFR is not valid', () => {
    expect(alert(sized(20, { ...adult, ...egfr(52), pregnant: present(true) }), 'MOD-G')).toBeUndefined();
    expect(alert(sized(20, { ...egfr(52), ageYears: present(12) }), 'MOD-G')).toBeUndefined();
    const bleeding = { ...adult, ...egfr(52), symptoms: present([told('shock')]) };
    expect(alert(sized(20, bleeding), 'MOD-G')).toBeUndefined();
  });
});

describe('nephrology', () => {
  const nephrology = (facts: Facts) => steps(facts).filter((s) => s.startsWith('nephrology'));
  const two = present([lesion('A', [scan('2026-10-12', 20)]), lesion('B', [scan('2026-10-12', 9)])]);
  const BELOW_60 = 'nephrology-referral MOD-60';

  it.each<[string, Facts, string[]]>([
    ['below 60', sized(20, egfr(59.9)), [BELOW_60]],
    ['below 30, now', sized(20, egfr(29.9)), [BELOW_60, 'nephrology-now MOD-30']],
    ['on dialysis, now', sized(20, { dialysis: present(true) }), ['nephrology-now MOD-30']],
    ['one kidney', sized(20, { solitaryKidney: present(true) }), ['nephrology-solitary K15']],
    ['several lesions', chart({ lesions: two }), ['nephrology-several K11']],
    [
      'every reason has its step',
      chart({ lesions: two, solitaryKidney: present(true), ...egfr(50) }),
      [BELOW_60, 'nephrology-solitary K15', 'nephrology-several K11'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(nephrology(facts)).toEqual(expected);
  });

  it('not for one lesion, two kidneys and an eGFR of exactly 60', () => {
    expect(nephrology(sized(20, egfr(60)))).toEqual([]);
  });
});

describe('an eGFR is asked for', () => {
  const asked = (facts: Facts) => steps(facts).filter((s) => s.startsWith('egfr'));

  it('before an intervention, when missing or older than 12 months', () => {
    expect(asked(sized(60))).toEqual(['egfr-first MOD-GFR?']);
    expect(asked(sized(60, egfr(80, '2025-11-22')))).toEqual(['egfr-first MOD-GFR?']);
  });

  it('again, when older than 3 months', () => {
    expect(asked(sized(60, egfr(80, '2025-11-23')))).toEqual(['egfr-repeat F15']);
    expect(asked(sized(60, egfr(80, '2026-08-22')))).toEqual(['egfr-repeat F15']);
    expect(asked(sized(60, egfr(80, '2026-08-23')))).toEqual([]);
  });

  it('not in plain surveillance, but before characterising again', () => {
    expect(asked(sized(20))).toEqual([]);
    expect(asked(sized(20, { patternChanged: present(true) }))).toEqual(['egfr-first MOD-GFR?']);
  });

  it('beside, never before, what a bleed needs', () => {
    const beside = ['egfr-beside MOD-GFR?'];
    expect(asked(sized(20, { symptoms: present([told('shock')]) }))).toEqual(beside);
    expect(asked(sized(20, { priorAmlBleed: present('2026-11-09') }))).toEqual(beside);
    const known = { ...egfr(80, '2026-01-15'), symptoms: present([told('shock')]) };
    expect(asked(sized(20, known))).toEqual([]);
  });
});
