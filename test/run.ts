/** `npm test`: every check, then one line that says how many passed and failed. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { npx } from './npx.ts';

type Tally = { passed: number; failed: number };

const RESULTS = 'test-results';
await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });

const [types, lint, format] = await Promise.all([
  check('types', 'tsc', ['--noEmit']),
  check('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  check('format', 'biome', ['format', '.']),
]);
const unit = await tests('unit', 'vitest', [
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${RESULTS}/unit.json`,
]);
const browser = await tests('browser', 'playwright', ['test']);

const all = [types, lint, format, unit, browser];
const passed = sum(all.map((tally) => tally.passed));
const failed = sum(all.map((tally) => tally.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** One command that either holds or does not. */
async function check(name: string, command: string, args: string[]): Promise<Tally> {
  const ok = (await run(name, command, args)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A test runner: counted from its own report; a run that ended badly without a failed test still counts as one. */
async function tests(name: 'unit' | 'browser', command: string, args: string[]): Promise<Tally> {
  const code = await run(name, command, args);
  const tally = await read(name).catch(() => ({ passed: 0, failed: 0 }));
  const nothingRan = tally.passed + tally.failed === 0;
  return code === 0 && !nothingRan ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
}

async function read(name: 'unit' | 'browser'): Promise<Tally> {
  const report = JSON.parse(await readFile(`${RESULTS}/${name}.json`, 'utf8'));
  return name === 'unit'
    ? { passed: report.numPassedTests, failed: report.numFailedTests }
    : { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}

function run(name: string, command: string, args: string[]): Promise<number> {
  console.log(`— ${name}`);
  return npx(command, args);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
