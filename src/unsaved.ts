import type { Given } from './chart/answers/given.ts';
import { givenAgain } from './chart/answers/given-again.ts';
import type { CalendarDate } from './core/facts.ts';
import { record } from './ehr/json.ts';
import { canSignInAgain, signInAgain as leaveToSignIn } from './ehr/sign-in-again.ts';
import type { Session } from './ehr/types.ts';
import { dropOthersWork, keepWork, takeWork } from './ehr/unsaved-work.ts';
import type { Before } from './intake-state.ts';
import { AS_RECOMMENDED, type Chosen } from './review/choosing/chosen.ts';
import { chosenAgain } from './review/choosing/chosen-again.ts';

/** What the clinician has entered on this screen: answered, and chosen for the plan. */
export type Unsaved = { answers: readonly Given[]; chosen: Chosen };

const isNothing = ({ answers, chosen }: Unsaved): boolean =>
  answers.length === 0 && JSON.stringify(chosen) === JSON.stringify(AS_RECOMMENDED);

/**
 * Leaves this page to sign in again; what was entered comes back with the same user and patient. False, and the page
 * stays, where nobody answers now, or where this tab cannot keep what was entered. A user who is not named cannot be known again: nothing is kept of that one.
 */
export async function signInAgain(session: Session, unsaved: Unsaved): Promise<boolean> {
  if (!(await canSignInAgain(session))) return false;
  const isKept = session.fhirUser === null || isNothing(unsaved) || (await keepWork(session, unsaved));
  return isKept && leaveToSignIn(session);
}

/** Whether something was kept for another user or patient, which is then deleted. */
export const dropOthers = dropOthersWork;

/** What was kept for this user and patient, once; null where there is nothing. What is not whole is dropped. */
export async function bringBack(session: Session, today: CalendarDate): Promise<Before | null> {
  const kept = await takeWork(session);
  if (kept === null) return null;
  const work = record(kept.work);
  const answers = givenAgain(work['answers'], today);
  const chosen = chosenAgain(work['chosen']);
  return answers === null || chosen === null ? { state: 'unreadable' } : { state: 'back', answers, chosen };
}
