import type { Gap } from '../core/facts.ts';
import { child, type Json, list, text } from './json.ts';
import { EVERY_FACT } from './queries.ts';

/** Issue types that say that something is left out, whatever severity the source gives them. */
const LEFT_OUT = new Set([
  'forbidden',
  'incomplete',
  'security',
  'suppressed',
  'throttled',
  'timeout',
  'too-costly',
]);

/** Epic's own numbers, below its own arc: nothing found, and what it keeps back. */
const EPIC_SYSTEM = /^urn:oid:1\.2\.840\.114350\./;
const NOTHING_FOUND = '4101';
const KEPT_BACK = new Set(['4119', '4130', '4131', '4134']);

function epicNumber(issue: Json): string | null {
  const coding = list(child(issue, 'details'), 'coding').find((one) =>
    EPIC_SYSTEM.test(text(one, 'system') ?? ''),
  );
  return coding === undefined ? null : text(coding, 'code');
}

const isError = (issue: Json): boolean => ['error', 'fatal'].includes(text(issue, 'severity') ?? '');

function hidesSomething(issue: Json): boolean {
  const number = epicNumber(issue);
  if (number === NOTHING_FOUND) return false;
  return isError(issue) || LEFT_OUT.has(text(issue, 'code') ?? '') || KEPT_BACK.has(number ?? '');
}

/** What the source of the data itself says is missing from it, in an OperationOutcome among the entries. */
export function reportedGaps(resource: Json): Gap[] {
  if (resource['resourceType'] !== 'OperationOutcome') return [];
  const issue = list(resource, 'issue').find(hidesSomething);
  if (issue === undefined) return [];
  const words = text(issue, 'diagnostics') ?? text(child(issue, 'details'), 'text') ?? text(issue, 'code');
  const [said, why] = isError(issue)
    ? (['reports an error', 'failed'] as const)
    : (['withholds part of them', 'refused'] as const);
  return [
    {
      id: `reported:${words}`,
      what: 'Part of the chart',
      why,
      facts: [...EVERY_FACT],
      text: `The source of the data ${said} (${words ?? 'no reason given'}); what it could not give is unknown.`,
    },
  ];
}
