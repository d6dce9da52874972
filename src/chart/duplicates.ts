import type { Measurement } from '../core/facts.ts';

/** Two values of one scan this near are one value, noted twice. */
const SAME_MM = 1;

const longest = ({ axesMm }: Measurement) => axesMm[0] ?? 0;

/** One exact day and one method: values under one key may be of one scan. Null for what must stand alone. */
export function scanKey({ date, earliest, modality, unusable, axesMm }: Measurement): string | null {
  const exact = date !== null && earliest === undefined && unusable === undefined && axesMm.length > 0;
  return exact ? `${date} ${modality}` : null;
}

/** The larger of two, with the sources of both. */
function both(a: Measurement, b: Measurement): Measurement {
  const larger = longest(b) > longest(a) || (longest(b) === longest(a) && b.axesMm.length > a.axesMm.length);
  return { ...(larger ? b : a), sources: [...a.sources, ...b.sources] };
}

export const areDuplicates = (a: Measurement, b: Measurement): boolean =>
  scanKey(a) !== null && scanKey(a) === scanKey(b) && Math.abs(longest(a) - longest(b)) <= SAME_MM;

/** The measurements of one lesion, each scan's value once; values of one day that differ are all kept. */
export function withoutDuplicates(measurements: readonly Measurement[]): Measurement[] {
  const kept: Measurement[] = [];
  const byScan = new Map<string, number[]>();
  for (const one of measurements) {
    const key = scanKey(one);
    const rivals = key === null ? [] : (byScan.get(key) ?? []);
    const at = rivals.find((index) => {
      const rival = kept[index];
      return rival !== undefined && areDuplicates(rival, one);
    });
    const twin = at === undefined ? undefined : kept[at];
    if (at !== undefined && twin !== undefined) {
      kept[at] = both(twin, one);
      continue;
    }
    if (key !== null) byScan.set(key, [...rivals, kept.length]);
    kept.push(one);
  }
  return kept;
}
