import { allows } from './scopes.ts';
import type { Session, Standing } from './types.ts';

/** What is known of it from the token alone. */
export const firstStanding = ({ scopes }: Session): Standing => ({
  signIn: { state: 'open' },
  connection: 'there',
  saving: allows(scopes, 'CarePlan', 'c') ? 'allowed' : 'no-scope',
});

/** As `watchStanding` of `standing.ts`, whose code comes after the recommendation. Without it nothing is told. */
export async function watchStanding(session: Session, tell: (standing: Standing) => void): Promise<void> {
  const watching = await import('./standing.ts').catch(() => null);
  watching?.watchStanding(session, tell);
}
