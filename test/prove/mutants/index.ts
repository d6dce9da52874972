import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type MutantResult, type PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { EQUIVALENT } from './equivalent.ts';

/**
 * Every mutant that Stryker makes of the core, tried on the core's own tests and the clinical cases. The evidence is
 * left out: it is the specification's tables as data, held to it by `evidence.test.ts`, and decides nothing.
 */

const CORE = [
  'src/core/**/*.ts',
  '!src/core/**/*.test.ts',
  '!src/core/**/*.examples.ts',
  '!src/core/**/fixtures.ts',
  '!src/core/arbitraries.ts',
  '!src/core/evidence/{sources,statements,contradictions}-*.ts',
];

/** Of the mutants that can be told from the core, how many the tests must find. */
const LEAST_SCORE = 95;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function options(mutate: string[]): PartialStrykerOptions {
  return {
    mutate,
    testRunner: 'core',
    plugins: [here('./test-runner.ts')],
    testRunnerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    tsconfigFile: 'none.json',
    concurrency: 2,
    // Loops without end are found by counting; a slow machine must not pass for a killed mutant.
    timeoutMS: 20_000,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: 'test-results/mutants.json' },
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

function isKnown({ file, code, mutant }: Survivor): boolean {
  return EQUIVALENT.some((e) => e.file === file && e.code === flat(code) && e.mutant === flat(mutant));
}

/** Runs them; one line for each survivor that is not known to be equivalent. True when enough are found. */
export async function mutants(only: string[]): Promise<boolean> {
  const results = await new Stryker(options(only.length === 0 ? CORE : only)).runMutationTest();
  const tried = results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const survived = tried.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const survivors = await Promise.all(survived.map(survivor));
  const unexplained = survivors.filter((one) => !isKnown(one));
  for (const { file, line, code, mutant, covered } of unexplained) {
    console.log(
      `${file}:${line}  ${flat(code)}  →  ${flat(mutant)}${covered ? '' : '  (reached by no test)'}`,
    );
  }
  const score = (100 * (tried.length - survivors.length)) / tried.length;
  const timedOut = tried.filter(({ status }) => status === 'Timeout').length;
  console.log(
    `${tried.length} mutants: ${score.toFixed(1)} % killed (${timedOut} by never ending), ${survivors.length} survived, ${unexplained.length} of them unexplained`,
  );
  return score >= LEAST_SCORE && unexplained.length === 0;
}
