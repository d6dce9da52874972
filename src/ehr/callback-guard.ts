import { ehrError, fail, ok } from './errors.ts';
import { record, text } from './json.ts';
import { currentLaunch, type StoredLaunch } from './stored-launch.ts';
import type { Result } from './types.ts';

/** `exchange`: back from the EHR with a code of ours. `resume`: a reload of a session that is already open. */
export type Callback =
  | { step: 'exchange'; launch: StoredLaunch; code: string }
  | { step: 'resume'; launch: StoredLaunch };

/** What the app page leaves in its own history entry: which launch it shows. */
export type Mark = { launch: string };

/**
 * Decides whether the address of the app page is the answer to this tab's own launch, or a reload of its session.
 * `mark` is the state of the history entry: going back to a page that showed an earlier launch of this tab must never
 * show the patient of the latest one there.
 * Errors: `launch` (opened without one), `auth` (an answer that is not ours, or a refusal by the EHR in its words).
 */
export function checkCallback(
  search: string,
  storage: Pick<Storage, 'getItem'>,
  mark: unknown,
): Result<Callback> {
  const query = new URLSearchParams(search);
  const launch = currentLaunch(storage);
  const state = query.get('state');
  const code = query.get('code');
  const ours = launch !== null && launch.key === state;
  if (ours && isOfAnother(launch, query)) return fail(foreign('iss is not the issuer of this launch'));

  if (query.has('error')) return fail(ours ? refusedBy(query) : foreign('error answer without our state'));
  if (code !== null || state !== null) {
    if (!ours) return fail(foreign(state === null ? 'code without state' : 'state is not ours'));
    if (code === null) return fail(foreign('state without code'));
    return ok(isOpen(launch) ? { step: 'resume', launch } : { step: 'exchange', launch, code });
  }
  const shown = record(mark).launch;
  if (typeof shown !== 'string') return fail(ehrError('launch', 'opened without a launch'));
  if (launch === null) return fail(ehrError('launch', 'the launch is not kept any more', ENDED));
  if (shown !== launch.key) return fail(ehrError('auth', 'a later launch in this window', SUPERSEDED));
  if (!isOpen(launch)) return fail(ehrError('auth', 'the launch was not finished', UNFINISHED));
  return ok({ step: 'resume', launch });
}

/**
 * Whether an answer names another authorization server than the launch was sent to, or must name it and does not:
 * RFC 9207. Of one whose own name is not known, nothing can be told.
 */
function isOfAnother({ issuer, namesIssuer }: StoredLaunch, query: URLSearchParams): boolean {
  const named = query.getAll('iss');
  if (text(issuer) === null || (named.length === 0 && namesIssuer !== true)) return false;
  return named.length !== 1 || named[0] !== issuer;
}

const isOpen = ({ tokenResponse }: StoredLaunch) => typeof record(tokenResponse).access_token === 'string';

const ENDED =
  'The sign-in of this page has ended, and nothing of it is kept. Open the app again from the patient’s chart.';

const UNFINISHED = 'Signing in was not finished. Open the app again from the patient’s chart.';

const SUPERSEDED =
  'This window has opened the app again since, so this page is no longer shown. Open the app again from the patient’s chart.';

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
