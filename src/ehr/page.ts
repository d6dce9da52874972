import { belongsTo } from './belongs.ts';
import { ehrError } from './errors.ts';
import { array, record, text } from './json.ts';
import { isOutcome, outcomeCodes, seriousIssues } from './outcome.ts';
import type { ReadOutcome, ReadRequest, Session } from './types.ts';

export type Problem = NonNullable<ReadOutcome['problem']>;

/**
 * One page of an answer: what can be used of it, what is wrong with it, where the next page is said to be, how many
 * entries it has, and how many the server says the whole search has.
 */
export type Page = {
  resources: unknown[];
  problem: Problem | null;
  next: string | null;
  entries: number;
  total: number | null;
};

/** Sorts the body of a successful answer to a read or a search. Nothing in it is trusted. */
export function readPage(session: Session, request: ReadRequest, body: unknown): Page {
  if (isOutcome(body))
    return nothing(outcomeProblem(body) ?? unreadable(request, 'OperationOutcome instead of data'));
  if (!request.path.includes('?')) return readSingle(session, request, body);
  const { resourceType, type, entry: found, total } = record(body);
  if (resourceType !== 'Bundle' || (type ?? 'searchset') !== 'searchset')
    return nothing(unreadable(request, 'not the Bundle of a search'));
  if (found !== undefined && !Array.isArray(found))
    return nothing(unreadable(request, 'entries that are no list'));
  const entries = array(found).map((entry) => sortEntry(session, request, entry));
  const more = array(record(body).link).find((candidate) => record(candidate).relation === 'next');
  const next = text(record(more).url);
  const lost = more !== undefined && next === null ? truncated(request, 'next page without address') : null;
  return {
    resources: entries.flatMap(({ resource }) => (resource === undefined ? [] : [resource])),
    problem: entries.find(({ problem }) => problem !== undefined)?.problem ?? lost,
    next,
    entries: entries.length,
    total: typeof total === 'number' ? total : null,
  };
}

function readSingle(session: Session, request: ReadRequest, body: unknown): Page {
  if (record(body).resourceType !== request.resourceType) return nothing(unreadable(request, 'another type'));
  if (!belongsTo(body, session.patientId)) return nothing(wrongPatient(request));
  return { ...nothing(null), resources: [body] };
}

function sortEntry(
  session: Session,
  request: ReadRequest,
  entry: unknown,
): { resource?: unknown; problem?: Problem } {
  const { resource, search } = record(entry);
  const mode = text(record(search).mode);
  if (isOutcome(resource)) {
    const problem = outcomeProblem(resource);
    return problem === null ? {} : { problem };
  }
  const type = text(record(resource).resourceType);
  if (type === null || (type !== request.resourceType && mode !== 'include')) {
    return { problem: unreadable(request, 'an entry of another type') };
  }
  if (!belongsTo(resource, session.patientId)) return { problem: wrongPatient(request) };
  return { resource };
}

const nothing = (problem: Problem | null): Page => ({
  resources: [],
  problem,
  next: null,
  entries: 0,
  total: null,
});

const unreadable = ({ resourceType }: ReadRequest, what: string): Problem => ({
  why: 'unreadable',
  error: ehrError('malformed', `${resourceType}: ${what}`),
});

/** There is more than what arrived. */
export const truncated = ({ resourceType }: ReadRequest, what: string): Problem => ({
  why: 'truncated',
  error: ehrError('malformed', `${resourceType}: ${what}`),
});

const wrongPatient = ({ resourceType }: ReadRequest): Problem => ({
  why: 'unreadable',
  error: ehrError('wrong-patient', `${resourceType}: subject is another patient`),
});

const REFUSALS = new Set(['forbidden', 'security', 'suppressed']);

function outcomeProblem(outcome: unknown): Problem | null {
  const issues = seriousIssues(outcome);
  if (issues.length === 0) return null;
  const detail = outcomeCodes(outcome).join(', ');
  return issues.some(({ code }) => REFUSALS.has(code))
    ? { why: 'refused', error: ehrError('scope', detail) }
    : { why: 'failed', error: ehrError('server', detail) };
}
