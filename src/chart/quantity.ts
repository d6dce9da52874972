import { UCUM } from '../terminology/code.ts';
import { child, type Json, number, text } from './json.ts';

export type Quantity = {
  value: number;
  /** The unit to go by; null when the chart gives none. */
  unit: string | null;
  /** The unit in words beside its code, where the chart gives both. */
  beside: string | null;
  comparator: '<' | '>' | null;
  /** By UCUM code, or by the unit as a word. */
  grade: 'coded' | 'text';
  asWritten: string;
};

/** Of creatinine. */
export const MICROMOLES_PER_MG_DL = 88.4;

/** One spelling a unit: annotations, blanks and the many signs for micro and square do not matter. */
export const spelled = (unit: string) =>
  unit
    .replaceAll(/\{(?:creat\w*|beats?)\}|[\s{}_]/gi, '')
    .replaceAll(/[µμ]/g, 'u')
    .replaceAll('²', '2')
    .toLowerCase();

/** A valueQuantity, or null when there is no number. */
export function quantityOf(parent: Json): Quantity | null {
  const quantity = child(parent, 'valueQuantity');
  const value = number(quantity, 'value');
  if (quantity === null || value === null) return null;
  const word = text(quantity, 'unit');
  const code = text(quantity, 'system') === UCUM ? text(quantity, 'code') : null;
  const bound = text(quantity, 'comparator');
  const comparator = bound?.[0] ?? null;
  const shown = word ?? code;
  return {
    value,
    unit: code ?? word ?? text(quantity, 'code'),
    beside: code === null ? null : word,
    comparator: comparator === '<' || comparator === '>' ? comparator : null,
    grade: code === null ? 'text' : 'coded',
    asWritten: `${bound ?? ''}${value}${shown === null ? ' (no unit)' : ` ${shown}`}`,
  };
}

/** Decimal arithmetic without the binary tail: 4.1 cm are 41 mm, not 40.99999999999999. */
export function scaled(value: number, factor: number): number {
  const product = value * factor;
  const isExact = factor === 1 || (Number.isInteger(product) && Math.abs(product) < 1e12);
  return isExact ? product : Number(product.toPrecision(12));
}

type Factors = Readonly<Record<string, number>>;

function factorOf(unit: string | null, factors: Factors): number | null {
  if (unit === null) return null;
  const key = spelled(unit);
  return Object.hasOwn(factors, key) ? (factors[key] ?? null) : null;
}

/**
 * A quantity in the wanted unit; null when the unit is missing, not one of those listed (unit → factor), or when code
 * and word name two of them: "40 mm" coded as cm is anyone's guess.
 */
export function convert({ value, unit, beside }: Quantity, factors: Factors): number | null {
  const factor = factorOf(unit, factors);
  if (factor === null) return null;
  const said = beside === unit ? factor : factorOf(beside, factors);
  return said === null || said === factor ? scaled(value, factor) : null;
}
