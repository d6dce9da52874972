import type {
  CodeableConcept,
  Condition,
  DiagnosticReport,
  MedicationRequest,
  MedicationStatement,
  Observation,
  Procedure,
  Resource,
} from 'fhir/r4';
import { SIZE } from '../patients/codes.ts';
import { plain } from './plain.ts';
import type { Profile } from './profile.ts';

/** A chart kept in words, as records of the VA sandbox are: no codes to go by, and sizes only where a report says them. */
export const textOnly: Profile = {
  ...plain,
  id: 'text-only',
  name: 'a chart in words',
  summary: 'Diagnoses, drugs and procedures have no codes, and sizes stand only in the text of reports.',
  gives,
};

type Worded =
  | Condition
  | MedicationRequest
  | MedicationStatement
  | Procedure
  | Observation
  | DiagnosticReport;

function gives(resource: Resource): Resource | null {
  // Every served type that is not among these falls through.
  const one = resource as Worded;
  switch (one.resourceType) {
    case 'Condition':
      return inWordsOf(withoutCategory(one));
    case 'Procedure':
      return inWordsOf(one);
    case 'MedicationRequest':
    case 'MedicationStatement':
      return drugInWords(one);
    case 'Observation':
      return isSize(one) ? null : one;
    case 'DiagnosticReport':
      return withoutResults(one);
    default:
      return one;
  }
}

/** Entries of the problem list say nowhere that they are; diagnoses of a visit do. */
function withoutCategory({ category, ...condition }: Condition): Condition {
  const isProblem = category?.[0]?.coding?.[0]?.code === 'problem-list-item';
  return isProblem || category === undefined ? condition : { ...condition, category };
}

const inWordsOf = <R extends Condition | Procedure>(resource: R): R =>
  resource.code === undefined ? resource : { ...resource, code: inWords(resource.code) };

const drugInWords = <R extends MedicationRequest | MedicationStatement>(resource: R): R =>
  resource.medicationCodeableConcept === undefined
    ? resource
    : { ...resource, medicationCodeableConcept: inWords(resource.medicationCodeableConcept) };

const inWords = ({ text, coding }: CodeableConcept): CodeableConcept => {
  const words = text ?? coding?.[0]?.display;
  return words === undefined ? {} : { text: words };
};

const SIZES = new Set(Object.values(SIZE).map(({ code }) => code));

const isSize = ({ code }: Observation): boolean =>
  (code.coding ?? []).some((coding) => SIZES.has(coding.code));

/** Its results are the sizes that are not there. */
function withoutResults(report: DiagnosticReport): DiagnosticReport {
  const { result, ...rest } = report;
  return result === undefined ? report : rest;
}
