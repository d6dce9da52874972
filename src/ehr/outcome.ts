import { array, record, text } from './json.ts';

/** One issue of an OperationOutcome, without its words: those may hold patient data. */
export type OutcomeIssue = { severity: string; code: string };

export function isOutcome(value: unknown): boolean {
  return record(value).resourceType === 'OperationOutcome';
}

export function outcomeIssues(value: unknown): OutcomeIssue[] {
  if (!isOutcome(value)) return [];
  return array(record(value).issue).map((issue) => ({
    severity: text(record(issue).severity) ?? 'error',
    code: text(record(issue).code) ?? 'unknown',
  }));
}

/** Codes of FHIR's issue-type that say something is left out, whatever the severity an EHR gives them. */
const WITHHELD = new Set([
  'forbidden',
  'security',
  'suppressed',
  'incomplete',
  'too-costly',
  'throttled',
  'timeout',
]);

/** The issues that mean: this answer is not the whole truth. "No results" and hints are not among them. */
export function seriousIssues(value: unknown): OutcomeIssue[] {
  return outcomeIssues(value).filter(
    ({ severity, code }) => severity === 'error' || severity === 'fatal' || WITHHELD.has(code),
  );
}

/** For support: `OperationOutcome fatal/required`. */
export function outcomeCodes(value: unknown): string[] {
  return outcomeIssues(value)
    .filter(({ severity, code }) => /^[a-z]+$/.test(severity) && /^[a-z-]+$/.test(code))
    .slice(0, 3)
    .map(({ severity, code }) => `OperationOutcome ${severity}/${code}`);
}
