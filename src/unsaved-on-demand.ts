import type { CalendarDate } from './core/facts.ts';
import type { Session } from './ehr/types.ts';
import { forget, heldKeys } from './ehr/work-key.ts';
import { importAgain } from './import-again.ts';
import type { Before } from './intake-state.ts';
import type { Unsaved } from './unsaved.ts';

/** What was entered goes along while this tab signs in again: its code arrives when something is to go, or has come. */

const load = () => importAgain(() => import('./unsaved.ts')).catch(() => null);

/** As `dropOthers` of `unsaved.ts`. */
export async function dropOthers(session: Session): Promise<boolean> {
  return heldKeys().length > 0 && ((await load())?.dropOthers(session) ?? false);
}

/** As `bringBack` of `unsaved.ts`. Without its code what was kept stays, for when the page is loaded again. */
export async function bringBack(session: Session, today: CalendarDate): Promise<Before | null> {
  if (heldKeys().length === 0) return null;
  const code = await load();
  return code === null ? { state: 'not-loaded' } : code.bringBack(session, today);
}

/** As `signInAgain` of `unsaved.ts`. */
export async function signInAgain(session: Session, unsaved: Unsaved): Promise<boolean> {
  return (await load())?.signInAgain(session, unsaved) ?? false;
}

/** Nothing that was entered waits any more to be brought back. */
export const dropAll = (): void => forget(heldKeys());
