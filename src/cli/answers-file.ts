import { parseAnswers } from '../chart/answers/parse.ts';
import type { Answers } from '../chart/answers/schema.ts';
import type { CalendarDate } from '../core/facts.ts';
import { readJson } from './json-file.ts';

/** The answers in a file, or every reason why they cannot be used. */
export function readAnswers(
  path: string,
  today: CalendarDate,
): { ok: true; answers: Answers } | { ok: false; errors: string[] } {
  const read = readJson(path);
  if (!read.ok) return { ok: false, errors: [`${path}: ${read.why}.`] };
  const parsed = parseAnswers(read.json, today);
  return parsed.ok ? parsed : { ok: false, errors: parsed.errors.map((error) => `${path}: ${error}`) };
}
