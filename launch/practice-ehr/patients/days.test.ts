import { describe, expect, it } from 'vitest';
import { daysBefore, monthsBefore } from './days.ts';

describe('a date relative to the day of the start', () => {
  it('one year before 29 February is 28 February', () => {
    expect(monthsBefore('2028-02-29', 12)).toBe('2027-02-28');
  });

  it('a month before the end of a long month is the end of the short one', () => {
    expect(monthsBefore('2026-12-31', 1)).toBe('2026-11-30');
    expect(monthsBefore('2028-03-31', 1)).toBe('2028-02-29');
  });

  it('months carry over the turn of the year, both ways', () => {
    expect(monthsBefore('2026-01-15', 2)).toBe('2025-11-15');
    expect(monthsBefore('2026-11-15', -3)).toBe('2027-02-15');
  });

  it('days carry over the turn of the year, both ways', () => {
    expect(daysBefore('2026-01-01', 1)).toBe('2025-12-31');
    expect(daysBefore('2026-12-31', -1)).toBe('2027-01-01');
  });

  it('refuses what is no calendar date', () => {
    expect(() => daysBefore('23/11/2026', 1)).toThrow('not a calendar date');
  });
});
