import { record, text } from './json.ts';
import type { TokenResponse } from './token-response.ts';

/**
 * A launch as fhirclient's `authorize` keeps it in this tab. Its other members are checked where they are used, and
 * kept as they are: fhirclient reads them again when it renews a token.
 */
export type StoredLaunch = { key: string; serverUrl: string; [member: string]: unknown };

/** A launch whose token has come, in the form fhirclient gives it. `expiresAt` in seconds since 1970. */
export type OpenLaunch = StoredLaunch & { tokenResponse: TokenResponse; expiresAt?: unknown };

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

/** Keeps the launch in this tab, for a reload and for fhirclient. */
export function storeLaunch(storage: Pick<Storage, 'setItem'>, launch: OpenLaunch): void {
  try {
    storage.setItem(launch.key, JSON.stringify(launch));
  } catch {
    // Storage full: the session lasts as long as the page.
  }
}

function parse(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json);
  } catch {
    return null;
  }
}
