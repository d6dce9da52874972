import type { CalendarDate } from '../../core/facts.ts';
import { type Answers, answersCheck } from './schema.ts';

type ParsedAnswers = { ok: true; answers: Answers } | { ok: false; errors: string[] };

/**
 * The clinician's answers, or every reason why they do not fit, each as `path: expected what`. There is nothing
 * in between: half an answer is never assessed.
 */
export function parseAnswers(json: unknown, today: CalendarDate): ParsedAnswers {
  const errors: string[] = [];
  const check = answersCheck(today);
  const refuse = (path: string, expected: string) =>
    errors.push(`${path === '' ? 'answers' : path}: expected ${expected}`);
  return check(json, '', refuse) ? { ok: true, answers: json } : { ok: false, errors };
}
