import type { CarePlan } from 'fhir/r4';
import { ehrError } from './errors.ts';
import type { SaveOptions } from './save.ts';
import { remembersSave } from './save-key.ts';
import type { SaveOutcome, Session } from './types.ts';

/** Saving as the app's first load knows it: its code arrives when it is first needed. */

/** As `saveCarePlan` of `save.ts`. Never rejects: without its code, nothing was written. */
export async function saveCarePlan(
  session: Session,
  plan: CarePlan,
  options: SaveOptions,
): Promise<SaveOutcome> {
  const saving = await load();
  if (saving === null) return { state: 'not-saved', error: ehrError('network', 'save.ts', NOT_LOADED) };
  return saving.saveCarePlan(session, plan, options);
}

/**
 * As `resumeSave` of `save.ts`. Fetches the code that saves in any case: a browser does not try again for a part that it
 * once failed to get, so a connection that is lost later must not find it missing.
 */
export async function resumeSave(session: Session): Promise<SaveOutcome | null> {
  const loading = load();
  if (!remembersSave()) return null;
  const saving = await loading;
  if (saving === null)
    return { state: 'not-known', error: ehrError('unknown-outcome', 'save.ts', NOT_LOOKED_UP) };
  return saving.resumeSave(session);
}

/** As `savedThis` of `save.ts`; what cannot be looked up is not called saved. */
export async function savedThis(session: Session, contentKey: string): Promise<boolean> {
  const saving = await load();
  return saving !== null && saving.savedThis(session, contentKey);
}

const load = () => import('./save.ts').catch(() => null);

const NOT_LOADED =
  'The part of this app that saves could not be loaded, so nothing was written. Check the connection and open the app again from the patient’s chart.';
const NOT_LOOKED_UP =
  'This window saved a plan before, but what came of it could not be looked up: look in the chart before saving again.';
