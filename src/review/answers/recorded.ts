import { statements, valuesOf } from '../../careplan/statement.ts';
import { type Change, factsOf } from '../../chart/answers/given.ts';
import type { FactKey, Facts, Lesion, Symptom } from '../../core/facts.ts';
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
