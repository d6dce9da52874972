import { defaultChoices } from '../../careplan/choices.ts';
import { REASON_LIMIT } from '../../careplan/sources.ts';
import type { Choices, Decision, Discharged, FollowedUp } from '../../core/decision.ts';
import type { Chosen, Field, IntervalPick, MonthsPick } from './chosen.ts';
import { intervalKey, modalityKey, offeredBy, rangeOf, suggestedMonths, suggestedReason } from './offered.ts';
import { choosing as words } from './words.ts';

type Problem = { field: Field; words: string };

/** What of the clinician's choices applies to a decision: the choices as saved, what they lack, what fell away. */
export type Applied = { choices: Choices; problems: Problem[]; dropped: string[] };

type Common = Pick<Choices, 'actions' | 'accepted'>;
type Part<T> = { value: Partial<T>; problems: Problem[]; dropped: string[] };

const NOTHING: Part<object> = { value: {}, problems: [], dropped: [] };
const chosenAs = <T>(value: Partial<T>, problems: Problem[] = []): Part<T> => ({
  value,
  problems,
  dropped: [],
});
const lacks = (field: Field, said: string): Problem[] => [{ field, words: said }];
const falls = (...dropped: string[]): Part<object> => ({ ...NOTHING, dropped });

/** What the field of a reason holds. */
export const reasonFor = ({ reasons, option }: Chosen, decision: Decision): string =>
  option === null ? '' : (reasons[option.id] ?? suggestedReason(decision, option.id));

export const monthsFor = ({ months }: Chosen, pick: MonthsPick): string =>
  months[pick] ?? suggestedMonths(pick);

export const intervalReasonFor = (
  { intervalReasons }: Chosen,
  decision: Decision,
  pick: IntervalPick,
): string => intervalReasons[pick] ?? (pick === 'other' ? '' : (offeredBy(decision).longer?.reason ?? ''));

function reasonProblems(field: Field, reason: string): Problem[] {
  if (reason === '') return lacks(field, words.refused.reason);
  const { length } = reason;
  return length > REASON_LIMIT ? lacks(field, words.refused.long(length, REASON_LIMIT)) : [];
}

function optionPart(chosen: Chosen, decision: Decision): Part<FollowedUp> {
  const { option } = chosen;
  if (option === null) return NOTHING;
  const { first, others } = offeredBy(decision);
  const isAmong = (list: { id: string }[]) => list.some(({ id }) => id === option.id);
  if (!isAmong(others)) {
    const say = isAmong(first) ? words.dropped.recommended : words.dropped.option;
    return falls(say(option.label, chosen.reasons[option.id]?.trim() ?? ''));
  }
  const reason = reasonFor(chosen, decision).trim();
  const value = { option: option.id, ...(reason === '' ? {} : { reason }) };
  return chosenAs(value, reasonProblems('reason', reason));
}

/** Whole months within the range, or null. */
function monthsIn(typed: string, { from, to }: { from: number; to: number }): number | null {
  const months = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return months >= from && months <= to ? months : null;
}

/** What was chosen of the next scan does not apply to this decision: why, in words. Null where it applies. */
function outdated({ interval }: Chosen, decision: Decision, what: string, reason: string): string | null {
  if (interval === null) return null;
  const key = intervalKey(decision);
  if (key === null) return words.dropped.noInterval(what, reason);
  if (key !== interval.of) return words.dropped.interval(what, reason);
  const isOffered = interval.pick === 'other' || offeredBy(decision).longer !== null;
  return isOffered ? null : words.dropped.longer(what, reason);
}

function monthsPart(chosen: Chosen, decision: Decision, pick: MonthsPick): Part<FollowedUp> {
  const typed = monthsFor(chosen, pick).trim();
  const reason = intervalReasonFor(chosen, decision, pick).trim();
  const gone = outdated(chosen, decision, words.chosenInterval(typed), reason);
  if (gone !== null) return falls(gone);
  const range = rangeOf(pick);
  const intervalMonths = monthsIn(typed, range);
  if (intervalMonths === null)
    return chosenAs({}, lacks('months', words.refused.months(range.from, range.to)));
  if (intervalMonths === decision.imaging?.intervalMonths?.chosen) return NOTHING;
  const value = { intervalMonths, ...(reason === '' ? {} : { intervalReason: reason }) };
  return chosenAs(value, reasonProblems('interval-reason', reason));
}

function dischargePart(chosen: Chosen, decision: Decision): Part<Discharged> {
  const reason = intervalReasonFor(chosen, decision, 'discharge').trim();
  const gone = outdated(chosen, decision, words.chosenDischarge, reason);
  if (gone !== null) return falls(gone);
  return chosenAs({ discharge: { reason } }, reasonProblems('discharge-reason', reason));
}

function modalityPart({ modality }: Chosen, imaging: Decision['imaging']): Part<FollowedUp> {
  if (modality === null) return NOTHING;
  const name = words.modality.names[modality.is];
  if (imaging === null) return falls(words.dropped.noScan(name));
  return modalityKey(imaging) === modality.of
    ? chosenAs({ modality: modality.is })
    : falls(words.dropped.modality(name));
}

function actionsPart({ leftOut }: Chosen, decision: Decision): Part<Common> {
  const left = new Set(leftOut.map(({ id }) => id));
  const offered = new Set(offeredBy(decision).actions.map(({ id }) => id));
  const actions = decision.actions.map(({ id }) => id).filter((id) => !left.has(id));
  const moot = leftOut.filter(({ id }) => !offered.has(id));
  return { ...chosenAs({ actions }), dropped: moot.map(({ text }) => words.dropped.step(text)) };
}

/** Accepted is the plan that was read: when it becomes another one, it is not accepted any more. */
function acceptedPart({ accepted }: Chosen, decision: Decision, plan: string, isOpen: boolean): Part<Common> {
  if (accepted === null) return NOTHING;
  if (accepted !== plan) return falls(words.dropped.accepted);
  const leavesOpen = isOpen && offeredBy(decision).first.length > 1;
  return leavesOpen ? chosenAs({}, lacks('option', words.refused.equal)) : chosenAs({ accepted: true });
}

/** `plan`: the content of the recommended plan. */
export function applied(chosen: Chosen, decision: Decision, plan: string): Applied {
  const pick = chosen.interval?.pick ?? null;
  const option = optionPart(chosen, decision);
  const end: Part<Discharged> = pick === 'discharge' ? dischargePart(chosen, decision) : NOTHING;
  const { discharge } = end.value;
  const months = pick === null || pick === 'discharge' ? NOTHING : monthsPart(chosen, decision, pick);
  const modality = modalityPart(chosen, discharge === undefined ? decision.imaging : null);
  const actions = actionsPart(chosen, decision);
  const accepted = acceptedPart(chosen, decision, plan, option.value.option === undefined);
  const followedUp: FollowedUp = {
    ...defaultChoices(decision),
    ...option.value,
    ...months.value,
    ...modality.value,
    ...actions.value,
    ...accepted.value,
  };
  const common: Common = { actions: followedUp.actions, accepted: followedUp.accepted };
  const parts = [option, months, end, modality, actions, accepted];
  return {
    choices: discharge === undefined ? followedUp : { ...common, option: null, discharge },
    problems: parts.flatMap(({ problems }) => problems),
    dropped: parts.flatMap(({ dropped }) => dropped),
  };
}
