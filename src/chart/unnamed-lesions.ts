import type { Measurement } from '../core/facts.ts';
import { areDuplicates, scanKey } from './duplicates.ts';
import { type Group, groupOf, onlyOf } from './lesion-group.ts';
import type { Size } from './sizes.ts';

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** True when none of one scan's values differs from another: two values of one scan are two lesions. */
function neverTwo(measurements: readonly Measurement[]): boolean {
  if (measurements.length < 2) return true;
  const scans = groupBy(measurements, ({ date, modality }) => `${date} ${modality}`);
  return [...scans.values()].every(([first, ...others]) =>
    others.every((other) => first !== undefined && areDuplicates(first, other)),
  );
}

const dated = ({ measurement }: Size) => measurement.date !== null;

/**
 * One part of one kidney, where nothing speaks of a second lesion: its measurements are of one. Gives that lesion,
 * or null where the chart does not say so.
 */
function oneLesion(named: readonly Group[], loose: readonly Size[]): Group | null {
  const [known, ...others] = named;
  const sizes = [...(known?.sizes ?? []), ...loose];
  if (others.length > 0 || (known === undefined && loose.length < 2)) return null;
  if (!sizes.every(dated) || !neverTwo(sizes.map(({ measurement }) => measurement))) return null;
  return { ...groupOf(sizes, false), ...(known && { ...known, sizes }) };
}

/** The same value of the same scan on the same side, noted twice, is one measurement of one lesion, whichever. */
function perScan(sizes: readonly Size[]): Size[][] {
  const byScan = groupBy(sizes, ({ measurement, place }) => [scanKey(measurement), place.segment].join(' '));
  return [...byScan.values()].flatMap((scan) =>
    neverTwo(scan.map(({ measurement }) => measurement)) ? [scan] : scan.map((size) => [size]),
  );
}

/** The one lesion on record here, where nothing has measured it and these may have: it is no lesion beside them. */
function unmeasured(named: readonly Group[], loose: readonly Size[]): Group | null {
  const [record, ...others] = named;
  if (record === undefined || others.length > 0 || record.sizes.length > 0) return null;
  const part = onlyOf(record.segments);
  const fits = loose.some(({ place }) => part === null || place.segment === null || place.segment === part);
  return fits ? record : null;
}

/**
 * Measurements without a named lesion. Side and part of the kidney together name one, where only one lesion can be
 * there; a side alone never does, nor anything where the chart speaks of `several`: those stay unlinked, and the
 * clinician is asked whether they are the same lesion.
 */
export function placeUnnamed(named: readonly Group[], loose: readonly Size[], several: boolean): Group[] {
  const result = new Set(named);
  for (const [side, here] of groupBy(loose, ({ place }) => place.side)) {
    const namedHere = named.filter(({ sides }) => onlyOf(sides) === side);
    const unlinked: Size[] = [];
    for (const [segment, sizes] of groupBy(here, ({ place }) => place.segment)) {
      const known = namedHere.filter(({ segments }) => onlyOf(segments) === segment);
      const one = side === null || segment === null || several ? null : oneLesion(known, sizes);
      if (one === null) unlinked.push(...sizes);
      else {
        for (const group of known) result.delete(group);
        result.add(one);
      }
    }
    const record = several ? null : unmeasured(namedHere, unlinked);
    if (record !== null) result.delete(record);
    const scans = several ? unlinked.map((size) => [size]) : perScan(unlinked);
    const others = record === null ? namedHere.length : 0;
    const alone = scans.length === 1 && unlinked.length === here.length && others === 0;
    const nowhereElse = side !== null || loose.length + named.length === here.length;
    for (const scan of scans) result.add(groupOf(scan, !alone || !nowhereElse));
  }
  return [...result];
}
