import { gapFor } from './chart/index.ts';
import { isObject, text } from './chart/json.ts';
import type { Query } from './chart/query.ts';
import type { Gap } from './core/facts.ts';
import type { ReadOutcome } from './ehr/types.ts';

/** The reads of one chart: what was asked, what has come of it, and what that leaves unknown. */
export type Wave = ReadonlyMap<string, { query: Query; outcome: ReadOutcome | null; reading: boolean }>;

export function startWave(queries: readonly Query[]): Wave {
  return new Map(queries.map((query) => [query.id, { query, outcome: null, reading: true }]));
}

/** A read has ended: its outcome replaces any earlier one, but one that brought nothing takes nothing away. */
export function arrived(wave: Wave, outcome: ReadOutcome): Wave {
  const read = wave.get(outcome.id);
  if (read === undefined) return wave;
  const kept =
    read.outcome !== null && isInVain(outcome, read.outcome) ? inVain(outcome, read.outcome) : outcome;
  return new Map(wave).set(outcome.id, { ...read, outcome: kept, reading: false });
}

/** Asked again, as when the connection has gone, and nothing came of it. */
const isInVain = ({ problem, resources }: ReadOutcome, before: ReadOutcome): boolean =>
  problem !== null && resources.length === 0 && before.resources.length > 0;

/** What is there stays as it is; why it is still not whole is said anew. */
function inVain({ problem }: ReadOutcome, before: ReadOutcome): ReadOutcome {
  if (before.problem === null || problem === null) return before;
  return { ...before, problem: { ...before.problem, error: problem.error } };
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

/** The gap that a read has left, once it has ended. */
function gapLeft(query: Query, { problem, resources }: ReadOutcome): Gap[] {
  if (problem === null) return [];
  const part = {
    entries: countOf(resources),
    atLimit: problem.atLimit === true,
    otherPatient: problem.error.kind === 'wrong-patient',
  };
  return [gapFor(query, problem.why, part)];
}

/** Servers repeat a resource on a later page: it counts once. */
function countOf(resources: readonly unknown[]): number {
  const ids = resources.map((resource) => (isObject(resource) ? text(resource, 'id') : null));
  const named = ids.filter((id) => id !== null);
  return new Set(named).size + ids.length - named.length;
}

export function gapsOf(wave: Wave): Gap[] {
  return [...wave.values()].flatMap(({ query, outcome, reading }) => {
    if (reading) return [gapFor(query, 'outstanding')];
    return outcome === null ? [] : gapLeft(query, outcome);
  });
}

/**
 * The reads that may close a gap: the one that left it; for one found inside what arrived, those that could give what
 * it hides, or that brought the entry it names. Those still under way are not asked twice.
 */
export function readsBehind(wave: Wave, gap: Gap): Query[] {
  const ended = [...wave.values()].filter(({ reading }) => !reading);
  const own = ended.filter(({ query }) => query.id === gap.id);
  if (wave.has(gap.id)) return own.map(({ query }) => query);
  const hiding = ended.filter(({ query }) => query.facts.some((fact) => gap.facts.includes(fact)));
  const bringing = ended.filter(({ outcome }) => outcome?.resources.some((one) => isNamedIn(gap, one)));
  const behind = [hiding, bringing].find((reads) => reads.length > 0) ?? ended;
  return behind.map(({ query }) => query);
}

/** The id of a gap found in one entry ends with the reference to it: `unplaced:Observation/1`. */
function isNamedIn({ id }: Gap, resource: unknown): boolean {
  if (!isObject(resource)) return false;
  return id.endsWith(`:${text(resource, 'resourceType')}/${text(resource, 'id')}`);
}
