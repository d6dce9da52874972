import { spawn } from 'node:child_process';

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

export function branches(): Promise<boolean> {
  const command = [
    '--no-install',
    'vitest',
    'run',
    '--reporter=dot',
    ...COVERAGE,
    'src/core',
    'test/clinical',
  ];
  const child = spawn('npx', command, { stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}
