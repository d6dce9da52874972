import type { OperationOutcome, OperationOutcomeIssue, Resource } from 'fhir/r4';

/** What goes back over HTTP. */
export type Answer = { status: number; headers: Record<string, string>; body: Resource | null };

/** An error answer that names the element (`expression`) where there is one. */
export function refuse(
  status: number,
  code: OperationOutcomeIssue['code'],
  text: string,
  expression?: string,
): Answer {
  return refuseWith(status, [issue(code, text, expression)]);
}

export function refuseWith(status: number, issues: OperationOutcomeIssue[]): Answer {
  const body: OperationOutcome = { resourceType: 'OperationOutcome', issue: issues };
  return { status, headers: {}, body };
}

export function issue(
  code: OperationOutcomeIssue['code'],
  text: string,
  expression?: string,
): OperationOutcomeIssue {
  const where = expression === undefined ? {} : { expression: [expression] };
  return { severity: 'error', code, details: { text }, ...where };
}

export const notFound = (): Answer => refuse(404, 'not-found', 'Nothing is known at this address.');
