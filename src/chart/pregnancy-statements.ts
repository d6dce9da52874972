import type { CalendarDate, Gap, Source } from '../core/facts.ts';
import { NOT_PREGNANT, PREGNANCY_OUTCOME, PREGNANT } from '../terminology/pregnancy.ts';
import { EXPECTED_DELIVERY, PREGNANCY_STATUS } from '../terminology/labs.ts';
import { type Coded, findCode, type Grade, gradeOf } from '../terminology/match.ts';
import { codedOf, wordsOf } from './coded.ts';
import { type Chart, sourceOf } from './collect.ts';
import type { Entry } from './entry.ts';
import { child, type Json, text } from './json.ts';
import { usableObservation } from './observations.ts';
import { matching, type Problem } from './problems.ts';
import { ABATED, dateGaps, observed, ONSET, PERFORMED } from './refused-dates.ts';
import {
  abatedWhen,
  latestDay,
  observedWhen,
  onsetWhen,
  parseWhen,
  performedWhen,
  type When,
} from './when.ts';

/** What entries of a chart say about a pregnancy, each on its day. */

export type Statement = {
  date: CalendarDate;
  says: 'not-pregnant' | 'pregnant' | 'ended';
  /** The expected day of delivery, where the entry gives it. */
  expected?: CalendarDate;
  source: Source;
};

type Said = Pick<Statement, 'says' | 'expected'> & { words: string; grade: Grade };

/** A statement; or that its day cannot be, and then what it says is not known either. */
type Told = { statements: Statement[]; gaps: Gap[] };

const NOTHING: Told = { statements: [], gaps: [] };

/** `dated`: where the entry says when. */
function stated(
  entry: Entry,
  { when, dated }: { when: When | null; dated: readonly string[] },
  { words, grade, ...rest }: Said,
  today: CalendarDate,
): Told {
  const gaps = dateGaps(entry, dated, today, { what: 'Date of a pregnancy', words, facts: ['pregnant'] });
  if (gaps.length > 0 || when === null) return { statements: [], gaps };
  const source = sourceOf(entry, { words, grade, date: when.asWritten });
  return { statements: [{ ...rest, date: latestDay(when, today), source }], gaps };
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
  const written = text(json, 'valueDateTime');
  if (written === null) return null;
  const expected = parseWhen(written);
  const words = `expected delivery ${expected?.asWritten ?? ''}`.trim();
  return { says: 'pregnant', ...(expected && { expected: expected.latest }), words, grade: 'coded' };
}

function fromObservations(chart: Chart, today: CalendarDate): Told[] {
  const all = chart.observed([PREGNANCY_STATUS, ...EXPECTED_DELIVERY]);
  return all.map((entry) => {
    const { json } = entry;
    const said = delivery(json) ?? status(codedOf(child(json, 'valueCodeableConcept')));
    if (said === null || !usableObservation(json)) return NOTHING;
    const dated = [...observed(json), 'valueDateTime'];
    return stated(entry, { when: observedWhen(json), dated }, said, today);
  });
}

/**
 * A pregnancy on the problem list, for which the day it was recorded stands in where no onset is given. One that is
 * over is an end on its day; without a day it says nothing of today.
 */
function fromProblems(problems: readonly Problem[], today: CalendarDate): Told[] {
  return matching(problems, PREGNANT).map(({ entry, standing, over, onset, words, grade }) => {
    const { json } = entry;
    if (standing === 'refuted') return NOTHING;
    if (over)
      return stated(entry, { when: abatedWhen(json), dated: ABATED }, { says: 'ended', words, grade }, today);
    const when = onset ?? parseWhen(text(json, 'recordedDate')) ?? parseWhen(today);
    const dated = onset === null ? [...ONSET, 'recordedDate'] : ONSET;
    return stated(entry, { when, dated }, { says: 'pregnant', words, grade }, today);
  });
}

/** A birth or a loss, as a diagnosis or a procedure. */
function fromOutcomes(chart: Chart, problems: readonly Problem[], today: CalendarDate): Told[] {
  const diagnosed = matching(problems, PREGNANCY_OUTCOME).map(({ entry, standing, words, grade }) => {
    const when = onsetWhen(entry.json);
    const said = { says: 'ended', words, grade } as const;
    return standing === 'stated' ? stated(entry, { when, dated: ONSET }, said, today) : NOTHING;
  });
  const performed = chart.of('Procedure').map((entry) => {
    const { code } = entry;
    const grade = text(entry.json, 'status') === 'completed' ? gradeOf(PREGNANCY_OUTCOME, code) : null;
    if (grade === null) return NOTHING;
    const said = { says: 'ended', words: wordsOf(code), grade } as const;
    return stated(entry, { when: performedWhen(entry.json), dated: PERFORMED }, said, today);
  });
  return [...diagnosed, ...performed];
}

/** Of one day the end stands last: it is then unknown, and asked. */
const ORDER: Statement['says'][] = ['not-pregnant', 'pregnant', 'ended'];

/** All of them, oldest first. */
export function pregnancyStatements(chart: Chart, problems: readonly Problem[], today: CalendarDate): Told {
  const all = [
    ...fromObservations(chart, today),
    ...fromProblems(problems, today),
    ...fromOutcomes(chart, problems, today),
  ];
  const statements = all
    .flatMap((told) => told.statements)
    .toSorted((a, b) =>
      a.date === b.date ? ORDER.indexOf(a.says) - ORDER.indexOf(b.says) : a.date < b.date ? -1 : 1,
    );
  return { statements, gaps: all.flatMap(({ gaps }) => gaps) };
}
