import { answers } from '../words-in-depth.ts';

export type Options = readonly { value: string; words: string }[];

/**
 * One labelled field. `path`: how the checks of answers name what it holds. `checkedIn`: the unit of what is refused,
 * where it is not that of what is typed.
 */
export type Field = {
  name: string;
  label: string;
  path: string;
  optional?: true;
} & (
  | { kind: 'number'; unit: string; checkedIn?: string }
  | { kind: 'text'; suggestions?: readonly string[]; limit?: number }
  | { kind: 'day' }
  | { kind: 'one'; options: Options }
  | { kind: 'some'; options: Options }
);

/** What was typed, by the name of its field; what is empty is not there. */
export type Entered = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * A small form and what it says: an answer still to be checked. `refusal`: why what was typed is none, beside the first
 * field. `said`: the answer in words, where it is not what was typed.
 */
export type Form = {
  summary: string;
  note?: string;
  fields: readonly Field[];
  refusal?: (entered: Entered) => string | null;
  said?: (entered: Entered) => string;
  read: (entered: Entered) => Readonly<Record<string, unknown>>;
};

/** One of the keys of `labels`, by their words. */
export const oneOf = (
  name: string,
  path: string,
  label: string,
  labels: Readonly<Record<string, string>>,
): Field => ({
  name,
  label,
  path,
  kind: 'one',
  options: Object.entries(labels).map(([value, words]) => ({ value, words })),
});

export const day = (path: string, label: string = answers.form.date): Field => ({
  name: 'date',
  label,
  path,
  kind: 'day',
});

export const amount = (path: string, label: string, unit: string): Field & { kind: 'number' } => ({
  name: 'value',
  label,
  path,
  kind: 'number',
  unit,
});
