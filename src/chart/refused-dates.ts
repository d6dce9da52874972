import type { CalendarDate, FactKey, Gap } from '../core/facts.ts';
import type { Entry } from './entry.ts';
import { unreadable } from './gaps.ts';
import { child, type Json } from './json.ts';
import { firstOf } from './order.ts';
import { isTimed, parseWhen } from './when.ts';

/** Where an entry says when something was. */
export const ONSET = ['onsetDateTime', 'onsetPeriod.start'];
export const ABATED = ['abatementDateTime', 'abatementPeriod.end'];
export const PERFORMED = ['performedDateTime', 'performedPeriod.start', 'performedPeriod.end'];
/** What may be still to come. */
const MAY_COME = ['effectivePeriod.end', 'performedPeriod.end', 'valueDateTime'];

const EFFECTIVE = ['effectiveDateTime', 'effectiveInstant', 'effectivePeriod.start', 'effectivePeriod.end'];

/** The day of issue matters only where nothing better is given. */
export const observed = (json: Json): readonly string[] => (isTimed(json) ? EFFECTIVE : ['issued']);

function within(json: Json, path: readonly string[]): unknown {
  const parent = path.slice(0, -1).reduce<Json | null>(child, json);
  return parent?.[path.at(-1) ?? ''];
}

/** What an entry has at such a path, in its own spelling. */
function writtenAt(json: Json, path: string): string | null {
  const value = path.includes('.') ? within(json, path.split('.')) : json[path];
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

/** Why what stands there is no day that has been; null where it is one, or nothing stands there. */
function whyNot(json: Json, path: string, today: CalendarDate): string | null {
  const written = writtenAt(json, path);
  if (written === null) return null;
  const when = parseWhen(written);
  if (when === null) return `"${written}", which is no day of the calendar`;
  return when.earliest > today && !MAY_COME.includes(path) ? `"${written}", which is still to come` : null;
}

/** The first of these dates that cannot be, in words; null where none is wrong. */
export function refusedDate(json: Json, paths: readonly string[], today: CalendarDate): string | null {
  return firstOf(paths, (path) => whyNot(json, path, today));
}

/** A date that cannot be is told with what it is the date of, and is used for nothing. */
export function dateGaps(
  { reference, json }: Entry,
  paths: readonly string[],
  today: CalendarDate,
  { what, words, facts = [] }: { what: string; words: string; facts?: FactKey[] },
): Gap[] {
  const why = refusedDate(json, paths, today);
  return why === null ? [] : [unreadable.date(reference, what, words, why, facts)];
}
