import { parseChange, type ParsedChange } from '../../chart/answers/given.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { formatDate } from '../format.ts';
import { answers } from '../words-in-depth.ts';
import type { Entered, Field, Form } from './fields.ts';
import { numberOf, twoReadings } from './typed-number.ts';

const words = answers.form;

function valueOf(field: Field, data: FormData): Entered[string] | undefined {
  const all = data
    .getAll(field.name)
    .flatMap((one) => (typeof one === 'string' && one.trim() ? [one.trim()] : []));
  const [first] = all;
  if (first === undefined) return undefined;
  if (field.kind === 'some') return all;
  return field.kind === 'number' ? (numberOf(first) ?? first) : first;
}

/** What stands in the fields, by their names. */
export function entered(fields: readonly Field[], data: FormData): Entered {
  const values: Record<string, Entered[string]> = {};
  for (const field of fields) {
    const value = valueOf(field, data);
    if (value !== undefined) values[field.name] = value;
  }
  return values;
}

/** Why an answer is not used: beside the field it is about, or for the whole of it. */
export type Refusal = { field: string | null; words: string };

/** What was typed may be two numbers: which, is not guessed. */
function unclear({ name, kind }: Field, values: Entered): Refusal[] {
  const typed = values[name];
  if (kind !== 'number' || typeof typed !== 'string') return [];
  const both = twoReadings(typed);
  return both === null ? [] : [{ field: name, words: words.twoNumbers(typed, both.whole, both.decimal) }];
}

function refusalOf(error: string, fields: readonly Field[]): Refusal {
  const [path = '', expected = error] = error.split(/: (.*)/s);
  const field = fields.find((one) => path.startsWith(one.path));
  if (field === undefined) return { field: null, words: words.refused(error) };
  const unit = field.kind === 'number' ? field.checkedIn : undefined;
  return {
    field: field.name,
    words: words.refused(unit === undefined ? expected : words.inUnit(expected, unit)),
  };
}

type Read =
  | { ok: true; change: (ParsedChange & { ok: true })['change'] }
  | { ok: false; refusals: Refusal[] };

/** What was entered, as an answer; or every reason why it is none, by the checks that a file of answers passes. */
export function readForm(form: Form, values: Entered, today: CalendarDate): Read {
  const missing = form.fields.filter(({ name, optional }) => optional !== true && values[name] === undefined);
  if (missing.length > 0) {
    const refusals = missing.map(({ name }) => ({ field: name, words: words.missing }));
    return { ok: false, refusals };
  }
  const refusals = form.fields.flatMap((field) => unclear(field, values));
  if (refusals.length > 0) return { ok: false, refusals };
  const refusal = form.refusal?.(values) ?? null;
  if (refusal !== null)
    return { ok: false, refusals: [{ field: form.fields[0]?.name ?? null, words: refusal }] };
  const parsed = parseChange(form.read(values), today);
  if (parsed.ok) return parsed;
  return { ok: false, refusals: parsed.errors.map((error) => refusalOf(error, form.fields)) };
}

function saidOf(field: Field, value: Entered[string]): string {
  if (field.kind === 'day') return formatDate(String(value));
  if (field.kind === 'number') return `${String(value)} ${field.unit}`.trim();
  if (field.kind === 'text') return String(value);
  const chosen = Array.isArray(value) ? value : [value];
  return field.options.flatMap((one) => (chosen.includes(one.value) ? [one.words] : [])).join(', ');
}

/** The answer in words, as it was entered. */
export function inWords(fields: readonly Field[], values: Entered): string {
  return fields
    .flatMap((field) => {
      const value = values[field.name];
      return value === undefined ? [] : [saidOf(field, value)];
    })
    .join(', ');
}
