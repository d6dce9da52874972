import { type Identity, planValue } from './identity.ts';
import { record } from './json.ts';
import { SAVE_KEY } from './save-key.ts';
import type { Place, Session, Written } from './types.ts';

/** The last save of this tab: what was sent as what, and what came of it as far as that is known. No patient data. */
export type Remembered = { identity: Identity; as: Written; came: Came };

type Came =
  /** `blind`: without the condition that lets the EHR refuse a second copy. */
  | { state: 'in-progress'; blind: boolean }
  /** `isNetwork`: at last there was no answer at all. */
  | { state: 'not-known'; blind: boolean; isNetwork: boolean }
  | ({ state: 'saved' } & Place);

/**
 * By what the tabs of one patient know each other, and each its own last save: the hash of the first identifier, so
 * that another patient's session never finds it.
 */
export const keyOf = async (session: Session) => `${SAVE_KEY}${await planValue(session, 1)}`;

/** Kept for this tab only, so that a reload neither forgets a save nor repeats it. */
export async function remember(session: Session, remembered: Remembered): Promise<void> {
  try {
    sessionStorage.setItem(await keyOf(session), JSON.stringify(remembered));
  } catch {
    // Storage full or switched off: what is in the chart still prevents a second copy.
  }
}

export async function recall(session: Session): Promise<Remembered | null> {
  try {
    const entry: unknown = JSON.parse(sessionStorage.getItem(await keyOf(session)) ?? 'null');
    const { identity, came } = record(entry);
    // Written by `remember` in this tab; no other code uses the key.
    return identity === undefined || came === undefined ? null : (entry as Remembered);
  } catch {
    return null;
  }
}

/** Nothing of an earlier save is open any more. */
export async function forget(session: Session): Promise<void> {
  try {
    sessionStorage.removeItem(await keyOf(session));
  } catch {
    // Storage switched off: there is nothing to forget.
  }
}

/** Something left, and nobody knows whether it arrived. */
export const isOpen = (remembered: Remembered | null): remembered is Remembered =>
  remembered !== null && remembered.came.state !== 'saved';

/** The same, of something that the EHR takes also where it has it already. */
export const isBlind = (remembered: Remembered | null): boolean =>
  remembered !== null && remembered.came.state !== 'saved' && remembered.came.blind;
