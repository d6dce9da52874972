import type { BloodPressure, CalendarDate } from '../core/facts.ts';
import type { Code } from '../terminology/code.ts';
import { BLOOD_PRESSURE, DIASTOLIC, SYSTOLIC } from '../terminology/labs.ts';
import { findCode } from '../terminology/match.ts';
import { codedOf } from './coded.ts';
import { type Chart, sourceOf } from './collect.ts';
import type { Entry } from './entry.ts';
import { type Found, only, presentList } from './found.ts';
import { unreadable } from './gaps.ts';
import { child, type Json, list, text } from './json.ts';
import { usableObservation } from './observations.ts';
import { byKey } from './order.ts';
import { convert, quantityOf } from './quantity.ts';
import { latestDay, observedWhen } from './when.ts';

const UNITS = { 'mm[hg]': 1, mmhg: 1 };

/** A systolic is read from 50 to 280 mmHg (F19); a diastolic may be lower. */
const PLAUSIBLE = { systolic: [50, 280], diastolic: [20, 280] } as const;

/** One taking of the pressure: the observation it is of, and whatever holds its two numbers. */
type Taking = { entry: Entry; held: Json[] };

const isOf = (code: Code, json: Json) => findCode([code], codedOf(child(json, 'code'))) !== null;

const usable = ({ json }: Entry) => usableObservation(json);

/** Panels with their components, or with the observations that they are made of. */
function panels(chart: Chart): { takings: Taking[]; members: Set<Entry> } {
  const members = new Set<Entry>();
  const takings = chart
    .observed([BLOOD_PRESSURE])
    .filter(usable)
    .map((entry) => {
      const own = list(entry.json, 'hasMember')
        .map((reference) => chart.resolve(entry, reference))
        .filter((member) => member !== null)
        .filter(usable);
      for (const member of own) members.add(member);
      return { entry, held: [...list(entry.json, 'component'), ...own.map(({ json }) => json)] };
    });
  return { takings, members };
}

const moment = ({ json }: Entry) => text(json, 'effectiveDateTime') ?? '';

/** A systolic that stands for itself, with the diastolic of the same moment. */
function loose(chart: Chart, members: ReadonlySet<Entry>): Taking[] {
  const of = (code: Code) => chart.observed([code]).filter((entry) => usable(entry) && !members.has(entry));
  const diastolics = new Map(of(DIASTOLIC).map((entry) => [moment(entry), entry.json]));
  return of(SYSTOLIC).map((entry) => {
    const beside = moment(entry) === '' ? undefined : diastolics.get(moment(entry));
    return { entry, held: [entry.json, ...(beside === undefined ? [] : [beside])] };
  });
}

type Pressure = number | 'missing' | 'impossible';

function pressureOf(held: readonly Json[], code: Code, [min, max]: readonly [number, number]): Pressure {
  const part = held.find((json) => isOf(code, json));
  const quantity = part === undefined ? null : quantityOf(part);
  if (quantity === null) return 'missing';
  const value = convert(quantity, UNITS);
  return value !== null && value >= min && value <= max ? value : 'impossible';
}

type Read = { pressure: BloodPressure | null; order: string; refused: boolean };

function readOne({ entry, held }: Taking, today: CalendarDate): Read {
  const when = observedWhen(entry.json);
  const systolic = pressureOf(held, SYSTOLIC, PLAUSIBLE.systolic);
  const read = pressureOf(held, DIASTOLIC, PLAUSIBLE.diastolic);
  if (systolic === 'missing') return { pressure: null, order: '', refused: false };
  if (when === null || when.earliest > today || systolic === 'impossible')
    return { pressure: null, order: '', refused: true };
  const diastolic = typeof read === 'number' ? read : null;
  const words = `blood pressure ${systolic}/${diastolic ?? '?'} mmHg`;
  const sources = [sourceOf(entry, { words, grade: 'coded', date: when.asWritten })];
  const date = latestDay(when, today);
  return {
    pressure: { systolic, diastolic, date, sources },
    order: `${date} ${when.time ?? ''}`,
    refused: read === 'impossible',
  };
}

/** Every blood pressure with a systolic, oldest first; what cannot be used is told once. */
export function readBloodPressure(chart: Chart, today: CalendarDate): Found {
  const { takings, members } = panels(chart);
  const read = [...takings, ...loose(chart, members)].map((taking) => readOne(taking, today));
  const found = byKey(read, ({ order }) => order).flatMap(({ pressure }) => pressure ?? []);
  const why = 'some values have no usable unit or no possible date, or are impossible, and are left out';
  return {
    facts: only({
      bloodPressure: presentList(
        found,
        found.flatMap(({ sources }) => sources),
      ),
    }),
    gaps: read.some(({ refused }) => refused)
      ? [unreadable.value('Blood pressure', 'Blood pressure', ['bloodPressure'], why)]
      : [],
  };
}
