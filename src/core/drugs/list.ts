import type { Context } from '../context.ts';
import { olderThanMonths } from '../dates.ts';
import type { DrugClass, Medication } from '../facts.ts';
import { answered, known } from '../known.ts';

/** The medication list as the checks read it: what is stopped is history, what may be taken is asked. */

export function maybeTaken(c: Context): Medication[] {
  return (known(c.facts.medications) ?? []).filter(({ status }) => status !== 'stopped');
}

const STRENGTH =
  /\d+(?:[.,]\d+)*\s*(?:mg|mcg|µg|μg|g|milligrams?|micrograms?|ml|units?|iu)\b(?:\s*\/\s*[\d.,]*\s*\w+)?/gi;

/** Without its strength: no dose but the label's is ever printed. */
export function plainName(name: string): string {
  return name.replaceAll(STRENGTH, '').replaceAll(/\s+/g, ' ').trim();
}

export function nameOf({ name, status }: Medication): string {
  const plain = plainName(name);
  return status === 'unknown' ? `${plain} (is it taken?)` : plain;
}

/** The same for entries of one name, in whatever case and strength. */
export function nameKey(name: string): string {
  return plainName(name).toLowerCase();
}

/** Several entries of one name are one. */
export function namesOf(medications: Medication[]): string {
  const names = new Map(medications.map((m) => [nameKey(nameOf(m)), nameOf(m)]));
  return [...names.values()].toSorted().join(', ');
}

export function ofClasses(c: Context, classes: readonly DrugClass[]): Medication[] {
  return maybeTaken(c).filter((m) => m.classes.some((one) => classes.includes(one)));
}

/** Why the checks cannot rest on the list; `null` when it is current, which an answered list is (F20, D16). */
type ListProblem = 'unread' | 'not-current';

const CURRENT_MONTHS = 6;

export function listProblem(c: Context): ListProblem | null {
  const { facts, today } = c;
  if (answered(facts.medications)) return null;
  if (c.unread.has('medications')) return 'unread';
  const days = [
    known(facts.medicationsReviewed),
    ...(known(facts.medications) ?? []).map(({ date }) => date),
  ];
  const current = days.some(
    (date) => date !== null && date <= today && !olderThanMonths(date, today, CURRENT_MONTHS),
  );
  return current ? null : 'not-current';
}
