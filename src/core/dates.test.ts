import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isDate,
  monthsApart,
  monthsBetween,
  olderThanMonths,
  withinDays,
} from './dates.ts';

const date = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => new Date(Date.UTC(1950, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

describe('calendar dates', () => {
  it('adding months is clamped to the end of the month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('are days that exist', () => {
    expect(['2024-02-29', '2026-12-31', '2026-01-01'].every(isDate)).toBe(true);
    const none = [
      '2026-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-1-1',
      'soon',
      '',
    ];
    expect(none.filter(isDate)).toEqual([]);
    expect(isDate('2026-01-01T10:00')).toBe(false);
    expect(isDate('2026-01-01 2026-01-02')).toBe(false);
  });

  it('centuries are leap years only every fourth time', () => {
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
    expect(addDays('2000-02-28', 1)).toBe('2000-02-29');
    expect(addMonths('2100-01-29', 1)).toBe('2100-02-28');
    expect(addMonths('2000-01-30', 1)).toBe('2000-02-29');
  });

  it('counts whole months', () => {
    expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(1);
    expect(monthsBetween('2026-01-15', '2026-02-14')).toBe(0);
    expect(monthsBetween('2024-02-29', '2025-02-28')).toBe(12);
    expect(monthsBetween('2026-05-10', '2026-04-10')).toBe(-1);
  });

  it('exactly n months ago is not older than n months', () => {
    expect(olderThanMonths('2024-11-23', '2026-11-23', 24)).toBe(false);
    expect(olderThanMonths('2024-11-22', '2026-11-23', 24)).toBe(true);
    expect(olderThanMonths('2024-02-29', '2026-02-28', 24)).toBe(false);
    expect(olderThanMonths('2024-02-29', '2026-03-01', 24)).toBe(true);
  });

  it('the calendar has no 31st of April, June, September and November, and no 30th of February', () => {
    const last = (month: string, day: number) => isDate(`2026-${month}-${day}`);
    for (const month of ['04', '06', '09', '11'])
      expect([last(month, 30), last(month, 31)]).toEqual([true, false]);
    for (const month of ['01', '03', '05', '07', '08', '10', '12']) expect(last(month, 31)).toBe(true);
    expect([last('02', 28), last('02', 29), isDate('2024-02-29')]).toEqual([true, false, true]);
    expect([isDate('on 2026-10-12'), isDate('2026-10-12T10:00'), isDate('2026-1-1')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('the future is not within the last days', () => {
    expect(withinDays('2026-11-20', '2026-11-23', 3)).toBe(true);
    expect(withinDays('2026-11-19', '2026-11-23', 3)).toBe(false);
    expect(withinDays('2026-11-24', '2026-11-23', 3)).toBe(false);
  });

  it('agrees with the Gregorian calendar', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        const expected = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000);
        expect(addDays(from, days)).toBe(expected.toISOString().slice(0, 10));
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('comparing months is adding them and comparing', () => {
    fc.assert(
      fc.property(date, date, fc.integer({ min: -130, max: 130 }), (a, b, months) => {
        expect(olderThanMonths(a, b, months)).toBe(addMonths(a, months) < b);
        expect(monthsApart(a, b, months)).toBe(addMonths(a, months) <= b);
        expect(monthsApart(a, addMonths(a, months), months)).toBe(true);
        expect(olderThanMonths(a, addMonths(a, months), months)).toBe(false);
      }),
    );
  });

  it('months between is the largest number that can be added', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const months = monthsBetween(a, b);
        expect(addMonths(a, months) <= b).toBe(true);
        expect(addMonths(a, months + 1) > b).toBe(true);
      }),
    );
  });
});
