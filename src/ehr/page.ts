import { belongsTo } from './belongs.ts';
import { ehrError } from './errors.ts';
import { array, record, text } from './json.ts';
import { isOutcome, isRefused, outcomeCodes, saysNothingFound, seriousIssues } from './outcome.ts';
import type { ReadProblem, ReadRequest, Session } from './types.ts';

/**
 * One page of an answer: what can be used of it, what is wrong with it, where the next page is said to be, how many
 * entries it has, and how many the server says the whole search has.
 */
type Page = {
  resources: unknown[];
  problem: ReadProblem | null;
  next: string | null;
  entries: number;
  total: number | null;
};

/**
 * Sorts the body of a successful answer to a read or a search, whose first entries are taken, at most `most`. Nothing in
 * it is trusted.
 */
export function readPage(session: Session, request: ReadRequest, body: unknown, most: number): Page {
  const isSearch = request.path.includes('?');
  if (isSearch && saysNothingFound(body)) return nothing(null);
  if (isOutcome(body))
    return nothing(outcomeProblem(body) ?? unreadable(request, 'OperationOutcome instead of data'));
  if (!isSearch) return readSingle(session, request, body);
  const { resourceType, type, entry: found, total } = record(body);
  if (resourceType !== 'Bundle' || (type ?? 'searchset') !== 'searchset')
    return nothing(unreadable(request, 'not the Bundle of a search'));
  if (found !== undefined && !Array.isArray(found))
    return nothing(unreadable(request, 'entries that are no list'));
  const all = array(found);
  const entries = all.slice(0, most).map((entry) => sortEntry(session, request, entry));
  const more = array(record(body).link).find((candidate) => record(candidate).relation === 'next');
  const next = text(record(more).url);
  const lost = more !== undefined && next === null ? truncated(request, 'next page without address') : null;
  const cut: ReadProblem | null =
    all.length > most ? { ...truncated(request, 'more entries than are loaded'), atLimit: true } : null;
  return {
    resources: entries.flatMap(({ resource }) => (resource === undefined ? [] : [resource])),
    problem: cut ?? entries.find(({ problem }) => problem !== undefined)?.problem ?? lost,
    next: cut === null ? next : null,
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
): { resource?: unknown; problem?: ReadProblem } {
  const { resource, search } = record(entry);
  const mode = text(record(search).mode);
  if (isOutcome(resource)) {
    const problem = outcomeProblem(resource);
    return problem === null ? {} : { problem };
  }
  const type = text(record(resource).resourceType);
  const included = mode === 'include' || COMPANIONS.has(type ?? '');
  if (type === null || (type !== request.resourceType && !included)) {
    return { problem: unreadable(request, 'an entry of another type') };
  }
  if (!belongsTo(resource, session.patientId)) return { problem: wrongPatient(request) };
  return { resource };
}

/** What some servers send along without saying that it is only included. */
const COMPANIONS = new Set([
  'Device',
  'Encounter',
  'Location',
  'Medication',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Provenance',
  'Specimen',
]);

const nothing = (problem: ReadProblem | null): Page => ({
  resources: [],
  problem,
  next: null,
  entries: 0,
  total: null,
});

const unreadable = ({ resourceType }: ReadRequest, what: string): ReadProblem => ({
  why: 'unreadable',
  error: ehrError('malformed', `${resourceType}: ${what}`),
});

/** There is more than what arrived. */
export const truncated = ({ resourceType }: ReadRequest, what: string): ReadProblem => ({
  why: 'truncated',
  error: ehrError('malformed', `${resourceType}: ${what}`),
});

const wrongPatient = ({ resourceType }: ReadRequest): ReadProblem => ({
  why: 'unreadable',
  error: ehrError('wrong-patient', `${resourceType}: subject is another patient`),
});

function outcomeProblem(outcome: unknown): ReadProblem | null {
  const issues = seriousIssues(outcome);
  if (issues.length === 0) return null;
  const detail = outcomeCodes(outcome).join(', ');
  return issues.some(isRefused)
    ? { why: 'refused', error: ehrError('scope', detail) }
    : { why: 'failed', error: ehrError('server', detail) };
}
