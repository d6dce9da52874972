import type { Query } from './chart/query.ts';
import type { Gap } from './core/facts.ts';
import type { Wave } from './wave.ts';

/** A gap that the clinician asked for again, and what came of it. */
export type Retry = {
  /** As it was when it was asked for. */
  gap: Gap;
  /** The reads that were sent for it. */
  reads: readonly string[];
  state: 'reading' | 'read' | 'not-read';
  /** Why not, and what to do, where the EHR did not answer as it should. */
  sentence: string | null;
};

/** The newest stands last; a gap has one, however often it is asked for. */
export function begun(retries: readonly Retry[], gap: Gap, queries: readonly Query[]): Retry[] {
  const others = retries.filter((one) => one.gap.id !== gap.id);
  const reads = queries.map(({ id }) => id);
  return [...others, { gap, reads, state: 'reading', sentence: null }];
}

/** With what came of those whose reads have all ended. `gaps` are those that are left. */
export function ended(retries: readonly Retry[], wave: Wave, gaps: readonly Gap[]): Retry[] {
  return retries.map((retry) => {
    const reads = retry.reads.flatMap((id) => wave.get(id) ?? []);
    if (retry.state !== 'reading' || reads.some(({ reading }) => reading)) return retry;
    if (!gaps.some(({ id }) => id === retry.gap.id)) return { ...retry, state: 'read' };
    const failed = reads.find(({ outcome }) => outcome !== null && outcome.problem !== null);
    return { ...retry, state: 'not-read', sentence: failed?.outcome?.problem?.error.sentence ?? null };
  });
}
