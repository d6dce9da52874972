import type { Context } from '../context.ts';
import { daysBetween, monthsApart } from '../dates.ts';
import { ratePartners } from '../lesions/growth.ts';
import { otherClass, type Scan, sameClass } from '../lesions/scans.ts';
import type { LesionView } from '../lesions/view.ts';
import { GROWTH, MTOR, SIZE_MM } from '../thresholds.ts';
import { around } from './probe.ts';

/** The sizes at which a rule's answer about a lesion can turn, had it been measured larger or smaller. */

type Day = Pick<Scan, 'date' | 'modality'>;

/** The size at which this rate since a scan is exceeded; rates are rounded half up to 0.01 cm a year (K5). */
function exceeding(cmPerYear: number, since: Scan, on: Day): number {
  return since.mm + ((cmPerYear * 100 + 0.5) * daysBetween(since.date, on.date)) / 3652.5;
}

/** K5's limits: against the scans that rates are taken from, and against those that make growth fast. */
function growthLimits(series: Scan[], on: Scan): number[] {
  const rates = ratePartners(series, on).flatMap((since) =>
    [GROWTH.notable, GROWTH.significant].flatMap(({ cmPerYear, mm }) => [
      since.mm + mm,
      exceeding(cmPerYear, since, on),
    ]),
  );
  const fast = series.filter((s) => otherClass(s, on) || !monthsApart(s.date, on.date, 6));
  return [
    ...rates,
    ...fast.flatMap((since) => [since.mm + GROWTH.fast.mm, exceeding(GROWTH.fast.cmPerYear, since, on)]),
  ];
}

function smallest(scans: Scan[]): Scan[] {
  const least = Math.min(...scans.map((s) => s.mm));
  return scans.filter((s) => s.mm === least);
}

/** Regrowth from the smallest on treatment (R05b, R05c). */
function regrowthLimits({ mtor, today }: Context, earlier: Scan[], on: Scan): number[] {
  // Where it is not known nothing is on treatment, as nothing is measured after today.
  const since = mtor?.since ?? today;
  const onTreatment = earlier.filter((s) => s.date > since);
  const comparable = onTreatment.filter((s) => sameClass(s, on) && monthsApart(s.date, on.date, 6));
  return [
    ...smallest(onTreatment).flatMap(({ mm }) => [
      mm * MTOR.diameterFromSmallest,
      mm + GROWTH.significant.mm,
    ]),
    ...smallest(comparable).map((s) => exceeding(GROWTH.significant.cmPerYear, s, on)),
  ];
}

/** What it was before the drug (R04, e2), and before its own treatment: as large again it is not controlled (K25). */
function earlierSizes({ mtor }: Context, { scans, treatment }: LesionView, earlier: Scan[]): number[] {
  // Where it is not known, nothing is before it.
  const since = mtor?.since ?? '';
  const beforeDrug = earlier.findLast((s) => s.date <= since);
  const beforeTreatment = treatment === null ? undefined : scans.findLast((s) => s.date <= treatment.date);
  return [beforeDrug, beforeTreatment].filter((s) => s !== undefined).map((s) => s.mm);
}

const PLAUSIBLE_MM = [0.1, 400] as const;

/** Millimetres, to 0.1: every limit for a measurement of that day, and just either side. */
export function sizesToTry(c: Context, lesion: LesionView, day: Day): number[] {
  const on: Scan = { ...day, mm: 0 };
  const earlier = lesion.scans.filter((s) => s.date < day.date);
  const series = lesion.series.filter((s) => s.date < day.date);
  // From such a limit on something holds, just below it does not.
  const from = [...growthLimits(series, on), ...regrowthLimits(c, earlier, on)].flatMap((mm) => {
    const tenths = Math.ceil(mm * 10 - 1e-9);
    return [tenths / 10, (tenths - 1) / 10];
  });
  const [least, most] = PLAUSIBLE_MM;
  return [
    ...new Set([
      ...around([SIZE_MM.intervene, SIZE_MM.growing, ...earlierSizes(c, lesion, earlier)], 0.1, PLAUSIBLE_MM),
      ...from.filter((mm) => mm >= least && mm <= most),
    ]),
  ];
}
