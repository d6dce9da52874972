import { describe, expect, test } from 'vitest';
import { formatDate, formatSize, formatSpan, readable } from './format.ts';

describe('dates', () => {
  test.each([
    ['2026-10-12', '12 Oct 2026'],
    ['2026-01-01', '1 Jan 2026'],
    ['2024-02-29', '29 Feb 2024'],
    ['2024-05', 'May 2024'],
    ['2024', '2024'],
    ['2024-05-06T23:30:00-08:00', '6 May 2024'],
    ['some day', 'some day'],
    ['2026-02-30', '2026-02-30'],
    ['2026-13', '2026-13'],
  ])('%s reads as %s', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });

  test('a sentence of the core keeps its words and gets readable dates', () => {
    expect(readable('Lesion L1: 2.1 cm on 2026-01-12, P10.')).toBe('Lesion L1: 2.1 cm on 12 Jan 2026, P10.');
  });
});

test('what the chart writes, in quotes, and what is no day of the calendar, stay as they are', () => {
  const told = '"Bleed" is dated "2031-05-06", which is still to come, or 2026-02-30.';
  expect(readable(told)).toBe(told);
});

describe('sizes', () => {
  test.each([
    [[40], '4.0 cm'],
    [[39.9], '3.99 cm'],
    [[39.99], '3.999 cm'],
    [[41, 39, 37], '4.1 × 3.9 × 3.7 cm'],
  ])('%j mm reads as %s: never rounded across 4 cm', (millimetres, words) => {
    expect(formatSize(...millimetres)).toBe(words);
  });
});

describe('how far apart two days are', () => {
  test.each([
    ['2026-11-23', '2026-11-24', '1 day'],
    ['2026-11-23', '2026-12-06', '13 days'],
    ['2026-11-23', '2026-12-07', '2 weeks'],
    ['2026-11-23', '2027-01-21', '8 weeks'],
    ['2026-11-23', '2027-05-23', '6 months'],
    ['2026-11-23', '2027-05-22', '5 months'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(formatSpan(from, to)).toBe(words);
  });
});
