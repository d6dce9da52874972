import { readChart } from '../../../src/chart/index.ts';
import { bigChart } from '../../big-chart.ts';
import type { Mapping } from '../core.ts';

/** A program of its own: `mapping.js 10000` maps a chart of so many observations, and prints how long it took as JSON. */

const observations = Number(process.argv[2]);
const RUNS = 8;

function spent<T>(work: () => T): { ms: number; result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

const text = JSON.stringify(bigChart(observations));
/** Taken from its text each time, as a chart is: no two runs share what was once worked out. */
const runs = Array.from({ length: RUNS }, () => {
  const { ms: parseMs, result } = spent((): unknown[] => JSON.parse(text));
  return { parseMs, mapMs: spent(() => readChart(result, { today: '2026-11-23', gaps: [] })).ms };
});
const best = (of: (run: (typeof runs)[number]) => number) => Math.min(...runs.map(of));
const figures: Mapping = {
  observations,
  parseMs: best(({ parseMs }) => parseMs),
  firstMs: runs[0]?.mapMs ?? Number.NaN,
  bestMs: best(({ mapMs }) => mapMs),
};
process.stdout.write(JSON.stringify(figures));
