import { describe, expect, it } from 'vitest';
import { context, type RuleExample } from '../fixtures.ts';
import { RULES } from './index.ts';
import * as r00 from './r00.examples.ts';
import * as r01 from './r01.examples.ts';
import * as r01b from './r01b.examples.ts';
import * as r02 from './r02.examples.ts';
import * as r03 from './r03.examples.ts';
import * as r04 from './r04.examples.ts';
import * as r05 from './r05.examples.ts';
import * as r06 from './r06.examples.ts';
import * as r07 from './r07.examples.ts';
import * as r08 from './r08.examples.ts';
import * as r09 from './r09.examples.ts';
import * as r10 from './r10.examples.ts';
import * as r11 from './r11.examples.ts';

const EXAMPLES: Partial<Record<string, RuleExample[]>> = {
  R00: r00.examples,
  R01: r01.examples,
  R01b: r01b.examples,
  R02: r02.examples,
  R03: r03.examples,
  R04: r04.examples,
  R05b: r05.progressing,
  R05a: r05.stopping,
  R05c: r05.undocumented,
  R05d: r05.continuing,
  R06: r06.examples,
  R07: r07.start,
  R07x: r07.blocked,
  R08: r08.start,
  R08x: r08.blocked,
  R09: r09.examples,
  R10: r10.examples,
  R11d: r11.pregnant,
  R11e: r11.characterise,
  R11c: r11.treated,
};

for (const rule of RULES) {
  const examples = EXAMPLES[rule.id];
  if (examples === undefined) continue;
  describe(`${rule.id}: ${rule.statement}`, () => {
    it.each(examples)('$says', ({ facts, gaps, truth }) => {
      expect(rule.when(context(facts, gaps)).truth).toBe(truth);
    });
    it('is shown both to hold and not to', () => {
      expect(new Set(examples.map((e) => e.truth))).toContain(true);
      expect(new Set(examples.map((e) => e.truth))).toContain(false);
    });
  });
}

it('the rules stand in the order of the specification', () => {
  expect(RULES.map((r) => r.id).join(' ')).toBe(
    'R00 R01 R01b R02 R03 R04 R05b R05a R05c R05d R07 R07x R08 R08x R09 R10 R06 R06g R11d R11e R11c R11a R11b R12',
  );
});
