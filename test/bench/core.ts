import { practicePatients } from '../../launch/practice-ehr/patients/index.ts';
import { gapFor, queries, readChart } from '../../src/chart/index.ts';
import { decide, isSettled, recommend } from '../../src/core/index.ts';

/** How long the pure middle of the app takes, on the charts of the practice patients. */

const TODAY = '2026-11-23';
/** Long enough for the compiler of the engine to have settled. */
const WARM_UP_MS = 1500;
const RUNS = 300;

const charts = practicePatients(TODAY).map(({ point, resources }) => {
  const { facts, gaps } = readChart(resources, { today: TODAY, gaps: [] });
  const waiting = readChart(resources, {
    today: TODAY,
    gaps: queries('p').map((q) => gapFor(q, 'outstanding')),
  });
  return {
    point,
    work: {
      recommend: () => recommend({ facts, gaps, today: TODAY }),
      decide: () => decide({ facts, gaps, today: TODAY }),
      'isSettled, everything outstanding': () => isSettled({ ...waiting, today: TODAY }),
      readChart: () => readChart(resources, { today: TODAY, gaps: [] }),
    },
  };
});

function warmUp(all: (() => unknown)[]): void {
  const end = performance.now() + WARM_UP_MS;
  while (performance.now() < end) for (const work of all) work();
}

function times(work: () => unknown): number[] {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) * 1000;
  }).toSorted((a, b) => a - b);
}

const at = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? NaN;
const microseconds = (n: number) => n.toFixed(1).padStart(10);

for (const name of ['recommend', 'decide', 'isSettled, everything outstanding', 'readChart'] as const) {
  console.log(`\n${name}, microseconds${' '.repeat(46 - name.length)}median       p95`);
  warmUp(charts.map(({ work }) => work[name]));
  for (const { point, work } of charts) {
    const sorted = times(work[name]);
    console.log(
      `  ${point.slice(0, 54).padEnd(54)}${microseconds(at(sorted, 0.5))}${microseconds(at(sorted, 0.95))}`,
    );
  }
}
