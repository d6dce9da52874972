import { create } from './create.ts';
import { ehrError } from './errors.ts';
import type { Identity, Paper } from './identity.ts';
import { isUnsureElsewhere, sayKnown, sayUnsure } from './in-turn.ts';
import { notKnown } from './not-known.ts';
import { type Looked, lookForOurs } from './own-papers.ts';
import { forget, isBlind, isOpen, remember, type Remembered } from './save-memory.ts';
import {
  CHECK_FIRST,
  CHECKED,
  NOT_LOOKED,
  NOTHING_THERE,
  SAFE_AGAIN,
  SAFE_UNSEEN,
} from './save-sentences.ts';
import type { Place, Press, SaveOutcome } from './types.ts';
import { update } from './update.ts';
import { placeOf, type Room, roomAmong, type Wish } from './whats-there.ts';

/** What is to be done while no other tab does anything. */
type Turn = Wish & {
  paper: Paper;
  press: Press;
  timeoutMs: number;
  /** The EHR itself refuses a second copy. */
  conditional: boolean;
  /** The last save of this tab. */
  before: Remembered | null;
};

/** Updates the draft that was seen; or looks what is there, and creates what is not. */
export async function inOurTurn(turn: Turn): Promise<SaveOutcome> {
  const { session, paper, press } = turn;
  if (typeof press === 'object') return update({ ...turn, draft: press.update });
  const room = await roomIn(turn, await lookForOurs(session, paper.resourceType));
  return room.state === 'taken' ? heardOf(turn, room.outcome) : createNow(turn, room);
}

type There = Extract<SaveOutcome, { content: string }>;
const isThere = (outcome: SaveOutcome): outcome is There =>
  outcome.state === 'saved' || outcome.state === 'already-saved';

const asSaved = (place: Place): Remembered['came'] => ({ state: 'saved', ...placeOf(place) });

/** What this tab was unsure of is known, once it is seen in the chart. */
async function heardOf({ session, written, before }: Turn, outcome: SaveOutcome): Promise<SaveOutcome> {
  if (isOpen(before) && isThere(outcome)) {
    await remember(session, { identity: before.identity, as: written, came: asSaved(outcome) });
    sayKnown(session);
  }
  return outcome;
}

async function createNow(turn: Turn, room: Extract<Room, { state: 'free' }>): Promise<SaveOutcome> {
  const { session, written, conditional, before } = turn;
  const blind = !conditional;
  const keep = (identity: Identity, came: Remembered['came']) =>
    remember(session, { identity, as: written, came });
  const hadNoAnswer = before?.came.state === 'not-known' && before.came.isNetwork;
  const leaving = async (identity: Identity) => {
    await keep(identity, { state: 'in-progress', blind });
    if (blind) await sayUnsure(session);
  };
  const { outcome, noAnswer } = await create({ ...turn, hadNoAnswer, leaving }, room);
  if (outcome.state === 'not-known') {
    await keep(room.identity, { state: 'not-known', blind, isNetwork: noAnswer });
    return outcome;
  }
  await (isThere(outcome) ? keep(room.identity, asSaved(outcome)) : forget(session));
  sayKnown(session);
  return outcome;
}

/** Whether anything is to be sent now: what is in the chart decides, and what may still arrive there. */
async function roomIn(turn: Turn, found: Looked): Promise<Room> {
  const { session, conditional, before, press } = turn;
  // Something left without a condition, from here or from another tab, that may still arrive.
  const unsure = isBlind(before) || (await isUnsureElsewhere(session));
  if (found.state === 'cannot-look') {
    const { error } = found;
    const detail = `search: ${error.detail}`;
    if (unsure) return taken(notKnown(detail, CHECK_FIRST, 'check'));
    if (conditional && press === 'save') return roomAmong([], turn);
    if (conditional && isOpen(before)) return taken(notKnown(detail, SAFE_UNSEEN, 'send'));
    return taken({ state: 'not-saved', error: { ...error, sentence: NOT_LOOKED } });
  }
  const room = await roomAmong(found.own, turn);
  if (room.state === 'taken') return taken(ourDoing(room.outcome, before));
  if (unsure && press !== 'send-once-more') return taken(notKnown(NOT_THERE, CHECKED, 'send-once-more'));
  if (press === 'check')
    return taken(isOpen(before) ? notKnown(NOT_THERE, SAFE_AGAIN, 'send') : nothingThere());
  return room;
}

const NOT_THERE = 'search: not there';

const nothingThere = (): SaveOutcome => ({
  state: 'not-saved',
  error: ehrError('not-found', NOT_THERE, NOTHING_THERE),
});

const taken = (outcome: SaveOutcome): Room => ({ state: 'taken', outcome });

/** What this tab sent and did not hear of is there: it was saved. */
export const ourDoing = (outcome: SaveOutcome, before: Remembered | null): SaveOutcome =>
  outcome.state === 'already-saved' && isOpen(before) && before.identity.content === outcome.content
    ? { ...outcome, state: 'saved', ended: null }
    : outcome;
