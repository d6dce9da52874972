import { ehrError, fail, ok } from './errors.ts';
import type { Result } from './types.ts';

/** Where fhirclient keeps the key of this tab's latest launch. */
const CURRENT_LAUNCH = 'SMART_KEY';

/** What this tab remembers of its launch, as far as the app needs it before fhirclient takes over. */
type Stored = { key?: unknown; serverUrl?: unknown; tokenResponse?: { access_token?: unknown } };

/** `exchange`: back from the EHR with a code of ours. `resume`: a reload of a session that is already open. */
export type Callback = { step: 'exchange' | 'resume'; serverUrl: string };

/**
 * Decides whether the address of the app page is the answer to this tab's own launch, or a reload of its session.
 * Errors: `launch` (opened without one), `auth` (an answer that is not ours, or a refusal by the EHR in its words).
 */
export function checkCallback(search: string, storage: Pick<Storage, 'getItem'>): Result<Callback> {
  const query = new URLSearchParams(search);
  const current = readCurrent(storage);
  const state = query.get('state');
  const ours = current !== null && state !== null && current.key === state;

  if (query.has('error')) return fail(ours ? refusedBy(query) : foreign('error answer without our state'));
  if (query.has('code') || state !== null) {
    if (!ours) return fail(foreign(state === null ? 'code without state' : 'state is not ours'));
    if (!query.has('code')) return fail(foreign('state without code'));
    return ok({ step: current.authorized ? 'resume' : 'exchange', serverUrl: current.serverUrl });
  }
  if (current === null) return fail(ehrError('launch', 'opened without a launch'));
  if (!current.authorized) return fail(ehrError('auth', 'the launch was not finished', UNFINISHED));
  return ok({ step: 'resume', serverUrl: current.serverUrl });
}

const UNFINISHED = 'Signing in was not finished. Open the app again from the patient’s chart.';

function readCurrent(storage: Pick<Storage, 'getItem'>) {
  const key = parse(storage.getItem(CURRENT_LAUNCH));
  if (typeof key !== 'string') return null;
  // Written by fhirclient in this tab; every member is checked before use.
  const stored = parse(storage.getItem(key)) as Stored | null;
  if (typeof stored?.serverUrl !== 'string' || stored.key !== key) return null;
  const authorized = typeof stored.tokenResponse?.access_token === 'string';
  return { key, serverUrl: stored.serverUrl, authorized };
}

function parse(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json);
  } catch {
    return null;
  }
}

const foreign = (detail: string) =>
  ehrError(
    'auth',
    detail,
    'This page was opened with a sign-in that this window did not start, so it was not used. Open the app again from the patient’s chart.',
  );

/** The words of the authorization server, RFC 6749 section 4.1.2.1: shown as text, and only in answer to our launch. */
function refusedBy(query: URLSearchParams) {
  const code = query.get('error') ?? '';
  const words = query.get('error_description')?.trim();
  const said = words ? ` It says: “${words.slice(0, 300)}”.` : '';
  return ehrError(
    'auth',
    /^[a-z_]{1,40}$/.test(code) ? `authorization error ${code}` : 'authorization error',
    `The record system refused to open the app.${said} Open it again from the patient’s chart.`,
  );
}
