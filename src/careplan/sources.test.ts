import { describe, expect, test } from 'vitest';
import type { Source } from '../core/facts.ts';
import { source } from './fixtures.ts';
import { referencesTo, sourcesText } from './sources.ts';

const entry = source('Observation/1', '2026-10-12', 'Size Tumor 21 mm');

describe('where a value stands', () => {
  test('is the entry, its date, its status and its own words', () => {
    expect(sourcesText([entry])).toBe('Observation/1, 2026-10-12, final: “Size Tumor 21 mm”');
  });
  test('says that a date is missing and that words were matched, not codes', () => {
    const found: Source = { from: 'chart', reference: 'Condition/2', words: 'TSC', grade: 'text' };
    expect(sourcesText([found])).toBe('Condition/2, not dated, matched by its text: “TSC”');
  });
  test('of an answer is who gave it, when, and why', () => {
    const answer: Source = { from: 'clinician', date: '2026-11-23', by: 'Dr N', reason: 'seen today' };
    expect(sourcesText([answer])).toBe('entered by Dr N, 2026-11-23: seen today');
    expect(sourcesText([{ from: 'clinician', date: '2026-11-23' }])).toBe(
      'entered by the clinician, 2026-11-23',
    );
  });
  test('of many entries is the first three and how many more', () => {
    expect(sourcesText([entry, entry, entry, entry, entry])).toMatch(/; and 2 more$/);
  });
  test('keeps every answer, and its reason to the last word', () => {
    const reason = `in place of “${'41 mm, '.repeat(40)}” in the chart: misread`;
    const text = sourcesText([entry, entry, entry, entry, { from: 'clinician', date: '2026-11-23', reason }]);
    expect(text).toMatch(/in the chart: misread; and 1 more$/);
  });
});

test('a quotation leaves out doses, and no order is named', () => {
  const text = sourcesText([source('MedicationRequest/1', '2026-01-01', 'Everolimus 5 MG Oral Tablet')]);
  expect(text).toBe('prescription 1, 2026-01-01, final: “Everolimus … Oral Tablet”');
});

describe('references', () => {
  test('name the version that was read, each entry once', () => {
    expect(referencesTo(['Observation'], [entry, entry], 'versioned')).toEqual(['Observation/1/_history/3']);
    expect(referencesTo(['Observation'], [entry], 'unversioned')).toEqual(['Observation/1']);
  });
  test('are of the asked types only', () => {
    expect(referencesTo(['Condition'], [entry], 'unversioned')).toEqual([]);
  });
  test.each(['#contained', 'Observation/', 'https://other.example/Observation/1', 'Observation/1?x=1'])(
    '%s is nothing a plan can refer to',
    (reference) => {
      expect(referencesTo(['Observation'], [{ ...entry, reference }], 'versioned')).toEqual([]);
    },
  );
  test('do not take over a version that is none', () => {
    expect(referencesTo(['Observation'], [{ ...entry, version: 'W/"3"' }], 'versioned')).toEqual([
      'Observation/1',
    ]);
  });
});
