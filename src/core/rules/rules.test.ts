import { describe, expect, it } from 'vitest';
import { chart, context, sized } from '../fixtures.ts';
import { EXAMPLES } from './all.examples.ts';
import { verdict } from '../truth.ts';
import { FALLBACK, RULES } from './index.ts';

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

it('what no rule decides is left unclassified, whoever the patient is', () => {
  for (const facts of [chart(), sized(20), sized(60)]) {
    const c = context(facts);
    expect(FALLBACK.when(c)).toEqual(verdict(true, 'No rule holds', []));
    expect(FALLBACK.outcome(c)).toBe('UNCLASSIFIED');
  }
});

it('the rules stand in the order of the specification', () => {
  expect(RULES.map((r) => r.id).join(' ')).toBe(
    'R00 R01 R01b R02 R03 R04 R05b R05a R05c R05d R07 R07x R08 R08x R09 R10 R06 R06g R11d R11e R11c R11a R11b R12',
  );
});
