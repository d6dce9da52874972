import { statements, valuesOf } from '../../careplan/statement.ts';
import { type Change, factsOf, isFact } from '../../chart/answers/given.ts';
import { entriesOfMedicine } from '../../chart/answers/of-medicine.ts';
import { withdrawable } from '../../chart/answers/withdrawn.ts';
import type { FactKey, Facts, Lesion, Measurement, Medication, Symptom } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { SYMPTOM_LABELS } from '../../core/words/labels.ts';
import { formatDate, formatSize, readable } from '../format.ts';
import { answers, chart, source } from '../words-in-depth.ts';
import { medicines } from './words.ts';

export const listedLesions = ({ lesions }: Facts): Lesion[] =>
  valuesOf(lesions).flatMap(({ value }) => value);

export const listedMedicines = ({ medications }: Facts): Medication[] =>
  valuesOf(medications).flatMap(({ value }) => value);

const symptomWords = (symptoms: readonly Symptom[]): string =>
  symptoms.map(({ code }) => SYMPTOM_LABELS[code]).join(', ') || answers.none;

/** Its size and day; in the chart's own words where it has no size. */
export function measurementWords({ axesMm, date, sources }: Measurement): string {
  const [said] = sources.flatMap((one) => (one.from === 'chart' ? [one.words] : []));
  const size = axesMm.length === 0 ? (said ?? chart.notMeasured) : formatSize(...axesMm);
  return date === null ? size : `${size}, ${formatDate(date)}`;
}

const lesionWords = (lesions: readonly Lesion[]): string =>
  lesions.flatMap(({ measurements }) => measurements.map(measurementWords)).join('; ') || chart.notMeasured;

export const medicineWords = ({ name, status, date }: Medication): string =>
  medicines.on(name, chart.medicationStatus[status], date === null ? source.undated : formatDate(date));

function wordsOf(fact: FactKey, facts: Facts): string[] {
  if (fact === 'symptoms') return valuesOf(facts.symptoms).map(({ value }) => symptomWords(value));
  if (fact === 'lesions') return valuesOf(facts.lesions).map(({ value }) => lesionWords(value));
  if (fact === 'medications') return listedMedicines(facts).map(medicineWords);
  return statements(facts, fact).map(({ value }) => readable(value));
}

/** What the chart says of the one medicine or measurement that an answer is about. */
function wordsOfOne({ ofMedicine, notUsed }: Change, recorded: Facts): string[] | null {
  if (ofMedicine !== undefined) {
    const { at } = ofMedicine;
    return listedMedicines(recorded)
      .filter((one) => entriesOfMedicine(one).some((entry) => at.includes(entry)))
      .map(medicineWords);
  }
  if (notUsed === undefined) return null;
  return listedLesions(recorded)
    .flatMap(({ measurements }) => measurements)
    .filter((one) => withdrawable(one).some((entry) => notUsed.at.includes(entry)))
    .map(measurementWords);
}

/** What the chart says of what was answered: an answer stands over it and does not hide it. */
export const recordedWords = (change: Change, recorded: Facts): string[] =>
  wordsOfOne(change, recorded) ?? factsOf(change).flatMap((fact) => wordsOf(fact, recorded));

/** What is known of one lesion, by the path of the fact behind its name. */
function ofLesion(lesion: Lesion, path: string): string[] {
  const { side, treated } = lesion;
  if (path === 'size') return lesion.measurements.length === 0 ? [] : [lesionWords([lesion])];
  if (path === 'side') return side === null ? [] : [answers.form[side]];
  return (treated ?? []).map(({ procedure, date }) =>
    date === null ? answers.procedures[procedure] : `${answers.procedures[procedure]}, ${formatDate(date)}`,
  );
}

/** The value at the end of a path into an object; nothing where the path ends before. */
const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : null), value);

/** What the chart says of a fact, by its path as the core names it. A lesion is the one that is shown. */
export function wordsOfFact(path: string, recorded: Facts, shown: Facts): string[] {
  const [fact = '', ...deeper] = path.split('.');
  if (fact === 'lesions') {
    const [id, of = ''] = deeper;
    return (known(shown.lesions) ?? []).filter((one) => one.id === id).flatMap((one) => ofLesion(one, of));
  }
  if (!isFact(fact)) return [];
  const isPart = deeper.length > 0;
  const isThere = !isPart || (valueAt(known(recorded.mtor), deeper) ?? null) !== null;
  return isThere ? wordsOf(fact, recorded) : [];
}
