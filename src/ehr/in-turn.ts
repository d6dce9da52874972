import { keyOf } from './save-memory.ts';
import type { Session } from './types.ts';

/** Tabs of one browser, for one patient of one EHR: they take turns, and know of what another is unsure of. */

// Missing outside secure contexts, and in the web views of some EHRs.
const locks = (): LockManager | undefined => navigator.locks;

const openOf = async (session: Session): Promise<string> => `${await keyOf(session)}:open`;

/** One tab after another; one without the Web Locks API has only itself to wait for. */
export async function inTurn<T>(session: Session, work: () => Promise<T>): Promise<T> {
  return locks()?.request(await keyOf(session), work) ?? work();
}

/** What lets go of the lock by which the other tabs know. */
const unsure = new WeakMap<Session, () => void>();

/**
 * Tells the other tabs, for as long as this page lives, that something left and nobody knows whether it arrived. A lock
 * and not storage: nothing of it outlives the tab.
 */
export async function sayUnsure(session: Session): Promise<void> {
  const manager = locks();
  if (manager === undefined || unsure.has(session)) return;
  const name = await openOf(session);
  await new Promise<void>((taken) => {
    void manager.request(name, { mode: 'shared' }, () => {
      taken();
      return new Promise<void>((release) => {
        unsure.set(session, release);
      });
    });
  });
}

export function sayKnown(session: Session): void {
  unsure.get(session)?.();
  unsure.delete(session);
}

/** Whether another tab is unsure of what it sent. */
export async function isUnsureElsewhere(session: Session): Promise<boolean> {
  const { held = [] } = (await locks()?.query()) ?? {};
  const name = await openOf(session);
  const those = held.filter((lock) => lock.name === name).length;
  return those > (unsure.has(session) ? 1 : 0);
}
