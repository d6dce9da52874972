import type { Context } from '../context.ts';
import { withinDays } from '../dates.ts';
import { ALARM_SIGNS, AML_SYMPTOMS, BLOOD_LOSS_SIGNS } from '../signs.ts';
import { allOf, anyOf, type Verdict, verdict } from '../truth.ts';
import { cannotTell, isCurrent, someSign } from './clauses.ts';
import type { Rule } from './rule.ts';
import { DAYS, MTOR } from '../thresholds.ts';

function bleedingNow(c: Context): Verdict {
  if (c.acuteBleed === null) return cannotTell(c, 'acuteBleed');
  return verdict(c.acuteBleed, c.acuteBleed ? 'AML bleed now' : 'Bleeding now: no', ['acuteBleed']);
}

function severeBleedOnTreatment(c: Context): Verdict {
  const grade = c.mtor?.bleedGrade ?? 0;
  const date = c.mtor?.bleedDate ?? null;
  if (grade < MTOR.emergencyBleedGrade)
    return verdict(false, 'No grade 3 bleed on treatment recorded', ['mtor']);
  if (date === null) return verdict(null, `Grade ${grade} bleed on treatment, undated`, ['mtor']);
  return verdict(withinDays(date, c.today, DAYS.acute), `Grade ${grade} bleed on treatment, ${date}`, [
    'mtor',
  ]);
}

export const r01: Rule = {
  id: 'R01',
  statement: 'Bleeding now, or a sign of acute bleeding: emergency, whatever the size.',
  evidence: ['S16', 'S20', 'S21', 'S44', 'P1f', 'P24', 'P26', 'P33', 'K13', 'K37'],
  when: (c) =>
    anyOf(
      bleedingNow(c),
      someSign(c, ALARM_SIGNS, isCurrent, 'No current sign of acute bleeding recorded'),
      allOf(
        someSign(c, AML_SYMPTOMS, isCurrent, 'No current pain, mass or visible haematuria recorded'),
        someSign(c, BLOOD_LOSS_SIGNS, isCurrent, 'No current fast pulse or falling haemoglobin recorded'),
      ),
      severeBleedOnTreatment(c),
    ),
  outcome: () => 'EMERGENCY',
};
