import { describe, expect, it } from 'vitest';
import { conceptText, dateText, newestFirst, quantityText } from './words.ts';

describe('how the chart says it', () => {
  it('a date is the day it names, with or without a time and a zone', () => {
    expect(dateText('2026-11-03')).toBe('3 Nov 2026');
    expect(dateText('2026-12-31T23:30:00-11:00')).toBe('31 Dec 2026');
  });

  it('a month stays a month and a year a year', () => {
    expect(dateText('2026-11')).toBe('Nov 2026');
    expect(dateText('2026')).toBe('2026');
  });

  it('a length is shown in the unit of its code, whatever its words', () => {
    expect(quantityText({ value: 4, unit: 'centimeters', code: 'cm' })).toBe('4 cm');
  });

  it('a bound keeps its sign, and a number without a unit says so', () => {
    expect(quantityText({ value: 60, comparator: '>', unit: 'mL/min/1.73 m2' })).toBe('>60 mL/min/1.73 m2');
    expect(quantityText({ value: 4 })).toBe('4 (no unit)');
    expect(quantityText({ unit: 'cm' })).toBe('No value');
  });

  it('a concept is its text, else the display of a code', () => {
    expect(conceptText({ text: 'Gout', coding: [{ display: 'Gout (disorder)' }] })).toBe('Gout');
    expect(conceptText({ coding: [{ code: '1' }, { display: 'Gout' }] })).toBe('Gout');
    expect(conceptText(undefined)).toBe('Not named');
  });

  it('what is not dated comes after everything dated', () => {
    expect(newestFirst([undefined, '2025', '2026-01'], (date) => date)).toEqual([
      '2026-01',
      '2025',
      undefined,
    ]);
  });
});
