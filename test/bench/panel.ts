import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled, runOnOneCore, type Used } from './panel/one-core.ts';
import { writeExport } from './panel/write-export.ts';

/**
 * A whole panel through the command line: a bulk export of so many patients, each of about 60 resources, from its
 * files to printed assessments. The command line is the real one, bundled, held to one core in its own process.
 */

const TODAY = '2026-11-23';
const NEWLINE = 10;

/** CPU milliseconds a patient, of each step. Measured beside: the steps add up to a little less than the whole. */
export type Split = Record<'partition' | 'read back' | 'readChart' | 'decide' | 'plan' | 'print', number>;

export type PanelRow = Used & {
  patients: number;
  resources: number;
  exportMiB: number;
  printedMiB: number;
  /** Of CPU time, so that a busy machine does not count. */
  patientsPerSecond: number;
};

export type Panel = { rows: PanelRow[]; split: Split };

async function row(program: string, directory: string, patients: number): Promise<PanelRow> {
  const { paths, resources, bytes } = writeExport(directory, patients, TODAY);
  let [lines, printedBytes] = [0, 0];
  const used = await runOnOneCore(program, [...paths, '--today', TODAY], (chunk) => {
    printedBytes += chunk.length;
    for (const byte of chunk) if (byte === NEWLINE) lines += 1;
  });
  if (lines !== patients) throw new Error(`${lines} of ${patients} patients were assessed`);
  return {
    ...used,
    patients,
    resources,
    exportMiB: bytes / 2 ** 20,
    printedMiB: printedBytes / 2 ** 20,
    patientsPerSecond: (1000 * patients) / used.cpuMs,
  };
}

async function splitOf(program: string, directory: string, patients: number): Promise<Split> {
  const { paths } = writeExport(directory, patients, TODAY);
  let text = '';
  await runOnOneCore(program, [TODAY, ...paths], (chunk) => (text += chunk.toString()));
  const whole: Split = JSON.parse(text);
  const each = Object.entries(whole).map(([step, ms]) => [step, ms / patients]);
  return Object.fromEntries(each);
}

/** Assesses a panel of each size, the smallest first, and splits the time of one of the middle size. */
export async function panel(sizes: readonly number[] = [100, 1000, 10_000]): Promise<Panel> {
  const directory = mkdtempSync(join(tmpdir(), 'renal-aml-panel-'));
  const inFolder = async <T>(name: string, work: (folder: string) => Promise<T>): Promise<T> => {
    const folder = join(directory, name);
    mkdirSync(folder);
    const result = await work(folder);
    rmSync(folder, { recursive: true });
    return result;
  };
  try {
    const program = await bundled('src/cli.ts', directory);
    const steps = await bundled('test/bench/panel/split.ts', directory);
    const rows: PanelRow[] = [];
    for (const size of sizes) rows.push(await inFolder('export', (folder) => row(program, folder, size)));
    return { rows, split: await inFolder('split', (folder) => splitOf(steps, folder, 1000)) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
