import type { Scan } from './scans.ts';
import type { LesionView } from './view.ts';

/**
 * Which entries of the list may be one lesion: a measurement without a lesion's name may be of any lesion of its side,
 * until the clinician says. Until then it counts for every size rule, and makes no second lesion (K11, K18).
 */

/** Two values of one scan are of two lesions. Without its method nothing says that they are of one scan. */
const keyOf = ({ date, modality }: Scan): string | null => (modality === null ? null : `${date} ${modality}`);

const scanKeys = ({ scans }: LesionView): string[] =>
  [...new Set(scans.map(keyOf))].filter((key) => key !== null);

export const isUnlinked = ({ lesion }: LesionView): boolean => lesion.unlinked === true;

/** How many these are at least: those with a name, or as many as one scan shows. One look at each. */
export function fewest(lesions: LesionView[]): number {
  const shown = new Map<string, number>();
  for (const key of lesions.flatMap(scanKeys)) shown.set(key, (shown.get(key) ?? 0) + 1);
  const named = lesions.filter((one) => !isUnlinked(one)).length;
  return Math.max(named, Math.min(lesions.length, 1), ...shown.values());
}

export function inBothKidneys(lesions: LesionView[]): boolean {
  const sides = new Set(lesions.map(({ lesion }) => lesion.side));
  return sides.has('left') && sides.has('right');
}

/** Whether at least two of them are surely two. */
export function areSeveral(lesions: LesionView[]): boolean {
  return inBothKidneys(lesions) || fewest(lesions) >= 2;
}
