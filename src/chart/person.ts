import type { CalendarDate, Fact, Patient, Sex, Source } from '../core/facts.ts';
import { type Chart, sourceOf } from './collect.ts';
import type { Entry } from './entry.ts';
import { type Found, only, present } from './found.ts';
import { unreadable } from './gaps.ts';
import { type Json, list, text } from './json.ts';
import { readStanding } from './standing.ts';
import { parseWhen } from './when.ts';

function nameOf(patient: Json): string | null {
  const names = list(patient, 'name');
  const name = names.find((one) => text(one, 'use') === 'official') ?? names[0] ?? null;
  if (name === null) return null;
  const given = Array.isArray(name['given']) ? name['given'].filter((one) => typeof one === 'string') : [];
  const parts = [...given, text(name, 'family')].filter((one) => one !== null);
  const said = text(name, 'text') ?? parts.join(' ');
  // A direction override in a name would turn the birth date after it around.
  return said.replace(/\p{Bidi_Control}/gu, '').trim() || null;
}

/** The patient of the chart, as the chart names them. */
export function readPatient(chart: Chart): Patient | null {
  const [entry] = chart.of('Patient');
  if (entry === undefined || entry.id === null) return null;
  const { json } = entry;
  return {
    id: entry.id,
    name: nameOf(json),
    birthDate: text(json, 'birthDate'),
    sex: text(json, 'gender') ?? 'unknown',
    ...readStanding(json),
  };
}

const OLDEST = 115;

/** Completed years; with a birth year or month only, the fewest it can be. `impossible`: no such age. */
function readAge(entry: Entry, today: CalendarDate): Fact<number> | 'impossible' | undefined {
  const written = text(entry.json, 'birthDate');
  if (written === null) return undefined;
  const born = parseWhen(written);
  if (born === null || born.earliest > today) return 'impossible';
  const day = born.latest > today ? today : born.latest;
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4)) - (today.slice(5) < day.slice(5) ? 1 : 0);
  if (years > OLDEST) return 'impossible';
  const source = sourceOf(entry, { words: `born ${born.asWritten}`, grade: 'coded', date: born.asWritten });
  return present(years, [source]);
}

const SEXES = new Map<string, Sex>([
  ['female', 'female'],
  ['male', 'male'],
  ['f', 'female'],
  ['m', 'male'],
]);

const sexOf = (word: string | null): Sex | null => SEXES.get(word?.toLowerCase() ?? '') ?? null;

/** Sex for the kidney equation: gender and birth sex, in the open where they differ. */
function readSex(entry: Entry): Fact<Sex> | undefined {
  const { json } = entry;
  const gender = sexOf(text(json, 'gender'));
  const extension = list(json, 'extension').find((one) =>
    /us-core-(birth)?sex$/.test(text(one, 'url') ?? ''),
  );
  const birth = sexOf(text(extension ?? null, 'valueCode'));
  const source = (words: string): Source => sourceOf(entry, { words, grade: 'coded' });
  if (gender !== null && birth !== null && gender !== birth) {
    const values = [
      { value: gender, sources: [source(`gender ${gender}`)] },
      { value: birth, sources: [source(`birth sex ${birth}`)] },
    ];
    return { state: 'conflicting', values };
  }
  const sex = gender ?? birth;
  return sex === null ? undefined : present(sex, [source(sex)]);
}

/** Age and sex. */
export function readPerson(chart: Chart, today: CalendarDate): Found {
  const [entry] = chart.of('Patient');
  if (entry === undefined) return { facts: {}, gaps: [] };
  const age = readAge(entry, today);
  const sex = readSex(entry);
  if (age === 'impossible') return { facts: only({ sex }), gaps: [unreadable.birthDate()] };
  return { facts: only({ ageYears: age, sex }), gaps: [] };
}
