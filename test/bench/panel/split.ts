import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCarePlan, defaultChoices } from '../../../src/careplan/index.ts';
import { readChart } from '../../../src/chart/index.ts';
import { createExport } from '../../../src/cli/export.ts';
import { printed } from '../../../src/cli/printed.ts';
import { decide, derive } from '../../../src/core/index.ts';

/**
 * The steps of the command line one by one, on the files of an export: where the time goes. A program of its own:
 * `split.js 2026-11-23 Patient.ndjson …` prints the milliseconds of each step as JSON.
 */

const [today = '', ...paths] = process.argv.slice(2);
const times = new Map<string, number>();

/** Adds the CPU time of some work to that of its step. */
function timed<T>(step: string, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  times.set(step, (times.get(step) ?? 0) + (user + system) / 1000);
  return result;
}

const directory = mkdtempSync(join(tmpdir(), 'renal-aml-split-'));
try {
  const all = createExport(directory, { problem: console.error, strays: () => {} });
  timed('partition', () => {
    for (const path of paths) for (const _ of all.read(path));
  });
  const charts = all.charts();
  for (let next = timed('read back', () => charts.next()); next.done !== true; ) {
    const { resources, gaps } = next.value;
    const chart = timed('readChart', () => readChart(resources, { today, gaps }));
    const { facts, patient } = chart;
    const proposals = timed('readChart', chart.proposals);
    const derived = timed('decide', () => derive(facts, today));
    const decision = timed('decide', () => decide({ facts, gaps: chart.gaps, today }));
    const assessment = { patient, today, facts, derived, gaps: chart.gaps, proposals, decision };
    const choices = defaultChoices(decision);
    const carePlan =
      patient === null ? null : timed('plan', () => buildCarePlan({ ...assessment, patient, choices }));
    timed('print', () => JSON.stringify(printed({ ...assessment, carePlan })));
    next = timed('read back', () => charts.next());
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
process.stdout.write(JSON.stringify(Object.fromEntries(times)));
