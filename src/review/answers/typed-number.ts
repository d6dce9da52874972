import { hasDecimalComma } from '../format.ts';

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** One mark before three digits, as thousands are written: never behind a zero. */
const THOUSANDS = /^-?[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * Both numbers that "1,200" may be, each as only it is written; null where one alone is meant. A point is a mark for
 * thousands only to who writes a decimal comma; a comma may be one to anybody, as the screen writes a decimal point.
 */
export function twoReadings(typed: string): { whole: string; decimal: string } | null {
  const mark = THOUSANDS.exec(typed)?.[1];
  if (mark === undefined || (mark === '.' && !hasDecimalComma())) return null;
  const decimal = String(Number(typed.replace(',', '.')));
  return { whole: typed.replace(mark, ''), decimal: /\.\d{3}$/.test(decimal) ? `${decimal}0` : decimal };
}

/** "4,0" and "4.0" are four, wherever they are typed. What is no number, or may be two, is null. */
export const numberOf = (typed: string): number | null =>
  NUMBER.test(typed) && twoReadings(typed) === null ? Number(typed.replace(',', '.')) : null;
