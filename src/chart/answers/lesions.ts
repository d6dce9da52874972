import type { Lesion, Measurement, Source, Treatment } from '../../core/facts.ts';
import { lesionId } from './lesion-id.ts';
import type { Answers } from './schema.ts';

type AnsweredLesion = NonNullable<Answers['lesions']>[number];
type AnsweredMeasurement = NonNullable<AnsweredLesion['measurements']>[number];

const measurement = ({ date, axesMm, modality }: AnsweredMeasurement, source: Source): Measurement => ({
  date: date ?? null,
  axesMm: axesMm ?? [],
  modality: modality ?? null,
  sources: [source],
});

/** Oldest first, the undated last. */
export const byDate = (a: Measurement, b: Measurement) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1);

function treatments(treated: AnsweredLesion['treated'], source: Source): Treatment[] | null {
  if (treated === null || treated === undefined) return null;
  if (treated === false) return [];
  const { procedure, date, completeExcision } = treated;
  return [{ procedure, date: date ?? null, completeExcision: completeExcision ?? null, sources: [source] }];
}

/** One lesion as the clinician tells of it. */
export function lesionOf(lesion: AnsweredLesion, id: string, source: Source): Lesion {
  const report = lesion.boundedByReport ?? null;
  return {
    id,
    side: lesion.side ?? null,
    measurements: (lesion.measurements ?? []).map((one) => measurement(one, source)).toSorted(byDate),
    boundedByReport: report && { date: report.date, upperMm: report.upperMm ?? null },
    treated: treatments(lesion.treated, source),
  };
}

/** The lesions as the clinician lists them. */
export function answeredLesions(lesions: readonly AnsweredLesion[], source: Source): Lesion[] {
  return lesions.map((lesion, index) => lesionOf(lesion, lesionId(lesion, index), source));
}
