import type { CalendarDate } from '../core/facts.ts';
import { child, type Json, text } from './json.ts';

/** A date as a chart gives it: a day, a month, a year or a period, so an interval of days. */
export type When = {
  earliest: CalendarDate;
  latest: CalendarDate;
  time?: string;
  /** The date part, as the chart gives it. */
  asWritten: string;
  /** Only the day of issue is known. */
  issued?: true;
};

const SHAPE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}\S*)?)?)?$/;
const TO_THE_SECOND = /^.{16}:\d{2}/;

const lastDay = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** A FHIR date, dateTime or instant. The day is the one written: no time zone ever shifts it. */
export function parseWhen(written: string | null): When | null {
  if (written === null || !SHAPE.test(written) || written < '1800') return null;
  const year = written.slice(0, 4);
  const month = written.slice(5, 7);
  const day = written.slice(8, 10);
  if (month === '') return { earliest: `${year}-01-01`, latest: `${year}-12-31`, asWritten: written };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const end = lastDay(Number(year), Number(month));
  if (day === '') {
    return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${end}`, asWritten: written };
  }
  if (Number(day) < 1 || Number(day) > end) return null;
  const date = written.slice(0, 10);
  if (written === date) return { earliest: date, latest: date, asWritten: date };
  const time = written.slice(11, TO_THE_SECOND.test(written) ? 19 : 16);
  return { earliest: date, latest: date, asWritten: date, time };
}

function parsePeriod(period: Json | null): When | null {
  const start = parseWhen(text(period, 'start'));
  const end = parseWhen(text(period, 'end'));
  if (start === null) return end;
  if (end === null || end.latest < start.earliest) return start;
  return {
    earliest: start.earliest,
    latest: end.latest,
    asWritten: end.asWritten,
  };
}

/** Whether an Observation says when it was true, readable or not. */
export const isTimed = (observation: Json): boolean =>
  ['effectiveDateTime', 'effectiveInstant', 'effectivePeriod'].some((key) => observation[key] !== undefined);

/** When an Observation was true of the patient; the day of issue only where nothing better is given. */
export function observedWhen(observation: Json): When | null {
  const effective =
    parseWhen(text(observation, 'effectiveDateTime') ?? text(observation, 'effectiveInstant')) ??
    parsePeriod(child(observation, 'effectivePeriod'));
  if (effective !== null) return effective;
  // A date that is none is not repaired by another one.
  if (isTimed(observation)) return null;
  const issued = parseWhen(text(observation, 'issued'));
  return issued && { ...issued, issued: true };
}

export function performedWhen(procedure: Json): When | null {
  return parseWhen(text(procedure, 'performedDateTime')) ?? parsePeriod(child(procedure, 'performedPeriod'));
}

/** When a Condition began. Never the day it was recorded. */
export function onsetWhen(condition: Json): When | null {
  return (
    parseWhen(text(condition, 'onsetDateTime')) ?? parseWhen(text(child(condition, 'onsetPeriod'), 'start'))
  );
}

/** When a Condition ended. */
export function abatedWhen(condition: Json): When | null {
  return (
    parseWhen(text(condition, 'abatementDateTime')) ??
    parseWhen(text(child(condition, 'abatementPeriod'), 'end'))
  );
}

/** The latest day it can have been, and not after today where it can be earlier. */
export function latestDay(when: When, today: CalendarDate): CalendarDate {
  return when.latest > today && when.earliest <= today ? today : when.latest;
}

/** The day of an event that matters by the day: an imprecise date counts only once it is surely past; none to come. */
export function eventDay(when: When | null, today: CalendarDate): CalendarDate | null {
  if (when === null || when.earliest > today) return null;
  return when.earliest === when.latest || when.latest < today ? when.latest : null;
}
