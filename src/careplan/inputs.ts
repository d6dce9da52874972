import type { Decision, Derived } from '../core/decision.ts';
import type { FactKey, Facts, Medication, Source, Symptom } from '../core/facts.ts';
import { FACT_LABELS, SYMPTOM_LABELS, sentenceCase } from '../core/words/labels.ts';
import { nameWithoutStrength } from './dose.ts';
import { words } from './labels.ts';
import { lesionStatements } from './lesion-statements.ts';
import { listOf, type Statement, statements, valuesOf } from './statement.ts';
import { tidy } from './text.ts';
import { SAY } from './values.ts';

function symptomStatement(one: Symptom): Statement {
  const onset = one.onset === null ? 'onset not recorded' : `since ${one.onset}`;
  const course = one.ongoing === null ? 'not known whether over' : one.ongoing ? 'ongoing' : 'over';
  const cause =
    one.cause === 'unknown' ? 'cause not known' : one.cause === 'aml' ? 'from the AML' : 'other cause';
  return {
    fact: 'symptoms',
    what: sentenceCase(SYMPTOM_LABELS[one.code]),
    value: `${onset}, ${course}, ${cause}`,
    sources: one.sources,
  };
}

const TAKEN: Record<Medication['status'], string> = {
  active: 'listed as taken',
  unknown: 'not known whether taken',
  stopped: 'not taken',
};

function medicationStatement(one: Medication): Statement {
  const kind =
    one.classes.length === 0 ? 'no rule of this app is about it' : one.classes.map(words).join(', ');
  return {
    fact: 'medications',
    what: sentenceCase(tidy(nameWithoutStrength(one.name), 80)),
    value: `${TAKEN[one.status]}; ${kind}`,
    sources: one.sources,
  };
}

/** Medicines that matter to a rule and may be taken now, and those that the clinician spoke of. Stopped drugs are history. */
const relevant = ({ status, classes, sources }: Medication): boolean =>
  (status !== 'stopped' && classes.length > 0) || sources.some(({ from }) => from === 'clinician');

const newest = <T extends { date: string }>(readings: T[]): T[] =>
  readings.length === 0 ? [] : [readings.reduce((a, b) => (b.date >= a.date ? b : a))];

function readings(facts: Facts): Statement[] {
  const of = (fact: FactKey, value: string, sources: Source[]): Statement => ({
    fact,
    what: sentenceCase(FACT_LABELS[fact]),
    value,
    sources,
  });
  return [
    ...newest(listOf(facts.haemoglobin)).map((one) =>
      of('haemoglobin', `${one.value} g/L on ${one.date}`, one.sources),
    ),
    ...newest(listOf(facts.heartRate)).map((one) =>
      of('heartRate', `${one.value} /min on ${one.date}`, one.sources),
    ),
    ...newest(listOf(facts.bloodPressure)).map((one) =>
      of('bloodPressure', `${one.systolic}/${one.diastolic ?? '?'} mmHg on ${one.date}`, one.sources),
    ),
  ];
}

const ABOUT_THE_PATIENT: FactKey[] = ['ageYears', 'sex'];

/** That there are none now takes the chart's symptoms away: who said so stands in their place. */
function noSymptoms({ symptoms }: Facts): Statement[] {
  return valuesOf(symptoms).flatMap(({ value, sources }) =>
    value.length > 0
      ? []
      : [{ fact: 'symptoms', what: sentenceCase(FACT_LABELS.symptoms), value: 'none now', sources }],
  );
}

/** Why a list was corrected, where no value that is shown has it: a lesion's kidney, that no other medicine is taken. */
function corrections(fact: 'lesions' | 'medications', facts: Facts, shown: Statement[]): Statement[] {
  const reasonOf = (source: Source) => (source.from === 'clinician' ? source.reason : undefined);
  const reasons = new Set(shown.flatMap(({ sources }) => sources.map(reasonOf)));
  return valuesOf<unknown>(facts[fact]).flatMap(({ sources }) =>
    sources
      .filter((source) => reasonOf(source) !== undefined && !reasons.has(reasonOf(source)))
      .map((source) => ({
        fact,
        what: sentenceCase(FACT_LABELS[fact]),
        value: 'as answered',
        sources: [source],
      })),
  );
}

/** Everything known that the decision was made from, in reading order: patient, lesions, symptoms, the rest. */
export function allStatements(facts: Facts, derived: Derived, { growth }: Decision): Statement[] {
  // SAY is a mapped type over FactKey: its keys are fact keys.
  const keys = Object.keys(SAY) as FactKey[];
  const others = keys.filter((key) => !ABOUT_THE_PATIENT.includes(key));
  const lesions = valuesOf(facts.lesions).flatMap(({ value, sources }) =>
    value.flatMap((lesion) => lesionStatements(lesion, sources, derived, growth)),
  );
  const medications = listOf(facts.medications).filter(relevant).map(medicationStatement);
  return [
    ...ABOUT_THE_PATIENT.flatMap((key) => statements(facts, key)),
    ...lesions,
    ...corrections('lesions', facts, lesions),
    ...listOf(facts.symptoms).map(symptomStatement),
    ...noSymptoms(facts),
    ...others.flatMap((key) => statements(facts, key)),
    ...readings(facts),
    ...medications,
    ...corrections('medications', facts, medications),
  ].filter(({ sources }) => sources.length > 0);
}
