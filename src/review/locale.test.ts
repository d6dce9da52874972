import { afterEach, describe, expect, test } from 'vitest';
import {
  formatDate,
  formatNames,
  formatNumber,
  formatSize,
  formatTime,
  hasDecimalComma,
  readable,
  spelledOut,
  writeFor,
} from './format.ts';
import { dateLocale } from './locale.ts';

afterEach(() => writeFor(null));

test.each([
  ['en-US', 'en-US'],
  ['en-GB', 'en-GB'],
  ['de-DE', 'en-DE'],
  ['de', 'en-DE'],
  ['fr-CA', 'en-CA'],
  ['nl', 'en-NL'],
  // No English is known to be written there.
  ['es-419', 'en-GB'],
  ['th-TH', 'en-GB'],
  [null, 'en-GB'],
])('for a user of %s dates are written as in %s', (user, locale) => {
  expect(dateLocale(user)).toBe(locale);
});

describe.each([
  ['en-US', 'Oct 12, 2026', 'October 12, 2026', 'Oct 2026', /^0?3:05 PM$/],
  ['en-GB', '12 Oct 2026', '12 October 2026', 'Oct 2026', /^15:05$/],
  ['de-DE', '12 Oct 2026', '12 October 2026', 'Oct 2026', /^15:05$/],
  ['fr-CA', 'Oct 12, 2026', 'October 12, 2026', 'Oct 2026', /^0?3:05 p\.m\.$/],
  [null, '12 Oct 2026', '12 October 2026', 'Oct 2026', /^15:05$/],
])('for a user of %s', (user, day, longDay, month, time) => {
  test(`a day is ${day}, also within a sentence and spelled out`, () => {
    writeFor(user);
    expect(formatDate('2026-10-12')).toBe(day);
    expect(formatDate('2026-10')).toBe(month);
    expect(readable('Below 4.0 cm and quiet (3.4 cm, 2026-10-12): content 1.1.0, P10.')).toBe(
      `Below 4.0 cm and quiet (3.4 cm, ${day}): content 1.1.0, P10.`,
    );
    expect(spelledOut('Next scan: 2026-10-12.')).toBe(`Next scan: ${longDay}.`);
  });

  test('a time of day is as the clocks there show it', () => {
    writeFor(user);
    // Some blanks of a clock do not break.
    expect(formatTime(new Date(2026, 9, 12, 15, 5).getTime()).replace(/\s/g, ' ')).toMatch(time);
  });

  test('a number has a decimal point and no mark for thousands, as in the sentences beside it', () => {
    writeFor(user);
    expect(formatSize(40, 39.9)).toBe('4.0 × 3.99 cm');
    expect(formatNumber(1234.5)).toBe('1234.5');
  });
});

test('a list in words is English, with the comma of the region', () => {
  writeFor('de-DE');
  expect(formatNames(['a', 'b', 'c'])).toBe('a, b and c');
  writeFor('en-US');
  expect(formatNames(['a', 'b', 'c'])).toBe('a, b, and c');
});

test.each([
  ['en-US', false],
  ['en-GB', false],
  ['de-DE', true],
  ['de-CH', false],
  ['pt-BR', true],
  [null, false],
])('a user of %s writes a decimal comma: %j', (user, comma) => {
  writeFor(user);
  expect(hasDecimalComma()).toBe(comma);
});

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const REGIONS = LETTERS.flatMap((one) => LETTERS.map((two) => `en-${one}${two}`));

test('in no region is a month a number, or the year that of another calendar', () => {
  // Most have no English of their own, and are written as one.
  for (const locale of new Set(REGIONS.map(dateLocale))) {
    writeFor(locale);
    expect(formatDate('2026-04-03'), locale).toMatch(/^(0?3 Apr,?|Apr 3,) 2026$/);
  }
});
