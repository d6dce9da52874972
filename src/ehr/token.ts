import { ehrError, fail, ok } from './errors.ts';
import type { OpenLaunch } from './stored-launch.ts';
import type { Result, Session } from './types.ts';

/**
 * The tokens of open sessions. This file is imported inside this room only: outside, a session is what a screen may
 * show, and its token cannot be reached.
 */

/**
 * Uses the refresh token of a launch and returns the launch as it then is. Rejects when that is refused; where nothing
 * was decided, the refresh token may still be good.
 */
type Renew = (launch: OpenLaunch) => Promise<OpenLaunch | 'no-answer'>;

type Kept = { launch: OpenLaunch; renew: Renew; renewing: Promise<Result<string>> | null };

const tokens = new WeakMap<Session, Kept>();

/** A token this close to its end is renewed first: clocks differ, and a request takes its time. */
const MARGIN_SECONDS = 60;

export function keepToken(session: Session, launch: OpenLaunch, renew: Renew): void {
  tokens.set(session, { launch, renew, renewing: null });
}

/** The launch that the session came of, as it now is; null for a session that is not ours. */
export const launchOf = (session: Session): OpenLaunch | null => tokens.get(session)?.launch ?? null;

/** When the access token ends, in milliseconds since 1970, and whether it can be renewed; null where the EHR did not say. */
export function tokenEnd(session: Session): { at: number; isRenewable: boolean } | null {
  const launch = tokens.get(session)?.launch;
  // Where the EHR does not say how long a token lives, the launch holds a guess.
  if (typeof launch?.expiresAt !== 'number' || launch.tokenResponse.expires_in === undefined) return null;
  return { at: launch.expiresAt * 1000, isRenewable: isRenewable(launch) };
}

/** The access token, renewed when it is about to expire and can be. Errors: as `renewToken`. */
export async function accessToken(session: Session): Promise<Result<string>> {
  const kept = tokens.get(session);
  if (kept === undefined) return ended('no access token');
  const { launch } = kept;
  return expiresSoon(launch) && isRenewable(launch)
    ? renewToken(session)
    : ok(launch.tokenResponse.access_token);
}

/** Uses the refresh token; parallel callers share one exchange. Errors: `auth`, the session has ended; `network`. */
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
    const renewed = await kept.renew(kept.launch);
    if (renewed === 'no-answer') return fail(ehrError('network', 'refresh not answered'));
    kept.launch = renewed;
    return ok(renewed.tokenResponse.access_token);
  } catch {
    const { refresh_token: _, ...tokenResponse } = kept.launch.tokenResponse;
    kept.launch = { ...kept.launch, tokenResponse };
    return ended('refresh refused');
  }
}

const isRenewable = ({ tokenResponse }: OpenLaunch) => Boolean(tokenResponse.refresh_token);

function expiresSoon({ expiresAt }: OpenLaunch): boolean {
  return typeof expiresAt === 'number' && expiresAt - MARGIN_SECONDS < Date.now() / 1000;
}

const ended = (detail: string) => fail(ehrError('auth', detail));
