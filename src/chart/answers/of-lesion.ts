import type { Facts, Lesion, Measurement, Source, Treatment } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { present } from '../found.ts';
import { byDate, lesionOf } from './lesions.ts';
import type { Answers } from './schema.ts';

/**
 * What is said of one lesion beside others: it completes what is known of that one and leaves the rest. `at`: the
 * entries that measured it. Lesions are numbered anew when another measurement is used, and entries stay.
 */
export type OfLesion = NonNullable<Answers['lesions']>[number] & { id: string; at: readonly string[] };

const isMeasuredAt = ({ measurements }: Lesion, at: readonly string[]): boolean =>
  measurements.some(({ sources }) =>
    sources.some((one) => one.from === 'chart' && at.includes(one.reference)),
  );

/** The lesion that is meant; null where it is not in the list, or no longer. */
export function meant(lesions: readonly Lesion[], { id, at }: OfLesion): Lesion | null {
  const measured = at.length === 0 ? lesions : lesions.filter((one) => isMeasuredAt(one, at));
  const [only, ...others] = measured;
  const isOne = at.length > 0 && only !== undefined && others.length === 0;
  return (isOne ? only : measured.find((one) => one.id === id)) ?? null;
}

/** A scan of the same day and method is corrected by what is entered; another is another scan. */
const isCorrected = (one: Measurement, by: readonly Measurement[]): boolean =>
  by.some(({ date, modality }) => one.date === date && (modality === null || one.modality === modality));

/**
 * Another treatment comes on top, and what is said of one that the chart has, undated or of that day, completes it.
 * That there was none takes back what the chart says.
 */
function treatedBy(chart: Lesion['treated'], said: Lesion['treated']): Lesion['treated'] {
  if (said === null) return chart;
  const isTold = ({ procedure, date }: Treatment) =>
    said.some((one) => one.procedure === procedure && (date === null || date === one.date));
  return said.length === 0 ? [] : [...(chart ?? []).filter((one) => !isTold(one)), ...said];
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

/** The facts with what the clinician says of one lesion, by its name in them; one that is not there is added. */
export function withLesion(facts: Facts, said: OfLesion, source: Source): Facts {
  const before = facts.lesions;
  const lesions = known(before) ?? [];
  const one = lesionOf(said, said.id, source);
  const next = lesions.some(({ id }) => id === one.id)
    ? lesions.map((lesion) => (lesion.id === one.id ? completed(lesion, one) : lesion))
    : [...lesions, one];
  const sources = 'sources' in before ? before.sources : [];
  return { ...facts, lesions: present(next, [...sources, source]) };
}
