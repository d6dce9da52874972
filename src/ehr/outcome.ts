import { array, record, text } from './json.ts';

/** One issue of an OperationOutcome, without its words: those may hold patient data. */
type OutcomeIssue = {
  severity: string;
  code: string;
  /** Epic's own number for it, which says more than the code of the standard; null from any other EHR. */
  epic: string | null;
};

/** The numbers of Epic that this app acts on. */
const EPIC = {
  nothingFound: '4101',
  pagingExpired: '4113',
  /** The record may hold more than this user may see, and three kinds of break-the-glass. */
  withheld: new Set(['4119', '4130', '4131', '4134']),
};

/** The code system of these numbers lies below Epic's own arc, another one at every site. */
const EPIC_SYSTEM = /^urn:oid:1\.2\.840\.114350\./;

export function isOutcome(value: unknown): boolean {
  return record(value).resourceType === 'OperationOutcome';
}

function outcomeIssues(value: unknown): OutcomeIssue[] {
  if (!isOutcome(value)) return [];
  return array(record(value).issue).map((issue) => ({
    severity: text(record(issue).severity) ?? 'error',
    code: text(record(issue).code) ?? 'unknown',
    epic: epicNumber(record(issue).details),
  }));
}

function epicNumber(details: unknown): string | null {
  const coding = array(record(details).coding).find((one) =>
    EPIC_SYSTEM.test(text(record(one).system) ?? ''),
  );
  return text(record(coding).code);
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
  return outcomeIssues(value).filter((issue) => {
    if (issue.epic === EPIC.nothingFound) return false;
    return (
      issue.severity === 'error' || issue.severity === 'fatal' || WITHHELD.has(issue.code) || isRefused(issue)
    );
  });
}

const REFUSALS = new Set(['forbidden', 'security', 'suppressed']);

/** The EHR keeps something back on purpose. */
export const isRefused = ({ code, epic }: OutcomeIssue): boolean =>
  REFUSALS.has(code) || (epic !== null && EPIC.withheld.has(epic));

/** An answer that is only the statement that nothing was found. */
export const saysNothingFound = (value: unknown): boolean =>
  outcomeIssues(value).some(({ epic }) => epic === EPIC.nothingFound) && seriousIssues(value).length === 0;

/** The pages of a search are no longer kept: it has to be asked anew. */
export const saysPagingExpired = (value: unknown): boolean =>
  outcomeIssues(value).some(({ epic }) => epic === EPIC.pagingExpired);

/** For support: `OperationOutcome fatal/required`. */
export function outcomeCodes(value: unknown): string[] {
  return outcomeIssues(value)
    .filter(({ severity, code }) => /^[a-z]+$/.test(severity) && /^[a-z-]+$/.test(code))
    .slice(0, 3)
    .map(({ severity, code, epic }) => {
      const number = epic !== null && /^\d+$/.test(epic) ? ` ${epic}` : '';
      return `OperationOutcome ${severity}/${code}${number}`;
    });
}
