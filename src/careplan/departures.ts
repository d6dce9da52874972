import type { Choices, Decision, Imaging, Option } from '../core/decision.ts';
import type { Modality } from '../core/facts.ts';
import { firstOptions, settledOption } from './choices.ts';

/** K1: the shortest and the longest interval that its override names. */
export const LONGER_MONTHS = { from: 24, to: 36 };

/** K4: the interval that its override names. */
export const WATCHING_MONTHS = 6;

export type Made = { decision: Decision; choices: Choices };
export type Override = Decision['overrides'][number];

/** The option is none of those that come first. One of several equal ones is a choice, and no departure. */
export const departsFromFirst = (decision: Decision, option: Option): boolean =>
  !firstOptions(decision).includes(option);

/** The override that an option amounts to: watching where intervention is advised. */
export const watchingOverride = (decision: Decision, option: Choices['option']): Override | null =>
  decision.disposition === 'intervention' && option === 'active-surveillance'
    ? (decision.overrides.find(({ id }) => id === 'surveillance-6-monthly') ?? null)
    : null;

/** The clinician settled on watching where intervention is advised. */
export const watchingInstead = ({ decision, choices }: Made): Override | null =>
  watchingOverride(decision, settledOption(decision, choices)?.id ?? null);

type Interval = { months: number; recommended: NonNullable<Imaging['intervalMonths']> };

/** The interval that was chosen instead of the recommended one. */
export function otherInterval({ decision, choices }: Made): Interval | null {
  const recommended = decision.imaging?.intervalMonths ?? null;
  const months = choices.intervalMonths;
  if (recommended === null || months === undefined || months === recommended.chosen) return null;
  return { months, recommended };
}

/** K1, where it is offered: one override, taken by a longer interval or by a discharge. */
export const longerOffered = ({ overrides }: Decision): Override | null =>
  overrides.find(({ id }) => id === 'longer-interval') ?? null;

/** The override that an interval amounts to, where one is offered. */
export function longerInstead(made: Made): Override | null {
  const months = otherInterval(made)?.months ?? 0;
  return months < LONGER_MONTHS.from || months > LONGER_MONTHS.to ? null : longerOffered(made.decision);
}

/** The kind of scan that was chosen instead of the recommended one. */
export function otherModality({
  decision: { imaging },
  choices: { modality },
}: Made): { modality: Modality; recommended: Modality } | null {
  if (imaging === null || modality === undefined || modality === imaging.modality) return null;
  return { modality, recommended: imaging.modality };
}
