import { PRIVATELY, TIMEOUT_MS } from './private-request.ts';
import { isSafeAddress, parseUrl } from './url.ts';

/** The address of the EHR's colours, where it is one of the origins that this EHR is known to have. */
export function styleAddress(
  address: string | null,
  base: string,
  origins: readonly string[],
): string | null {
  const url = address === null ? null : parseUrl(address);
  if (url === null || !isSafeAddress(url)) return null;
  return [new URL(base).origin, ...origins].includes(url.origin) ? url.href : null;
}

/** What stands there; null where nothing can be read. Sent without the token: these are no one's data. */
export async function readStyle(address: string): Promise<unknown> {
  try {
    const answer = await fetch(address, { ...PRIVATELY, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return answer.ok ? await answer.json() : null;
  } catch {
    // Its look is the EHR's own concern: the screen keeps its own.
    return null;
  }
}
