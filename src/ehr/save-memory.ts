import { record } from './json.ts';
import { type PlanIdentity, planValue } from './plan-identity.ts';
import { SAVE_KEY } from './save-key.ts';
import type { SaveOutcome, Session } from './types.ts';

/** The last save of this tab: which plan was sent, and what came of it as far as that is known. */
export type Remembered = { identity: PlanIdentity; outcome: SaveOutcome | 'in-progress' };

/** Keyed by the hash of the first identifier: another patient's session never finds it. */
const key = async (session: Session) => `${SAVE_KEY}${await planValue(session, 1)}`;

/** Kept for this tab only, so that a reload neither forgets a save nor repeats it. */
export async function remember(session: Session, remembered: Remembered): Promise<void> {
  try {
    sessionStorage.setItem(await key(session), JSON.stringify(remembered));
  } catch {
    // Storage full or switched off: the identifier still prevents a second copy.
  }
}

export async function recall(session: Session): Promise<Remembered | null> {
  try {
    const entry: unknown = JSON.parse(sessionStorage.getItem(await key(session)) ?? 'null');
    const { identity, outcome } = record(entry);
    // Written by `remember` in this tab; no other code uses the key.
    return identity === undefined || outcome === undefined ? null : (entry as Remembered);
  } catch {
    return null;
  }
}
