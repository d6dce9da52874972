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

/** A string with something in it. */
export function text(parent: Json | null, key: string): string | null {
  const value = parent?.[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

export function number(parent: Json | null, key: string): number | null {
  const value = parent?.[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
