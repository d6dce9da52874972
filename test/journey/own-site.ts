import { randomUUID } from 'node:crypto';
import type { BrowserContext } from './practice.ts';

const systems = new WeakMap<BrowserContext, string>();

/** A site of its own for one journey: what others have saved in the same charts is not ours there. */
export async function ownSite(context: BrowserContext): Promise<void> {
  const planSystem = `urn:uuid:${randomUUID()}`;
  systems.set(context, planSystem);
  await context.route('**/config.json', async (route) => {
    const response = await route.fetch();
    const { issuers }: { issuers: object[] } = await response.json();
    await route.fulfill({ response, json: { issuers: issuers.map((one) => ({ ...one, planSystem })) } });
  });
}

/** By what the papers of this site are known. */
export const systemOf = (context: BrowserContext): string => systems.get(context) ?? '';
