import type Client from 'fhirclient/lib/Client';
import { ehrError, fail, ok } from './errors.ts';
import type { Result, Session } from './types.ts';

/**
 * The tokens of open sessions. This file is imported inside this room only: outside, a session is what a screen may
 * show, and its token cannot be reached.
 */

const clients = new WeakMap<Session, Client>();

/** A token this close to its end is renewed first: clocks differ, and a request takes its time. */
const MARGIN_SECONDS = 60;

export function keepToken(session: Session, client: Client): void {
  clients.set(session, client);
}

/** The access token, renewed when it is about to expire and can be. Error: `auth`, the session has ended. */
export async function accessToken(session: Session): Promise<Result<string>> {
  const client = clients.get(session);
  const token = client?.state.tokenResponse?.access_token;
  if (client === undefined || !token) return ended('no access token');
  return expiresSoon(client) && client.state.tokenResponse?.refresh_token ? renewToken(session) : ok(token);
}

/** Uses the refresh token; parallel callers share one exchange. Error: `auth`, the session has ended. */
export async function renewToken(session: Session): Promise<Result<string>> {
  const client = clients.get(session);
  if (client === undefined) return ended('no session');
  try {
    const { tokenResponse } = await client.refresh({ cache: 'no-store' });
    const token = tokenResponse?.access_token;
    return token ? ok(token) : ended('no access token in the refresh response');
  } catch {
    return ended('refresh refused or not offered');
  }
}

function expiresSoon(client: Client): boolean {
  const { expiresAt } = client.state;
  return typeof expiresAt === 'number' && expiresAt - MARGIN_SECONDS < Date.now() / 1000;
}

const ended = (detail: string) => fail(ehrError('auth', detail));
