import { type Answer, refuse } from '../fhir/answer.ts';
import type { Fault } from './faults.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What becomes of a request that meets a fault; null for no answer, the line cut off. */
export async function spoil(
  { kind, ms, status }: Fault,
  { carryOut, revoke }: { carryOut: () => Promise<Answer>; revoke: () => Promise<void> },
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
