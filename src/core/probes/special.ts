import type { Context } from '../context.ts';
import type { SymptomCode } from '../facts.ts';
import { known } from '../known.ts';
import { symptomOf } from '../plausible.ts';
import { signText } from '../rules/clauses.ts';
import type { Sign } from '../signs.ts';
import { HAPPENING_NOW, NEW_FOR_PATIENT, STILL_TAKEN, VISIBLE_OR_DIPSTICK } from '../words/questions.ts';
import type { Probe } from './probe.ts';

/** What an entry of the chart leaves open: a sign that may be happening now, a drug that may still be taken. */

function askText(sign: Sign): string {
  if (sign.code === 'haematuria_unspecified') return VISIBLE_OR_DIPSTICK;
  return sign.fact === 'bloodPressure' ? NEW_FOR_PATIENT : HAPPENING_NOW;
}

/** An entry's own sign, not one that it implies: that would be asked twice. */
function entered(c: Context, sign: Sign): boolean {
  if (sign.fact !== 'symptoms') return true;
  return (known(c.facts.symptoms) ?? []).some((s) => s.code === sign.code && s.onset === sign.onset);
}

/** Signs that are too old, undated or chronic to count: "Is this happening now?" (part 4 a). */
export function happeningNow(c: Context): Probe[] {
  const probes = new Map<string, Probe>();
  for (const sign of c.signs) {
    if (!sign.askNow || !entered(c, sign)) continue;
    const code: SymptomCode = sign.code === 'haematuria_unspecified' ? 'visible_haematuria' : sign.code;
    const text = `${askText(sign)} (${signText(sign)})`;
    const symptoms = [...(known(c.facts.symptoms) ?? []), symptomOf(code, null)];
    probes.set(text, {
      fact: sign.fact,
      text,
      missing: true,
      from: null,
      unit: null,
      values: [{ answer: 'yes', to: true, supposition: [['symptoms', symptoms]] }],
    });
  }
  return [...probes.values()];
}

/** A drug on the list of which nobody knows whether it is taken (F20). */
export function stillTaken(c: Context): Probe[] {
  const list = known(c.facts.medications) ?? [];
  return list.flatMap((drug, n): Probe[] => {
    if (drug.status !== 'unknown') return [];
    const taken = list.with(n, { ...drug, status: 'active' });
    return [
      {
        fact: 'medications',
        text: `${STILL_TAKEN} (${drug.name})`,
        missing: true,
        from: null,
        unit: null,
        values: [{ answer: 'yes', to: true, supposition: [['medications', taken]] }],
      },
    ];
  });
}
