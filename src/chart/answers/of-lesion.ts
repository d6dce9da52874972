import type { Facts, Lesion, Measurement, Source } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { present } from '../found.ts';
import { answeredLesions } from './lesions.ts';
import type { Answers } from './schema.ts';

/** What is said of one lesion beside others: it completes what is known of that one and leaves the rest. */
export type OfLesion = NonNullable<Answers['lesions']>[number] & { id: string };

/** A scan of the same day and method is corrected by what is entered; another is another scan. */
const isCorrected = (one: Measurement, by: readonly Measurement[]): boolean =>
  by.some(({ date, modality }) => one.date === date && (modality === null || one.modality === modality));

function completed(lesion: Lesion, said: Lesion): Lesion {
  const kept = lesion.measurements.filter((one) => !isCorrected(one, said.measurements));
  const isNone = said.treated?.length === 0;
  return {
    ...lesion,
    side: said.side ?? lesion.side,
    measurements: [...kept, ...said.measurements].toSorted((a, b) =>
      (a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1,
    ),
    treated:
      said.treated === null || isNone
        ? (said.treated ?? lesion.treated)
        : [...(lesion.treated ?? []), ...said.treated],
  };
}

/** The facts with what the clinician says of single lesions; one that is not there yet is added. */
export function withLesions(facts: Facts, said: readonly OfLesion[], source: Source): Facts {
  if (said.length === 0) return facts;
  const before = facts.lesions;
  let lesions = known(before) ?? [];
  for (const one of answeredLesions(said, source)) {
    const isThere = lesions.some(({ id }) => id === one.id);
    lesions = isThere
      ? lesions.map((lesion) => (lesion.id === one.id ? completed(lesion, one) : lesion))
      : [...lesions, one];
  }
  const sources = 'sources' in before ? before.sources : [];
  return { ...facts, lesions: present(lesions, [...sources, source]) };
}
