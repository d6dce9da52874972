import type { CalendarDate, FactKey, Gap, Source } from '../core/facts.ts';
import type { Code } from '../terminology/code.ts';
import { findCode } from '../terminology/match.ts';
import { codedOf, statusCode, wordsOf } from './coded.ts';
import { type Chart, type Entry, sourceOf } from './collect.ts';
import { unreadable } from './gaps.ts';
import { child, type Json } from './json.ts';
import { convert, type Quantity, quantityOf } from './quantity.ts';
import { latestDay, observedWhen } from './when.ts';

/** Not withdrawn. A preliminary result counts, and carries its status. */
export function usableObservation(observation: Json): boolean {
  const status = statusCode(observation, 'status');
  return status !== 'entered-in-error' && status !== 'cancelled';
}

/** One value of a laboratory test or vital sign, in the wanted unit. */
export type Value<C extends Code = Code> = {
  value: number;
  comparator: '<' | '>' | null;
  date: CalendarDate;
  time?: string;
  code: C;
  source: Source;
};

export type Kind<C extends Code> = {
  /** As a sentence begins: "Creatinine". */
  what: string;
  facts: FactKey[];
  codes: readonly C[];
  /** Unit, spelled plainly, to the factor that brings it to the wanted unit. */
  units: Readonly<Record<string, number>>;
  plausible: readonly [min: number, max: number];
};

export type Read<T> = { values: T[]; gaps: Gap[] };

type Problem = 'unit' | 'implausible' | 'date';

const WHY: Record<Problem, string> = {
  unit: 'some values have no unit or one that cannot be used, and are left out',
  implausible: 'some values are impossible and are left out',
  date: 'some values have no date or a future one, and are left out',
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
  const words = `${wordsOf(codedOf(child(entry.json, 'code')))} ${quantity.asWritten}`;
  return {
    value,
    comparator: quantity.comparator,
    date: latestDay(when, today),
    ...(when.time === undefined ? {} : { time: when.time }),
    code,
    source: sourceOf(entry, { words, grade: quantity.grade, date: when.asWritten }),
  };
}

/** Every usable value of a kind, oldest first; what cannot be used is told once for the kind. */
export function readValues<C extends Code>(chart: Chart, kind: Kind<C>, today: CalendarDate): Read<Value<C>> {
  const values: Value<C>[] = [];
  const problems = new Set<Problem>();
  for (const entry of chart.observed(kind.codes)) {
    const code = findCode(kind.codes, codedOf(child(entry.json, 'code')));
    const quantity = quantityOf(entry.json);
    if (code === null || quantity === null || !usableObservation(entry.json)) continue;
    const read = readOne(entry, quantity, code, kind, today);
    if (typeof read === 'string') problems.add(read);
    else values.push(read);
  }
  const moment = ({ date, time }: Value) => `${date} ${time ?? ''}`;
  const reference = ({ source }: Value) => (source.from === 'chart' ? source.reference : '');
  const order = (one: Value) => `${moment(one)} ${reference(one)}`;
  values.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const gaps = [...problems].map((problem) =>
    unreadable.value(`${kind.what}:${problem}`, kind.what, kind.facts, WHY[problem]),
  );
  return { values, gaps };
}
