import { AGAIN, leaveMark } from './again-mark.ts';
import { loadConfig } from './config.ts';
import { allowsStandalone } from './standalone.ts';
import type { Session } from './types.ts';

/** Whether the launch page and the EHR answer now: this page must not be left for one that cannot go on. */
export async function canSignInAgain(session: Session): Promise<boolean> {
  const [config, allowed] = await Promise.all([
    loadConfig(new URL('config.json', location.href)),
    allowsStandalone(session),
  ]);
  return config.ok && allowed === true;
}

/**
 * Leaves this page, in its own window or frame, for the launch page, which signs in at the same issuer without a chart.
 * False, and the page stays, where this tab cannot keep the mark by which the launch page knows that it was asked for.
 */
export function signInAgain({ serverUrl }: Session): boolean {
  try {
    const page = new URL('launch/index.html', location.href);
    page.searchParams.set(AGAIN, leaveMark(sessionStorage, serverUrl));
    location.assign(page.href);
    return true;
  } catch {
    return false;
  }
}
