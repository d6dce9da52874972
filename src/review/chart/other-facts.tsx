import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import { SYMPTOM_LABELS } from '../../core/words/labels.ts';
import type { Fact, FactKey, Facts, Symptom } from '../../core/facts.ts';
import { formatDate, formatSize } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { Incomplete } from './absent.tsx';
import { entriesOf } from '../why/fact-entries.ts';
import { Sources } from '../why/sources.tsx';
import { chart, source } from '../words-in-depth.ts';

const yesNo = (value: boolean): string => (value ? chart.yes : chart.no);

function known<T>(fact: Fact<T>, words: (value: T) => string): string | null {
  return fact.state === 'present' || fact.state === 'absent-documented' ? words(fact.value) : null;
}

function symptomList(symptoms: Symptom[]): string {
  if (symptoms.length === 0) return chart.no;
  const one = ({ code, onset }: Symptom) =>
    onset === null ? SYMPTOM_LABELS[code] : `${SYMPTOM_LABELS[code]} (${formatDate(onset)})`;
  return symptoms.map(one).join(', ');
}

const aneurysmWords = ({ mm, date }: { mm: number; date: string | null }): string =>
  date === null ? source.undated : `${formatSize(mm)}, ${formatDate(date)}`;

/** The facts beside lesions, medicines and kidney that decide most, and how each reads where it is known. */
const ROWS: { key: FactKey; read: (facts: Facts) => string | null }[] = [
  { key: 'tsc', read: ({ tsc }) => known(tsc, (status) => status) },
  { key: 'symptoms', read: ({ symptoms }) => known(symptoms, symptomList) },
  { key: 'acuteBleed', read: ({ acuteBleed }) => known(acuteBleed, yesNo) },
  {
    key: 'priorAmlBleed',
    read: ({ priorAmlBleed }) =>
      known(priorAmlBleed, (bleed) => (bleed === false ? chart.no : formatDate(bleed))),
  },
  { key: 'aneurysm', read: ({ aneurysm }) => known(aneurysm, aneurysmWords) },
  { key: 'fatSeen', read: ({ fatSeen }) => known(fatSeen, ({ seen }) => yesNo(seen)) },
  { key: 'pregnant', read: ({ pregnant }) => known(pregnant, yesNo) },
  { key: 'solitaryKidney', read: ({ solitaryKidney }) => known(solitaryKidney, yesNo) },
];

function Row(props: { name: FactKey; value: string | null; assessment: Assessment }): ReactElement {
  const { name, value, assessment } = props;
  const { label, sources, note } = entriesOf(name, assessment);
  const derived =
    assessment.derived.tscStatus === 'suspected' && name === 'tsc' ? `; ${chart.suspected}` : '';
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <b>{value}</b> {note !== source.noEntry && note}
        {derived}
        {assessment.facts[name].state !== 'not-readable' && <Incomplete fact={name} gaps={assessment.gaps} />}
        {sources.length > 0 && (
          <Deeper summary={`${label}: ${source.chart}`}>
            <Sources sources={sources} />
          </Deeper>
        )}
      </dd>
    </>
  );
}

/** Known, not recorded, not readable or contradictory: each fact says which. */
export function OtherFacts({ assessment }: { assessment: Assessment }): ReactElement {
  return (
    <div className="stack">
      <h3>{chart.other}</h3>
      <dl className="pairs">
        {ROWS.map(({ key, read }) => (
          <Row key={key} name={key} value={read(assessment.facts)} assessment={assessment} />
        ))}
      </dl>
    </div>
  );
}
