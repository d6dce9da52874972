/** Reading JSON of unknown shape: each function gives the thing or nothing, and never throws. */

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function child(parent: Json | null, key: string): Json | null {
  const value = parent?.[key];
  return isObject(value) ? value : null;
}

/** The objects of an array; an object that should have been an array of one counts as one. */
export function list(parent: Json | null, key: string): Json[] {
  const value = parent?.[key];
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? [value] : [];
}

/** The same child of several parents, where they have it. */
export const children = (parents: readonly Json[], key: string): Json[] =>
  parents.map((parent) => child(parent, key)).filter((one) => one !== null);

/** Longer than anything a chart says in one place. */
const LONGEST = 50_000;

/** Letters that are not there: they turn the order of others round, or stand unseen between them. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Words as everybody reads them: what would hide or reorder them is left out, a line break is kept. */
export const readable = (words: string): string => words.replaceAll(UNSEEN, '');

/** Nearly all strings are so, and there are many. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

/** A string with something in it. What is longer than LONGEST ends in “…”. */
export function text(parent: Json | null, key: string): string | null {
  const value = parent?.[key];
  if (typeof value !== 'string') return null;
  if (value.length <= LONGEST && PLAIN.test(value)) return value;
  const kept = readable(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value).trim();
  return kept === '' ? null : kept;
}

export function number(parent: Json | null, key: string): number | null {
  const value = parent?.[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
