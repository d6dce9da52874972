import { describe, expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import { decided, present, sized } from './fixtures.ts';
import { ckdEpi2021 } from './kidney.ts';

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
  ] as const)('%s, %d years, creatinine %d mg/dL: %d', (sex, age, creatinine, egfr) => {
    expect(ckdEpi2021(creatinine, age, sex)).toBeCloseTo(egfr, 1);
  });
});

describe('kidney function', () => {
  it('is unknown when nothing is recorded: never normal', () => {
    expect(kidney({})).toBeNull();
  });

  it('prefers a reported 2021 value, else computes it, else names the equation', () => {
    const creatinine = present({ valueMgDl: 2.4, date: '2026-09-10' });
    expect(kidney({ ...adult, egfr: reported(50), creatinine })).toMatchObject({ egfr: 50 });
    expect(kidney({ ...adult, egfr: reported(50, null, 'MDRD'), creatinine })).toMatchObject({
      equation: 'CKD-EPI 2021',
      date: '2026-09-10',
      g: 'G4',
    });
    expect(kidney({ egfr: reported(50, null, 'MDRD'), creatinine })).toMatchObject({
      egfr: 50,
      equation: 'MDRD',
    });
    expect(kidney({ egfr: reported(50, null, null) })).toMatchObject({ equation: 'equation not stated' });
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
    expect(kidney({ ...adult, egfr: reported(90, '>') })?.g).toBe('G1');
    expect(kidney({ ...adult, egfr: reported(15, '<') })?.g).toBe('G5');
    expect(kidney({ ...adult, egfr: reported(30, '<') })?.g).toBeNull();
  });

  it.each<[string, Partial<Facts>]>([
    ['a bleed', { acuteBleed: present(true) }],
    ['pregnancy', { pregnant: present(true), sex: present('female') }],
    ['dialysis', { dialysis: present(true) }],
    ['an age under 18', { ageYears: present(17) }],
  ])('has no category in %s', (_, more) => {
    expect(kidney({ ...adult, egfr: reported(50), ...more })?.g).toBeNull();
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
