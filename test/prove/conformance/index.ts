import { npx } from '../../npx.ts';

/** Everything that can be written for any practice patient, behind any EHR, with any choices, against what it must be. */
export const conformance = async (): Promise<boolean> =>
  (await npx('vitest', ['run', 'test/conformance'], { LONG_TESTS: 'true' })) === 0;
