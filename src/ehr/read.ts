import { ehrError } from './errors.ts';
import { send } from './http.ts';
import { type Problem, readPage, truncated } from './page.ts';
import type { HttpFailure } from './private-request.ts';
import { allows } from './scopes.ts';
import type { ReadOutcome, ReadRequest, Session } from './types.ts';
import { insideBase } from './url.ts';

export type ReadLimits = { pages: number; bytes: number; timeoutMs: number };

const LIMITS: ReadLimits = { pages: 100, bytes: 32 * 1024 * 1024, timeoutMs: 20_000 };

/**
 * Reads everything in one wave: all requests leave together, and each tells its outcome as soon as it has one, whatever
 * happens to the others. Resolves when the last one is told. Never rejects.
 */
export async function readAll(
  session: Session,
  requests: readonly ReadRequest[],
  onOutcome: (outcome: ReadOutcome) => void,
  limits: ReadLimits = LIMITS,
): Promise<void> {
  await Promise.all(
    requests.map(async (request) => {
      onOutcome(await readOne(session, request, limits));
    }),
  );
}

async function readOne(session: Session, request: ReadRequest, limits: ReadLimits): Promise<ReadOutcome> {
  const { id } = request;
  if (!allows(session.scopes, request.resourceType, request.path.includes('?') ? 's' : 'r')) {
    const error = ehrError('scope', `${request.resourceType}: no scope granted`);
    return { id, resources: [], problem: { why: 'refused', error } };
  }
  const resources: unknown[] = [];
  const visited = new Set<string>();
  let problem: Problem | null = null;
  let bytesLeft = limits.bytes;
  let entries = 0;
  let next: string | null = request.path;
  while (next !== null) {
    const url = insideBase(session.serverUrl, next);
    const cut = url === null ? null : stop(visited, url.href, limits);
    if (url === null || cut !== null) {
      problem ??= truncated(request, cut ?? 'next page outside the FHIR base');
      break;
    }
    visited.add(url.href);
    const answer = await send(session, {
      address: url.href,
      timeoutMs: limits.timeoutMs,
      maxBytes: bytesLeft,
    });
    if (!answer.ok) {
      problem = failure(request, answer, visited.size);
      break;
    }
    bytesLeft -= answer.value.bytes;
    const page = readPage(session, request, answer.value.body);
    for (const resource of page.resources) resources.push(resource);
    problem ??= page.problem;
    next = page.next;
    entries += page.entries;
    if (next === null && page.total !== null && page.total > entries)
      problem ??= truncated(request, 'fewer entries than the server counts');
  }
  return { id, resources, problem };
}

function stop(visited: ReadonlySet<string>, href: string, limits: ReadLimits): string | null {
  if (visited.has(href)) return 'next page seen before';
  return visited.size >= limits.pages ? `more than ${limits.pages} pages` : null;
}

function failure(request: ReadRequest, failed: HttpFailure, page: number): Problem {
  const error = { ...failed.error, detail: `${request.resourceType}: ${failed.error.detail}` };
  if (failed.tooLong) return truncated(request, failed.error.detail);
  if (page > 1) return { why: 'truncated', error };
  if (error.kind === 'scope') return { why: 'refused', error };
  return { why: error.kind === 'malformed' ? 'unreadable' : 'failed', error };
}
