import type { Facts, Gap } from '../core/facts.ts';
import type { Place } from './place.ts';
import type { Proposal } from './reports/proposals.ts';
import type { Size } from './sizes.ts';

/** The clinician's answers as the mapper uses them; `answers/` makes them, and is not loaded before there are any. */
export type Answered = {
  organOf: (reference: string, place: Place) => Place['organ'];
  /** The measurements that the proposals become which the clinician confirms. */
  confirm: (proposals: () => readonly Proposal[]) => Confirmed;
  link: (sizes: readonly Size[]) => readonly Size[];
  over: (facts: Facts) => Facts;
};

export type Confirmed = { sizes: Size[]; gaps: Gap[] };

/** Everything stays as the chart has it. */
export const NOT_ANSWERED: Answered = {
  organOf: (_reference, { organ }) => organ,
  confirm: () => ({ sizes: [], gaps: [] }),
  link: (sizes) => sizes,
  over: (facts) => facts,
};
