import { gradeOf } from '../terminology/match.ts';
import { MTOR_INHIBITORS } from '../terminology/mtor.ts';
import { codedOf, statusCode, together, wordsOf } from './coded.ts';
import { type Chart, sourceOf } from './collect.ts';
import { type Found, only, present } from './found.ts';
import { child, list, text } from './json.ts';

const RAPAMYCINS = { codes: [], words: /\b(temsirolimus|ridaforolimus|zotarolimus|mTOR inhibitors?)\b/i };

/** Allergy to a rapamycin. "No known allergies" is not an answer about this drug: it stays to be asked. */
export function readAllergies(chart: Chart): Found {
  const sources = chart.of('AllergyIntolerance').flatMap((entry) => {
    const { json } = entry;
    const verification = statusCode(json, 'verificationStatus');
    if (verification === 'entered-in-error' || verification === 'refuted') return [];
    const substances = list(json, 'reaction').map((one) => codedOf(child(one, 'substance')));
    const said = together(codedOf(child(json, 'code')), ...substances);
    const grade = [...Object.values(MTOR_INHIBITORS), RAPAMYCINS]
      .map((concept) => gradeOf(concept, said))
      .find((one) => one !== null);
    if (grade === undefined || grade === null) return [];
    const date = text(json, 'onsetDateTime') ?? text(json, 'recordedDate') ?? undefined;
    return [sourceOf(entry, { words: wordsOf(said), grade, date })];
  });
  return {
    facts: only({ rapamycinAllergy: sources.length === 0 ? undefined : present(true, sources) }),
    gaps: [],
  };
}
