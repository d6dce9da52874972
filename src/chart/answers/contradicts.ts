import type { Fact, Facts, Lesion, Measurement, Mtor, Treatment } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { type Change, FACT_OF, isFact, plain } from './given.ts';
import { isCorrected, meant, type OfLesion } from './of-lesion.ts';
import { sidesOf } from './sides.ts';

/** Which answers stand in place of what the chart says, and which only add to it: a scan of another day is another scan. */

type Dated = { date: string | null };

const isDated = (value: unknown): value is Dated =>
  typeof value === 'object' && value !== null && 'date' in value && typeof value.date === 'string';

const isNewer = (said: unknown, chart: unknown): boolean => {
  if (typeof said === 'string' && typeof chart === 'string') return /^\d{4}-/.test(chart) && said > chart;
  return isDated(said) && isDated(chart) && String(said.date) > String(chart.date);
};

/** More of a list. Of one that was told to be empty there is no more. */
const addsTo = (said: unknown, chart: unknown): boolean =>
  Array.isArray(said) && Array.isArray(chart) && chart.length > 0 && chart.every((one) => said.includes(one));

/** An answer may say less of a thing than the chart does. */
function isSame(said: unknown, chart: unknown): boolean {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) {
    return JSON.stringify(said) === JSON.stringify(chart);
  }
  return (
    typeof chart === 'object' &&
    chart !== null &&
    Object.entries(said).every(([key, value]) => isSame(value, Reflect.get(chart, key)))
  );
}

/** Two answers to one fact, as that fact has them. */
function asFact(change: Change, key: string): unknown {
  if (key === 'aneurysmMm') return { mm: change.aneurysmMm, date: change.aneurysmDate ?? null };
  if (key === 'fatSeen') return { seen: change.fatSeen, by: change.fatSeenBy ?? null };
  return Reflect.get(change, key);
}

function overrides(said: unknown, fact: Fact<unknown>): boolean {
  if (fact.state === 'conflicting') return true;
  if (!('sources' in fact)) return false;
  const { value } = fact;
  return !isSame(said, value) && !isNewer(said, value) && !addsTo(said, value);
}

const DETAIL_OF_ANOTHER = ['aneurysmDate', 'fatSeenBy'];

function plainOverrides(change: Change, chart: Facts): boolean {
  return Object.keys(plain(change))
    .filter((key) => !DETAIL_OF_ANOTHER.includes(key))
    .some((key) => {
      const fact = FACT_OF[key] ?? key;
      return isFact(fact) && overrides(asFact(change, key), chart[fact]);
    });
}

const overridesTreatment = (treated: OfLesion['treated'], chart: readonly Treatment[]): boolean => {
  if (treated === null || treated === undefined) return false;
  if (treated === false) return chart.length > 0;
  const { procedure, date, completeExcision } = treated;
  return chart.some(
    (of) =>
      of.procedure === procedure &&
      (of.date === null || of.date === date) &&
      of.completeExcision !== null &&
      (completeExcision ?? of.completeExcision) !== of.completeExcision,
  );
};

const references = ({ sources }: Measurement): string[] =>
  sources.flatMap((source) => (source.from === 'chart' ? [source.reference] : []));

/** `unused`: the entries that the clinician has told not to use, and why. */
function lesionOverrides(said: OfLesion, lesion: Lesion, unused: readonly string[]): boolean {
  const { side, treated } = said;
  const measured = (said.measurements ?? []).map(({ date, modality }) => ({
    date: date ?? null,
    modality: modality ?? null,
  }));
  return (
    (side !== null && side !== undefined && lesion.side !== null && side !== lesion.side) ||
    overridesTreatment(treated, lesion.treated ?? []) ||
    lesion.measurements.some(
      (one) => references(one).some((reference) => !unused.includes(reference)) && isCorrected(one, measured),
    )
  );
}

const lesionsOf = ({ lesions }: Facts): Lesion[] => sidesOf(lesions).flatMap(({ value }) => value);

function ofLesionOverrides(said: OfLesion, facts: Facts, unused: readonly string[]): boolean {
  const lesion = meant(lesionsOf(facts), said);
  return lesion !== null && lesionOverrides(said, lesion, unused);
}

function ofDrugOverrides(details: NonNullable<Change['ofDrug']>, chart: Facts): boolean {
  const drug = known(chart.mtor) || null;
  if (drug === null) return false;
  const { volumes, ...others } = details;
  const differs = (said: object, of: Partial<Mtor> | Mtor['volumes']) =>
    Object.entries(said).some(([key, value]) => {
      const before: unknown = of === null ? null : Reflect.get(of, key);
      return (before ?? null) !== null && !isSame(value, before);
    });
  return differs(others, drug) || differs(volumes ?? {}, drug.volumes);
}

/**
 * Whether an answer stands in place of what the chart says. `chart`: without any answer; `shown`: with those that were
 * given, where lesions have the names they are asked by.
 */
export function contradicts(change: Change, chart: Facts, shown: Facts): boolean {
  const { ofLesion, ofDrug } = change;
  if (ofLesion !== undefined) {
    const unused = lesionsOf(shown).flatMap(({ withdrawn = [] }) => withdrawn.flatMap(references));
    return [chart, shown].some((facts) => ofLesionOverrides(ofLesion, facts, unused));
  }
  if (ofDrug !== undefined) return ofDrugOverrides(ofDrug, chart);
  return plainOverrides(change, chart);
}
