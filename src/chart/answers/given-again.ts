import type { CalendarDate } from '../../core/facts.ts';
import { type Check, listOf, record, words, yesNo } from './check.ts';
import { type Given, parseChange, plain } from './given.ts';

type Members = Readonly<Record<string, unknown>>;

const holds = (check: Check<unknown>, value: unknown): boolean => check(value, '', () => {});
const isMembers: Check<Members> = (value): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTrue: Check<true> = (value): value is true => value === true;

/** `only`, of an object that may have other members too. */
const having =
  (only: Readonly<Record<string, Check<unknown>>>): Check<Members> =>
  (value, path, refuse): value is Members =>
    isMembers(value, path, refuse) &&
    Object.entries(only).every(([name, check]) => check(value[name], path, refuse));

const entries = listOf(words);

/** What is said of one thing beside others, as far as it is not typed: the rest of it is checked as what is typed. */
const UNTYPED: Readonly<Record<string, Check<unknown>>> = {
  ofDrug: isMembers,
  ofLesion: having({ id: words, at: entries }),
  ofMedicine: having({ at: entries, taken: yesNo }),
  notUsed: record({ at: entries }, { noLesion: isTrue }),
};
const MARKS = ['noOtherLesion', 'noOtherMedicine'];

function isChange(change: Members, today: CalendarDate): boolean {
  const typed = Object.keys(UNTYPED).filter((key) => change[key] !== undefined);
  const parts = [plain(change), ...typed.map((key) => ({ [key]: change[key] }))];
  return (
    typed.every((key) => UNTYPED[key] !== undefined && holds(UNTYPED[key], change[key])) &&
    MARKS.every((key) => change[key] === undefined || change[key] === true) &&
    parts.every((part) => parseChange(part, today).ok)
  );
}

/** `said` is empty where nothing is said beside the question. */
const isText: Check<string> = (value): value is string => typeof value === 'string';
const given = record({ key: words, question: words, said: isText, change: isMembers }, { reason: isText });

/** The answers in what was kept of them; null where one of them is none: half of them would be another patient. */
export function givenAgain(kept: unknown, today: CalendarDate): Given[] | null {
  const isOne = (value: unknown): value is Given =>
    holds(given, value) && isChange(Object(value).change, today);
  return Array.isArray(kept) && kept.every(isOne) ? kept : null;
}
