import type { ScreenState } from '../states.ts';
import { ended, heldAs, outcome } from './fixtures.ts';

/** What saving can come to, before and after the press; part of the list of all states. */
export const savingStates: readonly ScreenState[] = [
  { name: 'held-as-draft-note', says: 'So the plan is saved as a draft note', state: heldAs('draft-note') },
  { name: 'held-as-final-note', says: 'I have read this plan, and I sign it', state: heldAs('final-note') },
  { name: 'held-not-at-all', says: 'that there is only one', state: heldAs('export', 'cannot-look') },
  {
    name: 'other-draft-changes',
    says: 'What your plan would change in it',
    state: ended(outcome.otherDraft),
  },
  {
    name: 'other-draft-altered',
    says: 'Spoke with the patient on the telephone.',
    state: ended(outcome.altered),
  },
  {
    name: 'other-draft-three-way',
    says: 'What was changed there since you last saw it',
    state: ended(outcome.changedThere),
  },
  {
    name: 'other-draft-note',
    says: 'cannot be compared line by line',
    state: heldAs('draft-note', 'not-offered', outcome.otherNote),
  },
  {
    name: 'other-draft-fixed',
    says: 'does not let the app change a draft',
    state: ended(outcome.cannotUpdate),
  },
  { name: 'several', says: 'More than one draft of this app', state: ended(outcome.several) },
  { name: 'not-known-check', says: 'Look for it in the chart', state: ended(outcome.check) },
  { name: 'not-known-once-more', says: 'Send it once more', state: ended(outcome.onceMore) },
  { name: 'saved-after-ended', says: 'is no longer a draft', state: ended(outcome.afterEnded) },
  {
    name: 'saved-as-draft-note',
    says: 'Draft note saved',
    state: heldAs('draft-note', 'no-scope', outcome.draftNote),
  },
  {
    name: 'saved-as-final-note',
    says: 'Signed note saved',
    state: heldAs('final-note', 'no-scope', outcome.finalNote),
  },
];
