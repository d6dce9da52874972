/** What the app makes of it: has it, does without it, or cannot work without it. */
export type State = 'ready' | 'without' | 'missing';

/** One line of the table of readiness. */
export type Line = { state: State; what: string; said: string };

export const line = (what: string, state: State, said: string): Line => ({ what, state, said });

export const isReady = (lines: readonly Line[]): boolean => !lines.some(({ state }) => state === 'missing');
