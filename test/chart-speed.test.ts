import { expect, test } from 'vitest';
import { readChart } from '../src/chart/read-chart.ts';
import { bigChart } from './big-chart.ts';

const SMALL = 1_000;
const LARGE = 10_000;

/** Milliseconds of processor time, so that a busy machine does not count. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What a fresh chart costs to take from its text, and to map: the best of several runs, turn by turn. */
function costs(observations: number): { parsed: number; mapped: number } {
  const json = JSON.stringify(bigChart(observations));
  const runs = Array.from({ length: 10 }, () => {
    let resources: unknown[] = [];
    const parsed = spent(() => {
      resources = JSON.parse(json);
    });
    const mapped = spent(() => readChart(resources, { today: '2026-11-23', gaps: [] }));
    return { parsed, mapped };
  });
  return {
    parsed: Math.min(...runs.map(({ parsed }) => parsed)),
    mapped: Math.min(...runs.map(({ mapped }) => mapped)),
  };
}

test('a chart of 10,000 observations is mapped in a few times what its text takes to parse, and in time that grows with its length alone', () => {
  const [small, large] = [costs(SMALL), costs(LARGE)];
  // About three times; eight when each entry was taken apart by every reader of the chart.
  expect(large.mapped / large.parsed).toBeLessThan(6);
  // Ten times the chart: ten times the work, a hundred times were it quadratic.
  expect(large.mapped / small.mapped).toBeLessThan(25);
}, 60_000);
