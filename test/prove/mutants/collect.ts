import { chai, JestAsymmetricMatchers, JestChaiExpect } from '@vitest/expect';

/** Stands in for vitest where thousands of mutants are tried: tests are collected and called, with vitest's own `expect`. */

export type Collected = { name: string; run: () => unknown };

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

type Body = (...row: readonly unknown[]) => unknown;
type Rest = [body: Body] | [options: object, body: Body];

const bodyOf = (rest: Rest): Body => (rest.length === 1 ? rest[0] : rest[1]);

/** What a test file imports from 'vitest'; its tests are added to `into` in their order. */
export function vitestInto(into: Collected[]): object {
  const within: string[] = [];

  function describe(name: string, ...rest: Rest): void {
    within.push(name);
    bodyOf(rest)();
    within.pop();
  }

  function it(name: string, ...rest: Rest): void {
    // The number keeps names apart: many rows of a table share one.
    into.push({ name: [into.length, ...within, name].join(' › '), run: bodyOf(rest) });
  }

  function each(rows: readonly unknown[]) {
    return (name: string, ...rest: Rest) => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        it(name, () => bodyOf(rest)(...values));
      }
    };
  }

  Object.assign(it, { each });
  return { describe, it, test: it, expect: chai.expect };
}
