import { fingerprint } from './identity.ts';
import { nameUser } from './signed-in.ts';
import type { Session } from './types.ts';
import { forget, heldKeys, WORK_KEY } from './work-key.ts';

/**
 * What was entered and not saved, while this tab signs in again: kept for this tab only, and for the same issuer, user
 * and patient. Its key names none of them.
 */

/** In characters. What one can enter on this screen is far less. */
const LIMIT = 200_000;

/** Null where it is not known who the user is: then nobody is known to be the same one. */
async function keyOf(session: Session): Promise<string | null> {
  await nameUser(session);
  const { serverUrl, fhirUser, patientId } = session;
  if (fhirUser === null) return null;
  return WORK_KEY + (await fingerprint(JSON.stringify([serverUrl, fhirUser, patientId])));
}

/** Whether it is kept. */
export async function keepWork(session: Session, work: unknown): Promise<boolean> {
  const key = await keyOf(session);
  const content = JSON.stringify(work);
  if (key === null || content.length > LIMIT) return false;
  try {
    sessionStorage.setItem(key, content);
    return true;
  } catch {
    // Storage full or switched off.
    return false;
  }
}

/** Deletes unread what was kept for another user or patient. Whether there was any. */
export async function dropOthersWork(session: Session): Promise<boolean> {
  // Not known yet whose it is: it waits.
  if ((await nameUser(session)) === 'no-answer') return false;
  const own = await keyOf(session);
  const others = heldKeys().filter((key) => key !== own);
  forget(others);
  return others.length > 0;
}

/** What was kept for this user and patient, which is then kept no longer; null where there is none. */
export async function takeWork(session: Session): Promise<{ work: unknown } | null> {
  const key = await keyOf(session);
  if (key === null || !heldKeys().includes(key)) return null;
  const content = sessionStorage.getItem(key);
  forget([key]);
  try {
    return { work: JSON.parse(content ?? 'null') };
  } catch {
    return { work: null };
  }
}
