import { type HttpRequest, type HttpResult, send } from './http.ts';
import type { Session } from './types.ts';

/** How often and how long a read waits before it is sent again. */
export type Patience = {
  /** After each connection that was lost; there are as many further tries as pauses. */
  pausesMs: readonly number[];
  /** The longest wait that an EHR may ask for: beyond it the clinician is told instead. */
  longestWaitMs: number;
};

export const PATIENCE: Patience = { pausesMs: [250, 1_000], longestWaitMs: 10_000 };

/** How often a read waits because the EHR asked for it. */
const WAITS = 2;

/**
 * Sends a GET, again after a lost connection and where the EHR asks to wait (429 or 503 with Retry-After), a few times
 * at most. Only for reading: nothing that writes is ever sent twice by itself.
 */
export async function getPatiently(
  session: Session,
  request: Omit<HttpRequest, 'method' | 'body'>,
  { pausesMs, longestWaitMs }: Patience,
): Promise<HttpResult> {
  const pauses = [...pausesMs];
  let waits = WAITS;
  for (;;) {
    const answer = await send(session, request);
    if (answer.ok) return answer;
    const asked = answer.retryAfterMs;
    const pause = answer.error.kind === 'network' ? pauses.shift() : waits > 0 ? asked : undefined;
    if (pause === undefined || pause > longestWaitMs) return answer;
    if (asked !== undefined) waits -= 1;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
