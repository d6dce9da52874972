import { readIdToken } from './id-token.ts';
import { text } from './json.ts';
import { sendPrivately } from './private-request.ts';
import { isSignedBy } from './signature.ts';
import { launchOf } from './token.ts';
import type { Session } from './types.ts';
import { insideBase, isSafeAddress, parseUrl } from './url.ts';

const TIMEOUT_MS = 10_000;
const ASK_AGAIN_MS = 15_000;

/** `no-answer`: the keys could not be had now, so that asking again may help. */
type Naming = 'named' | 'nobody' | 'no-answer';

const proving = new WeakMap<Session, Promise<Naming>>();

/**
 * Finds out who signed in and lets the session name them: by the id_token, once it is known to be signed with a key
 * that the issuer publishes. Before that, and where it is not, the session names nobody. Never rejects. Its code
 * arrives after the recommendation.
 */
export function nameUser(session: Session): Promise<Naming> {
  const running = proving.get(session) ?? prove(session);
  proving.set(session, running);
  void running.then((naming) => naming === 'no-answer' && proving.delete(session));
  return running;
}

/** Tells once the session names somebody. Asked until there is an answer, less and less often. */
export async function onNamed(session: Session, tell: () => void, pauseMs = ASK_AGAIN_MS): Promise<void> {
  const naming = await nameUser(session);
  if (naming === 'named') tell();
  if (naming === 'no-answer') setTimeout(() => void onNamed(session, tell, pauseMs * 2), pauseMs);
}

async function prove(session: Session): Promise<Naming> {
  const launch = launchOf(session);
  const token = text(launch?.tokenResponse.id_token);
  if (launch === null || token === null) return 'nobody';
  const { name, fhirUser } = readIdToken(launch);
  const address = parseUrl(text(launch.jwksUri) ?? '');
  if ((name === null && fhirUser === null) || address === null || !isSafeAddress(address)) return 'nobody';
  // Public by specification: sent without the token.
  const headers = { Accept: 'application/json' };
  const answer = await sendPrivately(address, { headers, timeoutMs: TIMEOUT_MS, later: true });
  if (!answer.ok || answer.value.status >= 500) return 'no-answer';
  const { accepted, body } = answer.value;
  if (!accepted || !body.ok || !(await isSignedBy(token, body.value))) return 'nobody';
  session.userName = name;
  session.fhirUser = localReference(fhirUser, session.serverUrl);
  return 'named';
}

/** `Practitioner/1` from a relative or absolute reference on the issuer's own base; null for any other. */
function localReference(reference: string | null, base: string): string | null {
  const url = reference === null ? null : insideBase(base, reference);
  const path = url?.href.slice(base.length + 1) ?? '';
  return /^(Practitioner|PractitionerRole|Patient|RelatedPerson)\/[A-Za-z0-9\-.]{1,64}$/.test(path)
    ? path
    : null;
}
