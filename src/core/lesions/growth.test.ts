import { describe, expect, it } from 'vitest';
import { cmPerYear, growthClass, growthOf } from './growth.ts';
import type { Scan } from './scans.ts';

const mri = (date: string, mm: number): Scan => ({ date, mm, modality: 'mri' });
const us = (date: string, mm: number): Scan => ({ date, mm, modality: 'ultrasound' });
const grow = (earlier: Scan[], current: Scan) => growthOf([...earlier, current], current);
/** 1,461 days are exactly four years of 365.25 days. */
const FOUR_YEARS = ['2022-10-12', '2026-10-12'] as const;
const over4Years = (from: number, to: number) => grow([mri(FOUR_YEARS[0], from)], mri(FOUR_YEARS[1], to));

describe('growth of a lesion (K5)', () => {
  it('is a rate in cm a year, rounded half up to 0.01', () => {
    expect(cmPerYear(mri(FOUR_YEARS[0], 20), mri(FOUR_YEARS[1], 30))).toBe(0.25);
    expect(cmPerYear(mri(FOUR_YEARS[0], 20), mri(FOUR_YEARS[1], 30.2))).toBe(0.26);
    expect(cmPerYear(mri(FOUR_YEARS[0], 20), mri(FOUR_YEARS[1], 30.19))).toBe(0.25);
    expect(cmPerYear(mri(FOUR_YEARS[0], 30), mri(FOUR_YEARS[1], 20))).toBe(-0.25);
  });

  it('of exactly 0.25 cm a year is not notable, of 0.26 is', () => {
    expect(over4Years(20, 30).notable).toBe(false);
    expect(over4Years(20, 30.2).notable).toBe(true);
  });

  it('of exactly 0.50 cm a year is not significant, of 0.51 is', () => {
    expect(over4Years(20, 40).significant).toBe(false);
    expect(over4Years(20, 40.2).significant).toBe(true);
  });

  it('is notable only from 3 mm on, significant only from 5 mm on', () => {
    const since = mri('2026-04-12', 20);
    expect(grow([since], mri('2026-10-12', 22.9)).notable).toBe(false);
    expect(grow([since], mri('2026-10-12', 23)).notable).toBe(true);
    expect(grow([since], mri('2026-10-12', 24.9)).significant).toBe(false);
    expect(grow([since], mri('2026-10-12', 25)).significant).toBe(true);
  });

  it('is not hidden by the rounding of decimals', () => {
    expect(grow([mri('2026-04-12', 30.3)], mri('2026-10-12', 33.3)).notable).toBe(true);
  });

  it('needs exactly 6 calendar months for a rate', () => {
    expect(grow([mri('2026-04-12', 20)], mri('2026-10-12', 24)).ratePair).toBe(true);
    expect(grow([mri('2026-04-13', 20)], mri('2026-10-12', 24)).ratePair).toBe(false);
  });

  it('is met by the nearest scan or by the oldest within 5 years', () => {
    const slowThenQuiet = [mri('2021-10-12', 15), mri('2026-01-12', 31)];
    expect(grow(slowThenQuiet, mri('2026-10-12', 31)).notable).toBe(true);
    const older = [mri('2021-10-11', 15), mri('2026-01-12', 31)];
    expect(grow(older, mri('2026-10-12', 31)).notable).toBe(false);
  });

  it('never compares ultrasound with CT or MRI for a rate, nor scans without a modality', () => {
    expect(grow([us('2025-10-12', 20)], mri('2026-10-12', 22)).ratePair).toBe(false);
    expect(
      grow([{ date: '2025-10-12', mm: 20, modality: null }], { date: '2026-10-12', mm: 30, modality: null })
        .ratePair,
    ).toBe(false);
  });

  it('of 5 mm in less than 6 months is fast, which is notable and not significant', () => {
    const found = grow([mri('2026-04-13', 20)], mri('2026-10-12', 25));
    expect(found).toMatchObject({ fast: true, notable: true, significant: false, cmPerYear: null });
    expect(grow([mri('2026-04-13', 20)], mri('2026-10-12', 24.9)).fast).toBe(false);
    expect(grow([mri('2026-04-12', 20)], mri('2026-10-12', 25)).fast).toBe(false);
  });

  it('of 5 mm against the other class within 5 years is fast above 0.25 cm a year', () => {
    expect(grow([us('2025-10-12', 20)], mri('2026-10-12', 25)).fast).toBe(true);
    expect(grow([us('2023-10-12', 20)], mri('2026-10-12', 25)).fast).toBe(false);
    expect(grow([us('2021-10-11', 20)], mri('2026-10-12', 60)).fast).toBe(false);
  });

  it('is none between two scans that are one measurement', () => {
    expect(grow([mri('2026-09-12', 20)], mri('2026-10-12', 30)).fast).toBe(false);
    expect(grow([us('2026-07-14', 20)], mri('2026-10-12', 30)).fast).toBe(false);
  });

  it('has one word: the most pressing', () => {
    expect(growthClass(grow([mri('2026-04-12', 15), mri('2026-07-12', 19)], mri('2026-10-12', 25)))).toBe(
      'fast',
    );
    expect(growthClass(over4Years(20, 41))).toBe('significant');
    expect(growthClass(over4Years(20, 31))).toBe('notable');
    expect(growthClass(over4Years(20, 20))).toBe('none');
    expect(growthClass(grow([], mri('2026-10-12', 25)))).toBe('not-known');
  });

  it('is not judged by a scan newer than the one that counts', () => {
    const counted = mri('2026-07-25', 26);
    const series = [counted, mri('2026-08-15', 24), us('2026-11-10', 20)];
    expect(growthOf(series, counted)).toMatchObject({ fast: false, ratePair: false });
  });

  it('is not judged by another scan of the same day', () => {
    const counted = mri('2026-10-12', 26);
    expect(growthOf([{ ...counted, mm: 20, modality: null }, counted], counted).fast).toBe(false);
  });

  it('across half a year needs to know how both were measured', () => {
    expect(grow([{ ...mri('2024-10-12', 20), modality: null }], mri('2026-10-12', 30)).fast).toBe(false);
    expect(grow([us('2024-10-12', 20)], { ...mri('2026-10-12', 30), modality: null }).fast).toBe(false);
    expect(grow([us('2024-10-12', 20)], mri('2026-10-12', 30)).fast).toBe(true);
  });

  it('that is even is told from the nearest of its two scans', () => {
    const even = grow([mri('2024-10-11', 20), mri('2025-10-12', 22)], mri('2026-10-12', 24));
    expect(even).toMatchObject({ cmPerYear: 0.2, from: '2025-10-12' });
  });
});
