import type { Standing } from '../../ehr/types.ts';

/** Why nothing can be read or saved now; null when nothing speaks against it. */
export type Hindrance = 'ended' | 'offline' | 'unreachable';

export function hindranceOf({ signIn, connection }: Standing): Hindrance | null {
  // A connection comes back by itself: what needs doing goes first.
  if (signIn.state === 'ended') return 'ended';
  return connection === 'there' ? null : connection;
}
