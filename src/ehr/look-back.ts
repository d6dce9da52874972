import { capabilitiesOf } from './capabilities.ts';
import { sayUnsure } from './in-turn.ts';
import { notKnown } from './not-known.ts';
import { lookForOurs } from './own-papers.ts';
import { mayUpdate, rungOf } from './rung.ts';
import { ourDoing } from './our-turn.ts';
import { isBlind, isOpen, recall, type Remembered } from './save-memory.ts';
import { CHECK_FIRST, SAFE_AGAIN, SAFE_UNSEEN } from './save-sentences.ts';
import { nameUser } from './signed-in.ts';
import type { SaveOutcome, Session } from './types.ts';
import { roomAmong } from './whats-there.ts';

/**
 * What of ours is in the chart when it is opened: an earlier draft, or what became of a save that a reload of this tab
 * interrupted, which is looked up and never sent again. `contentKey`: what the plan on the screen says. Null: nothing
 * to tell. Never rejects.
 */
export async function lookBack(session: Session, contentKey: string): Promise<SaveOutcome | null> {
  const before = await recall(session);
  // Before anything else: another tab must not send meanwhile.
  if (isBlind(before)) await sayUnsure(session);
  // Who signed in decides whether there can be a final note.
  const [capabilities] = await Promise.all([capabilitiesOf(session), nameUser(session)]);
  const written = before?.as ?? rungOf(session, capabilities).kind;
  if (written === 'export') return null;
  const type = written === 'plan' ? 'CarePlan' : 'DocumentReference';
  const looked = await lookForOurs(session, type);
  if (looked.state === 'cannot-look') return withoutLooking(before);
  const canUpdate = mayUpdate(session, capabilities, type);
  const room = await roomAmong(looked.own, { session, written, contentKey, signed: false, canUpdate });
  if (room.state === 'taken') return thisTabs(ourDoing(room.outcome, before), before);
  return isOpen(before) ? unknown(before, SAFE_AGAIN) : null;
}

/** What this tab saved is still told as saved, also where the screen says something else by now. */
function thisTabs(outcome: SaveOutcome, before: Remembered | null): SaveOutcome {
  if (before === null || outcome.state === 'several') return outcome;
  const { content } = before.identity;
  const found =
    outcome.state === 'other-draft' ? outcome.draft : outcome.state === 'already-saved' ? outcome : null;
  if (found === null || found.content !== content) return outcome;
  const { reference, version } = found;
  return { state: 'saved', as: before.as, content, ended: null, reference, version };
}

function withoutLooking(before: Remembered | null): SaveOutcome | null {
  if (before === null) return null;
  const { as, identity, came } = before;
  return came.state === 'saved'
    ? { ...came, as, content: identity.content, ended: null }
    : unknown(before, SAFE_UNSEEN);
}

const unknown = (before: Remembered, whereSafe: string): SaveOutcome =>
  isBlind(before)
    ? notKnown('after a reload', CHECK_FIRST, 'check')
    : notKnown('after a reload', whereSafe, 'send');
