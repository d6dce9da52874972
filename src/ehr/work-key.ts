/** Begins the key under which a tab keeps what was entered, while it signs in again. */
export const WORK_KEY = 'renal-aml-work:';

/** The keys of what this tab keeps: known without loading the code that reads it. */
export function heldKeys(): string[] {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(WORK_KEY));
  } catch {
    // Storage switched off: nothing is kept.
    return [];
  }
}

export function forget(keys: readonly string[]): void {
  for (const key of keys) sessionStorage.removeItem(key);
}
