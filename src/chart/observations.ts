import type { CalendarDate, FactKey, Gap, Recorded, Source } from '../core/facts.ts';
import type { Code } from '../terminology/code.ts';
import { type Coded, findCode } from '../terminology/match.ts';
import { statusCode, wordsOf } from './coded.ts';
import { type Chart, sourceOf } from './collect.ts';
import type { Entry } from './entry.ts';
import { unreadable } from './gaps.ts';
import type { Json } from './json.ts';
import { oncePer } from './once.ts';
import { byKey } from './order.ts';
import { convert, type Quantity, quantityOf, spelled } from './quantity.ts';
import { latestDay, observedWhen } from './when.ts';

/** An observation or report that is not withdrawn. A preliminary one counts, and carries its status. */
export function usableObservation(observation: Json): boolean {
  const status = statusCode(observation, 'status');
  return status !== 'entered-in-error' && status !== 'cancelled';
}

/** One value of a laboratory test or vital sign, in the wanted unit. */
export type Value<C extends Code = Code> = {
  value: number;
  recorded: Recorded | null;
  comparator: '<' | '>' | null;
  /** Latest day it can have been. */
  date: CalendarDate;
  /** Earliest day it can have been. */
  earliest: CalendarDate;
  time: string | null;
  code: C;
  source: Source;
};

export type Kind<C extends Code> = {
  /** As a sentence begins: "Creatinine". */
  what: string;
  facts: FactKey[];
  codes: readonly C[];
  /** Codes that mean the same test and must not be used as such. */
  refused?: readonly Code[];
  /** Unit, spelled plainly, to the factor that brings it to the wanted unit. */
  units: Readonly<Record<string, number>>;
  /** How a unit that is not the wanted one is written, by its plain spelling; only of kinds whose fact can say so. */
  written?: Readonly<Record<string, Recorded['unit']>>;
  plausible: readonly [min: number, max: number];
  /** Whether the fact can hold "above 60"; otherwise a bound is told and no number. */
  bounds?: true;
};

export type Read<T> = { values: T[]; gaps: Gap[] };

type Problem = 'unit' | 'implausible' | 'date' | 'bound' | 'words' | 'refused';

const WHY: Record<Problem, string> = {
  unit: 'some values have no unit or one that cannot be used, and are left out',
  implausible: 'some values are impossible and are left out',
  date: 'some values have no possible date (none, no day of the calendar, or one to come) and are left out',
  bound: 'some values are only a bound (below or above a number) and are left out',
  words: 'some values are not given as a number and are left out',
  refused: 'some values are adjusted for race and are left out',
};

function readOne<C extends Code>(
  entry: Entry,
  quantity: Quantity,
  code: C,
  kind: Kind<C>,
  today: CalendarDate,
): Value<C> | Problem {
  const when = observedWhen(entry.json);
  if (when === null || when.earliest > today) return 'date';
  const value = convert(quantity, kind.units);
  if (value === null) return 'unit';
  if (value < kind.plausible[0] || value > kind.plausible[1]) return 'implausible';
  const date = latestDay(when, today);
  const unit = kind.written?.[spelled(quantity.unit ?? '')];
  const issued = when.issued === true ? ' (dated by its issue)' : '';
  const words = `${wordsOf(entry.code)} ${quantity.asWritten}${issued}`;
  return {
    value,
    recorded: unit === undefined ? null : { value: quantity.value, unit },
    comparator: quantity.comparator,
    date,
    earliest: when.earliest,
    time: when.time ?? null,
    code,
    source: sourceOf(entry, { words, grade: quantity.grade, date: when.asWritten }),
  };
}

/** True where something stands in place of the number; "not done" and the like are no value at all. */
const saysOtherwise = (observation: Json) =>
  !('dataAbsentReason' in observation) && Object.keys(observation).some((key) => key.startsWith('value'));

const moment = ({ date, time, source }: Value) =>
  `${date} ${time ?? ''} ${source.from === 'chart' ? source.reference : ''}`;

/** Every value of a kind in the wanted unit, oldest first; what cannot be used is told once for the kind. */
export function readValues<C extends Code>(chart: Chart, kind: Kind<C>, today: CalendarDate): Read<Value<C>> {
  const values: Value<C>[] = [];
  const problems = new Set<Problem>();
  const codeOf = oncePer((coded: Coded) => findCode(kind.codes, coded));
  for (const entry of chart.observed([...kind.codes, ...(kind.refused ?? [])])) {
    if (!usableObservation(entry.json)) continue;
    const code = codeOf(entry.code);
    const quantity = quantityOf(entry.json);
    if (quantity === null) {
      if (saysOtherwise(entry.json)) problems.add('words');
      continue;
    }
    const read = code === null ? 'refused' : readOne(entry, quantity, code, kind, today);
    if (typeof read === 'string') problems.add(read);
    else values.push(read);
    if (quantity.comparator !== null && kind.bounds !== true) problems.add('bound');
  }
  const gaps = [...problems].map((problem) =>
    unreadable.value(`${kind.what}:${problem}`, kind.what, kind.facts, WHY[problem]),
  );
  return { values: byKey(values, moment), gaps };
}
