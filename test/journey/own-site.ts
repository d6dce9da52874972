import { randomUUID } from 'node:crypto';
import type { BrowserContext } from './practice.ts';

/** What a site says of the notes of its EHR. */
type Notes = 'draft' | 'final-only';

const systems = new WeakMap<BrowserContext, string>();

/**
 * A site of its own for one journey: what others have saved in the same charts is not ours there. With `notes` it asks
 * to write them too, and else it holds none.
 */
export async function ownSite(context: BrowserContext, notes?: Notes): Promise<void> {
  const planSystem = `urn:uuid:${randomUUID()}`;
  systems.set(context, planSystem);
  await context.route('**/config.json', async (route) => {
    const response = await route.fetch();
    const { issuers }: { issuers: { scopes: string }[] } = await response.json();
    const own = issuers.map((issuer) => ({
      ...issuer,
      planSystem,
      notes: undefined,
      ...(notes && withNotes(issuer, notes)),
    }));
    await route.fulfill({ response, json: { issuers: own } });
  });
}

const withNotes = ({ scopes }: { scopes: string }, notes: Notes) => ({
  notes,
  scopes: scopes.replace(/DocumentReference\.\w+/, 'DocumentReference.crus'),
});

/** By what the papers of this site are known. */
export const systemOf = (context: BrowserContext): string => systems.get(context) ?? '';
