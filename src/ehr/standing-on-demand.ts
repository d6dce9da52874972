import { firstRung } from './rung.ts';
import type { Session, Standing } from './types.ts';

/** What is known of it from the token alone. */
export const firstStanding = (session: Session): Standing => ({
  signIn: { state: 'open' },
  connection: 'there',
  saving: firstRung(session),
});

/** As `watchStanding` of `standing.ts`, whose code comes after the recommendation. Without it nothing is told. */
export async function watchStanding(session: Session, tell: (standing: Standing) => void): Promise<void> {
  const watching = await import('./standing.ts').catch(() => null);
  watching?.watchStanding(session, tell);
}
