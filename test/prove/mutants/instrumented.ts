import type { MutantCoverage } from '@stryker-mutator/api/core';
import type { Plugin } from 'vite';

/**
 * Stryker gives each file its own copy of the functions that ask which mutant is active and count what is passed
 * through. They become one quick pair that counts only while someone wants to know: tests run ten times faster.
 */

/** What instrumented code looks at. Every field is always there: that keeps ten thousand looks a millisecond. */
type Watched = {
  /** '' for none. */
  active: string;
  hits: number;
  limit: number;
  coverage: MutantCoverage | null;
  /** '' while loading. */
  test: string;
};

export const watched: Watched = { active: '', hits: 0, limit: Infinity, coverage: null, test: '' };

const MODULE = 'watched-by-mutants';

/** Given to instrumented code as a library of its own. */
export const WATCHED = `${MODULE}/state`;

const SHARED = `
import { watched } from '${WATCHED}';

const state = watched;

export function stryMutAct_9fa48(id) {
  return state.active === id && hit();
}

function hit() {
  if (++state.hits > state.limit) throw new Error('Passed through too often');
  return true;
}

export function stryCov_9fa48() {
  if (state.coverage !== null) count(arguments);
}

function count(ids) {
  const { perTest, static: whileLoading } = state.coverage;
  const counts = state.test === '' ? whileLoading : (perTest[state.test] ??= {});
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
}
`;

const OWN_COPIES = /function stryNS_9fa48\(\)[\s\S]*?return isActive\(id\);\s*\}/;

export const instrumented: Plugin = {
  name: 'instrumented by Stryker',
  enforce: 'pre',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  load: (id) => (id === `\0${MODULE}` ? SHARED : null),
  transform: (code) =>
    OWN_COPIES.test(code)
      ? code.replace(OWN_COPIES, `import { stryCov_9fa48, stryMutAct_9fa48 } from '${MODULE}';`)
      : null,
};
