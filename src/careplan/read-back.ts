import { linesIn, partOf } from './note-text.ts';
import type { Part } from './plan-text.ts';
import { sentence } from './text.ts';

/** A plan read back from the chart, where anybody may have changed anything in it. */

type Json = Record<string, unknown>;

const record = (value: unknown): Json =>
  // Only own keys are read, and each of their values with care.
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string[] =>
  typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];

const TITLE = 'Title';
const STEPS = 'Steps';
const OTHER_NOTES = 'Other notes';

/** What an activity is called: in its own words, in those of its code, or in those of what it refers to. */
function nameOf(activity: Json, detail: Json): string[] {
  const code = record(detail.code);
  const codings = list(code.coding).flatMap((one) => words(record(one).display));
  const { display, reference } = record(activity.reference);
  return [...words(code.text), ...codings, ...words(display), ...words(reference)].slice(0, 1);
}

/** The days that are planned, where the words do not say them. */
function daysOf(detail: Json, said: string): string[] {
  const { start, end } = record(detail.scheduledPeriod);
  const days = [...words(start), ...words(end)];
  return days.every((day) => said.includes(day)) ? [] : [`Planned: ${days.join(' to ')}.`];
}

/** `not-started` is what this app writes of every activity: anything else is news. */
const statusOf = ({ status }: Json): string[] =>
  words(status).flatMap((one) => (one === 'not-started' ? [] : [`Status: ${one}.`]));

function stepOf(value: unknown): string[] {
  const activity = record(value);
  const detail = record(activity.detail);
  const said = [...nameOf(activity, detail).map(sentence), ...words(detail.description)];
  const line = [...said, ...daysOf(detail, said.join(' ')), ...statusOf(detail)].join(' ');
  return words(line);
}

/** The parts of a CarePlan by their headings: its title, its steps, and what its notes hold. Never throws. */
export function sectionsOf(carePlan: unknown): Part[] {
  const { title, activity, note } = record(carePlan);
  const notes = list(note).flatMap((one) => words(record(one).text));
  const parts = notes.map((text) => partOf(text) ?? { heading: OTHER_NOTES, lines: linesIn(text) });
  return merged([
    { heading: TITLE, lines: words(title) },
    { heading: STEPS, lines: list(activity).flatMap(stepOf) },
    ...parts,
  ]);
}

/** Each heading once; without what is empty. */
function merged(parts: readonly Part[]): Part[] {
  const byHeading = new Map<string, string[]>();
  for (const { heading, lines } of parts) {
    if (lines.length > 0) byHeading.set(heading, [...(byHeading.get(heading) ?? []), ...lines]);
  }
  return [...byHeading].map(([heading, lines]) => ({ heading, lines }));
}
