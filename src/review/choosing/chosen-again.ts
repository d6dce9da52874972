import { type Check, listOf, mapOf, oneOf, orNull, record, words, yesNo } from '../../chart/answers/check.ts';
import type { OptionId } from '../../core/decision.ts';
import { AS_RECOMMENDED, type Chosen, type IntervalPick, type MonthsPick } from './chosen.ts';

/** Typed: it may be empty. */
const typed: Check<string> = (value): value is string => typeof value === 'string';

// The name of an option that this decision does not offer falls away by itself (`applied.ts`).
const option = record({ id: words as Check<OptionId>, label: words }, {});
const MONTHS_PICKS = ['other', 'longer-interval'] as const satisfies MonthsPick[];
const INTERVAL_PICKS = [...MONTHS_PICKS, 'discharge'] as const satisfies IntervalPick[];

const chosen = record(
  {
    option: orNull(option),
    reasons: mapOf(typed),
    interval: orNull(record({ pick: oneOf(...INTERVAL_PICKS), of: typed }, {})),
    months: mapOf(typed),
    intervalReasons: mapOf(typed),
    modality: orNull(record({ is: oneOf('ultrasound', 'ct', 'mri'), of: typed }, {})),
    leftOut: listOf(record({ id: words, text: words }, {})),
    accepted: orNull(typed),
    isOpen: yesNo,
    isChecked: yesNo,
  } satisfies Record<Exclude<keyof Chosen, 'focus'>, Check<unknown>>,
  { focus: typed },
);

/** The choices in what was kept of them; null where they are none. Nothing is called incomplete or focused again. */
export function chosenAgain(kept: unknown): Chosen | null {
  return chosen(kept, '', () => {}) ? { ...AS_RECOMMENDED, ...kept, isChecked: false, focus: null } : null;
}
