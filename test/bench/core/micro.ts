import { practicePatients } from '../../../launch/practice-ehr/patients/index.ts';
import { gapFor, queries, readChart } from '../../../src/chart/index.ts';
import { decide, isSettled, recommend } from '../../../src/core/index.ts';
import type { Micro } from '../core.ts';

/** A program of its own: how long each step takes on the charts of the practice patients, printed as JSON. */

const TODAY = '2026-11-23';
/** Long enough for the compiler of the engine to have settled. */
const WARM_UP_MS = 1500;
const RUNS = 300;

const charts = practicePatients(TODAY).map(({ point, resources }) => {
  const { facts, gaps } = readChart(resources, { today: TODAY, gaps: [] });
  const waiting = readChart(resources, {
    today: TODAY,
    gaps: queries('p').map((query) => gapFor(query, 'outstanding')),
  });
  const work: Record<string, () => unknown> = {
    recommend: () => recommend({ facts, gaps, today: TODAY }),
    decide: () => decide({ facts, gaps, today: TODAY }),
    'isSettled, everything outstanding': () => isSettled({ ...waiting, today: TODAY }),
    readChart: () => readChart(resources, { today: TODAY, gaps: [] }),
  };
  return { patient: point, work };
});

function times(work: () => unknown): number[] {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) * 1000;
  }).toSorted((a, b) => a - b);
}

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.floor(sorted.length * part)] ?? Number.NaN;

function measure(name: string): Micro[] {
  const all = charts.flatMap(({ patient, work }) => {
    const one = work[name];
    return one === undefined ? [] : [{ patient, one }];
  });
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; )
    for (const { one } of all) one();
  return all.map(({ patient, one }) => {
    const sorted = times(one);
    return { work: name, patient, median: at(sorted, 0.5), p95: at(sorted, 0.95) };
  });
}

const names = Object.keys(charts[0]?.work ?? {});
process.stdout.write(JSON.stringify(names.flatMap(measure)));
