import type { FactKey } from '../core/facts.ts';
import type { Code } from '../terminology/code.ts';
import {
  BLOOD_PRESSURE,
  CREATININE,
  DIASTOLIC,
  EGFR,
  EGFR_BY_RACE,
  EXPECTED_DELIVERY,
  HAEMOGLOBIN,
  HEART_RATE,
  HEIGHT,
  PREGNANCY_STATUS,
  SYSTOLIC,
  URINE_ALBUMIN_CREATININE,
} from '../terminology/labs.ts';
import { ADDITIONAL, LONGEST, TUMOUR_SIZE } from '../terminology/tumour-size.ts';
import type { Query } from './query.ts';

/** Facts that a diagnosis can give. */
export const CONDITION_FACTS: readonly FactKey[] = [
  'renalAml',
  'tsc',
  'tscFeatures',
  'lam',
  'lungSigns',
  'symptoms',
  'acuteBleed',
  'priorAmlBleed',
  'malignancySuspected',
  'solitaryKidney',
  'organTransplant',
  'dialysis',
  'pregnant',
  'severeInfection',
  'liverDisease',
];

const MEDICATION_FACTS: readonly FactKey[] = ['medications', 'mtor'];

/** `by`, `insteadBy` and `ifEmptyBy` are the parameters of a search, after the patient. */
type Plan = Omit<Query, 'path' | 'instead' | 'ifEmpty' | 'facts'> & {
  facts: readonly FactKey[];
  by: string;
  insteadBy?: readonly string[];
  ifEmptyBy?: string;
};

const codes = (wanted: readonly Code[]) =>
  `code=${wanted.map(({ system, code }) => encodeURIComponent(`${system}|${code}`)).join(',')}`;

const category = (token: string) => `category=${encodeURIComponent(token)}`;

/** Results of the laboratory, where an EHR does not search Observations by code. */
const LABORATORY = 'category=laboratory&_count=200';
const IMAGING = 'category=imaging&_count=50';

/** Of which entries the text is wanted: of all reports, and of notes on a scan. */
const EVERY_KIND = /(?:)/;
const IMAGING_KIND = /imaging|radiolog|magnetic resonance|tomograph|ultraso|sonogra|\b(?:mri?|ct)\b/i;

/** Only search combinations that US Core servers must support: no sorting, including or chaining. */
const PLANS: readonly Plan[] = [
  {
    id: 'problems',
    resourceType: 'Condition',
    what: 'Problem list',
    facts: CONDITION_FACTS,
    by: 'category=problem-list-item&_count=100',
    // Not every EHR gives its Conditions a category: an empty list may be a full one.
    ifEmptyBy: '_count=100',
  },
  {
    id: 'diagnoses',
    resourceType: 'Condition',
    what: 'Diagnoses of visits',
    facts: CONDITION_FACTS,
    by: 'category=encounter-diagnosis&_count=100',
  },
  {
    id: 'tumour-sizes',
    resourceType: 'Observation',
    what: 'Tumour sizes',
    facts: ['lesions', 'lastRenalImagingDate'],
    by: `${codes([TUMOUR_SIZE, LONGEST, ADDITIONAL])}&_count=100`,
    // Both occur: charts file a size where it was measured, or as mCODE's own example does.
    insteadBy: [IMAGING, LABORATORY],
  },
  {
    id: 'imaging-results',
    resourceType: 'Observation',
    what: 'Imaging results',
    facts: ['lesions', 'lastRenalImagingDate'],
    by: IMAGING,
    optional: true,
  },
  {
    id: 'kidney-function',
    resourceType: 'Observation',
    what: 'Kidney function',
    facts: ['egfr', 'creatinine'],
    // Those adjusted for race are told, and not used.
    by: `${codes([...EGFR, ...EGFR_BY_RACE, ...CREATININE])}&_count=200`,
    insteadBy: [LABORATORY],
  },
  {
    id: 'vital-signs',
    resourceType: 'Observation',
    what: 'Vital signs and haemoglobin',
    facts: ['bloodPressure', 'heartRate', 'haemoglobin', 'heightCm'],
    // Both pressures alone too: not every chart keeps the panel.
    by: `${codes([BLOOD_PRESSURE, SYSTOLIC, DIASTOLIC, HEART_RATE, HEIGHT, ...HAEMOGLOBIN])}&_count=100`,
    insteadBy: ['category=vital-signs&_count=200', LABORATORY],
  },
  {
    id: 'urine-and-pregnancy',
    resourceType: 'Observation',
    what: 'Urine albumin and pregnancy status',
    facts: ['acrMgPerG', 'pregnant'],
    by: `${codes([...URINE_ALBUMIN_CREATININE, PREGNANCY_STATUS, ...EXPECTED_DELIVERY])}&_count=100`,
    insteadBy: [LABORATORY, 'category=social-history&_count=100'],
  },
  {
    id: 'prescriptions',
    resourceType: 'MedicationRequest',
    what: 'Prescriptions',
    facts: MEDICATION_FACTS,
    by: 'intent=order,plan&_count=100',
    insteadBy: ['intent=order&_count=100', 'intent=plan&_count=100'],
  },
  {
    id: 'medication-list',
    resourceType: 'MedicationStatement',
    what: 'Medication list',
    facts: MEDICATION_FACTS,
    by: '_count=100',
  },
  {
    id: 'procedures',
    resourceType: 'Procedure',
    what: 'Procedures',
    // A removed or embolized lesion is still a lesion in the list: until this is read, no size is settled.
    facts: ['lesions', 'solitaryKidney', 'organTransplant'],
    by: '_count=100',
  },
  {
    id: 'body-structures',
    resourceType: 'BodyStructure',
    what: 'Lesions on record',
    facts: ['lesions'],
    by: '_count=50',
  },
  {
    id: 'allergies',
    resourceType: 'AllergyIntolerance',
    what: 'Allergies',
    facts: ['rapamycinAllergy'],
    by: '_count=100',
  },
  {
    id: 'care-plans',
    resourceType: 'CarePlan',
    what: 'Care plans',
    facts: [],
    later: true,
    by: `${category('http://hl7.org/fhir/us/core/CodeSystem/careplan-category|assess-plan')}&_count=50`,
  },
  // What a report says is proposed, never taken over by itself: no recommendation waits for it but "no angiomyolipoma".
  {
    id: 'imaging-reports',
    resourceType: 'DiagnosticReport',
    what: 'Imaging reports',
    facts: ['renalAml'],
    later: true,
    textsOf: EVERY_KIND,
    by: `${category('http://loinc.org|LP29684-5')}&_count=50`,
    optional: true,
  },
  {
    id: 'radiology-reports',
    resourceType: 'DiagnosticReport',
    what: 'Radiology reports',
    facts: ['renalAml'],
    later: true,
    textsOf: EVERY_KIND,
    by: `${category('http://terminology.hl7.org/CodeSystem/v2-0074|RAD')}&_count=50`,
    optional: true,
  },
  {
    id: 'notes',
    resourceType: 'DocumentReference',
    what: 'Notes',
    facts: [],
    later: true,
    textsOf: IMAGING_KIND,
    by: `${category('http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category|clinical-note')}&_count=50`,
    optional: true,
    // A long stay leaves hundreds.
    pages: 4,
  },
];

/** The reads of one wave for one patient. Each stands alone: one that fails leaves the others whole. */
export function queries(patientId: string): Query[] {
  const id = encodeURIComponent(patientId);
  return [
    {
      id: 'patient',
      resourceType: 'Patient',
      path: `Patient/${id}`,
      what: 'Patient',
      facts: ['ageYears', 'sex'],
    },
    ...PLANS.map(({ by, insteadBy, ifEmptyBy, facts, ...rest }) => {
      const search = (parameters: string) => `${rest.resourceType}?patient=${id}&${parameters}`;
      return {
        ...rest,
        facts: [...facts],
        path: search(by),
        ...(insteadBy === undefined ? {} : { instead: insteadBy.map(search) }),
        ...(ifEmptyBy === undefined ? {} : { ifEmpty: search(ifEmptyBy) }),
      };
    }),
  ];
}

/** Every fact that some read can fill. */
export const EVERY_FACT: readonly FactKey[] = [...new Set(queries('').flatMap(({ facts }) => facts))];
