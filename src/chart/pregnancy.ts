import { addDays, addMonths } from '../core/dates.ts';
import type { CalendarDate, Fact } from '../core/facts.ts';
import type { Chart } from './collect.ts';
import { absent, type Found, only, present } from './found.ts';
import { pregnancyStatements, type Statement } from './pregnancy-statements.ts';
import type { Problem } from './problems.ts';

const WEEKS_42 = 294;
const WEEKS_2 = 14;

/** The last day on which these statements of one pregnancy still say that it goes on. */
function lastDay(first: Statement, others: readonly Statement[]): CalendarDate {
  const expected = [first, ...others].findLast((one) => one.expected !== undefined)?.expected;
  return expected === undefined ? addDays(first.date, WEEKS_42) : addDays(expected, WEEKS_2);
}

/** The statements of the newest pregnancy; empty where something newer says that there is none, or no more. */
function newestPregnancy(statements: readonly Statement[]): Statement[] {
  return statements.reduce<Statement[]>((run, one) => {
    if (one.says !== 'pregnant') return [];
    const [first, ...others] = run;
    return first !== undefined && one.date <= lastDay(first, others) ? [...run, one] : [one];
  }, []);
}

/** What the chart says of a pregnancy, and what is told of entries that cannot be used. */
export function readPregnancy(chart: Chart, problems: readonly Problem[], today: CalendarDate): Found {
  const { statements, gaps } = pregnancyStatements(chart, problems, today);
  return { facts: only({ pregnant: pregnancyNow(statements, today) }), gaps };
}

/**
 * What the chart says while it holds (F4): pregnant until a recorded end, else until 2 weeks after the day of
 * delivery that was expected, or 42 weeks after the first positive; not pregnant for one month. After that, and
 * after an end, it is unknown again.
 */
function pregnancyNow(statements: readonly Statement[], today: CalendarDate): Fact<boolean> | undefined {
  const last = statements.at(-1);
  if (last?.says === 'not-pregnant') {
    return addMonths(last.date, 1) < today ? undefined : absent(false, [last.source]);
  }
  const run = newestPregnancy(statements);
  const [first, ...others] = run;
  if (first === undefined || lastDay(first, others) < today) return undefined;
  return present(
    true,
    run.map(({ source }) => source),
  );
}
