import { Script } from 'node:vm';
import * as fc from 'fast-check';
import { build } from 'vite';
import { type Collected, vitestInto } from './collect.ts';
import { instrumented, WATCHED, watched } from './instrumented.ts';

/** A law is tried on fewer charts than in `npm test`: there are ten thousand mutants, and few are found only by it. */
const CHARTS_FOR_A_LAW = 10;

function fewer(parameters: fc.Parameters<unknown> = {}): fc.Parameters<unknown> {
  const numRuns = Math.min(parameters.numRuns ?? CHARTS_FOR_A_LAW, CHARTS_FOR_A_LAW);
  return { ...parameters, numRuns, seed: 1, endOnFailure: true };
}

const laws = {
  ...fc,
  assert: (property: fc.IRawProperty<unknown>, parameters?: fc.Parameters<unknown>) =>
    fc.assert(property, fewer(parameters)),
};

/** All tests of the core in one script. Each call loads it afresh, with new modules, and gives the tests it holds. */
export async function loaderOfTests(root: string): Promise<() => Collected[]> {
  const output = await build({
    root,
    configFile: false,
    plugins: [instrumented],
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'node20',
      ssr: 'test/prove/mutants/all-tests.ts',
      rolldownOptions: { external: ['vitest', 'fast-check', WATCHED], output: { format: 'cjs' } },
    },
  });
  if (!('output' in output)) throw new Error('One build, one output');
  const script = new Script(`(function (require) {${output.output[0].code}\n})`);
  return () => {
    const tests: Collected[] = [];
    const libraries: Record<string, object> = {
      vitest: vitestInto(tests),
      'fast-check': laws,
      [WATCHED]: { watched },
    };
    script.runInThisContext()((name: string) => libraries[name]);
    return tests;
  };
}
