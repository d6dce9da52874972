import type { Context } from '../context.ts';
import type { SymptomCode } from '../facts.ts';
import { plainName } from '../drugs/list.ts';
import { known } from '../known.ts';
import { plausibleValues, symptomOf } from '../plausible.ts';
import { signText } from '../rules/clauses.ts';
import { exemptByAge } from '../rules/r04.ts';
import type { Sign } from '../signs.ts';
import {
  BLED_AGAIN,
  HAPPENING_NOW,
  MAN_PREGNANT,
  NEW_FOR_PATIENT,
  STILL_TAKEN,
  VISIBLE_OR_DIPSTICK,
} from '../words/questions.ts';
import { asking, type Probe, type ProbeValue } from './probe.ts';

/** What is recorded and asked about nevertheless: a sign that may be happening now, a drug that may still be taken. */

function askText(sign: Sign): string {
  if (sign.code === 'haematuria_unspecified') return VISIBLE_OR_DIPSTICK;
  return sign.fact === 'bloodPressure' ? NEW_FOR_PATIENT : HAPPENING_NOW;
}

/** Signs that are too old, undated or chronic to count: "Is this happening now?" (part 4 a). */
export function happeningNow(c: Context): Probe[] {
  const probes = new Map<string, Probe>();
  for (const sign of c.signs) {
    if (!sign.askNow) continue;
    const code: SymptomCode = sign.code === 'haematuria_unspecified' ? 'visible_haematuria' : sign.code;
    const text = `${askText(sign)} (${signText(sign)})`;
    const symptoms = [...(known(c.facts.symptoms) ?? []), symptomOf(code, null)];
    const yes: ProbeValue = { answer: 'yes', to: true, supposition: [['symptoms', symptoms]] };
    probes.set(text, asking(sign.fact, text, [yes]));
  }
  return [...probes.values()];
}

/** A drug on the list of which nobody knows whether it is taken (F20). */
export function stillTaken(c: Context): Probe[] {
  const list = known(c.facts.medications);
  const asked = list?.flatMap((drug, n): Probe[] => {
    if (drug.status !== 'unknown') return [];
    const taken = list.with(n, { ...drug, status: 'active' });
    const yes: ProbeValue = { answer: 'yes', to: true, supposition: [['medications', taken]] };
    return [asking('medications', `${STILL_TAKEN} (${plainName(drug.name)})`, [yes])];
  });
  return asked ?? [];
}

/** A man recorded as pregnant: one of the two is wrong (K19). */
export function manPregnant({ facts }: Context): Probe[] {
  if (known(facts.sex) !== 'male' || known(facts.pregnant) !== true) return [];
  return [
    asking('pregnant', MAN_PREGNANT, [
      { answer: 'not pregnant', to: false, supposition: [['pregnant', false]] },
      { answer: 'a woman', to: 'female', supposition: [['sex', 'female']] },
    ]),
  ];
}

/** A bleed that only its age exempts from being a risk (R04, e4). */
export function bledAgain(c: Context): Probe[] {
  if (!exemptByAge(c)) return [];
  const values = plausibleValues(c, 'priorAmlBleed').flatMap(({ answer, value }): ProbeValue[] =>
    typeof value === 'string' ? [{ answer, to: value, supposition: [['priorAmlBleed', value]] }] : [],
  );
  return [asking('priorAmlBleed', BLED_AGAIN, values)];
}
