import { isJson, type Json } from '../../sourced.ts';
import type { Chance } from './random.ts';

/** A resource as no server should send it: one place of it is other than it was. */

const HOSTILE: readonly [unknown, ...unknown[]] = [
  null,
  true,
  '',
  ' ',
  0,
  -1,
  1e308,
  0.1,
  'constructor',
  '__proto__',
  '\u202e38 mm\u0000',
  '\ud800',
  'angiomyolipoma 4.1 cm, left kidney; no angiomyolipoma',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T23:59:59.999+14:00',
  '2026',
  'entered-in-error',
  '<img src=x onerror=alert(1)>',
  '#',
  'Patient/',
  [],
  {},
  [[]],
  [null],
  { toString: 1, valueOf: null },
  { coding: [{ system: 'http://snomed.info/sct', code: '254921004' }] },
  { value: -41, unit: 'mm', system: 'http://unitsofmeasure.org', code: 'mm' },
];

type Place = { holder: Json; key: string };

function places(value: unknown, found: Place[] = []): Place[] {
  if (!isJson(value)) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key });
    places(value[key], found);
  }
  return found;
}

type Change = (at: Place, chance: Chance, all: readonly Place[]) => void;

const replaced: Change = ({ holder, key }, { oneOf }) => {
  holder[key] = structuredClone(oneOf(HOSTILE));
};

const removed: Change = ({ holder, key }) => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
};

const listed: Change = ({ holder, key }) => {
  holder[key] = [holder[key], holder[key]];
};

const unlisted: Change = ({ holder, key }) => {
  const value = holder[key];
  holder[key] = Array.isArray(value) ? value[0] : value;
};

/** A value from elsewhere in the chart, in the wrong place. */
const swapped: Change = ({ holder, key }, { below }, all) => {
  const other = all[below(all.length)];
  if (other !== undefined) holder[key] = structuredClone(other.holder[other.key]);
};

const renamed: Change = ({ holder, key }, { oneOf }) => {
  if (Array.isArray(holder)) return;
  const value = holder[key];
  delete holder[key];
  holder[oneOf(['value', 'code', 'coding', 'reference', 'status', `${key}s`, `_${key}`])] = value;
};

/** Text cut short, doubled or with a character put in; a number in another size. */
const bent: Change = ({ holder, key }, { below, oneOf }) => {
  const value = holder[key];
  if (typeof value === 'number') holder[key] = value * oneOf([-1, 0.001, 10, 1e6, 1e-9]);
  if (typeof value !== 'string') return;
  const at = below(value.length + 1);
  holder[key] = oneOf([value.slice(0, at), value + value, `${value.slice(0, at)}\u00a0${value.slice(at)}`]);
};

const CHANGES: readonly [Change, ...Change[]] = [replaced, removed, listed, unlisted, swapped, renamed, bent];

/** A copy with one place changed. */
export function mutated(resource: unknown, chance: Chance): unknown {
  const copy = structuredClone(resource);
  const all = places(copy);
  const at = all[chance.below(all.length)];
  if (at !== undefined) chance.oneOf(CHANGES)(at, chance, all);
  return copy;
}
