import type { Allowance, HttpFailure } from './private-request.ts';
import { readPage, truncated } from './page.ts';
import { getPatiently, PATIENCE, type Patience } from './patience.ts';
import type { ReadProblem, ReadRequest, Session } from './types.ts';
import { insideBase } from './url.ts';

/** Of one search over all its pages, or of one read. */
export type ReadLimits = { pages: number; bytes: number; timeoutMs: number; patience?: Patience };

/** How much may still come of all reads of a wave: more than a chart has, less than what a browser cannot hold. */
export type Room = Allowance & { entries: number };

export const roomOfWave = (): Room => ({
  bytes: 48 * 1024 * 1024,
  objects: 2_000_000,
  entries: 30_000,
});

export const LIMITS: ReadLimits = { pages: 100, bytes: 32 * 1024 * 1024, timeoutMs: 20_000 };

/** What came of one search, over all its pages, or of one read. */
export type Found = {
  resources: unknown[];
  problem: ReadProblem | null;
  /** The EHR did not accept the request: not this one, perhaps another. */
  refused: boolean;
};

/** Follows an address to its last page. An EHR that has dropped the pages meanwhile is asked anew, once. */
export async function follow(
  session: Session,
  request: ReadRequest,
  limits: ReadLimits,
  room: Room,
): Promise<Found> {
  const first = await followOnce(session, request, limits, room);
  return first.expired ? followOnce(session, request, limits, room) : first;
}

async function followOnce(
  session: Session,
  request: ReadRequest,
  limits: ReadLimits,
  room: Room,
): Promise<Found & { expired: boolean }> {
  const resources: unknown[] = [];
  const visited = new Set<string>();
  let problem: ReadProblem | null = null;
  let bytesLeft = limits.bytes;
  let entries = 0;
  let next: string | null = request.path;
  while (next !== null) {
    const url = insideBase(session.serverUrl, next);
    const stop =
      url === null
        ? truncated(request, 'next page outside the FHIR base')
        : stopAt(request, visited, url.href, limits);
    if (url === null || stop !== null) {
      problem ??= stop;
      break;
    }
    visited.add(url.href);
    const { timeoutMs, patience = PATIENCE } = limits;
    const later = request.later === true;
    const sent = { address: url.href, timeoutMs, maxBytes: bytesLeft, shared: room, later };
    const answer = await getPatiently(session, sent, patience);
    if (!answer.ok) {
      const refused = visited.size === 1 && isRefusal(answer);
      return {
        resources,
        problem: failure(request, answer, visited.size),
        refused,
        expired: answer.pagingExpired ?? false,
      };
    }
    bytesLeft -= answer.value.bytes;
    const page = readPage(session, request, answer.value.body, room.entries);
    room.entries -= page.entries;
    for (const resource of page.resources) resources.push(resource);
    problem ??= page.problem;
    next = page.next;
    entries += page.entries;
    if (next === null && page.total !== null && page.total > entries)
      problem ??= truncated(request, 'fewer entries than the server counts');
  }
  return { resources, problem, refused: false, expired: false };
}

function stopAt(
  request: ReadRequest,
  visited: ReadonlySet<string>,
  href: string,
  limits: ReadLimits,
): ReadProblem | null {
  if (visited.has(href)) return truncated(request, 'next page seen before');
  const pages = Math.min(limits.pages, request.pages ?? limits.pages);
  return visited.size < pages ? null : { ...truncated(request, `more than ${pages} pages`), atLimit: true };
}

function failure(request: ReadRequest, failed: HttpFailure, page: number): ReadProblem {
  const error = { ...failed.error, detail: `${request.resourceType}: ${failed.error.detail}` };
  if (failed.tooLong) return { ...truncated(request, failed.error.detail), atLimit: true };
  if (page > 1) return { why: 'truncated', error };
  if (error.kind === 'scope') return { why: 'refused', error };
  return { why: error.kind === 'malformed' ? 'unreadable' : 'failed', error };
}

/** A decision of the EHR about this request, not trouble on the way. */
const isRefusal = ({ error: { kind } }: HttpFailure): boolean =>
  kind === 'scope' || kind === 'unsupported' || kind === 'not-found';
