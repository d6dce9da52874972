import { record, text } from './json.ts';
import type { TokenResponse } from './token-response.ts';

/**
 * A launch as fhirclient's `authorize` keeps it in this tab, with what `authorize.ts` adds. Its other members are
 * checked where they are used, and kept as they are: fhirclient reads them again when it renews a token.
 */
export type StoredLaunch = { key: string; serverUrl: string; [member: string]: unknown };

/** What the answers of the EHR are held against: whose they have to be, and the nonce of the id_token. */
export type Expected = {
  /** The authorization server, as the EHR's SMART configuration names it. Absent where it does not. */
  issuer?: string | undefined;
  /** Every answer to an authorization has to name it: RFC 9207. */
  namesIssuer: boolean;
  /** Where it publishes its keys. */
  jwksUri?: string | undefined;
  nonce: string;
};

/**
 * A launch whose token has come, in the form fhirclient gives it. Both in seconds since 1970: when its token ends, and
 * when it was first had.
 */
export type OpenLaunch = StoredLaunch & {
  tokenResponse: TokenResponse;
  expiresAt?: unknown;
  signedInAt?: unknown;
};

/** Where fhirclient keeps the key of this tab's latest launch. */
const CURRENT_LAUNCH = 'SMART_KEY';

/** This tab's latest launch; null when there was none, or none that can be used. */
export function currentLaunch(storage: Pick<Storage, 'getItem'>): StoredLaunch | null {
  const key = parse(storage.getItem(CURRENT_LAUNCH));
  if (typeof key !== 'string') return null;
  const stored = record(parse(storage.getItem(key)));
  const serverUrl = text(stored.serverUrl);
  return serverUrl === null || stored.key !== key ? null : { ...stored, key, serverUrl };
}

/** Adds to the launch that fhirclient has just kept under this key. Throws where the tab cannot keep it. */
export function expectOf(storage: Pick<Storage, 'getItem' | 'setItem'>, key: string, expected: Expected) {
  storage.setItem(key, JSON.stringify({ ...record(parse(storage.getItem(key))), ...expected }));
}

/** Keeps the launch in this tab, for a reload and for fhirclient. */
export function storeLaunch(storage: Pick<Storage, 'setItem'>, launch: StoredLaunch): void {
  try {
    storage.setItem(launch.key, JSON.stringify(launch));
  } catch {
    // Storage full: the session lasts as long as the page.
  }
}

/** The sign-in is over: this tab keeps nothing of it. */
export function forgetLaunch(storage: Pick<Storage, 'getItem' | 'removeItem'>, { key }: StoredLaunch): void {
  storage.removeItem(key);
  // A later launch in this tab is not ours to forget.
  if (parse(storage.getItem(CURRENT_LAUNCH)) === key) storage.removeItem(CURRENT_LAUNCH);
}

function parse(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json);
  } catch {
    return null;
  }
}
