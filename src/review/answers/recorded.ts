import { statements, valuesOf } from '../../careplan/statement.ts';
import type { Change } from '../../chart/answers/given.ts';
import type { FactKey, Facts, Lesion, Symptom } from '../../core/facts.ts';
import { FACT_LABELS, SYMPTOM_LABELS } from '../../core/words/labels.ts';
import { formatDate, formatSize, readable } from '../format.ts';
import { answers, chart } from '../words-in-depth.ts';

/** Answers whose fact has another name. */
const FACT_OF: Readonly<Record<string, FactKey>> = {
  aneurysmMm: 'aneurysm',
  aneurysmDate: 'aneurysm',
  fatSeenBy: 'fatSeen',
  ofDrug: 'mtor',
};

// FACT_LABELS has every key of Facts, which its type enforces.
const isFact = (key: string): key is FactKey => Object.hasOwn(FACT_LABELS, key);

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
export function recordedWords(change: Change, recorded: Facts): string[] {
  const facts = new Set(Object.keys(change).map((key) => FACT_OF[key] ?? key));
  return [...facts].filter(isFact).flatMap((fact) => wordsOf(fact, recorded));
}
