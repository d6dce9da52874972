import type { Decision, Derived, Growth } from '../core/decision.ts';
import type {
  Fact,
  FactKey,
  Facts,
  Lesion,
  Measurement,
  Medication,
  Source,
  Symptom,
} from '../core/facts.ts';
import { FACT_LABELS, SYMPTOM_LABELS } from '../core/words/labels.ts';
import { nameWithoutStrength } from './dose.ts';
import { MODALITY, words } from './labels.ts';
import { millimetres, tidy, titled } from './text.ts';
import { SAY } from './values.ts';

/** A value in words with the sources that state it. */
export type Statement = { fact: FactKey; what: string; value: string; sources: Source[] };

/** The values a fact has: one when known, several when sources conflict, none when it cannot be told. */
function valuesOf<T>(fact: Fact<T>): { value: T; sources: Source[] }[] {
  if (fact.state === 'conflicting') return fact.values;
  return fact.state === 'present' || fact.state === 'absent-documented' ? [fact] : [];
}

/** The list of a list fact; empty when it cannot be told. */
export const listOf = <T>(fact: Fact<T[]>): T[] => valuesOf(fact).flatMap(({ value }) => value);

/** Every value of one fact, as words. A value without a source is not shown. */
export function statements(facts: Facts, key: FactKey): Statement[] {
  const say = SAY[key];
  if (say === undefined) return [];
  // Each entry of SAY takes the value of its own fact; a key chosen at run time hides that from the compiler.
  const fact = facts[key] as Fact<never>;
  return valuesOf(fact)
    .filter(({ sources }) => sources.length > 0)
    .map(({ value, sources }) => ({
      fact: key,
      what: titled(FACT_LABELS[key]),
      value: tidy(say(value)),
      sources,
    }));
}

const longest = (measurement: Measurement): number => Math.max(...measurement.axesMm);

function lesionName({ id, side }: Lesion): string {
  return `Lesion ${tidy(id, 40)}, ${side === null ? 'side not recorded' : `${side} kidney`}`;
}

function sizeText(measurement: Measurement): string {
  const axes = measurement.axesMm.length > 1 ? ` (${measurement.axesMm.map(millimetres).join(' × ')})` : '';
  const modality = measurement.modality === null ? 'modality not recorded' : MODALITY[measurement.modality];
  return `${millimetres(longest(measurement))}${axes} on ${measurement.date ?? 'a day not recorded'}, ${modality}`;
}

/** The measurement the core took as the lesion's current value. */
function currentOf(lesion: Lesion, derived: Derived): Measurement | undefined {
  const state = derived.lesions.find(({ id }) => id === lesion.id);
  return lesion.measurements.findLast(
    (measurement) =>
      measurement.unusable === undefined &&
      measurement.date === state?.sizeDate &&
      longest(measurement) === state?.sizeMm,
  );
}

function boundText({ boundedByReport: bound }: Lesion): string | null {
  if (bound === null) return null;
  const size =
    bound.upperMm === null ? 'smaller than those measured' : `at most ${millimetres(bound.upperMm)}`;
  return `not measured, reported ${size} on ${bound.date}`;
}

function lesionStatements(lesion: Lesion, listed: Source[], derived: Derived, growth: Growth[]): Statement[] {
  const what = lesionName(lesion);
  const of = (value: string, sources: Source[]): Statement => ({ fact: 'lesions', what, value, sources });
  const state = derived.lesions.find(({ id }) => id === lesion.id);
  const current = currentOf(lesion, derived);
  const found: Statement[] = [];
  if (current !== undefined) {
    found.push(of(`${sizeText(current)}; ${words(state?.state ?? 'active')}`, current.sources));
  }
  const rate = growth.find((one) => one.lesion === lesion.id);
  const earlier = lesion.measurements.find(
    (one) => one.unusable === undefined && one !== current && one.date !== null && one.date === rate?.from,
  );
  if (rate !== undefined && earlier !== undefined) {
    const speed =
      rate.cmPerYear === null ? '' : `; since then ${rate.cmPerYear} cm per year (${words(rate.class)})`;
    found.push(of(`${sizeText(earlier)}${speed}`, earlier.sources));
  }
  const bound = boundText(lesion);
  if (bound !== null) found.push(of(bound, lesion.measurements.at(-1)?.sources ?? listed));
  for (const treatment of lesion.treated ?? []) {
    found.push(
      of(`${words(treatment.procedure)} on ${treatment.date ?? 'a day not recorded'}`, treatment.sources),
    );
  }
  return found;
}

function symptomStatement(one: Symptom): Statement {
  const onset = one.onset === null ? 'onset not recorded' : `since ${one.onset}`;
  const course = one.ongoing === null ? 'not known whether over' : one.ongoing ? 'ongoing' : 'over';
  const cause =
    one.cause === 'unknown' ? 'cause not known' : one.cause === 'aml' ? 'from the AML' : 'other cause';
  return {
    fact: 'symptoms',
    what: titled(SYMPTOM_LABELS[one.code]),
    value: `${onset}, ${course}, ${cause}`,
    sources: one.sources,
  };
}

function medicationStatement(one: Medication): Statement {
  return {
    fact: 'medications',
    what: titled(tidy(nameWithoutStrength(one.name), 80)),
    value: `${one.status === 'unknown' ? 'not known whether taken' : 'listed as taken'}; ${one.classes.map(words).join(', ')}`,
    sources: one.sources,
  };
}

/** Medicines that matter to a rule and may be taken now. Stopped drugs are history. */
const relevant = (one: Medication): boolean => one.status !== 'stopped' && one.classes.length > 0;

const newest = <T extends { date: string }>(readings: T[]): T[] =>
  readings.length === 0 ? [] : [readings.reduce((a, b) => (b.date >= a.date ? b : a))];

function readings(facts: Facts): Statement[] {
  const of = (fact: FactKey, value: string, sources: Source[]): Statement => ({
    fact,
    what: titled(FACT_LABELS[fact]),
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

/** Everything known that the decision was made from, in reading order: patient, lesions, symptoms, the rest. */
export function allStatements(facts: Facts, derived: Derived, { growth }: Decision): Statement[] {
  // SAY is a mapped type over FactKey: its keys are fact keys.
  const keys = Object.keys(SAY) as FactKey[];
  const others = keys.filter((key) => !ABOUT_THE_PATIENT.includes(key));
  return [
    ...ABOUT_THE_PATIENT.flatMap((key) => statements(facts, key)),
    ...valuesOf(facts.lesions).flatMap(({ value, sources }) =>
      value.flatMap((lesion) => lesionStatements(lesion, sources, derived, growth)),
    ),
    ...listOf(facts.symptoms).map(symptomStatement),
    ...others.flatMap((key) => statements(facts, key)),
    ...readings(facts),
    ...listOf(facts.medications).filter(relevant).map(medicationStatement),
  ].filter(({ sources }) => sources.length > 0);
}
