import { describe, expect, test } from 'vitest';
import type { Fact, Facts, Source, Symptom, Tsc } from '../core/facts.ts';
import { addresses } from './addresses.ts';
import { facts, source } from './fixtures.ts';

const condition = (id: string): Source => source(`Condition/${id}`, '2026-01-01', id);
const of = (change: Partial<Facts>): string[] => addresses({ ...facts, ...change });
const tsc = (value: Tsc): Fact<Tsc> => ({ state: 'present', value, sources: [condition('tsc')] });

describe('a plan is about', () => {
  test('the diagnosis', () => {
    expect(of({})).toEqual(['Condition/aml']);
  });

  test('tuberous sclerosis where it is held, and not where it is excluded or contested', () => {
    expect(of({ tsc: tsc('suspected') })).toContain('Condition/tsc');
    expect(of({ tsc: tsc('excluded') })).not.toContain('Condition/tsc');
    const sides = [{ value: 'definite' as const, sources: [condition('tsc')] }];
    expect(of({ tsc: { state: 'conflicting', values: sides } })).not.toContain('Condition/tsc');
  });

  test('complaints that are not over and not of another cause', () => {
    const complaint = (id: string, change: Partial<Symptom>): Symptom => ({
      code: 'flank_pain',
      onset: null,
      ongoing: null,
      cause: 'unknown',
      source: 'chart',
      sources: [condition(id)],
      ...change,
    });
    const value = [
      complaint('now', {}),
      complaint('over', { ongoing: false }),
      complaint('stone', { cause: 'other' }),
    ];
    expect(of({ symptoms: { state: 'present', value, sources: [] } })).toEqual([
      'Condition/aml',
      'Condition/now',
    ]);
  });
});
