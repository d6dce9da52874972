import type { Provenance } from 'fhir/r4';
import { type Capabilities, capabilitiesOf } from './capabilities.ts';
import { create } from './create.ts';
import { ehrError } from './errors.ts';
import type { Identity, Paper } from './identity.ts';
import { inTurn, isUnsureElsewhere, sayKnown, sayUnsure } from './in-turn.ts';
import { type Looked, lookForOurs } from './own-papers.ts';
import { tellWhence } from './provenance.ts';
import { rungOf } from './rung.ts';
import { forget, isBlind, isOpen, recall, remember, type Remembered } from './save-memory.ts';
import {
  CHECK_FIRST,
  CHECKED,
  NO_AUTHOR,
  NO_SCOPE,
  NOT_LOOKED,
  NOTHING_THERE,
  OTHER_RUNG,
  SAFE_AGAIN,
  SAFE_UNSEEN,
} from './save-sentences.ts';
import { allows } from './scopes.ts';
import type { EhrError, Press, SaveOutcome, Session, Written } from './types.ts';
import { update } from './update.ts';
import { type Room, roomAmong, type Wish } from './whats-there.ts';

export type SaveOptions = {
  /** What was said, before the press, that it would be written as. */
  written: Written;
  /** The plan's clinical content in one canonical text: "same or changed". */
  contentKey: string;
  press: Press;
  /** The clinician accepted this plan: they are named as its author. A final note is always signed. */
  accepted: boolean;
  /** What tells where a plan is from, for the version that is now in the chart. */
  provenance?: (target: string) => Provenance;
  timeoutMs?: number;
};

const underWay = new WeakMap<Session, Promise<SaveOutcome>>();

/**
 * Saves a plan or a note: however often it is called, and from however many tabs, the chart gets at most one live draft
 * for this patient, or the outcome says what is not known. A call while a save is under way joins that save. Never
 * rejects.
 */
export function savePaper(session: Session, paper: Paper, options: SaveOptions): Promise<SaveOutcome> {
  const running = underWay.get(session);
  if (running !== undefined) return running;
  const saving = save(session, paper, options).finally(() => underWay.delete(session));
  underWay.set(session, saving);
  return saving;
}

const TIMEOUT_MS = 30_000;

async function save(session: Session, paper: Paper, options: SaveOptions): Promise<SaveOutcome> {
  const capabilities = await capabilitiesOf(session);
  const obstacle = whyNot(session, paper, options, capabilities);
  if (obstacle !== null) return { state: 'not-saved', error: obstacle };
  const outcome = await inTurn(session, () => inOurTurn(session, paper, options, capabilities));
  if (outcome.state === 'saved' && options.provenance !== undefined)
    tellWhence(session, capabilities, options.provenance(versioned(outcome)));
  return outcome;
}

const versioned = ({ reference, version }: { reference: string; version: string | null }): string =>
  version === null ? reference : `${reference}/_history/${version}`;

function whyNot(
  session: Session,
  paper: Paper,
  options: SaveOptions,
  capabilities: Capabilities,
): EhrError | null {
  const { written } = options;
  const type = paper.resourceType;
  if (!allows(session.scopes, type, 'c')) return ehrError('scope', `${type}: no create scope`, NO_SCOPE);
  const rung = rungOf(session, capabilities);
  if (rung.kind !== written) return ehrError('unsupported', `${written} is not ${rung.kind}`, OTHER_RUNG);
  if (isSigned(options) && !session.fhirUser?.startsWith('Practitioner'))
    return ehrError('auth', 'fhirUser is not a practitioner', NO_AUTHOR);
  return null;
}

const isSigned = ({ accepted, written }: SaveOptions): boolean => accepted || written === 'final-note';

async function inOurTurn(
  session: Session,
  paper: Paper,
  options: SaveOptions,
  capabilities: Capabilities,
): Promise<SaveOutcome> {
  const { written, contentKey, press, timeoutMs = TIMEOUT_MS } = options;
  const type = paper.resourceType;
  const canUpdate = allows(session.scopes, type, 'u') && capabilities.offers(type, 'update') !== false;
  const wish: Wish = { session, written, contentKey, signed: isSigned(options), canUpdate };
  const keep = (identity: Identity, came: Remembered['came']) =>
    remember(session, { identity, as: written, came });
  const before = await recall(session);
  const conditional = capabilities.conditionalCreate(type) && press !== 'send-once-more';
  if (typeof press === 'object') return update({ ...wish, paper, draft: press.update, timeoutMs });
  const found = await lookForOurs(session, type);
  const unsure = isBlind(before) || (await isUnsureElsewhere(session));
  const first = await roomIn(found, wish, { conditional, before, unsure, press });
  if (first.state === 'taken') {
    const came = cameOf(first.outcome, !conditional);
    if (came?.state === 'saved' && isOpen(before)) {
      await keep(before.identity, came);
      sayKnown(session);
    }
    return first.outcome;
  }
  const outcome = await create(
    {
      ...wish,
      paper,
      conditional,
      timeoutMs,
      hadNoAnswer: before?.came.state === 'not-known' && before.came.isNetwork,
      leaving: async (identity) => {
        await keep(identity, { state: 'in-progress', blind: !conditional });
        if (!conditional) await sayUnsure(session);
      },
    },
    first,
  );
  const came = cameOf(outcome, !conditional);
  await (came === null ? forget(session) : keep(first.identity, came));
  if (came?.state !== 'not-known') sayKnown(session);
  return outcome;
}

/** What is kept of an outcome for this tab; null where nothing is open any more. */
function cameOf(outcome: SaveOutcome, blind: boolean): Remembered['came'] | null {
  if (outcome.state === 'not-known')
    return { state: 'not-known', blind, isNetwork: outcome.error.detail.startsWith('no answer;') };
  if (outcome.state !== 'saved' && outcome.state !== 'already-saved') return null;
  const { reference, version } = outcome;
  return { state: 'saved', reference, version };
}

/** `unsure`: something left without a condition, from here or from another tab, that may still arrive. */
type Situation = { conditional: boolean; before: Remembered | null; unsure: boolean; press: Press };

/** Whether anything is to be sent now: what is in the chart decides, and what may still arrive there. */
async function roomIn(found: Looked, wish: Wish, situation: Situation): Promise<Room> {
  const { conditional, before, unsure, press } = situation;
  if (found.state === 'cannot-look') {
    if (unsure) return notKnown('check', CHECK_FIRST, found.error);
    if (conditional && press === 'save') return roomAmong([], wish);
    if (conditional && isOpen(before)) return notKnown('send', SAFE_UNSEEN, found.error);
    return taken({ state: 'not-saved', error: { ...found.error, sentence: NOT_LOOKED } });
  }
  const room = await roomAmong(found.own, wish);
  if (room.state === 'taken') return taken(ourDoing(room.outcome, before));
  if (unsure && press !== 'send-once-more') return notKnown('send-once-more', CHECKED);
  if (press === 'check') return isOpen(before) ? notKnown('send', SAFE_AGAIN) : taken(nothingThere());
  return room;
}

const nothingThere = (): SaveOutcome => ({
  state: 'not-saved',
  error: ehrError('not-found', 'search: not there', NOTHING_THERE),
});

const taken = (outcome: SaveOutcome): Room => ({ state: 'taken', outcome });

const notKnown = (
  next: Extract<SaveOutcome, { state: 'not-known' }>['next'],
  sentence: string,
  why?: EhrError,
): Room =>
  taken({
    state: 'not-known',
    error: ehrError('unknown-outcome', `search: ${why?.detail ?? 'not there'}`, sentence),
    next,
  });

/** What this tab sent and did not hear of is there: it was saved. */
export const ourDoing = (outcome: SaveOutcome, before: Remembered | null): SaveOutcome =>
  outcome.state === 'already-saved' && isOpen(before) && before.identity.content === outcome.content
    ? { ...outcome, state: 'saved', ended: null }
    : outcome;
