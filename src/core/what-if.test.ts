import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chart, context, gap, lesion, present, scan, sized, told, treatment } from './fixtures.ts';
import type { Facts, Gap } from './facts.ts';
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

  it('knows that a fact which no rule has looked at matters beside one that could not be read', () => {
    const treated = [treatment('embolization', '2026-11-22')];
    const c = context(chart({ lesions: present([lesion('A', [], { treated })]) }), [gap('aneurysm')]);
    const { now, outlookIf } = whatIf(c, evaluate(c).evaluation);
    expect(now.rule).toBe('R06g');
    // An aneurysm that a team has decided to observe would change nothing.
    expect(outlookIf([['riskObserved', { by: '', date: '2026-11-22' }]]).rule).toBe('R11c');
  });

  const FIRST = treatment('ablation', '2020-01-01');
  const of = (facts: Facts, gaps: Gap[] = []) => {
    const c = context(facts, gaps);
    return whatIf(c, evaluate(c).evaluation);
  };

  it('knows that what could not be read can turn out to be nothing', () => {
    const { now, outlookIf } = of(chart(), [gap('lesions')]);
    expect(now.rule).toBe('R06g');
    expect(outlookIf([['lesions', []]]).rule).toBe('R06');
  });

  it('knows that of two treatments one can be another', () => {
    const after = (second: ReturnType<typeof treatment>) =>
      lesion('L1', [scan('2026-10-12', 20)], { treated: [FIRST, second] });
    const feverish = { symptoms: present([told('fever')]) };
    const before = after(treatment('ablation', '2021-01-01'));
    const { now, outlookIf } = of(chart({ ...feverish, lesions: present([before]) }));
    expect(now.rule).not.toBe('R03');
    expect(outlookIf([['lesions', [after(treatment('embolization', '2026-11-22'))]]]).rule).toBe('R03');
  });

  it('looks at every fact that is supposed', () => {
    const { outlookIf } = of(sized(20));
    expect(
      outlookIf([
        ['contraception', true],
        ['symptoms', [told('shock')]],
      ]).rule,
    ).toBe('R01');
  });

  it('knows that a rule after the deciding one can rank the options', () => {
    const { now, outlookIf } = of(sized(20, { priorAmlBleed: present('2026-11-10') }));
    expect([now.rule, now.option]).toEqual(['R01b', 'embolization']);
    const doubted = outlookIf([['malignancySuspected', true]]);
    expect([doubted.rule, doubted.option]).toEqual(['R01b', 'characterise']);
  });
});
