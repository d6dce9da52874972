import { describe, expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import { decided, present, sized } from './fixtures.ts';
import { ckdEpi2021, egfrBelow, schwartz } from './kidney.ts';
import { context } from './fixtures.ts';

const kidney = (more: Partial<Facts>) => decided(sized(20, more)).kidney;
const reported = (
  value: number,
  comparator: '<' | '>' | null = null,
  equation: string | null = 'CKD-EPI 2021',
) => present({ value, comparator, date: '2026-09-15', equation });
const adult = { ageYears: present(61), sex: present('male' as const) };

describe('CKD-EPI 2021', () => {
  it.each([
    ['female', 55, 0.9, 75.5],
    ['female', 46, 1.4, 46.99],
    ['male', 40, 1, 97.58],
    ['male', 61, 2.4, 29.95],
    ['female', 46, 124 / 88.4, 46.88],
    ['female', 30, 0.5, 129.3],
    ['male', 30, 0.6, 133.2],
  ] as const)('%s, %d years, creatinine %d mg/dL: %d', (sex, age, creatinine, egfr) => {
    expect(ckdEpi2021(creatinine, age, sex)).toBeCloseTo(egfr, 1);
  });

  it('29.95 is not rounded up to G3b', () => {
    const creatinine = present({ valueMgDl: 2.4, date: '2026-09-10' });
    expect(kidney({ ...adult, creatinine })).toMatchObject({ g: 'G4', equation: 'CKD-EPI 2021' });
  });
});

describe('bedside Schwartz', () => {
  const creatinine = present({ valueMgDl: 0.5, date: '2026-09-10' });
  const child = (ageYears: number, heightDate?: string) =>
    kidney({
      ageYears: present(ageYears),
      sex: present('female'),
      creatinine,
      heightCm: {
        state: 'present',
        value: 128,
        sources: heightDate === undefined ? [] : [{ from: 'clinician', date: heightDate }],
      },
    });

  it('128 cm, creatinine 0.5 mg/dL: 105.7', () => {
    expect(schwartz(128, 0.5)).toBeCloseTo(105.7, 1);
    expect(child(8)).toMatchObject({ equation: 'bedside Schwartz', g: null });
    expect(child(8)?.egfr).toBeCloseTo(105.7, 1);
  });

  it('is for 1 to 17 years: not for an infant, and an adult has the adult equation', () => {
    expect(child(0)).toBeNull();
    expect(child(1)?.equation).toBe('bedside Schwartz');
    expect(child(17)?.equation).toBe('bedside Schwartz');
    expect(child(18)?.equation).toBe('CKD-EPI 2021');
  });

  it('needs a height of the last 6 months', () => {
    expect(child(8, '2026-05-23')).not.toBeNull();
    expect(child(8, '2026-05-22')).toBeNull();
    expect(kidney({ ageYears: present(8), sex: present('female'), creatinine })).toBeNull();
  });
});

describe('kidney function', () => {
  it('is unknown when nothing is recorded: never normal', () => {
    expect(kidney({})).toBeNull();
  });

  const creatinineOn = (date: string) => ({ creatinine: present({ valueMgDl: 2.4, date }) });

  it('is the newer of reported and computed; of one day the reported, if it is of the same equation', () => {
    expect(kidney({ ...adult, egfr: reported(50), ...creatinineOn('2026-09-15') })?.egfr).toBe(50);
    expect(kidney({ ...adult, egfr: reported(50), ...creatinineOn('2026-09-16') })).toMatchObject({
      equation: 'CKD-EPI 2021',
      date: '2026-09-16',
      g: 'G4',
    });
  });

  it('is the reported one, whatever its equation, where it is the newer', () => {
    const by = (equation: string | null, date: string) =>
      kidney({ ...adult, egfr: reported(50, null, equation), ...creatinineOn(date) });
    expect(by('MDRD, an older formula', '2025-11-23')?.equation).toBe('MDRD, an older formula');
    expect(by('MDRD, an older formula', '2025-11-23')?.other?.equation).toBe('CKD-EPI 2021');
    expect(by('MDRD, an older formula', '2026-09-14')?.equation).toBe('MDRD, an older formula');
    expect(by('MDRD, an older formula', '2026-09-15')?.equation).toBe('CKD-EPI 2021');
    expect(by('MDRD, an older formula', '2026-09-16')?.equation).toBe('CKD-EPI 2021');
    expect(by(null, '2025-12-20')?.equation).toBe('equation not stated');
  });

  it('is what the clinician says, over a newer creatinine of the chart but not over one that they give too', () => {
    const told = <T>(value: T) => ({
      state: 'present' as const,
      value,
      sources: [{ from: 'clinician' as const, date: '2026-11-23' }],
    });
    const egfr = told({ value: 25, comparator: null, date: '2026-09-15', equation: null });
    const creatinine = { valueMgDl: 2.4, date: '2026-10-01' };
    expect(kidney({ ...adult, egfr, creatinine: present(creatinine) })?.egfr).toBe(25);
    expect(kidney({ ...adult, egfr, creatinine: told(creatinine) })?.egfr).toBeCloseTo(29.95, 1);
  });

  it('shows the other value where reported and calculated disagree', () => {
    const both = (value: number, comparator: '<' | '>' | null = null) =>
      kidney({ ...adult, egfr: reported(value, comparator), ...creatinineOn('2026-09-15') })?.other;
    expect(both(50)).toMatchObject({ equation: 'CKD-EPI 2021', date: '2026-09-15' });
    expect(both(30)).toBeUndefined();
    expect(both(30.4)).toBeUndefined();
    expect(both(60, '>')?.egfr).toBeCloseTo(29.95, 1);
    expect(both(15, '>')).toBeUndefined();
    expect(both(60, '<')).toBeUndefined();
    expect(both(15, '<')?.egfr).toBeCloseTo(29.95, 1);
    const computed = kidney({ ...adult, egfr: reported(50), ...creatinineOn('2026-09-16') });
    expect(computed?.other).toMatchObject({ egfr: 50, date: '2026-09-15' });
  });

  it('agrees with a bound that is the very number calculated', () => {
    const exactly50 = {
      heightCm: present(100),
      creatinine: present({ valueMgDl: 0.826, date: '2026-09-15' }),
    };
    const other = (comparator: '<' | '>') =>
      kidney({ ageYears: present(8), ...exactly50, egfr: reported(50, comparator) });
    expect(kidney({ ageYears: present(8), ...exactly50 })?.egfr).toBe(50);
    expect(other('<')).not.toHaveProperty('other');
    expect(other('>')).not.toHaveProperty('other');
  });

  it('is not computed without sex, nor under 18', () => {
    const creatinine = present({ valueMgDl: 1, date: '2026-09-10' });
    expect(kidney({ ageYears: present(40), creatinine })).toBeNull();
    expect(kidney({ ageYears: present(17), sex: present('female'), creatinine })).toBeNull();
  });

  it.each([
    [90, 'G1'],
    [89.9, 'G2'],
    [60, 'G2'],
    [59.9, 'G3a'],
    [45, 'G3a'],
    [44.9, 'G3b'],
    [30, 'G3b'],
    [29.95, 'G4'],
    [15, 'G4'],
    [14.9, 'G5'],
  ] as const)('%d is %s, unrounded', (value, g) => {
    expect(kidney({ ...adult, egfr: reported(value) })?.g).toBe(g);
  });

  it('keeps a comparator, and gives a category only where every value beyond it has it', () => {
    expect(kidney({ ...adult, egfr: reported(60, '>') })).toMatchObject({ comparator: '>', g: null });
    // Nothing is below it: no category can be named, and none is invented.
    expect(kidney({ ...adult, egfr: reported(0, '<') })).toMatchObject({ comparator: '<', g: null });
    expect(kidney({ ...adult, egfr: reported(90, '>') })?.g).toBe('G1');
    expect(kidney({ ...adult, egfr: reported(15, '<') })?.g).toBe('G5');
    expect(kidney({ ...adult, egfr: reported(30, '<') })?.g).toBeNull();
  });

  it('says which categories a bound leaves open', () => {
    expect(kidney({ ...adult, egfr: reported(60, '>') })?.note).toContain('G1 or G2');
    expect(kidney({ ...adult, egfr: reported(60, '<') })?.note).toContain('G3a, G3b, G4 or G5');
    expect(kidney({ ...adult, egfr: reported(90, '>') })?.note).toBeUndefined();
  });

  it('is below a limit only where that is sure', () => {
    const below60 = (value: number, comparator: '<' | '>' | null = null) =>
      egfrBelow(context(sized(20, { egfr: reported(value, comparator) })), 60);
    expect(below60(59.9)).toBe(true);
    expect(below60(60)).toBe(false);
    expect(below60(60, '<')).toBe(true);
    expect(below60(90, '<')).toBe(false);
    expect(below60(15, '>')).toBe(false);
    expect(egfrBelow(context(sized(20)), 60)).toBe(false);
  });

  it.each<[string, Partial<Facts>]>([
    ['a bleed', { acuteBleed: present(true) }],
    ['pregnancy', { pregnant: present(true), sex: present('female') }],
    ['dialysis', { dialysis: present(true) }],
    ['an age under 18', { ageYears: present(17) }],
  ])('has no category in %s', (_, more) => {
    const shown = kidney({ ...adult, egfr: reported(50), ...more });
    expect(shown).toMatchObject({ egfr: 50, g: null });
    expect(shown?.note).toContain('not confirmed');
  });

  it('has no category where the age is not known', () => {
    expect(kidney({ egfr: reported(50) })).toMatchObject({ g: null, note: 'Age not known: no category.' });
  });

  it.each([
    [29.9, 'A1'],
    [30, 'A2'],
    [300, 'A2'],
    [300.1, 'A3'],
  ] as const)('an albumin of %d mg/g is %s', (value, a) => {
    expect(
      kidney({ ...adult, egfr: reported(50), acrMgPerG: present({ value, date: '2026-09-15' }) })?.a,
    ).toBe(a);
  });
});
