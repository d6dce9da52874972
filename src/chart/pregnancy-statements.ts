import type { CalendarDate, Source } from '../core/facts.ts';
import { NOT_PREGNANT, PREGNANCY_OUTCOME, PREGNANT } from '../terminology/pregnancy.ts';
import { EXPECTED_DELIVERY, PREGNANCY_STATUS } from '../terminology/labs.ts';
import { type Coded, findCode, type Grade, gradeOf } from '../terminology/match.ts';
import { codedOf, wordsOf } from './coded.ts';
import { type Chart, type Entry, sourceOf } from './collect.ts';
import { child, type Json, text } from './json.ts';
import { usableObservation } from './observations.ts';
import { matching, type Problem } from './problems.ts';
import { latestDay, observedWhen, onsetWhen, parseWhen, performedWhen, type When } from './when.ts';

/** What entries of a chart say about a pregnancy, each on its day. */

export type Statement = {
  date: CalendarDate;
  says: 'not-pregnant' | 'pregnant' | 'ended';
  /** The expected day of delivery, where the entry gives it. */
  expected?: CalendarDate;
  source: Source;
};

type Said = Pick<Statement, 'says' | 'expected'> & { words: string; grade: Grade };

function stated(entry: Entry, when: When | null, said: Said | null, today: CalendarDate): Statement[] {
  if (said === null || when === null || when.earliest > today) return [];
  const { words, grade, ...rest } = said;
  const source = sourceOf(entry, { words, grade, date: when.asWritten });
  return [{ ...rest, date: latestDay(when, today), source }];
}

function status(value: Coded): Said | null {
  const words = wordsOf(value);
  if (findCode(NOT_PREGNANT.codes, value) !== null) return { says: 'not-pregnant', words, grade: 'coded' };
  if (value.texts.some((one) => NOT_PREGNANT.words.test(one)))
    return { says: 'not-pregnant', words, grade: 'text' };
  const grade = gradeOf(PREGNANT, value);
  return grade === null ? null : { says: 'pregnant', words, grade };
}

/** A day of delivery is expected of somebody pregnant. */
function delivery(json: Json): Said | null {
  const expected = parseWhen(text(json, 'valueDateTime'));
  if (expected === null) return null;
  const words = `expected delivery ${expected.asWritten}`;
  return { says: 'pregnant', expected: expected.latest, words, grade: 'coded' };
}

function fromObservations(chart: Chart, today: CalendarDate): Statement[] {
  const all = chart.observed([PREGNANCY_STATUS, ...EXPECTED_DELIVERY]);
  return all.flatMap((entry) => {
    const { json } = entry;
    if (!usableObservation(json)) return [];
    const said = delivery(json) ?? status(codedOf(child(json, 'valueCodeableConcept')));
    return stated(entry, observedWhen(json), said, today);
  });
}

const abatedWhen = (json: Json): When | null =>
  parseWhen(text(json, 'abatementDateTime')) ?? parseWhen(text(child(json, 'abatementPeriod'), 'end'));

/**
 * A pregnancy on the problem list, for which the day it was recorded stands in where no onset is given. One that is
 * over is an end on its day; without a day it says nothing of today.
 */
function fromProblems(problems: readonly Problem[], today: CalendarDate): Statement[] {
  return matching(problems, PREGNANT).flatMap(({ entry, standing, over, onset, words, grade }) => {
    const { json } = entry;
    if (standing === 'refuted') return [];
    if (over) return stated(entry, abatedWhen(json), { says: 'ended', words, grade }, today);
    const since = onset ?? parseWhen(text(json, 'recordedDate')) ?? parseWhen(today);
    return stated(entry, since, { says: 'pregnant', words, grade }, today);
  });
}

/** A birth or a loss, as a diagnosis or a procedure. */
function fromOutcomes(chart: Chart, problems: readonly Problem[], today: CalendarDate): Statement[] {
  const diagnosed = matching(problems, PREGNANCY_OUTCOME).flatMap(({ entry, standing, words, grade }) =>
    standing === 'stated' ? stated(entry, onsetWhen(entry.json), { says: 'ended', words, grade }, today) : [],
  );
  const performed = chart.of('Procedure').flatMap((entry) => {
    const code = codedOf(child(entry.json, 'code'));
    const grade = text(entry.json, 'status') === 'completed' ? gradeOf(PREGNANCY_OUTCOME, code) : null;
    if (grade === null) return [];
    return stated(entry, performedWhen(entry.json), { says: 'ended', words: wordsOf(code), grade }, today);
  });
  return [...diagnosed, ...performed];
}

/** Of one day the end stands last: it is then unknown, and asked. */
const ORDER: Statement['says'][] = ['not-pregnant', 'pregnant', 'ended'];

/** All of them, oldest first. */
export function pregnancyStatements(
  chart: Chart,
  problems: readonly Problem[],
  today: CalendarDate,
): Statement[] {
  const all = [
    ...fromObservations(chart, today),
    ...fromProblems(problems, today),
    ...fromOutcomes(chart, problems, today),
  ];
  return all.toSorted((a, b) =>
    a.date === b.date ? ORDER.indexOf(a.says) - ORDER.indexOf(b.says) : a.date < b.date ? -1 : 1,
  );
}
