import type { Facts, Lesion, Measurement, Modality, Source, Treatment } from '../../core/facts.ts';
import { present } from '../found.ts';
import { byDate, lesionOf } from './lesions.ts';
import type { Answers } from './schema.ts';
import { onEachSide, partly } from './sides.ts';

/**
 * What is said of one lesion beside others: it completes what is known of that one and leaves the rest. `at`: the
 * entries that measured it. Lesions are numbered anew when another measurement is used, and entries stay.
 */
export type OfLesion = NonNullable<Answers['lesions']>[number] & { id: string; at: readonly string[] };

const isMeasuredAt = ({ measurements, withdrawn = [] }: Lesion, at: readonly string[]): boolean =>
  [...measurements, ...withdrawn].some(({ sources }) =>
    sources.some((one) => one.from === 'chart' && at.includes(one.reference)),
  );

/** The lesion that is meant; null where it is not in the list, or no longer. */
export function meant(lesions: readonly Lesion[], { id, at }: OfLesion): Lesion | null {
  const measured = at.length === 0 ? lesions : lesions.filter((one) => isMeasuredAt(one, at));
  const [only, ...others] = measured;
  const isOne = at.length > 0 && only !== undefined && others.length === 0;
  return (isOne ? only : measured.find((one) => one.id === id)) ?? null;
}

/** Unknown of what method may be any. */
const mayBeSame = (a: Modality | null, b: Modality | null): boolean => a === null || b === null || a === b;

/** A scan of the same day and method is corrected by what is entered; another is another scan. */
export const isCorrected = (
  one: Measurement,
  by: readonly Pick<Measurement, 'date' | 'modality'>[],
): boolean => by.some(({ date, modality }) => one.date === date && mayBeSame(one.modality, modality));

/**
 * Another treatment comes on top, and what is said of one that the chart has, undated or of that day, completes it.
 * That there was none takes back what the chart says.
 */
function treatedBy(chart: Lesion['treated'], said: Lesion['treated']): Lesion['treated'] {
  if (said === null) return chart;
  const before = chart ?? [];
  const isOf = (one: Treatment) => (of: Treatment) =>
    of.procedure === one.procedure && (of.date === null || of.date === one.date);
  const next = said.map((one) => {
    const specimen = before.filter(isOf(one)).find(({ completeExcision }) => completeExcision !== null);
    return { ...one, completeExcision: one.completeExcision ?? specimen?.completeExcision ?? null };
  });
  return said.length === 0 ? [] : [...before.filter((of) => !said.some((one) => isOf(one)(of))), ...next];
}

function completed(lesion: Lesion, said: Lesion): Lesion {
  const kept = lesion.measurements.filter((one) => !isCorrected(one, said.measurements));
  return {
    ...lesion,
    side: said.side ?? lesion.side,
    measurements: [...kept, ...said.measurements].toSorted(byDate),
    treated: treatedBy(lesion.treated, said.treated),
  };
}

function withOne(lesions: readonly Lesion[], one: Lesion): Lesion[] {
  return lesions.some(({ id }) => id === one.id)
    ? lesions.map((lesion) => (lesion.id === one.id ? completed(lesion, one) : lesion))
    : [...lesions, one];
}

/**
 * The facts with what the clinician says of one lesion, by its name in them; one that is not there is added. Beside
 * others it says nothing of what was not read: only where no lesion is known does it tell which there are.
 */
export function withLesion(facts: Facts, said: OfLesion, source: Source): Facts {
  const one = lesionOf(said, said.id, source);
  const lesions = onEachSide(facts.lesions, ({ value, sources }) => ({
    value: withOne(value, one),
    sources: [...sources, partly(source)],
  }));
  if (lesions.state === 'conflicting') return { ...facts, lesions };
  return {
    ...facts,
    lesions: 'sources' in lesions ? { ...lesions, state: 'present' } : present([one], [source]),
  };
}
