import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context } from './fixtures.ts';
import { evaluate } from './evaluate.ts';
import { someFacts, someGaps } from './arbitraries.ts';
import { outlookOf } from './outlook.ts';
import { supposing } from './plausible.ts';
import { probesOf } from './probes/index.ts';
import { whatIf } from './what-if.ts';

describe('recalculating only what a change concerns', { timeout: 60_000 }, () => {
  it('comes to the same as calculating everything again', () => {
    fc.assert(
      fc.property(someFacts, someGaps, (facts, gaps) => {
        const c = context(facts, gaps);
        const { outlookIf } = whatIf(c, evaluate(c).evaluation);
        const { first, others } = probesOf(c);
        for (const { values } of [...first, ...others]) {
          for (const { supposition } of values) {
            expect(outlookIf(supposition)).toEqual(outlookOf(supposing(c, supposition)));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
