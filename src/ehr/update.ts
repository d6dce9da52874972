import { complete } from './complete.ts';
import { isRefusal } from './create.ts';
import { ehrError } from './errors.ts';
import { send } from './http.ts';
import { type Identity, identityOf, type Paper } from './identity.ts';
import { array, record, text } from './json.ts';
import { notKnown } from './not-known.ts';
import { type OwnPaper, recogniseOurs, saysTheSame } from './own-papers.ts';
import { ENDED, GONE, SAFE_AGAIN, SAFE_UNSEEN } from './save-sentences.ts';
import type { OwnDraft, Place, SaveOutcome } from './types.ts';
import { asDraft, placeOf, type Wish } from './whats-there.ts';

/** Our own draft, from the version the clinician has seen, to what this paper says. */
type Updating = Wish & { paper: Paper; draft: OwnDraft; timeoutMs: number };

/** The version named may be sent again: the EHR takes it once. */
const TIMES = 2;

/**
 * Puts this plan into our draft in the chart, if that is still as it was seen: a change by anybody else is shown, and
 * what a human has made more of is not touched.
 */
export async function update(updating: Updating): Promise<SaveOutcome> {
  const { session, written, contentKey, draft } = updating;
  // Of the identity only the content counts: the identifier that it is found by stays.
  const identity = await identityOf(session, written, contentKey, 1);
  const saved = (place: Place): SaveOutcome => ({
    state: 'saved',
    as: written,
    content: identity.content,
    ended: null,
    ...place,
  });
  let unknown = '';
  for (let time = 1; time <= TIMES; time++) {
    const answer = await put(updating, identity);
    if (answer.ok) return saved({ reference: draft.reference, version: versionIn(answer.value.body) });
    const { error, status } = answer;
    if (isRefusal(status) && error.kind === 'not-found') return gone(error.detail);
    if (isRefusal(status) && error.kind !== 'conflict') return notSaved(error);
    const now = await asItIs(updating);
    if (now === 'gone') return gone('gone after PUT');
    if (now === 'cannot-look') return notKnown(error.detail, SAFE_UNSEEN, 'send');
    const isMoved = now.version !== draft.version;
    if (now.isDraft && isMoved && saysTheSame(now, identity)) return saved(placeOf(now));
    if (!now.isDraft) return notSaved(ehrError('conflict', 'no longer a draft', ENDED));
    if (isMoved) return { state: 'other-draft', draft: asDraft(now, updating), seen: draft.resource };
    unknown = error.detail;
  }
  return notKnown(unknown, SAFE_AGAIN, 'send');
}

function put({ session, paper, draft, signed, timeoutMs }: Updating, identity: Identity) {
  const now = new Date().toISOString();
  const whole = complete(paper, { session, identity, now, replaced: null, signed });
  return send(session, {
    address: draft.reference,
    method: 'PUT',
    headers: { 'Content-Type': 'application/fhir+json', 'If-Match': `W/"${draft.version}"` },
    body: JSON.stringify({ ...whole, ...kept(whole, draft), id: draft.reference.split('/')[1] }),
    timeoutMs,
  });
}

/** What stays as it was: the identifier it is found by and any of others, when it was begun, and what it stands for. */
function kept(next: Paper, { resource }: OwnDraft) {
  const there = array(record(resource).identifier);
  const [, content] = next.identifier ?? [];
  const others = there.filter((one) => record(one).system !== content?.system);
  const { created, replaces } = record(resource);
  return {
    identifier: content === undefined ? others : [...others, content],
    ...(created === undefined ? {} : { created }),
    ...(replaces === undefined ? {} : { replaces }),
  };
}

async function asItIs({ session, draft, paper }: Updating): Promise<OwnPaper | 'gone' | 'cannot-look'> {
  const answer = await send(session, { address: draft.reference });
  if (!answer.ok) return answer.error.kind === 'not-found' ? 'gone' : 'cannot-look';
  return (await recogniseOurs(answer.value.body, session, paper.resourceType)) ?? 'gone';
}

const versionIn = (body: unknown): string | null => text(record(record(body).meta).versionId);

const notSaved = (error: Extract<SaveOutcome, { state: 'not-saved' }>['error']): SaveOutcome => ({
  state: 'not-saved',
  error,
});
const gone = (detail: string): SaveOutcome => notSaved(ehrError('not-found', detail, GONE));
