import type { Press, Written } from '../../ehr/types.ts';
import type { Saving } from './use-saving.ts';
import { save as words } from './words.ts';

/** What can be pressed, and what that does; `risk`: what has to be read before. */
export type Button = { words: string; press: Press; risk?: string };

const ONCE_MORE: Button = { words: words.onceMore, press: 'send-once-more', risk: words.onceMoreRisk };

/** What can be done in this state, the first thing first; empty when there is nothing left to do. */
export function buttonsOf(saving: Saving, outdated: boolean, written: Written): Button[] {
  const begin: Button = { words: words.button[written], press: 'save' };
  if (saving === null) return [begin];
  if (saving === 'in-progress') return [{ words: words.busy, press: 'save' }];
  if (saving.state === 'not-saved') return [{ words: words.again, press: 'save' }];
  if (saving.state === 'several') return [{ words: words.lookAgain, press: 'check' }];
  if (saving.state === 'not-known') return afterUnknown(saving.next);
  if (saving.state === 'other-draft')
    return saving.draft.canUpdate
      ? [{ words: words.update, press: { update: saving.draft } }]
      : [{ words: words.again, press: 'save' }];
  return outdated ? [begin] : [];
}

function afterUnknown(next: 'send' | 'check' | 'send-once-more'): Button[] {
  if (next === 'send') return [{ words: words.safeAgain, press: 'save' }];
  const look: Button = { words: words.look, press: 'check' };
  return next === 'check' ? [look] : [look, ONCE_MORE];
}

/** Looking is all it does. */
export const isLook = ({ press }: Button): boolean => press === 'check';
