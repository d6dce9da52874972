import { firstOptions, planned } from '../../careplan/choices.ts';
import { LONGER_MONTHS, longerOffered, type Override, watchingOverride } from '../../careplan/departures.ts';
import type { Action, Decision, Imaging, Option, OptionId } from '../../core/decision.ts';
import type { MonthsPick } from './chosen.ts';

type Offered = {
  first: Option[];
  /** What can be chosen instead of leaving it as recommended: of equal first options each one. */
  others: Option[];
  actions: Action[];
  /** K1: a longer interval, or a discharge. */
  longer: Override | null;
};

/** What there is to choose from under this decision. */
export function offeredBy(decision: Decision): Offered {
  const first = firstOptions(decision);
  const others = first.length > 1 ? decision.options : decision.options.filter((one) => !first.includes(one));
  return { first, others, actions: planned(decision), longer: longerOffered(decision) };
}

/** The recommended interval, to tell later whether a choice was made against the same. */
export function intervalKey({ imaging }: Decision): string | null {
  if (imaging === null || imaging.intervalMonths === null) return null;
  const { intervalMonths, countsFrom, onlyIfNoProcedure } = imaging;
  return JSON.stringify([intervalMonths, countsFrom, onlyIfNoProcedure]);
}

/** The recommended kind of scan with its reason: the same kind for another reason is another recommendation. */
export const modalityKey = ({ modality, basis }: Imaging): string => JSON.stringify([modality, basis]);

/** No interval is longer than the longest that the content names (K1). */
export const rangeOf = (pick: MonthsPick): { from: number; to: number } =>
  pick === 'longer-interval' ? LONGER_MONTHS : { from: 1, to: LONGER_MONTHS.to };

/** Where an override is taken the field holds its reason and its shortest interval until something else is typed. */
export const suggestedReason = (decision: Decision, option: OptionId): string =>
  watchingOverride(decision, option)?.reason ?? '';

export const suggestedMonths = (pick: MonthsPick): string =>
  pick === 'other' ? '' : String(LONGER_MONTHS.from);
