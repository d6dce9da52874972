import type { CalendarDate, Gap, Symptom } from '../core/facts.ts';
import { type Coded, type Concept, type Grade, gradeOf } from '../terminology/match.ts';
import { CHRONIC, ORTHOSTATIC, SYMPTOMS } from '../terminology/symptoms.ts';
import { codedOf, statusCode, wordsOf } from './coded.ts';
import { type Chart, sourceOf } from './collect.ts';
import type { Entry } from './entry.ts';
import { type Found, only, presentList } from './found.ts';
import { child, type Json, list, text } from './json.ts';
import { oncePer } from './once.ts';
import type { Problem } from './problems.ts';
import { ABATED, dateGaps, observed, ONSET } from './refused-dates.ts';
import { eventDay, observedWhen } from './when.ts';

type Recognised = { code: (typeof SYMPTOMS)[number]['symptom']; grade: Grade };

/** The first symptom in the table that these words or codes are; several codes of one entry are one symptom. */
function recognise(coded: Coded): Recognised | null {
  for (const symptom of SYMPTOMS) {
    const concept: Concept = symptom;
    const grade = gradeOf(concept, coded);
    // A generic code does not outrank the words beside it that say more: words come first in the table.
    if (grade !== null) return { code: symptom.symptom, grade };
  }
  return null;
}

const observable = oncePer(recognise);

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

/** A symptom, and what is wrong with its dates. */
type Noted = { symptom: Symptom; gaps: Gap[] };

const WHAT = 'Date of a symptom';

function fromProblem(problem: Problem, today: CalendarDate): Noted[] {
  const known = problem.standing === 'refuted' ? null : recognise(problem.coded);
  if (known === null) return [];
  const { entry, words, onset } = problem;
  const symptom: Symptom = {
    code: known.code,
    onset: problem.day,
    ongoing: problem.over ? false : problem.clinicalStatus === null ? null : true,
    cause: 'unknown',
    source: 'chart',
    ...statusOf(problem.clinicalStatus),
    nature: natureOf(problem.coded),
    sources: [sourceOf(entry, { words, grade: known.grade, date: onset?.asWritten })],
  };
  return [{ symptom, gaps: dateGaps(entry, [...ONSET, ...ABATED], today, { what: WHAT, words }) }];
}

const isLaboratory = (observation: Json) =>
  list(observation, 'category').some((one) => codedOf(one).codings.some(({ code }) => code === 'laboratory'));

/** True unless it is a laboratory test, gives a number, or says the finding is not there. */
function isPositive(observation: Json): boolean {
  if (child(observation, 'valueQuantity') !== null || isLaboratory(observation)) return false;
  if (observation['valueBoolean'] === false || child(observation, 'dataAbsentReason') !== null) return false;
  const value = [
    text(observation, 'valueString'),
    ...codedOf(child(observation, 'valueCodeableConcept')).texts,
  ];
  return !value.some((one) => one !== null && /\b(no|none|not|negative|absent|denies|false)\b/i.test(one));
}

function fromObservation(entry: Entry, today: CalendarDate): Noted[] {
  const { code: coded, json } = entry;
  const known = observable(coded);
  if (known === null || !isPositive(json)) return [];
  const status = statusCode(json, 'status');
  if (status === 'entered-in-error' || status === 'cancelled') return [];
  const when = observedWhen(json);
  const words = wordsOf(coded);
  const symptom: Symptom = {
    code: known.code,
    onset: eventDay(when, today),
    ongoing: null,
    cause: 'unknown',
    source: 'chart',
    ...statusOf(status),
    nature: natureOf(coded),
    sources: [sourceOf(entry, { words, grade: known.grade, date: when?.asWritten })],
  };
  return [{ symptom, gaps: dateGaps(entry, observed(json), today, { what: WHAT, words }) }];
}

/** Symptoms noted in the chart. None noted is not none: then the fact is left unknown. */
export function readSymptoms(chart: Chart, problems: readonly Problem[], today: CalendarDate): Found {
  const noted = [
    ...problems.flatMap((problem) => fromProblem(problem, today)),
    ...chart.of('Observation').flatMap((entry) => fromObservation(entry, today)),
  ];
  const symptoms = noted.map(({ symptom }) => symptom);
  return {
    facts: only({
      symptoms: presentList(
        symptoms,
        symptoms.flatMap(({ sources }) => sources),
      ),
    }),
    gaps: noted.flatMap(({ gaps }) => gaps),
  };
}
