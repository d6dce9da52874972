import { ehrError } from './errors.ts';
import type { Paper } from './identity.ts';
import type { SaveOptions } from './save.ts';
import { remembersSave } from './save-key.ts';
import type { SaveOutcome, Session } from './types.ts';

/** Saving as the app's first load knows it: its code arrives when it is first needed. */

/**
 * As `savePaper` of `save.ts`, of a paper that is told the fingerprint by which a copy of it is known. Never rejects:
 * without its code, nothing was written.
 */
export async function savePaper(
  session: Session,
  paper: (content: string) => Paper,
  options: SaveOptions,
): Promise<SaveOutcome> {
  const saving = await load();
  if (saving === null) return { state: 'not-saved', error: ehrError('network', 'save.ts', NOT_LOADED) };
  return saving.savePaper(session, paper(await saving.fingerprint(options.contentKey)), options);
}

/** As `lookBack` of `look-back.ts`. Without its code an earlier save of this tab is not known. */
export async function lookBack(session: Session, contentKey: string): Promise<SaveOutcome | null> {
  const looking = await load();
  if (looking !== null) return looking.lookBack(session, contentKey);
  if (!remembersSave()) return null;
  return { state: 'not-known', error: ehrError('unknown-outcome', 'save.ts', NOT_LOOKED_UP), next: 'check' };
}

/** As `fingerprint` of `identity.ts`; null without its code. */
export async function fingerprintOf(contentKey: string): Promise<string | null> {
  const saving = await load();
  return saving === null ? null : saving.fingerprint(contentKey);
}

const load = () => import('./saving.ts').catch(() => null);

const NOT_LOADED =
  'The part of this app that saves could not be loaded, so nothing was written. Check the connection and open the app again from the patient’s chart.';
const NOT_LOOKED_UP =
  'This window saved a plan before, but what came of it could not be looked up: look in the chart before saving again.';
