import { beforeAll, expect, test } from 'vitest';
import { type Counts, counted } from './counted.ts';
import { findings } from './table.ts';
import { workBudgets } from './work.ts';

let counts: Counts = {};
let beside: Counts = {};

beforeAll(async () => {
  [counts = {}, beside = {}] = await counted(2);
}, 120_000);

test('no work is beyond its budget, and none is without one', () => {
  expect(findings(counts, workBudgets)).toEqual([]);
});

test('the same work counts the same in another process that runs beside', () => {
  expect(beside).toEqual(counts);
});

test('ten times the chart is ten times the work', () => {
  const of = (observations: number) => counts[`readChart: ${observations} observations`] ?? NaN;
  // A hundred times, were it quadratic.
  expect(of(10_000) / of(1000)).toBeLessThan(10.5);
});
