import { type Answer, refuse } from '../fhir/answer.ts';
import { realTime } from '../time.ts';
import type { Fault } from './faults.ts';

/** How a request is carried out, how its token is ended, and how time passes meanwhile. */
type Ways = {
  carryOut: () => Promise<Answer>;
  revoke: () => Promise<void>;
  wait?: (ms: number) => Promise<void>;
};

/** What becomes of a request that meets a fault; null for no answer, the line cut off. */
export async function spoil(
  { kind, ms, status }: Fault,
  { carryOut, revoke, wait = realTime.wait }: Ways,
): Promise<Answer | null> {
  if (kind === 'delay-before') await wait(ms);
  if (kind === 'expired') await revoke();
  if (kind === 'drop-before') return null;
  if (kind === 'status-before') return failure(status);
  const answer = await carryOut();
  if (kind === 'delay-after') await wait(ms);
  if (kind === 'drop-after') return null;
  return kind === 'status-after' ? failure(status) : answer;
}

/** Who is asked to come back later is told when. */
const LATER = new Set([429, 503]);

const failure = (status: number): Answer => ({
  ...refuse(status, status === 429 ? 'throttled' : 'transient', 'A test ordered this fault.'),
  headers: LATER.has(status) ? { 'Retry-After': '1' } : {},
});
