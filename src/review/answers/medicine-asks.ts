import { entriesOfMedicine, recognisedMedicine } from '../../chart/answers/of-medicine.ts';
import { plainName } from '../../core/drugs/list.ts';
import type { Facts, Medication } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { FACT_LABELS, sentenceCase } from '../../core/words/labels.ts';
import { STILL_TAKEN } from '../../core/words/questions.ts';
import { DRUG_CLASSES } from '../../terminology/drugs.ts';
import { chart, drugClassWords } from '../words-in-depth.ts';
import { type Choice, CHOICES } from './choices.ts';
import type { Form } from './fields.ts';
import { FORMS } from './forms.ts';
import type { Answerable } from './lesion-asks.ts';
import { listedMedicines } from './recorded.ts';
import { medicines as words } from './words.ts';

/** What the form of the mTOR inhibitor is called in the list of facts. */
export const MTOR_FORM = sentenceCase(FACT_LABELS.mtor);

/** The one that the mTOR inhibitor's own answers are about, or may be: of another one only the list speaks. */
export function isMtorsOwn(one: Medication, { mtor }: Facts): boolean {
  if (!one.classes.includes('mtor-inhibitor')) return false;
  const drug = known(mtor) || null;
  const named = recognisedMedicine(one.name).mtor;
  return drug === null || named === null || named === drug.drug;
}

/** Every name that a rule is about. */
const SUGGESTIONS = [
  ...new Set([
    'everolimus',
    'sirolimus',
    ...DRUG_CLASSES.flatMap(({ drugs }) => drugs.flatMap(({ names }) => names)),
  ]),
].toSorted();

const nameKey = (name: string): string => recognisedMedicine(name).key ?? plainName(name).toLowerCase();

/** Why a name is not taken as another medicine. */
function refusal(name: string, facts: Facts): string | null {
  if (recognisedMedicine(name).mtor !== null) return words.mtor(name, MTOR_FORM);
  const same = listedMedicines(facts).find((one) => nameKey(one.name) === nameKey(name));
  return same === undefined ? null : words.listed(same.name, chart.medicationStatus[same.status]);
}

function said(name: string): string {
  const { classes } = recognisedMedicine(name);
  if (classes.length === 0) return words.unknown(name);
  return words.said(name, classes.map((one) => drugClassWords[one]).join(', '));
}

/** Another medicine, of any name. */
export const addMedicine = (facts: Facts): Form => ({
  summary: words.add,
  note: words.note,
  fields: [{ name: 'name', label: words.name, path: 'medications', kind: 'text', suggestions: SUGGESTIONS }],
  refusal: ({ name }) => refusal(String(name), facts),
  said: ({ name }) => said(String(name)),
  read: ({ name }) => ({ ofMedicine: { name, at: [], taken: true } }),
});

export type Action = { words: string; taken: boolean; change: Choice['change'] };

/** What can be said of one medicine of the list, or of several entries of one name. */
export const actionsOn = (one: Medication, ...others: Medication[]): Action[] =>
  words.actions[one.status].map((action) => ({
    ...action,
    change: {
      ofMedicine: {
        name: one.name,
        at: [one, ...others].flatMap(entriesOfMedicine),
        taken: action.taken,
      },
    },
  }));

/** Whether a medicine is taken of which the chart does not say it, by the core's own question. */
export function stillTaken(question: string, facts: Facts): Answerable {
  const [one, ...others] = listedMedicines(facts).filter(
    ({ name, status }) => status === 'unknown' && question === `${STILL_TAKEN} (${plainName(name)})`,
  );
  if (one === undefined) return { choices: [], form: null };
  return isMtorsOwn(one, facts)
    ? { choices: CHOICES['mtor'] ?? [], form: FORMS['mtor'] ?? null }
    : { choices: actionsOn(one, ...others), form: null };
}
