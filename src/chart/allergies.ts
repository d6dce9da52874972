import type { Source } from '../core/facts.ts';
import { gradeOf } from '../terminology/match.ts';
import { MTOR_INHIBITORS } from '../terminology/mtor.ts';
import { codedOf, statusCode, together, wordsOf } from './coded.ts';
import { type Chart, sourceOf } from './collect.ts';
import type { Entry } from './entry.ts';
import { absent, type Found, only, present } from './found.ts';
import { child, list, text } from './json.ts';
import { parseWhen } from './when.ts';

const RAPAMYCINS = { codes: [], words: /\b(temsirolimus|ridaforolimus|zotarolimus|mTOR inhibitors?)\b/i };

type Stated = { refuted: boolean; source: Source };

function rapamycinAllergy(entry: Entry): Stated[] {
  const { code, json } = entry;
  const verification = statusCode(json, 'verificationStatus');
  if (verification === 'entered-in-error') return [];
  const substances = list(json, 'reaction').map((one) => codedOf(child(one, 'substance')));
  const said = together(code, ...substances);
  const grade = [...Object.values(MTOR_INHIBITORS), RAPAMYCINS]
    .map((concept) => gradeOf(concept, said))
    .find((one) => one !== null);
  if (grade === undefined || grade === null) return [];
  const date = parseWhen(text(json, 'onsetDateTime') ?? text(json, 'recordedDate'))?.asWritten;
  return [
    { refuted: verification === 'refuted', source: sourceOf(entry, { words: wordsOf(said), grade, date }) },
  ];
}

/** Allergy to a rapamycin. "No known allergies" is not an answer about this drug: it stays to be asked. */
export function readAllergies(chart: Chart): Found {
  const stated = chart.of('AllergyIntolerance').flatMap(rapamycinAllergy);
  const sources = (refuted: boolean) =>
    stated.flatMap((one) => (one.refuted === refuted ? [one.source] : []));
  const [yes, no] = [sources(false), sources(true)];
  const fact = yes.length > 0 ? present(true, yes) : no.length > 0 ? absent(false, no) : undefined;
  return { facts: only({ rapamycinAllergy: fact }), gaps: [] };
}
