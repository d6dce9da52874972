import type { Found } from './follow.ts';
import { array, record } from './json.ts';
import { truncated } from './page.ts';
import type { ReadRequest } from './types.ts';

/**
 * What other searches found in place of one that the EHR refused. Where that one asked for codes, the others ask for
 * more, and only what carries these codes is kept; where nothing does, it may be filed elsewhere: that is not none.
 */
export function insteadOf(request: ReadRequest, parts: readonly Found[]): Found {
  const found = parts.flatMap(({ resources }) => resources);
  const codes = codesAskedFor(request.path);
  const resources = codes === null ? found : found.filter((resource) => carries(resource, codes));
  const problem = parts.find((part) => part.problem !== null)?.problem ?? null;
  const nothing = codes !== null && resources.length === 0 ? truncated(request, 'none by category') : null;
  return { resources, problem: problem ?? nothing, refused: parts.every(({ refused }) => refused) };
}

/** `system|code` of a search by code; null for any other. */
function codesAskedFor(path: string): ReadonlySet<string> | null {
  const codes = new URLSearchParams(path.split('?')[1]).get('code');
  return codes === null ? null : new Set(codes.split(','));
}

const carries = (resource: unknown, codes: ReadonlySet<string>): boolean =>
  array(record(record(resource).code).coding).some((coding) => {
    const { system, code } = record(coding);
    // Anything may stand here: what is no text has no code, and an object may not even become one.
    return typeof system === 'string' && typeof code === 'string' && codes.has(`${system}|${code}`);
  });
