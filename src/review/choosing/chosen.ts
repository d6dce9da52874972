import type { OptionId } from '../../core/decision.ts';
import type { Modality } from '../../core/facts.ts';

/** Another interval in months, with or without its override. */
export type MonthsPick = 'other' | 'longer-interval';
/** One of them is chosen, so an interval and a discharge cannot both be. */
export type IntervalPick = MonthsPick | 'discharge';
export type Field = 'option' | 'reason' | 'months' | 'interval-reason' | 'discharge-reason';

/**
 * What the clinician chose on the screen, as it was typed. What of it applies is worked out anew against each decision
 * (`applied.ts`), so nothing typed is lost when the recommendation changes. `of`: the recommendation it was chosen
 * against.
 */
export type Chosen = {
  /** Null here and below: as recommended. */
  option: { id: OptionId; label: string } | null;
  /** Each reason belongs to what it was given for: it is not carried over to another choice. */
  reasons: Readonly<Partial<Record<OptionId, string>>>;
  interval: { pick: IntervalPick; of: string } | null;
  months: Readonly<Partial<Record<MonthsPick, string>>>;
  intervalReasons: Readonly<Partial<Record<IntervalPick, string>>>;
  modality: { is: Modality; of: string } | null;
  leftOut: readonly { id: string; text: string }[];
  /** The content of the recommended plan that was accepted. */
  accepted: string | null;
  isOpen: boolean;
  /** The clinician wanted to save: what is missing is named at its field. */
  isChecked: boolean;
  focus: Field | null;
};

export type Act =
  | { do: 'option'; option: Chosen['option'] }
  | { do: 'reason'; option: OptionId; words: string }
  | { do: 'interval'; interval: Chosen['interval'] }
  | { do: 'months'; pick: MonthsPick; words: string }
  | { do: 'interval-reason'; pick: IntervalPick; words: string }
  | { do: 'modality'; modality: Chosen['modality'] }
  | { do: 'leave-out'; action: { id: string; text: string } }
  | { do: 'include'; id: string }
  | { do: 'accept'; accepted: Chosen['accepted'] }
  | { do: 'restore' }
  | { do: 'bring-back'; chosen: Chosen }
  | { do: 'start-over' }
  | { do: 'fold'; isOpen: boolean }
  | { do: 'check'; field: Field }
  | { do: 'show'; field: Field }
  | { do: 'focused' };

export const AS_RECOMMENDED: Chosen = {
  option: null,
  reasons: {},
  interval: null,
  months: {},
  intervalReasons: {},
  modality: null,
  leftOut: [],
  accepted: null,
  isOpen: false,
  isChecked: false,
  focus: null,
};

/** The whole state of choosing. A new choice is not called incomplete before it could be completed. */
export function next(chosen: Chosen, act: Act): Chosen {
  switch (act.do) {
    case 'option':
      return { ...chosen, option: act.option, isChecked: false };
    case 'reason':
      return { ...chosen, reasons: { ...chosen.reasons, [act.option]: act.words } };
    case 'interval':
      return { ...chosen, interval: act.interval, isChecked: false };
    case 'months':
      return { ...chosen, months: { ...chosen.months, [act.pick]: act.words } };
    case 'interval-reason':
      return { ...chosen, intervalReasons: { ...chosen.intervalReasons, [act.pick]: act.words } };
    case 'modality':
      return { ...chosen, modality: act.modality };
    case 'leave-out':
      return { ...chosen, leftOut: [...chosen.leftOut, act.action] };
    case 'include':
      return { ...chosen, leftOut: chosen.leftOut.filter(({ id }) => id !== act.id) };
    case 'accept':
      return { ...chosen, accepted: act.accepted };
    case 'restore': {
      // What was typed stays at its choice, for whoever comes back to it.
      const { reasons, months, intervalReasons, isOpen } = chosen;
      return { ...AS_RECOMMENDED, reasons, months, intervalReasons, isOpen };
    }
    case 'bring-back':
      // What was chosen meanwhile is later.
      return chosen === AS_RECOMMENDED ? act.chosen : chosen;
    case 'start-over':
      return AS_RECOMMENDED;
    case 'fold':
      return { ...chosen, isOpen: act.isOpen };
    case 'check':
      return { ...chosen, isOpen: true, isChecked: true, focus: act.field };
    case 'show':
      return { ...chosen, isOpen: true, focus: act.field };
    default:
      return { ...chosen, focus: null };
  }
}
