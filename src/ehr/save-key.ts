/** Begins the key under which a tab keeps what came of its last save. */
export const SAVE_KEY = 'renal-aml-save:';

/** Whether this tab has saved, or tried to: known without loading the code that saves. */
export const remembersSave = (): boolean =>
  Object.keys(sessionStorage).some((key) => key.startsWith(SAVE_KEY));
