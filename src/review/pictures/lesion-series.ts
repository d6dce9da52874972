import type { Assessment } from '../../assessment.ts';
import type { Growth } from '../../core/decision.ts';
import type { CalendarDate, Lesion, Measurement, Side } from '../../core/facts.ts';
import { type DatedMeasurement, refusals, usableMeasurements } from '../../core/lesions/scans.ts';
import { pastTreatments } from '../../core/lesions/state.ts';
import { GROWTH, SIZE_MM } from '../../core/thresholds.ts';
import type { sizes } from './words.ts';

export type SizePoint = DatedMeasurement & { mm: number };

/** From one scan to the next. `compared`: of one kind, so that the core compares them for growth. */
type Segment = { from: SizePoint; to: SizePoint; compared: boolean };

/** The core's extrapolation, from the current size on; `errorMm` is what it takes a size to be wrong by. */
export type Trend = NonNullable<Growth['reaches40mm']> & {
  from: { date: CalendarDate; mm: number };
  errorMm: number;
};

export type WhyUndrawn = keyof typeof sizes.undrawn;

export type LesionSeries = {
  id: string;
  side: Side | null;
  governing: boolean;
  points: SizePoint[];
  segments: Segment[];
  trend: Trend | null;
  /** Last measured at 4 cm or more: there is nothing to reach. */
  reached: boolean;
  undrawn: { measurement: Measurement; why: WhyUndrawn }[];
  bounded: Lesion['boundedByReport'];
};

const longest = ({ axesMm }: Measurement): number => Math.max(...axesMm);

const kindOf = ({ modality }: Measurement): string | null => (modality === 'mri' ? 'ct' : modality);

function segmentsOf(points: readonly SizePoint[], treatedOn: readonly CalendarDate[]): Segment[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    const treatedBetween = treatedOn.some((day) => from !== undefined && day >= from.date && day < to.date);
    if (from === undefined || treatedBetween) return [];
    return [{ from, to, compared: kindOf(from) !== null && kindOf(from) === kindOf(to) }];
  });
}

function whyUndrawn(lesion: Lesion, measurement: Measurement, today: CalendarDate): WhyUndrawn {
  const [refused] = refusals({ ...lesion, measurements: [measurement] }, today);
  if (refused !== undefined) return refused.why;
  if (measurement.unusable !== undefined) return measurement.unusable;
  return measurement.date === null ? 'undated' : 'no-number';
}

function seriesOf(lesion: Lesion, { derived, decision, today }: Assessment): LesionSeries {
  const usable = usableMeasurements(lesion, today);
  const points = usable
    .map((one) => ({ ...one, mm: longest(one) }))
    .toSorted((a, b) => (a.date === b.date ? a.mm - b.mm : a.date < b.date ? -1 : 1));
  const current = derived.lesions.find(({ id }) => id === lesion.id);
  const reaches = decision.growth.find((one) => one.lesion === lesion.id)?.reaches40mm ?? null;
  const [mm, date] = [current?.sizeMm ?? null, current?.sizeDate ?? null];
  return {
    id: lesion.id,
    side: lesion.side,
    governing: decision.governingLesion === lesion.id,
    points,
    segments: segmentsOf(
      points,
      pastTreatments(lesion, today).map((one) => one.date),
    ),
    trend:
      reaches === null || mm === null || date === null
        ? null
        : { ...reaches, from: { date, mm }, errorMm: GROWTH.notable.mm },
    reached: mm !== null && mm >= SIZE_MM.intervene && current?.state !== 'removed',
    undrawn: lesion.measurements
      .filter((one) => !usable.some((used) => used === one))
      .map((measurement) => ({ measurement, why: whyUndrawn(lesion, measurement, today) })),
    bounded: lesion.boundedByReport,
  };
}

/** Every lesion with what can be drawn of it, by exactly the measurements and the trend that the core goes by. */
export function lesionSeries(assessment: Assessment): LesionSeries[] {
  const { lesions } = assessment.facts;
  return lesions.state === 'present' ? lesions.value.map((lesion) => seriesOf(lesion, assessment)) : [];
}
