import { expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import { chart, decided, everolimus, present } from './fixtures.ts';

it.each<[string, Partial<Facts>, string]>([
  ['nothing else', {}, 'routine'],
  ['a recent bleed', { priorAmlBleed: present('2026-11-10') }, 'same-day'],
  ['a suspicion of malignancy', { malignancySuspected: present(true) }, '2-weeks'],
  ['progression on a drug', { mtor: present(everolimus({ indication: 'tsc', bleedGrade: 2 })) }, '6-weeks'],
])('no angiomyolipoma, and %s: as urgent as that is', (_, more, urgency) => {
  const decision = decided(chart({ renalAml: present(false), acuteBleed: present(false), ...more }));
  expect([decision.rule, decision.urgency]).toEqual(['R00', urgency]);
});
