import type { Context } from '../context.ts';
import { recentEmbolization } from '../context.ts';
import { AML_SYMPTOMS, type Sign } from '../signs.ts';
import { allOf, anyOf, type Verdict, verdict } from '../truth.ts';
import { beganWithin, isCurrent, someSign } from './clauses.ts';
import type { Rule } from './rule.ts';
import { DAYS } from '../thresholds.ts';

/** Visible blood counts even when it has stopped; the rest must still be there. */
export function countsAsSymptom(c: Context, s: Sign): boolean {
  if (!AML_SYMPTOMS.includes(s.code) || s.cause === 'other') return false;
  if (s.over && s.code !== 'visible_haematuria') return false;
  return s.current || beganWithin(c, s, DAYS.recentSign);
}

function embolized(c: Context): Verdict {
  const sae = recentEmbolization(c);
  return sae === null
    ? verdict(false, 'No embolization in the last 14 days', ['lesions'])
    : verdict(true, `Embolization on ${sae.date}`, ['lesions']);
}

export const r03: Rule = {
  id: 'R03',
  statement: 'The lesion may be causing symptoms: active intervention, at any size.',
  evidence: ['S8', 'S10', 'S11', 'S43', 'K32'],
  when: (c) =>
    anyOf(
      someSign(
        c,
        AML_SYMPTOMS,
        (s) => countsAsSymptom(c, s),
        'No current or recent pain, mass or visible haematuria recorded',
      ),
      allOf(embolized(c), someSign(c, ['fever'], isCurrent, 'No current fever recorded')),
    ),
  outcome: () => 'I-SYMPT',
};
