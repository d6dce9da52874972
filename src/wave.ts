import { gapFor } from './chart/index.ts';
import type { Query } from './chart/query.ts';
import type { Gap } from './core/facts.ts';
import type { ReadOutcome } from './ehr/types.ts';

/** The reads of one chart: what was asked, what has come of it, and what that leaves unknown. */
export type Wave = ReadonlyMap<string, { query: Query; outcome: ReadOutcome | null; reading: boolean }>;

export function startWave(queries: readonly Query[]): Wave {
  return new Map(queries.map((query) => [query.id, { query, outcome: null, reading: true }]));
}

/** A read has ended: its outcome replaces any earlier one. */
export function arrived(wave: Wave, outcome: ReadOutcome): Wave {
  const read = wave.get(outcome.id);
  if (read === undefined) return wave;
  return new Map(wave).set(outcome.id, { ...read, outcome, reading: false });
}

/** Reads that are asked again. What they brought the first time stays until the new outcome is there. */
export function asked(wave: Wave, queries: readonly Query[]): Wave {
  const next = new Map(wave);
  for (const query of queries)
    next.set(query.id, { query, outcome: wave.get(query.id)?.outcome ?? null, reading: true });
  return next;
}

export const resourcesOf = (wave: Wave): unknown[] =>
  [...wave.values()].flatMap(({ outcome }) => outcome?.resources ?? []);

export const outstanding = (wave: Wave): Query[] =>
  [...wave.values()].filter(({ reading }) => reading).map(({ query }) => query);

export function gapsOf(wave: Wave): Gap[] {
  return [...wave.values()].flatMap(({ query, outcome, reading }) => {
    if (reading) return [gapFor(query, 'outstanding')];
    return outcome?.problem ? [gapFor(query, outcome.problem.why)] : [];
  });
}

/** The reads behind a gap; all of them where the gap was found inside what they brought. */
export function readsBehind(wave: Wave, gapId: string): Query[] {
  const all = [...wave.values()];
  const behind = all.filter(
    ({ query, outcome }) => outcome?.problem && gapFor(query, outcome.problem.why).id === gapId,
  );
  return (behind.length > 0 ? behind : all).map(({ query }) => query);
}
