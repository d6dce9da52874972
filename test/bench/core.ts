import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundled } from './panel/one-core.ts';

/** Microseconds of one piece of work on one chart, over many runs. */
export type Micro = { work: string; patient: string; median: number; p95: number };
/** Milliseconds for a chart of so many observations: as the first of a process, and once the engine knows the way. */
export type Mapping = { observations: number; parseMs: number; firstMs: number; bestMs: number };
export type Core = { micro: Micro[]; mapping: Mapping[] };

const OBSERVATIONS = [100, 1000, 10_000];

/** The pure middle of the app, bundled as it ships, in processes of its own. */
export async function core(): Promise<Core> {
  const directory = mkdtempSync(join(tmpdir(), 'renal-aml-core-'));
  const run = async <T>(program: string, args: readonly string[]): Promise<T> => {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...args]);
    return JSON.parse(stdout);
  };
  try {
    const micro = await run<Micro[]>(await bundled('test/bench/core/micro.ts', directory), []);
    const program = await bundled('test/bench/core/mapping.ts', directory);
    const mapping: Mapping[] = [];
    for (const observations of OBSERVATIONS)
      mapping.push(await run<Mapping>(program, [String(observations)]));
    return { micro, mapping };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
