import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { bundled } from '../panel/one-core.ts';

export type Counts = Readonly<Record<string, number>>;

/** Within the project, so that the packages that are not bundled are found. */
const FOLDER = 'test-results';

/** Counts all work that has a budget, in so many processes of their own at once. */
export async function counted(processes = 1): Promise<Counts[]> {
  mkdirSync(FOLDER, { recursive: true });
  const directory = mkdtempSync(`${FOLDER}/work-`);
  try {
    // The test runner says "test", and JSX would be made for React's development build.
    process.env['NODE_ENV'] = 'production';
    const program = await bundled('test/bench/budgets/program.ts', directory);
    return await Promise.all(Array.from({ length: processes }, () => run(program)));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Nothing of this process's own settings goes with it: a test runner has its own, also for coverage. */
async function run(program: string): Promise<Counts> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-opt', program], {
    env: { NODE_ENV: 'production' },
  });
  return JSON.parse(stdout);
}
