/**
 * How much of the plan stands on the page. `brief`: set closer, and for the clinician without what is said twice and the
 * reasons of disagreements that are not open; `short`: nor what these sources say, and for the patient without the list
 * of what is not known; `shortest`: nor why each option is offered. What is left out is named where it would stand.
 */
export type Amount = 'whole' | 'brief' | 'short' | 'shortest';

/** A size of print, in points. */
type Step = { points: number; amount: Amount };

const whole = (points: number): Step => ({ points, amount: 'whole' });
const brief = (points: number): Step => ({ points, amount: 'brief' });
const short = (points: number): Step => ({ points, amount: 'short' });

/** From the largest down: the first that one page holds. Never below large print for the patient, 9 points for the clinician. */
export const STEPS = {
  patient: [whole(16), whole(15), whole(14), brief(14), short(14)],
  clinician: [whole(10), whole(9.5), whole(9), brief(9), short(9), { points: 9, amount: 'shortest' }],
} satisfies Record<string, Step[]>;

/** What no step brings onto one page is printed whole, on as many as it takes. */
export const SEVERAL_PAGES = { patient: whole(14), clinician: whole(9) } satisfies Record<string, Step>;

const MARGIN = 7;
const inside = (millimetres: number): number => (millimetres - 2 * MARGIN) * (96 / 25.4);

/** What a page holds inside its margins, in CSS pixels. Nobody knows yet on which of them is printed: it must fit both. */
export const PAGES = [
  { width: inside(210), height: inside(297) },
  { width: inside(215.9), height: inside(279.4) },
];
