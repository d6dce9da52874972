import { addDays, addMonths } from '../core/dates.ts';
import type { CalendarDate, Fact, Source } from '../core/facts.ts';
import { NOT_PREGNANT, PREGNANT } from '../terminology/conditions.ts';
import { PREGNANCY_STATUS } from '../terminology/labs.ts';
import { gradeOf } from '../terminology/match.ts';
import { codedOf, wordsOf } from './coded.ts';
import { type Chart, sourceOf } from './collect.ts';
import { absent, present } from './found.ts';
import { child, text } from './json.ts';
import { usableObservation } from './observations.ts';
import { matching, type Problem } from './problems.ts';
import { latestDay, observedWhen, parseWhen } from './when.ts';

type Statement = { date: CalendarDate; pregnant: boolean; source: Source };

const WEEKS_42 = 294;

function fromObservations(chart: Chart, today: CalendarDate): Statement[] {
  return chart.observed([PREGNANCY_STATUS]).flatMap((entry) => {
    const { json } = entry;
    const value = codedOf(child(json, 'valueCodeableConcept'));
    const when = observedWhen(json);
    if (!usableObservation(json) || when === null || when.earliest > today) return [];
    const denied = value.texts.some((one) => NOT_PREGNANT.test(one));
    const grade = gradeOf(PREGNANT, value);
    if (grade === null && !denied) return [];
    return [
      {
        date: latestDay(when, today),
        pregnant: !denied,
        source: sourceOf(entry, {
          words: wordsOf(value),
          grade: denied || grade === null ? 'text' : grade,
          date: when.asWritten,
        }),
      },
    ];
  });
}

/** A pregnancy on the problem list; the day it was recorded stands in where no onset is given. */
function fromProblems(problems: readonly Problem[], today: CalendarDate): Statement[] {
  return matching(problems, PREGNANT)
    .filter(({ standing, over }) => standing !== 'refuted' && !over)
    .map(({ entry, onset, source }) => {
      const when = onset ?? parseWhen(text(entry.json, 'recordedDate'));
      return { date: when === null ? today : latestDay(when, today), pregnant: true, source };
    })
    .filter(({ date }) => date <= today);
}

/**
 * The newest statement, while it holds (F4): pregnant for 42 weeks from the first positive since the last
 * negative, not pregnant for one month. After that it is unknown again.
 */
export function readPregnancy(
  chart: Chart,
  problems: readonly Problem[],
  today: CalendarDate,
): Fact<boolean> | undefined {
  const statements = [...fromObservations(chart, today), ...fromProblems(problems, today)].toSorted((a, b) =>
    a.date === b.date ? Number(a.pregnant) - Number(b.pregnant) : a.date < b.date ? -1 : 1,
  );
  const last = statements.at(-1);
  if (last === undefined) return undefined;
  if (!last.pregnant) {
    return addMonths(last.date, 1) < today ? undefined : absent(false, [last.source]);
  }
  const lastNo = statements.findLastIndex(({ pregnant }) => !pregnant);
  const run = statements.slice(lastNo + 1);
  const first = run[0] ?? last;
  return addDays(first.date, WEEKS_42) < today
    ? undefined
    : present(
        true,
        run.map(({ source }) => source),
      );
}
