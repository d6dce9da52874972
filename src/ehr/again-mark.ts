/**
 * The mark of a launch that this tab asks for itself, without a chart of the EHR: a link with a mark that this tab did
 * not leave, or that was used, opens nothing. Kept for this tab only.
 */
const KEY = 'renal-aml-again:';

/** The parameter of the launch page that carries the mark. */
export const AGAIN = 'again';

/** Leaves a mark for a launch at this issuer. Throws where the tab cannot keep it. */
export function leaveMark(storage: Pick<Storage, 'setItem'>, iss: string): string {
  const mark = crypto.randomUUID();
  storage.setItem(KEY + mark, iss);
  return mark;
}

/** The issuer that the mark was left for, once; null for a mark that is not there. */
export function takeMark(storage: Pick<Storage, 'getItem' | 'removeItem'>, mark: string): string | null {
  const iss = storage.getItem(KEY + mark);
  storage.removeItem(KEY + mark);
  return iss;
}
