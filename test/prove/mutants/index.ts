import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type MutantResult, type PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { EQUIVALENT } from './equivalent.ts';

/**
 * Every mutant that Stryker makes of the core, tried on the core's own tests and the clinical cases. The evidence is
 * left out: it is the specification's tables as data, held to it by `evidence.test.ts`, and decides nothing.
 */

const NOT_CORE = ['test', 'examples'].map((kind) => `!src/core/**/*.${kind}.ts`);
const FOLDERS = ['rules', 'lesions', 'treatment', 'drugs', 'modifiers', 'probes', 'words', 'evidence'];

/** One after the other: code that holds no mutants runs at its own speed. */
const ROOMS: Record<string, string[]> = {
  ...Object.fromEntries(FOLDERS.map((folder) => [folder, [`src/core/${folder}/**/*.ts`]])),
  'a–h': ['src/core/[a-h]*.ts'],
  'i–p': ['src/core/[i-p]*.ts'],
  'q–z': ['src/core/[q-z]*.ts'],
};

const WITHOUT = [
  ...NOT_CORE,
  '!src/core/**/fixtures.ts',
  '!src/core/arbitraries.ts',
  '!src/core/evidence/{sources,statements,contradictions}-*.ts',
];

/** Of the mutants that can be told from the core, how many the tests must find. */
const LEAST_SCORE = 95;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function options(room: string, files: string[]): PartialStrykerOptions {
  return {
    mutate: [...files, ...WITHOUT],
    testRunner: 'core',
    plugins: [here('./test-runner.ts')],
    testRunnerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    tsconfigFile: 'none.json',
    concurrency: 2,
    // Loops without end are found by counting; a slow machine must not pass for a killed mutant.
    timeoutMS: 20_000,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: `test-results/mutants-${room}.json` },
    tempDirName: 'test-results/mutants',
  };
}

type Survivor = { file: string; line: number; code: string; mutant: string; covered: boolean };

async function survivor({ fileName, location, replacement, status }: MutantResult): Promise<Survivor> {
  const { start, end } = location;
  const lines = (await readFile(fileName, 'utf8')).split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const code = lines
    .map((line, n) => line.slice(n === 0 ? start.column - 1 : 0, n === last ? end.column - 1 : undefined))
    .join('\n');
  const file = fileName.slice(process.cwd().length + 1);
  return { file, line: start.line, code, mutant: replacement ?? '', covered: status !== 'NoCoverage' };
}

const flat = (code: string) => code.replaceAll(/\s+/g, ' ');

/** Those that no entry explains. An entry explains one: another mutant of the same text needs its own. */
function unexplainedOf(survivors: readonly Survivor[]): Survivor[] {
  const left = [...EQUIVALENT];
  return survivors.filter(({ file, code, mutant }) => {
    const place = left.findIndex(
      (e) => e.file === file && flat(e.code) === flat(code) && flat(e.mutant) === flat(mutant),
    );
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

type Tally = { tried: number; killed: number; endless: number; unexplained: number };

async function tried(room: string, files: string[]): Promise<Tally> {
  const results = await new Stryker(options(room, files)).runMutationTest();
  const all = results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const survived = all.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const survivors = await Promise.all(survived.map(survivor));
  const unexplained = unexplainedOf(survivors);
  for (const { file, line, code, mutant, covered } of unexplained) {
    console.log(
      `${file}:${line}  ${flat(code)}  →  ${flat(mutant)}${covered ? '' : '  (reached by no test)'}`,
    );
  }
  const tally = {
    tried: all.length,
    killed: all.length - survivors.length,
    endless: all.filter(({ status }) => status === 'Timeout').length,
    unexplained: unexplained.length,
  };
  console.log(`${room}: ${told(tally)}`);
  return tally;
}

function told({ tried, killed, endless, unexplained }: Tally): string {
  const score = ((100 * killed) / tried).toFixed(1);
  return `${tried} mutants, ${killed} killed (${score} %; ${endless} by never ending), ${tried - killed} survived, ${unexplained} of them unexplained`;
}

/** All rooms, some by name, or the files of these paths. */
function chosen(only: string[]): [room: string, files: string[]][] {
  if (only.some((one) => one.includes('/'))) return [['given', only]];
  return Object.entries(ROOMS).filter(([room]) => only.length === 0 || only.includes(room));
}

/** Runs them; one line for each survivor that is not known to be equivalent. True when enough are found. */
export async function mutants(only: string[]): Promise<boolean> {
  const sum: Tally = { tried: 0, killed: 0, endless: 0, unexplained: 0 };
  for (const [room, files] of chosen(only)) {
    const { tried: more, killed, endless, unexplained } = await tried(room, files);
    sum.tried += more;
    sum.killed += killed;
    sum.endless += endless;
    sum.unexplained += unexplained;
  }
  console.log(`all: ${told(sum)}`);
  return sum.killed / sum.tried >= LEAST_SCORE / 100 && sum.unexplained === 0;
}
