import { complete } from './complete.ts';
import { ehrError } from './errors.ts';
import { type HttpAnswer, send } from './http.ts';
import { GENERATIONS, type Identity, type Paper } from './identity.ts';
import { record, text } from './json.ts';
import { notKnown } from './not-known.ts';
import { lookForOurs, type OwnPaper, recogniseOurs } from './own-papers.ts';
import { CHECK_FIRST, IN_THE_WAY, REFUSED_SECOND, SAFE_AGAIN, SAFE_UNSEEN } from './save-sentences.ts';
import type { EhrError, Place, SaveOutcome } from './types.ts';
import { type Room, roomAmong, type Wish } from './whats-there.ts';

/** How something is created: `conditional`, where the EHR itself refuses a second copy. */
type Creating = Wish & {
  paper: Paper;
  conditional: boolean;
  timeoutMs: number;
  /** An earlier press met no answer either, though the EHR can be reached: perhaps it is the condition that is in the way. */
  hadNoAnswer: boolean;
  /** Called before each time something leaves. */
  leaving: (identity: Identity) => Promise<void>;
};

type Free = Extract<Room, { state: 'free' }>;

/** What one attempt came to: an end, something that was there before, or nobody knows. */
type Attempt = { end: SaveOutcome } | { there: OwnPaper } | { unknown: EhrError };

/** A conditional create may leave twice: whichever arrives, the EHR keeps one. */
const TIMES = 2;

/** `noAnswer`: nothing at all was heard of it. */
type Created = { outcome: SaveOutcome; noAnswer: boolean };

/** Creates the paper, and finds out in the chart what the answer did not say. */
export async function create(creating: Creating, room: Free): Promise<Created> {
  const unknown: EhrError[] = [];
  const outcome = await sendUntilKnown(creating, room, unknown);
  return { outcome, noAnswer: unknown.at(-1)?.kind === 'network' };
}

/** `unknown`: what each time was heard in place of an answer. */
async function sendUntilKnown(creating: Creating, first: Free, unknown: EhrError[]): Promise<SaveOutcome> {
  let room = first;
  let times = creating.conditional ? TIMES : 1;
  for (let sent = 0; sent < times && sent < GENERATIONS; sent++) {
    await creating.leaving(room.identity);
    const attempt = await sendOnce(creating, room);
    if ('end' in attempt) return attempt.end;
    if ('there' in attempt) {
      const next = await roomAmong([attempt.there], creating);
      if (next.state === 'taken') return sent === 0 ? next.outcome : ours(next.outcome, room);
      // What is there under this identifier has ended: the next one is due, and was not sent yet.
      room = next;
      times++;
      continue;
    }
    unknown.push(attempt.unknown);
    const found = await inTheChart(creating, room);
    if (found === 'cannot-look') return unheard(creating, unknown, false);
    if (found !== 'none') return found;
  }
  return unheard(creating, unknown, true);
}

async function sendOnce(creating: Creating, { identity, replaced, ended }: Free): Promise<Attempt> {
  const { session, paper, written, signed, conditional, timeoutMs } = creating;
  const { resourceType } = paper;
  const answer = await send(session, {
    address: resourceType,
    method: 'POST',
    headers: {
      'Content-Type': 'application/fhir+json',
      ...(conditional
        ? { 'If-None-Exist': `identifier=${encodeURIComponent(`${identity.system}|${identity.value}`)}` }
        : {}),
    },
    body: JSON.stringify(
      complete(paper, { session, identity, now: new Date().toISOString(), replaced, signed }),
    ),
    timeoutMs,
  });
  if (!answer.ok) {
    if (!isRefusal(answer.status)) return { unknown: answer.error };
    if (answer.error.kind !== 'conflict') return { end: { state: 'not-saved', error: answer.error } };
    return { end: await refusedSecond(creating, answer.error.detail) };
  }
  const { status, body } = answer.value;
  const made = status === 201 ? placeIn(answer.value, resourceType) : null;
  if (made !== null)
    return { end: { state: 'saved', as: written, content: identity.content, ended, ...made } };
  const there = status === 200 ? await recogniseOurs(body, session, resourceType) : null;
  return there === null
    ? { unknown: ehrError('malformed', `HTTP ${status} without the resource`) }
    : { there };
}

/** A 4xx is the server's decision not to write. After a 5xx, or no answer at all, only the chart can tell. */
export const isRefusal = (status: number | null): boolean => status !== null && status >= 400 && status < 500;

/** The EHR found several under our identifier, or another rule of its own. */
async function refusedSecond(creating: Creating, detail: string): Promise<SaveOutcome> {
  const looked = await lookForOurs(creating.session, creating.paper.resourceType);
  const room = looked.state === 'looked' ? await roomAmong(looked.own, creating) : null;
  return room?.state === 'taken'
    ? room.outcome
    : { state: 'not-saved', error: ehrError('conflict', detail, REFUSED_SECOND) };
}

async function inTheChart(creating: Creating, room: Free): Promise<SaveOutcome | 'none' | 'cannot-look'> {
  const looked = await lookForOurs(creating.session, creating.paper.resourceType);
  if (looked.state === 'cannot-look') return 'cannot-look';
  const now = await roomAmong(looked.own, creating);
  if (now.state === 'free') return 'none';
  return ours(now.outcome, room);
}

/** It was not there before this was sent. */
const ours = (outcome: SaveOutcome, { ended }: Free): SaveOutcome =>
  outcome.state === 'already-saved' ? { ...outcome, state: 'saved', ended } : outcome;

function unheard(
  { conditional, hadNoAnswer }: Creating,
  unknown: readonly EhrError[],
  looked: boolean,
): SaveOutcome {
  const detail = `${unknown.at(-1)?.detail ?? ''}; search: ${looked ? 'not there' : 'no answer'}`;
  if (!conditional) return notKnown(detail, CHECK_FIRST, 'check');
  if (!looked) return notKnown(detail, SAFE_UNSEEN, 'send');
  // Where a browser may not send the condition along, it looks as if there were no connection.
  const isBlocked = hadNoAnswer && unknown.every(({ kind }) => kind === 'network');
  return isBlocked ? notKnown(detail, IN_THE_WAY, 'send-once-more') : notKnown(detail, SAFE_AGAIN, 'send');
}

/** Where the answer says that it is: in its body, or in the header that names the new address. */
function placeIn({ body, location }: HttpAnswer, type: Paper['resourceType']): Place | null {
  const { resourceType, id, meta } = record(body);
  const [, locatedType, located, version] =
    /(\w+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/([^/]+))?$/.exec(location ?? '') ?? [];
  const known = resourceType === type ? text(id) : null;
  const at = known ?? (locatedType === type ? located : undefined);
  if (at === undefined) return null;
  return { reference: `${type}/${at}`, version: text(record(meta).versionId) ?? version ?? null };
}
