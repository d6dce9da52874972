import { afterEach, describe, expect, test } from 'vitest';
import { writeFor } from '../format.ts';
import { numberOf, twoReadings } from './typed-number.ts';

afterEach(() => writeFor(null));

describe.each(['en-US', 'en-GB', 'de-DE', 'fr-CA', null])('typed by a user of %s', (user) => {
  test.each([
    ['4', 4],
    ['4.0', 4],
    ['4,0', 4],
    ['3,99', 3.99],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1,2340', 1.234],
    ['1200,5', 1200.5],
    ['-12,5', -12.5],
  ])('%s is the number %d', (typed, number) => {
    writeFor(user);
    expect(numberOf(typed)).toBe(number);
  });

  test.each(['1,200', '12,000', '-1,000'])('%s may be two numbers and is none', (typed) => {
    writeFor(user);
    expect(numberOf(typed)).toBeNull();
  });

  test.each(['', 'four', '4,', '.5', '1,234.5', '1.234,5', '1,234,567', '1 234', '1’234', '4-5', '٤'])(
    '“%s” is no number',
    (typed) => {
      writeFor(user);
      expect([numberOf(typed), twoReadings(typed)]).toEqual([null, null]);
    },
  );
});

test('1.234 is a number to who writes a decimal point, and may be two to who writes a comma', () => {
  for (const user of ['en-US', 'en-GB', null]) {
    writeFor(user);
    expect(numberOf('1.234')).toBe(1.234);
  }
  for (const user of ['de-DE', 'fr-CA']) {
    writeFor(user);
    expect(numberOf('1.234')).toBeNull();
  }
});

test.each([
  ['1,200', '1200', '1.2'],
  ['1,000', '1000', '1'],
  ['1,234', '1234', '1.2340'],
  ['1.234', '1234', '1.2340'],
])('of %s it is said how each of both is written, which is then clear', (typed, whole, decimal) => {
  writeFor('de-DE');
  expect(twoReadings(typed)).toEqual({ whole, decimal });
  expect([numberOf(whole), numberOf(decimal)]).toEqual([Number(whole), Number(decimal)]);
});
