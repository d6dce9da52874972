import { npx } from '../../npx.ts';

/** Each branch of the core is reached by its own tests and the clinical cases. */

const NOT_CORE = ['**/*.examples.ts', '**/*.test.ts', 'src/core/**/fixtures.ts', 'src/core/arbitraries.ts'];

const COVERAGE = [
  '--coverage.enabled',
  '--coverage.include=src/core/**',
  ...NOT_CORE.map((files) => `--coverage.exclude=${files}`),
  '--coverage.reporter=text-summary',
  '--coverage.reportsDirectory=test-results/branches',
  '--coverage.thresholds.branches=100',
];

export async function branches(): Promise<boolean> {
  const only = ['src/core', 'test/clinical'];
  return (await npx('vitest', ['run', '--reporter=dot', ...COVERAGE, ...only])) === 0;
}
