import { expect, test } from 'vitest';
import type { Creatinine } from '../../core/facts.ts';
import { assessmentOf } from '../fixtures.ts';
import { formFor } from './forms.ts';

/** The units in which a creatinine is asked for, in their order. */
function units(value: Creatinine | null): string[] {
  const creatinine =
    value === null ? { state: 'not-recorded' as const } : { state: 'present' as const, value, sources: [] };
  const { facts } = assessmentOf({ facts: { creatinine } });
  return (formFor('creatinine', facts)?.fields ?? []).flatMap((field) =>
    field.kind === 'one' ? field.options.map((option) => option.value) : [],
  );
}

test('a creatinine is asked for in the unit of the chart first', () => {
  const date = '2026-09-15';
  expect(units({ valueMgDl: 1.1, date, recorded: { value: 97, unit: 'µmol/L' } })).toEqual([
    'umol/L',
    'mg/dL',
  ]);
  expect(units({ valueMgDl: 1.1, date })).toEqual(['mg/dL', 'umol/L']);
  expect(units(null)).toEqual(['mg/dL', 'umol/L']);
});
