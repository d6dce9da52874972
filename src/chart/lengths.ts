import type { Measurement } from '../core/facts.ts';
import { findCode } from '../terminology/match.ts';
import { AXES } from '../terminology/tumour-size.ts';
import { codedOf } from './coded.ts';
import { child, type Json, list } from './json.ts';
import { oncePer } from './once.ts';
import { convert, type Quantity, quantityOf } from './quantity.ts';

const LONGEST_PLAUSIBLE_MM = 400;

const WORDS: Readonly<Record<string, number>> = {
  mm: 1,
  millimeter: 1,
  millimeters: 1,
  millimetre: 1,
  millimetres: 1,
  cm: 10,
  centimeter: 10,
  centimeters: 10,
  centimetre: 10,
  centimetres: 10,
};

/** Exact as UCUM codes alone: as a word, "m" or "in" may be anything. */
const CODES: Readonly<Record<string, number>> = { ...WORDS, m: 1000, '[ini]': 25.4 };

const millimetres = (length: Quantity): number | null =>
  convert(length, length.grade === 'coded' ? CODES : WORDS);

/** As the chart has it; with the code too where that is another unit than the word says. */
export function asWritten(length: Quantity): string {
  const { asWritten: said, unit, beside } = length;
  const contradicts = beside !== null && millimetres(length) === null;
  return contradicts ? `${said} (coded ${unit})` : said;
}

/** One axis is one length, also where an observation gives it both as its value and as a component. */
function distinctLengths(lengths: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  if (others.length === 0) return [...lengths];
  const known = new Set(others.map(millimetres));
  return [...lengths.filter((length) => !known.has(millimetres(length))), ...others];
}

/** The lengths an observation holds itself. A value that is no length (a volume) gives way to the axes beside it. */
export const lengthsOf = oncePer((json: Json): readonly Quantity[] => {
  const own = quantityOf(json);
  const axes = list(json, 'component')
    .filter((component) => findCode(AXES, codedOf(child(component, 'code'))) !== null)
    .flatMap((component) => quantityOf(component) ?? []);
  if (own === null) return axes;
  const ofOther = own.unit !== null && millimetres(own) === null && axes.length > 0;
  return ofOther ? axes : distinctLengths([own], axes);
});

/** The lengths of one measurement that stands in several observations. */
export function lengthsOfAll(whole: Json, parts: readonly Json[]): Quantity[] {
  return distinctLengths(lengthsOf(whole), parts.flatMap(lengthsOf));
}

/** True when every one is a length with its unit. */
export const areLengths = (lengths: readonly Quantity[]): boolean =>
  lengths.length > 0 && lengths.every((length) => millimetres(length) !== null);

type Axes = Pick<Measurement, 'axesMm' | 'unusable'>;

/** Millimetres, longest first, whatever the chart calls them; and why they cannot be used, if so. */
export function axesOf(lengths: readonly Quantity[]): Axes {
  if (lengths.some(({ unit }) => unit === null)) return { axesMm: [], unusable: 'no-unit' };
  const axes = lengths.map((length) => ({ mm: millimetres(length), comparator: length.comparator }));
  if (axes.some(({ mm }) => mm === null)) return { axesMm: [], unusable: 'unknown-unit' };
  const longestFirst = (some: typeof axes) => some.flatMap(({ mm }) => mm ?? []).toSorted((a, b) => b - a);
  const axesMm = longestFirst(axes);
  if (axesMm.some((mm) => mm <= 0 || mm > LONGEST_PLAUSIBLE_MM)) return { axesMm, unusable: 'implausible' };
  const exact = longestFirst(axes.filter(({ comparator }) => comparator === null));
  // "Below 30" beside an exact 41 leaves the longest axis as it is; any other bound leaves it open.
  const open = axes.some(
    ({ mm, comparator }) => comparator === '>' || (comparator === '<' && (mm ?? 0) > (exact[0] ?? 0)),
  );
  return open ? { axesMm, unusable: 'bound-only' } : { axesMm: exact };
}
