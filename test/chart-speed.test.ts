import { expect, test } from 'vitest';
import { readChart } from '../src/chart/read-chart.ts';
import { bigChart } from './big-chart.ts';

const SMALL = 2_500;
const LARGE = 10_000;

/** Milliseconds of processor time, so that a busy machine does not count; the best of several runs. */
function cost(resources: object[]): number {
  const runs = Array.from({ length: 8 }, () => {
    const copy = structuredClone(resources);
    const before = process.cpuUsage();
    readChart(copy, { today: '2026-11-23', gaps: [] });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

test('a chart of 10,000 observations is mapped in time that grows with its length alone', () => {
  const [small, large] = [cost(bigChart(SMALL)), cost(bigChart(LARGE))];
  // Four times the chart: four times the work, sixteen times were it quadratic.
  expect(large / small).toBeLessThan(8);
  expect(large).toBeLessThan(400);
}, 60_000);
