import { expect, it } from 'vitest';
import type { Source } from './facts.ts';
import { answered, dateOf } from './known.ts';

const charted = (date?: string): Source => ({
  from: 'chart',
  reference: 'Observation/1',
  words: 'height',
  grade: 'coded',
  ...(date === undefined ? {} : { date }),
});

it('the day of a fact is the latest that its sources give, in whatever order they come', () => {
  expect(dateOf([charted('2026-03-01'), charted('2026-10-12'), charted('2025-01-01')])).toBe('2026-10-12');
  expect(dateOf([charted(), charted('2026-03-01')])).toBe('2026-03-01');
  expect(dateOf([charted()])).toBeNull();
  expect(dateOf([])).toBeNull();
});

it('the clinician answered what they said, not what the chart says', () => {
  const said = (...sources: Source[]) => answered({ state: 'present', value: true, sources });
  expect(said({ from: 'clinician', date: '2026-11-23' })).toBe(true);
  expect(said(charted('2026-11-23'), { from: 'clinician', date: '2026-11-23' })).toBe(true);
  expect(said(charted('2026-11-23'))).toBe(false);
  expect(answered({ state: 'not-recorded' })).toBe(false);
});
