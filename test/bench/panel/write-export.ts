import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from 'fhir/r4';
import { type Chance, chance } from '../../prove/fuzzing/random.ts';
import { medications, ordinaryEntries } from './ordinary.ts';
import { varying } from './varied.ts';

/** A bulk export of a whole panel: one NDJSON file a type, its lines in no order. The same seed, the same bytes. */

/** Lines are shuffled among those of so many patients, so that a panel of any size can be written. */
const AT_ONCE = 1000;
/** Of the patients one follows another at this distance; a prime, so that each comes once. */
const STRIDE = 7919;
const RESOURCES = 60;

type Export = { paths: string[]; resources: number; bytes: number };

function shuffle<T>(items: T[], { below }: Chance): T[] {
  return items
    .map((item) => ({ item, place: below(2 ** 31) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** A practice patient as another person, filled up to about 60 resources. */
function chartMaker(today: string): (number: number, luck: Chance) => Resource[] {
  const variant = varying(today);
  return (number, luck) => {
    const own = variant(number, luck);
    const count = RESOURCES - 10 + luck.below(21) - own.length;
    return [...own, ...ordinaryEntries(`p${number}`, today, count, luck)];
  };
}

/** Writes the export of `patients` into `directory`. */
export function writeExport(directory: string, patients: number, today: string, seed = 1): Export {
  const luck = chance(seed);
  const chartOf = chartMaker(today);
  const paths = new Set<string>();
  let resources = 0;

  const write = (all: Resource[]) => {
    const lines = new Map<string, string[]>();
    for (const one of shuffle(all, luck)) {
      const path = join(directory, `${one.resourceType}.ndjson`);
      const others = lines.get(path) ?? [];
      others.push(`${JSON.stringify(one)}\n`);
      lines.set(path, others);
    }
    for (const [path, some] of lines) appendFileSync(path, some.join(''));
    for (const path of lines.keys()) paths.add(path);
    resources += all.length;
  };

  for (let from = 0; from < patients; from += AT_ONCE) {
    const places = Array.from({ length: Math.min(AT_ONCE, patients - from) }, (_, n) => from + n);
    write(places.flatMap((place) => chartOf((place * STRIDE) % patients, luck)));
  }
  write(medications);
  const bytes = [...paths].reduce((sum, path) => sum + statSync(path).size, 0);
  return { paths: [...paths], resources, bytes };
}
