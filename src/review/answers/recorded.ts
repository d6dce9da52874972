import { statements, valuesOf } from '../../careplan/statement.ts';
import { type Change, factsOf, isFact } from '../../chart/answers/given.ts';
import type { FactKey, Facts, Lesion, Symptom } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { SYMPTOM_LABELS } from '../../core/words/labels.ts';
import { formatDate, formatSize, readable } from '../format.ts';
import { answers, chart } from '../words-in-depth.ts';

const symptomWords = (symptoms: readonly Symptom[]): string =>
  symptoms.map(({ code }) => SYMPTOM_LABELS[code]).join(', ') || answers.none;

function lesionWords(lesions: readonly Lesion[]): string {
  const sizes = lesions.flatMap(({ measurements }) =>
    measurements.map(({ axesMm, date }) =>
      axesMm.length === 0
        ? chart.notMeasured
        : `${formatSize(...axesMm)}${date === null ? '' : `, ${formatDate(date)}`}`,
    ),
  );
  return sizes.join('; ') || chart.notMeasured;
}

function wordsOf(fact: FactKey, facts: Facts): string[] {
  if (fact === 'symptoms') return valuesOf(facts.symptoms).map(({ value }) => symptomWords(value));
  if (fact === 'lesions') return valuesOf(facts.lesions).map(({ value }) => lesionWords(value));
  return statements(facts, fact).map(({ value }) => readable(value));
}

/** What the chart says of what was answered: an answer stands over it and does not hide it. */
export const recordedWords = (change: Change, recorded: Facts): string[] =>
  factsOf(change).flatMap((fact) => wordsOf(fact, recorded));

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
