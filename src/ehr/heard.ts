import type { Session } from './types.ts';

/** What came of a request, as far as it tells how the session stands. */
export type Heard = 'answer' | 'nothing' | 'not-signed-in';

const listeners = new WeakMap<Session, (heard: Heard) => void>();

/** One listener a session: it hears of every request from now on. */
export const onHeard = (session: Session, listener: (heard: Heard) => void): void => {
  listeners.set(session, listener);
};

export const tellHeard = (session: Session, heard: Heard): void => listeners.get(session)?.(heard);
