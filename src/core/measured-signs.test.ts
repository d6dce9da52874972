import { describe, expect, it } from 'vitest';
import type { BloodPressure, Reading } from './facts.ts';
import { chart, present, TODAY } from './fixtures.ts';
import { measuredSigns } from './measured-signs.ts';

const hb = (date: string, value: number, time?: string): Reading => ({
  date,
  value,
  ...(time === undefined ? {} : { time }),
  sources: [],
});
const drops = (...readings: Reading[]) =>
  measuredSigns({ facts: chart({ haemoglobin: present(readings) }), today: TODAY, ageYears: 40 }).length > 0;

describe('a falling haemoglobin', () => {
  it('is 20 g/L below the newest value of the year before the last 72 hours, not 19', () => {
    expect(drops(hb('2026-10-01', 130), hb('2026-11-22', 110))).toBe(true);
    expect(drops(hb('2026-10-01', 130), hb('2026-11-22', 111))).toBe(false);
    expect(drops(hb('2026-09-01', 140), hb('2026-10-01', 120), hb('2026-11-22', 110))).toBe(false);
  });

  it('is below the last value before those 72 hours as well as below any of them', () => {
    expect(drops(hb('2026-10-01', 130), hb('2026-11-20', 120), hb('2026-11-22', 110))).toBe(true);
    expect(drops(hb('2026-10-01', 120), hb('2026-11-20', 130), hb('2026-11-22', 110))).toBe(true);
  });

  it('is of the last value by its day, and not below one still to come', () => {
    expect(drops(hb('2026-11-22', 110), hb(TODAY, 130))).toBe(false);
    expect(drops(hb(TODAY, 130), hb('2026-11-22', 110))).toBe(false);
    expect(drops(hb('2026-11-24', 130), hb(TODAY, 110))).toBe(false);
  });

  it('compares with nothing older than 12 months, and needs a value of the last 72 hours', () => {
    expect(drops(hb('2025-11-23', 130), hb('2026-11-22', 110))).toBe(true);
    expect(drops(hb('2025-11-22', 130), hb('2026-11-22', 110))).toBe(false);
    expect(drops(hb('2026-10-01', 130), hb('2026-11-19', 110))).toBe(false);
  });

  it('goes by the clock within a day, and without one takes the lower value as the later', () => {
    expect(drops(hb(TODAY, 130, '08:00'), hb(TODAY, 110, '12:00'))).toBe(true);
    expect(drops(hb(TODAY, 130, '12:00'), hb(TODAY, 110, '08:00'))).toBe(false);
    expect(drops(hb(TODAY, 110), hb(TODAY, 130))).toBe(true);
    expect(drops(hb(TODAY, 110, '08:00'), hb(TODAY, 130, '08:00'))).toBe(true);
    expect(drops(hb(TODAY, 130), hb(TODAY, 110))).toBe(true);
    expect(drops(hb(TODAY, 110, '12:00'), hb(TODAY, 130, '08:00'))).toBe(true);
    expect(drops(hb('2026-11-22', 130), hb(TODAY, 110))).toBe(true);
    expect(drops(hb(TODAY, 110), hb('2026-11-22', 130))).toBe(true);
  });

  it('may be of a value without a time, beside those that have one, in whatever order', () => {
    const untimed = [hb(TODAY, 110), hb(TODAY, 130, '08:00')];
    expect([drops(...untimed), drops(...untimed.toReversed())]).toEqual([true, true]);
    const timed = [hb(TODAY, 130), hb(TODAY, 110, '08:00')];
    expect([drops(...timed), drops(...timed.toReversed())]).toEqual([true, true]);
    const three = [hb(TODAY, 110), hb(TODAY, 110, '12:00'), hb(TODAY, 115, '13:00'), hb('2026-10-01', 130)];
    for (const [a, b, c] of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
    ]) {
      expect(drops(...[a, b, c, 3].flatMap((n) => three[n ?? 0] ?? []))).toBe(true);
    }
  });

  it('is not one value alone', () => {
    expect(drops(hb(TODAY, 60))).toBe(false);
    expect(drops()).toBe(false);
  });
});

describe('a fast pulse', () => {
  const fast = (beats: number, ageYears: number | null) =>
    measuredSigns({ facts: chart({ heartRate: present([hb(TODAY, beats)]) }), today: TODAY, ageYears })
      .length > 0;

  it.each([
    [1, 190],
    [2, 140],
    [9, 140],
    [10, 100],
    [40, 100],
    [null, 100],
  ])('at the age of %s is above %s a minute', (ageYears, limit) => {
    expect(fast(limit, ageYears)).toBe(false);
    expect(fast(limit + 1, ageYears)).toBe(true);
  });
});

describe('a low pressure', () => {
  const reading = (systolic: number): BloodPressure => ({
    systolic,
    diastolic: null,
    date: TODAY,
    sources: [],
  });
  const low = (systolic: number, ageYears: number | null) =>
    measuredSigns({
      facts: chart({ bloodPressure: present([reading(systolic)]) }),
      today: TODAY,
      ageYears,
    }).map((s) => s.code);

  it.each([
    [0, 70],
    [1, 72],
    [9, 88],
    [10, 90],
    [40, 90],
    [null, 90],
  ])('at the age of %s is below %s mmHg', (ageYears, limit) => {
    expect(low(limit, ageYears)).toEqual([]);
    expect(low(limit - 1, ageYears)).toEqual(['hypotension']);
  });
});
