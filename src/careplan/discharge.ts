import type { Action, Choices, Decision } from '../core/decision.ts';
import { planned } from './choices.ts';
import { longerOffered, type Made, type Override } from './departures.ts';

/** K1: a small, steady lesion is discharged with bleeding advice (H3) instead of scanned again. */

type Discharge = { override: Override; reason: string };

/** The clinician chose the discharge, and the decision offers it: never by itself, never where it is not offered. */
export function dischargeInstead({ decision, choices }: Made): Discharge | null {
  const override = longerOffered(decision);
  return override === null || choices.discharge === undefined
    ? null
    : { override, reason: choices.discharge.reason };
}

const BLEEDING_ADVICE = 'bleeding-education';

/** A discharge is one with bleeding advice: there it cannot be left out. */
export const goesWithDischarge = (made: Made, { id }: Pick<Action, 'id'>): boolean =>
  id === BLEEDING_ADVICE && dischargeInstead(made) !== null;

/** The actions that the plan keeps, and those that the clinician left out. */
export function keptActions(decision: Decision, choices: Choices): { kept: Action[]; left: Action[] } {
  const isKept = (action: Action): boolean =>
    choices.actions.includes(action.id) || goesWithDischarge({ decision, choices }, action);
  const all = planned(decision);
  return { kept: all.filter(isKept), left: all.filter((action) => !isKept(action)) };
}
