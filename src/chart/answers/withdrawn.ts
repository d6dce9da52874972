import type { CalendarDate, Fact, Facts, Lesion, Measurement, Source } from '../../core/facts.ts';
import { present } from '../found.ts';
import { onEachSide, partly, sidesOf } from './sides.ts';

/**
 * A measurement of the chart that is not to be used. `at`: its entries. `noLesion`: what it measured is no lesion of its
 * own either.
 */
export type NotUsed = { at: readonly string[]; noLesion?: true };

const entriesIn = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) => (source.from === 'chart' ? [source.reference] : []));

/** The entries by which a measurement is told not to be used. A size out of a report is confirmed, or taken back. */
export const withdrawable = ({ sources }: Measurement): string[] =>
  entriesIn(sources).filter((reference) => reference.startsWith('Observation/'));

const isMeant =
  ({ at }: NotUsed) =>
  ({ sources }: Measurement): boolean =>
    entriesIn(sources).some((entry) => at.includes(entry));

/** Nothing but what is not used tells of this lesion. */
const isBare = ({ measurements, treated, boundedByReport }: Lesion): boolean =>
  measurements.length === 0 && (treated ?? []).length === 0 && boundedByReport === null;

/**
 * Kept beside those that are used. The lesion stays, not measured: a wrong size is not "no lesion". Where it is said to
 * be none, it goes, if others are known.
 */
function withoutOne(lesions: readonly Lesion[], said: NotUsed, source: Source): Lesion[] {
  const of = isMeant(said);
  const next = lesions.map((lesion) => {
    const out = lesion.measurements.filter(of);
    if (out.length === 0) return lesion;
    return {
      ...lesion,
      measurements: lesion.measurements.filter((one) => !of(one)),
      withdrawn: [
        ...(lesion.withdrawn ?? []),
        ...out.map((one) => ({ ...one, sources: [...one.sources, source] })),
      ],
    };
  });
  if (said.noLesion === undefined || next.length < 2) return next;
  return next.filter((lesion) => !(lesion.withdrawn?.some(of) === true && isBare(lesion)));
}

/** The kidney was last imaged on the day of the last measurement that is left. */
function lastImaging(
  { lastRenalImagingDate: before, lesions }: Facts,
  said: NotUsed,
  today: CalendarDate,
): Fact<CalendarDate> {
  if (!('sources' in before) || !entriesIn(before.sources).some((entry) => said.at.includes(entry))) {
    return before;
  }
  const days = sidesOf(lesions)
    .flatMap(({ value }) => value.flatMap(({ measurements }) => measurements))
    .flatMap(({ date, sources }) => (date === null || date > today ? [] : [{ date, sources }]))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const last = days.at(-1);
  if (last === undefined) return { state: 'not-recorded' };
  return present(
    last.date,
    last.sources.filter(({ from }) => from === 'chart'),
  );
}

/** A lesion that is gone cannot say why: the list does, and so does one that no other entry states. */
function listSources(sources: readonly Source[], said: NotUsed, source: Source, isGone: boolean): Source[] {
  const left = sources.filter((one) => one.from !== 'chart' || !said.at.includes(one.reference));
  return isGone || left.length === 0 ? [...left, partly(source)] : left;
}

/** The facts without what is said not to be used. */
export function withoutMeasurement(facts: Facts, said: NotUsed, source: Source, today: CalendarDate): Facts {
  const lesions = onEachSide(facts.lesions, ({ value, sources }) => {
    const left = withoutOne(value, said, source);
    return { value: left, sources: listSources(sources, said, source, left.length < value.length) };
  });
  const next = { ...facts, lesions };
  return { ...next, lastRenalImagingDate: lastImaging(next, said, today) };
}
