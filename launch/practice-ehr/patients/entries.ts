import type {
  AllergyIntolerance,
  CodeableConcept,
  Condition,
  DiagnosticReport,
  MedicationRequest,
  MedicationStatement,
  Procedure,
  Resource,
} from 'fhir/r4';
import type { Chart } from './builders.ts';
import { concept, STUDY } from './codes.ts';
import { NEPHROLOGIST, RADIOLOGY } from './staff.ts';

/** Problems, drugs, allergies, procedures and reports, as a chart holds them. */

const hl7 = (system: string, code: string): CodeableConcept => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
});

type ProblemDetails = {
  since: string;
  clinicalStatus?: 'active' | 'resolved' | 'remission' | 'inactive';
  category?: 'problem-list-item' | 'encounter-diagnosis';
};

/** An entry of the problem list, or a diagnosis of this visit. `since` is the onset. */
export const problem = (
  chart: Chart,
  name: string,
  code: CodeableConcept,
  { since, clinicalStatus = 'active', category = 'problem-list-item' }: ProblemDetails,
): Condition => ({
  resourceType: 'Condition',
  id: chart.id(name),
  clinicalStatus: hl7('condition-clinical', clinicalStatus),
  verificationStatus: hl7('condition-ver-status', 'confirmed'),
  category: [hl7('condition-category', category)],
  code,
  subject: chart.subject,
  ...(category === 'encounter-diagnosis' ? { encounter: chart.encounter } : {}),
  onsetDateTime: since,
  recordedDate: since,
});

type RequestDetails = Pick<MedicationRequest, 'reasonCode'> & {
  status?: 'active' | 'completed' | 'stopped';
  authoredOn: string;
  dose: string;
};

/** A prescription; its dose stands as text, as prescribers write it. */
export const prescription = (
  chart: Chart,
  name: string,
  drug: CodeableConcept,
  { status = 'active', authoredOn, dose, ...rest }: RequestDetails,
): MedicationRequest => ({
  resourceType: 'MedicationRequest',
  id: chart.id(name),
  status,
  intent: 'order',
  medicationCodeableConcept: drug,
  subject: chart.subject,
  authoredOn,
  requester: NEPHROLOGIST,
  dosageInstruction: [{ text: dose }],
  ...rest,
});

type StatementDetails = Pick<MedicationStatement, 'reasonCode' | 'dosage'> & {
  status?: 'active' | 'completed' | 'stopped';
  from: string;
  to?: string;
  asserted: string;
};

/** What the patient says they take, or took (`to`). */
export const statement = (
  chart: Chart,
  name: string,
  drug: CodeableConcept,
  { status = 'active', from, to, asserted, ...rest }: StatementDetails,
): MedicationStatement => ({
  resourceType: 'MedicationStatement',
  id: chart.id(name),
  status,
  medicationCodeableConcept: drug,
  subject: chart.subject,
  effectivePeriod: to === undefined ? { start: from } : { start: from, end: to },
  dateAsserted: asserted,
  ...rest,
});

/** An allergy, by text. */
export const allergy = (
  chart: Chart,
  name: string,
  substance: string,
  details: { since: string; reaction: string },
): AllergyIntolerance => ({
  resourceType: 'AllergyIntolerance',
  id: chart.id(name),
  clinicalStatus: hl7('allergyintolerance-clinical', 'active'),
  verificationStatus: hl7('allergyintolerance-verification', 'confirmed'),
  code: { text: substance },
  patient: chart.subject,
  recordedDate: details.since,
  reaction: [{ manifestation: [{ text: details.reaction }] }],
});

/** A person-level negation: asked, and none known. */
export const noKnownAllergy = (chart: Chart, asked: string): AllergyIntolerance => ({
  resourceType: 'AllergyIntolerance',
  id: chart.id('no-known-allergy'),
  clinicalStatus: hl7('allergyintolerance-clinical', 'active'),
  verificationStatus: hl7('allergyintolerance-verification', 'confirmed'),
  code: { text: 'No known allergies' },
  patient: chart.subject,
  recordedDate: asked,
});

/** A procedure that was done. */
export const procedure = (
  chart: Chart,
  name: string,
  code: CodeableConcept,
  performed: string,
): Procedure => ({
  resourceType: 'Procedure',
  id: chart.id(name),
  status: 'completed',
  code,
  subject: chart.subject,
  performedDateTime: performed,
});

type ReportDetails = {
  study: 'ultrasound' | 'mri' | 'ct';
  date: string;
  conclusion: string;
  status?: 'final' | 'preliminary';
  result?: Resource[];
};

/** A radiology report. `result` are the measurements it rests on. */
export const report = (
  chart: Chart,
  name: string,
  { study, date, conclusion, status = 'final', result = [] }: ReportDetails,
): DiagnosticReport => ({
  resourceType: 'DiagnosticReport',
  id: chart.id(name),
  status,
  category: [concept('Radiology', STUDY.radiology)],
  code: STUDY[study],
  subject: chart.subject,
  effectiveDateTime: date,
  performer: [RADIOLOGY],
  conclusion,
  ...(result.length === 0
    ? {}
    : { result: result.map((one) => ({ reference: `${one.resourceType}/${one.id ?? ''}` })) }),
});
