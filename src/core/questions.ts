import type { Context } from './context.ts';
import type { Disposition, Question } from './decision.ts';
import type { FactKey, Mtor, Symptom, SymptomCode } from './facts.ts';
import { isKnown, known } from './known.ts';
import { lesionQuestions } from './lesion-questions.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { plausibleValues, supposing } from './plausible.ts';
import { signText } from './rules/clauses.ts';
import type { Sign } from './signs.ts';
import {
  HAPPENING_NOW,
  NEW_FOR_PATIENT,
  questionText,
  VISIBLE_OR_DIPSTICK,
  WHY_THIS_DRUG,
} from './words/questions.ts';

/** Facts whose answer would change the verdict, found by running the table over what each could be. */

const MOST_URGENT_FIRST: Disposition[] = [
  'emergency',
  'intervention',
  'medical-therapy',
  'surveillance',
  'insufficient-data',
];

type Change = Question['wouldChange'][number];

function change(answer: string, { disposition, option, intervalMonths }: Outlook): Change {
  return { answer, disposition, option, intervalMonths };
}

function changes(
  c: Context,
  now: Outlook,
  key: FactKey,
  values: { answer: string; value: unknown }[],
): Change[] {
  const found: Change[] = [];
  for (const { answer, value } of values) {
    const then = outlookOf(supposing(c, [[key, value]]));
    if (then.key !== now.key) found.push(change(answer, then));
  }
  return found;
}

function happening(c: Context, code: SymptomCode): Symptom[] {
  const entry: Symptom = {
    code,
    onset: null,
    ongoing: true,
    cause: 'unknown',
    source: 'clinician',
    sources: [],
  };
  return [...(known(c.facts.symptoms) ?? []), entry];
}

function askText(sign: Sign): string {
  if (sign.code === 'haematuria_unspecified') return VISIBLE_OR_DIPSTICK;
  return sign.fact === 'bloodPressure' ? NEW_FOR_PATIENT : HAPPENING_NOW;
}

/** Signs in the chart that are too old, undated or chronic to count: "Is this happening now?" */
function happeningNow(c: Context, now: Outlook): Question[] {
  const questions = new Map<string, Question>();
  for (const sign of c.signs) {
    if (!sign.askNow) continue;
    const code = sign.code === 'haematuria_unspecified' ? 'visible_haematuria' : sign.code;
    const wouldChange = changes(c, now, 'symptoms', [{ answer: 'yes', value: happening(c, code) }]);
    const text = `${askText(sign)} (${signText(sign)})`;
    if (wouldChange.length > 0) questions.set(text, { fact: sign.fact, text, wouldChange });
  }
  return [...questions.values()];
}

/** A drug without an indication, and no definite TSC: the size rules apply until this is answered (K21). */
function whyThisDrug(c: Context, now: Outlook): Question[] {
  if (c.mtor === null || c.mtor.indication !== null || c.tscStatus === 'definite') return [];
  const forAml: Mtor = { ...c.mtor, indication: 'aml' };
  const wouldChange = changes(c, now, 'mtor', [{ answer: 'AML, TSC or LAM', value: forAml }]);
  return wouldChange.length > 0 ? [{ fact: 'mtor', text: WHY_THIS_DRUG, wouldChange }] : [];
}

function aboutLesions(c: Context, now: Outlook): Question[] {
  return lesionQuestions(c)
    .map(({ fact, text, values }) => ({ fact, text, wouldChange: changes(c, now, 'lesions', values) }))
    .filter((q) => q.wouldChange.length > 0);
}

function reach(q: Question): number {
  return Math.min(...q.wouldChange.map((w) => MOST_URGENT_FIRST.indexOf(w.disposition)));
}

/** A young adult with one lesion: TSC is asked first (K12). */
function rank(c: Context, q: Question): number {
  const young = c.ageYears !== null && c.ageYears >= 18 && c.ageYears <= 40 && c.lesions.length === 1;
  return young && q.fact === 'tsc' ? -1 : reach(q);
}

/** Read from the chart only: their signs are answered as symptoms. */
const NOT_ASKED: FactKey[] = ['haemoglobin', 'heartRate', 'bloodPressure'];

/** The questions that matter, most decisive first. */
export function questionsOf(c: Context): Question[] {
  const now = outlookOf(c);
  const missing: Question[] = aboutLesions(c, now);
  for (const key of Object.keys(c.facts) as FactKey[]) {
    if (NOT_ASKED.includes(key) || isKnown(c.facts[key])) continue;
    const wouldChange = changes(c, now, key, plausibleValues(c, key));
    if (wouldChange.length > 0) missing.push({ fact: key, text: questionText(key), wouldChange });
  }
  const sorted = missing.toSorted((a, b) => rank(c, a) - rank(c, b));
  return [...happeningNow(c, now), ...whyThisDrug(c, now), ...sorted];
}
