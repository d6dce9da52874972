import type { CalendarDate, Fact, Symptom } from '../core/facts.ts';
import { type Coded, type Concept, gradeOf } from '../terminology/match.ts';
import { CHRONIC, ORTHOSTATIC, SYMPTOMS } from '../terminology/symptoms.ts';
import { codedOf, statusCode, wordsOf } from './coded.ts';
import { type Chart, type Entry, sourceOf } from './collect.ts';
import { present } from './found.ts';
import { child, type Json, list, text } from './json.ts';
import type { Problem } from './problems.ts';
import { eventDay, observedWhen } from './when.ts';

/** The first symptom in the table that these words or codes are; several codes of one entry are one symptom. */
function recognise(coded: Coded) {
  for (const symptom of SYMPTOMS) {
    const concept: Concept = symptom;
    const grade = gradeOf(concept, coded);
    // A generic code does not outrank the words beside it that say more: words come first in the table.
    if (grade !== null) return { code: symptom.symptom, grade };
  }
  return null;
}

function natureOf({ texts }: Coded): 'orthostatic' | 'chronic' | null {
  if (texts.some((one) => ORTHOSTATIC.test(one))) return 'orthostatic';
  return texts.some((one) => CHRONIC.test(one)) ? 'chronic' : null;
}

/** A relapse is as active as a first attack, and a corrected result as final: the rules name only these. */
const SAME_AS = new Map([
  ['recurrence', 'active'],
  ['relapse', 'active'],
  ['amended', 'final'],
  ['corrected', 'final'],
  ['registered', 'preliminary'],
]);

const statusOf = (status: string | null): { status?: string } =>
  status === null ? {} : { status: SAME_AS.get(status) ?? status };

function fromProblem(problem: Problem): Symptom[] {
  const known = problem.standing === 'refuted' ? null : recognise(problem.coded);
  if (known === null) return [];
  return [
    {
      code: known.code,
      onset: problem.day,
      ongoing: problem.over ? false : problem.clinicalStatus === null ? null : true,
      cause: 'unknown',
      source: 'chart',
      ...statusOf(problem.clinicalStatus),
      nature: natureOf(problem.coded),
      sources: [
        sourceOf(problem.entry, {
          words: problem.words,
          grade: known.grade,
          date: problem.onset?.asWritten,
        }),
      ],
    },
  ];
}

const isLaboratory = (observation: Json) =>
  list(observation, 'category').some((one) => codedOf(one).codings.some(({ code }) => code === 'laboratory'));

/** True unless it is a laboratory test, gives a number, or says the finding is not there. */
function isPositive(observation: Json): boolean {
  if (isLaboratory(observation)) return false;
  if (observation['valueBoolean'] === false || child(observation, 'dataAbsentReason') !== null) return false;
  if (child(observation, 'valueQuantity') !== null) return false;
  const value = [
    text(observation, 'valueString'),
    ...codedOf(child(observation, 'valueCodeableConcept')).texts,
  ];
  return !value.some((one) => one !== null && /\b(no|none|not|negative|absent|denies|false)\b/i.test(one));
}

function fromObservation(entry: Entry, today: CalendarDate): Symptom[] {
  const { json } = entry;
  if (!isPositive(json)) return [];
  const coded = codedOf(child(json, 'code'));
  const known = recognise(coded);
  const status = statusCode(json, 'status');
  if (known === null) return [];
  if (status === 'entered-in-error' || status === 'cancelled') return [];
  const when = observedWhen(json);
  return [
    {
      code: known.code,
      onset: eventDay(when, today),
      ongoing: null,
      cause: 'unknown',
      source: 'chart',
      ...statusOf(status),
      nature: natureOf(coded),
      sources: [sourceOf(entry, { words: wordsOf(coded), grade: known.grade, date: when?.asWritten })],
    },
  ];
}

/** Symptoms noted in the chart. None noted is not none: then the fact is left unknown. */
export function readSymptoms(
  chart: Chart,
  problems: readonly Problem[],
  today: CalendarDate,
): Fact<Symptom[]> | undefined {
  const symptoms = [
    ...problems.flatMap(fromProblem),
    ...chart.of('Observation').flatMap((entry) => fromObservation(entry, today)),
  ];
  return symptoms.length === 0
    ? undefined
    : present(
        symptoms,
        symptoms.flatMap(({ sources }) => sources),
      );
}
