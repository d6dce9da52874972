import type { Plugin } from 'vite';

/** Where a meaning was read is for reviewers, and what it is called for what is written to a chart. */
const RECOGNISED = /\/src\/terminology\/(?!activities\b|code\b)/;
const CODES = new Set<unknown>(['verified', 'corroborated']);

type Part = { type?: unknown; name?: unknown; callee?: Part; arguments?: Part[]; end?: number };

/** Every part of a syntax tree, and what it holds. */
function* parts(tree: unknown): Generator<Part> {
  if (typeof tree !== 'object' || tree === null) return;
  yield tree;
  for (const inside of Object.values(tree)) yield* parts(inside);
}

/** Leaves display and source out of the codes that are only recognised, never written: a built app has no use for them. */
export const leanCodes: Plugin = {
  name: 'lean-codes',
  apply: 'build',
  transform(code, id) {
    if (!RECOGNISED.test(id)) return null;
    const cuts = [...parts(this.parse(code))].flatMap(({ type, callee, arguments: given = [] }) => {
      const [, kept, , last] = given;
      if (type !== 'CallExpression' || !CODES.has(callee?.name)) return [];
      return kept?.end === undefined || last?.end === undefined ? [] : [[kept.end, last.end] as const];
    });
    // From the end, so that no cut moves the next one.
    const lean = cuts.reduceRight((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), code);
    return { code: lean, map: null };
  },
};
