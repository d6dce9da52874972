/**
 * Small checks of JSON that name what they refuse: the path, and what was expected there. A check changes
 * nothing; every part of a value is checked, so that all refusals are told at once.
 */

/** Told once for each thing that does not fit. */
type Refuse = (path: string, expected: string) => void;

export type Check<T> = (value: unknown, path: string, refuse: Refuse) => value is T;

/** What a value is once its check has passed. */
export type Checked<C> = C extends Check<infer T> ? T : never;

function simple<T>(test: (value: unknown) => value is T, expected: string): Check<T> {
  return (value, path, refuse): value is T => {
    if (test(value)) return true;
    refuse(path, expected);
    return false;
  };
}

export const yesNo: Check<boolean> = simple((value) => typeof value === 'boolean', 'true or false');

export const words: Check<string> = simple(
  (value): value is string => typeof value === 'string' && value.trim() !== '',
  'a text',
);

export function oneOf<T extends string>(...allowed: readonly T[]): Check<T> {
  const expected = allowed.map((one) => `"${one}"`).join(', ');
  return simple((value): value is T => allowed.some((one) => one === value), `one of ${expected}`);
}

/** Where a number may lie: `from` is allowed, `above` is not. */
type Range = { to?: number; whole?: true } & ({ from: number } | { above: number });

function within(value: number, range: Range): boolean {
  const low = 'from' in range ? value >= range.from : value > range.above;
  return (
    low &&
    Number.isFinite(value) &&
    value <= (range.to ?? Infinity) &&
    (range.whole !== true || Number.isInteger(value))
  );
}

function said(range: Range): string {
  const end = range.to === undefined ? '' : ` and at most ${range.to}`;
  return 'from' in range ? `of at least ${range.from}${end}` : `greater than ${range.above}${end}`;
}

export function number(range: Range): Check<number> {
  const kind = range.whole === true ? 'a whole number' : 'a number';
  return simple(
    (value): value is number => typeof value === 'number' && within(value, range),
    `${kind} ${said(range)}`,
  );
}

/** Millimetres, as a list of axes. */
export const axes: Check<number[]> = simple(
  (value): value is number[] =>
    Array.isArray(value) && value.every((mm) => typeof mm === 'number' && mm > 0 && mm <= 400),
  'numbers greater than 0 and at most 400',
);

export function listOf<T>(item: Check<T>): Check<T[]> {
  return (value, path, refuse): value is T[] => {
    if (Array.isArray(value)) {
      return value.map((one, index) => item(one, `${path}[${index}]`, refuse)).every(Boolean);
    }
    refuse(path, 'a list');
    return false;
  };
}

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, path, refuse): value is T | null => value === null || check(value, path, refuse);
}

/** `false`: stated as none. */
export function orFalse<T>(check: Check<T>): Check<T | false> {
  return (value, path, refuse): value is T | false => {
    if (value === false) return true;
    return check(value, path, (where, expected) =>
      refuse(where, where === path ? `false or ${expected}` : expected),
    );
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

type Shape = Readonly<Record<string, Check<unknown>>>;
type Needed<S extends Shape> = { [K in keyof S]: Checked<S[K]> };
/** Absent and `null` alike mean "not known". */
type Optional<S extends Shape> = { [K in keyof S]?: Checked<S[K]> | null };

/** An object with these keys and no other. */
export function record<N extends Shape, O extends Shape>(
  needed: N,
  optional: O,
): Check<Needed<N> & Optional<O>> {
  return (value, path, refuse): value is Needed<N> & Optional<O> => {
    if (!isObject(value)) {
      refuse(path, 'an object');
      return false;
    }
    const unknown = Object.keys(value).filter(
      (key) => !Object.hasOwn(needed, key) && !Object.hasOwn(optional, key),
    );
    for (const key of unknown) refuse(below(path, key), 'no key of this name');
    const parts = [
      ...Object.entries(needed).map(([key, check]) => check(value[key], below(path, key), refuse)),
      ...Object.entries(optional).map(
        ([key, check]) => value[key] === undefined || orNull(check)(value[key], below(path, key), refuse),
      ),
    ];
    return unknown.length === 0 && parts.every(Boolean);
  };
}

/** An object with any keys, all of one kind. */
export function mapOf<T>(check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value, path, refuse): value is Readonly<Record<string, T>> => {
    if (isObject(value)) {
      return Object.entries(value)
        .map(([key, one]) => check(one, below(path, key), refuse))
        .every(Boolean);
    }
    refuse(path, 'an object');
    return false;
  };
}
