import { ehrError, fail, ok } from './errors.ts';
import type { OpenLaunch } from './stored-launch.ts';
import type { Result, Session } from './types.ts';

/**
 * The tokens of open sessions. This file is imported inside this room only: outside, a session is what a screen may
 * show, and its token cannot be reached.
 */

/** Uses the refresh token of a launch and returns the launch as it then is. Rejects when that is refused. */
export type Renew = (launch: OpenLaunch) => Promise<OpenLaunch>;

type Kept = { launch: OpenLaunch; renew: Renew; renewing: Promise<Result<string>> | null };

const tokens = new WeakMap<Session, Kept>();

/** A token this close to its end is renewed first: clocks differ, and a request takes its time. */
const MARGIN_SECONDS = 60;

export function keepToken(session: Session, launch: OpenLaunch, renew: Renew): void {
  tokens.set(session, { launch, renew, renewing: null });
}

/** The access token, renewed when it is about to expire and can be. Error: `auth`, the session has ended. */
export async function accessToken(session: Session): Promise<Result<string>> {
  const kept = tokens.get(session);
  if (kept === undefined) return ended('no access token');
  const { launch } = kept;
  return expiresSoon(launch) && isRenewable(launch)
    ? renewToken(session)
    : ok(launch.tokenResponse.access_token);
}

/** Uses the refresh token; parallel callers share one exchange. Error: `auth`, the session has ended. */
export async function renewToken(session: Session): Promise<Result<string>> {
  const kept = tokens.get(session);
  if (kept === undefined || !isRenewable(kept.launch)) return ended('refresh not offered');
  kept.renewing ??= renew(kept).finally(() => {
    kept.renewing = null;
  });
  return kept.renewing;
}

async function renew(kept: Kept): Promise<Result<string>> {
  try {
    kept.launch = await kept.renew(kept.launch);
    return ok(kept.launch.tokenResponse.access_token);
  } catch {
    return ended('refresh refused');
  }
}

const isRenewable = ({ tokenResponse }: OpenLaunch) => Boolean(tokenResponse.refresh_token);

function expiresSoon({ expiresAt }: OpenLaunch): boolean {
  return typeof expiresAt === 'number' && expiresAt - MARGIN_SECONDS < Date.now() / 1000;
}

const ended = (detail: string) => fail(ehrError('auth', detail));
