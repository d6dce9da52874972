import type { Context } from '../context.ts';
import { withinDays } from '../dates.ts';
import type { CalendarDate, FactKey, SymptomCode } from '../facts.ts';
import { known } from '../known.ts';
import { anyOf, type Verdict, verdict } from '../truth.ts';
import { beganWithin, cannotTell, someSign } from './clauses.ts';
import type { Rule } from './rule.ts';
import { DAYS } from '../thresholds.ts';

const BLEEDING_SIGNS: readonly SymptomCode[] = [
  'sudden_flank_pain',
  'severe_flank_or_abdominal_pain',
  'visible_haematuria',
];

/** A bleed of the last 30 days that no embolization or surgery has dealt with. */
function uncontrolled(c: Context, date: CalendarDate, what: string, fact: FactKey): Verdict {
  if (!withinDays(date, c.today, DAYS.recentBleed))
    return verdict(false, `${what}, ${date}: more than 30 days ago`, [fact]);
  const dealtWith = c.treatments.some((t) => t.procedure !== 'ablation' && t.date >= date);
  return verdict(!dealtWith, `${what}, ${date}${dealtWith ? ': treated since' : ''}`, [fact]);
}

function recentBleed(c: Context): Verdict {
  const prior = known(c.facts.priorAmlBleed);
  if (prior === null) return cannotTell(c, 'priorAmlBleed');
  if (prior === false) return verdict(false, 'Earlier bleed: none', ['priorAmlBleed']);
  return uncontrolled(c, prior, 'AML bleed', 'priorAmlBleed');
}

function bleedOnTreatment(c: Context): Verdict {
  const grade = c.mtor?.bleedGrade ?? 0;
  const date = c.mtor?.bleedDate ?? null;
  if (grade < 2 || date === null) {
    return verdict(false, 'No dated bleed on treatment recorded', ['mtor']);
  }
  return uncontrolled(c, date, `Grade ${grade} bleed on treatment`, 'mtor');
}

export const r01b: Rule = {
  id: 'R01b',
  statement: 'A bleed of the last 30 days, or a bleeding sign of the last 14, not shown to be controlled.',
  evidence: ['S20', 'S21', 'S44'],
  when: (c) =>
    anyOf(
      recentBleed(c),
      bleedOnTreatment(c),
      someSign(
        c,
        BLEEDING_SIGNS,
        (s) =>
          !s.over &&
          s.cause !== 'other' &&
          beganWithin(c, s, DAYS.recentSign) &&
          !beganWithin(c, s, DAYS.acute),
        'No bleeding sign of the last 14 days recorded',
      ),
    ),
  outcome: () => 'I-RECENT-BLEED',
};
