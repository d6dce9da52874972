import { AGAIN, leaveMark } from './again-mark.ts';
import type { Session } from './types.ts';

/**
 * Leaves this page, in its own window or frame, for the launch page, which signs in at the same issuer without a chart.
 * False, and the page stays, where this tab cannot keep the mark by which the launch page knows that it was asked for.
 */
export function signInAgain({ serverUrl }: Session): boolean {
  try {
    const page = new URL('launch/index.html', location.href);
    page.searchParams.set(AGAIN, leaveMark(sessionStorage, serverUrl));
    location.assign(page);
    return true;
  } catch {
    return false;
  }
}
