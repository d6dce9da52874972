import type { Facts } from '../core/facts.ts';
import type { Place } from './place.ts';
import type { Size } from './sizes.ts';

/** The clinician's answers as the mapper uses them; `answers/` makes them, and is not loaded before there are any. */
export type Answered = {
  organOf: (reference: string, place: Place) => Place['organ'];
  link: (sizes: readonly Size[]) => readonly Size[];
  over: (facts: Facts) => Facts;
};

/** Everything stays as the chart has it. */
export const NOT_ANSWERED: Answered = {
  organOf: (_reference, { organ }) => organ,
  link: (sizes) => sizes,
  over: (facts) => facts,
};
