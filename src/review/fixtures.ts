import type { Assessment } from '../assessment.ts';
import { buildCarePlan, defaultChoices } from '../careplan/index.ts';
import { FACT_LABELS } from '../core/words/labels.ts';
import type { Decision, Derived } from '../core/decision.ts';
import type { Fact, Facts, Gap, Measurement, Patient, Source } from '../core/facts.ts';
import type { EhrError, OwnDraft, SaveOutcome, Session, Standing } from '../ehr/types.ts';
import { type IntakeState, UNTOUCHED } from '../intake-state.ts';

/** States of the screen, as typed values. For tests and for looking at the screen; never shipped. */

type Open = Extract<IntakeState, { phase: 'open' }>;

const TODAY = '2026-11-23';
const notRecorded: Fact<never> = { state: 'not-recorded' };
// Every key of Facts gets the same unknown, which fits every fact.
const nothing = Object.fromEntries(
  Object.keys(FACT_LABELS).map((key) => [key, notRecorded]),
) as unknown as Facts;

export const patient: Patient = {
  id: 'p1',
  name: 'Marta Lindqvist',
  birthDate: '1980-03-02',
  sex: 'female',
  deceased: false,
  record: 'current',
  notice: null,
};

export const session: Session = {
  serverUrl: 'https://ehr.example/fhir',
  issuerLabel: 'Practice EHR',
  patientId: 'p1',
  encounterId: 'e1',
  fhirUser: 'Practitioner/1',
  userName: 'Dr Okafor',
  locale: null,
  needPatientBanner: true,
  smartStyleUrl: null,
  scopes: ['patient/CarePlan.crs'],
  planSystem: 'urn:uuid:5f1d3c8e-0000-4000-8000-000000000001',
  off: [],
  notes: null,
  launchPage: null,
};

export const standing: Standing = {
  signIn: { state: 'open' },
  connection: 'there',
  saving: { kind: 'plan' },
};

const chartSource = (
  reference: string,
  date: string,
  words: string,
  grade: 'coded' | 'text' = 'coded',
): Source => ({
  from: 'chart',
  reference,
  version: '1',
  date,
  status: reference.startsWith('Observation') ? 'final' : 'active',
  words,
  grade,
});

const size = (
  id: string,
  date: string,
  axesMm: number[],
  modality: Measurement['modality'],
): Measurement => ({
  date,
  axesMm,
  modality,
  sources: [chartSource(`Observation/${id}`, date, `Size Tumor ${axesMm.join(' × ')} mm`)],
});

const present = <T>(value: T, ...sources: Source[]): Fact<T> => ({ state: 'present', value, sources });

function lesionFacts(
  ...measurements: Measurement[]
): Fact<Facts['lesions'] extends Fact<infer T> ? T : never> {
  return present(
    [{ id: 'L1', side: 'left', measurements, boundedByReport: null, treated: null }],
    ...measurements.flatMap((one) => one.sources),
  );
}

const small = size('size-2', '2026-01-12', [21, 19], 'ultrasound');
const earlier = size('size-1', '2025-01-08', [20, 18], 'ultrasound');

export const baseFacts: Facts = {
  ...nothing,
  ageYears: present(46, chartSource('Patient/p1', '1980-03-02', 'born 1980-03-02')),
  sex: present('female', chartSource('Patient/p1', '1980-03-02', 'female')),
  renalAml: present(true, chartSource('Condition/aml', '2024-06-03', 'Angiomyolipoma of kidney')),
  lesions: lesionFacts(earlier, small),
  egfr: present(
    { value: 84, comparator: null, date: '2026-09-15', equation: 'CKD-EPI 2021' },
    chartSource('Observation/egfr', '2026-09-15', 'eGFR 84 mL/min/1.73 m2'),
  ),
  medications: present([
    {
      name: 'Amlodipine 5 mg tablet',
      status: 'active',
      classes: [],
      date: '2026-05-04',
      sources: [chartSource('MedicationRequest/m1', '2026-05-04', 'Amlodipine 5 mg tablet', 'text')],
    },
    {
      name: 'Lisinopril 10 mg tablet',
      status: 'active',
      classes: ['ace-inhibitor'],
      date: '2026-05-04',
      sources: [chartSource('MedicationRequest/m2', '2026-05-04', 'Lisinopril 10 mg tablet')],
    },
    {
      name: 'Nitrofurantoin 100 mg',
      status: 'stopped',
      classes: [],
      date: '2025-02-01',
      sources: [chartSource('MedicationRequest/m3', '2025-02-01', 'Nitrofurantoin 100 mg', 'text')],
    },
  ]),
};

const derivedOf = (
  sizeMm: number | null,
  sizeDate: string | null,
  growth: 'none' | 'not-known',
): Derived => ({
  tscStatus: 'not-recorded',
  fat: 'unknown',
  lesions: [{ id: 'L1', state: 'active', sizeMm, sizeDate, growth, stale: false }],
});

export const surveillanceDecision: Decision = {
  disposition: 'surveillance',
  subtype: null,
  rule: 'R11b',
  urgency: 'routine',
  headline:
    'From what the chart records: keep watching. The largest lesion is 2.1 cm, below 4 cm and without symptoms.',
  governingLesion: 'L1',
  reasons: [
    {
      text: 'The largest lesion (left) measured 2.1 cm on 12 January 2026, below 4.0 cm.',
      facts: ['lesions.L1.size'],
      evidence: ['S4', 'S37'],
    },
    { text: 'No symptom of the lesion is recorded.', facts: ['symptoms'], evidence: ['S4'] },
    { text: 'TSC: not recorded, scheduled as sporadic.', facts: ['tsc'], evidence: ['K12', 'P31'] },
  ],
  options: [
    {
      id: 'active-surveillance',
      rank: 1,
      label: 'Active surveillance',
      rationale: 'Small and without symptoms: imaging at intervals, and treatment only if something changes.',
      evidence: ['S4', 'S52', 'P11'],
    },
  ],
  imaging: {
    modality: 'mri',
    intervalMonths: { min: 6, max: 12, chosen: 12 },
    countsFrom: 'last-scan',
    due: '2027-01-12',
    window: { from: '2026-07-12', to: '2027-01-12' },
    overdue: false,
    onlyIfNoProcedure: false,
    basis: 'Fat has not been shown, so this scan is an MRI, once.',
  },
  alerts: [
    {
      id: 'D4',
      severity: 'info',
      text: 'An ACE inhibitor is listed; it would matter if everolimus were started.',
      evidence: ['P20'],
    },
  ],
  questions: [
    {
      fact: 'tsc',
      text: 'Any sign of tuberous sclerosis complex (TSC)?',
      wouldChange: [
        {
          answer: 'definite',
          disposition: 'surveillance',
          option: 'active-surveillance',
          intervalMonths: 12,
        },
      ],
    },
    { fact: 'fatSeen', text: 'Has CT or MRI shown fat in the lesion?', wouldChange: [] },
  ],
  whatWouldChange: [],
  disagreements: [
    {
      id: 'K1',
      open: true,
      statements: ['S6', 'S52'],
      text: 'below 4 cm, scans every 6 to 12 months or once a year.',
      followed: ['S6', 'S52'],
      because: '12 months is the one interval that satisfies both statements.',
    },
    {
      id: 'K8',
      open: false,
      statements: ['S5', 'S37', 'S50'],
      text: 'Ultrasound or CT, or ultrasound alone; MRI is not named.',
      followed: ['S37'],
      because: 'Fat is shown once by MRI; ultrasound follows.',
    },
  ],
  overrides: [],
  actions: [
    { id: 'tsc-question', kind: 'check', text: 'Ask for signs of TSC.', because: 'K12', evidence: ['P31'] },
    {
      id: 'bleeding-education',
      kind: 'education',
      text: 'Teach the signs of bleeding.',
      because: 'MOD-EDU',
      evidence: ['S19'],
    },
  ],
  growth: [
    { lesion: 'L1', cmPerYear: 0.1, class: 'none', from: '2025-01-08', to: '2026-01-12', reaches40mm: null },
  ],
  kidney: { egfr: 84, comparator: null, equation: 'CKD-EPI 2021', g: 'G2', a: null },
  response: null,
  education: [
    {
      id: 'H3',
      text: 'Call the emergency number at once for sudden or very strong pain in the side, back or belly.',
    },
  ],
  trace: [
    { rule: 'R01', result: 'does-not-hold', because: ['no current sign of bleeding'], facts: [] },
    { rule: 'R04', result: 'cannot-tell', because: ['aneurysm not recorded'], facts: [] },
    { rule: 'R11b', result: 'holds', because: ['2.1 cm is below 4.0 cm'], facts: [] },
  ],
  contentVersion: '1.1.0',
  contentDate: '2026-11-23',
  reviewStatus: 'submitted',
};

type Parts = { facts?: Partial<Facts>; derived?: Derived; gaps?: Gap[]; decision?: Partial<Decision> };

export function assessmentOf({ facts, derived, gaps = [], decision }: Parts = {}): Assessment {
  const all = {
    patient,
    today: TODAY,
    facts: { ...baseFacts, ...facts },
    derived: derived ?? derivedOf(21, '2026-01-12', 'none'),
    gaps,
    proposals: [],
    decision: { ...surveillanceDecision, ...decision },
  };
  return { ...all, carePlan: buildCarePlan({ ...all, choices: defaultChoices(all.decision) }) };
}

type OpenInFull = Open & { assessment: Assessment };

export const openState = (
  assessment: Assessment,
  more: Partial<Omit<Open, 'assessment'>> = {},
): OpenInFull => ({
  phase: 'open',
  session,
  standing,
  glance: { ...assessment, proposals: () => assessment.proposals },
  assessment,
  ...UNTOUCHED,
  recorded: assessment.facts,
  ...more,
});

const error = (kind: EhrError['kind'], sentence: string): EhrError => ({
  kind,
  sentence,
  detail: 'POST CarePlan: 503',
});

export const problemList: Gap = {
  id: 'conditions',
  what: 'Problem list',
  why: 'refused',
  facts: ['symptoms', 'tsc', 'acuteBleed', 'priorAmlBleed', 'pregnant'],
  text: 'The EHR refused the problem list, so symptoms, TSC and pregnancy are not known.',
};
const medicationGap: Gap = {
  id: 'medications',
  what: 'Medications',
  why: 'failed',
  facts: ['medications', 'mtor'],
  text: 'The medication list did not arrive, so medicines that matter are not known.',
};
/** Nothing rests on it. */
const medicationList: Gap = {
  id: 'medication-statements',
  what: 'Medication list',
  why: 'not-offered',
  facts: [],
  text: 'Medicines are taken from prescriptions instead.',
};
const unread = (gap: string): Fact<never> => ({ state: 'not-readable', gap });

const interventionDecision: Partial<Decision> = {
  disposition: 'intervention',
  subtype: 'I-SIZE',
  rule: 'R09',
  urgency: '8-weeks',
  headline:
    'The article: intervene above 4 cm. CUA and later cohorts: size alone does not decide. Decide with the patient: growth, aneurysm, vessels, fat, age, pregnancy wish, anticoagulant, distance to care, preference.',
  reasons: [
    {
      text: 'The largest lesion (left) measured 6.2 cm, at or above 4.0 cm.',
      facts: ['lesions.L1.size'],
      evidence: ['S7', 'P6', 'P11'],
    },
  ],
  options: [
    {
      id: 'embolization',
      rank: 1,
      label: 'Selective arterial embolization',
      rationale: 'Cuts off the blood supply; keeps the kidney.',
      evidence: ['S10', 'S12'],
    },
    {
      id: 'nephron-sparing-surgery',
      rank: 1,
      label: 'Nephron-sparing surgery',
      rationale: 'Removes the lesion and gives tissue.',
      evidence: ['S11'],
    },
    {
      id: 'active-surveillance',
      rank: 1,
      label: 'Active surveillance, 6-monthly',
      rationale: 'For a lesion without symptoms; with a reason.',
      evidence: ['K4', 'P6', 'P11'],
    },
    { id: 'ablation', rank: 2, label: 'Ablation', rationale: 'Limited evidence.', evidence: ['K30'] },
    {
      id: 'mtor-inhibitor',
      rank: 3,
      label: 'mTOR inhibitor',
      rationale: 'Off-label in sporadic disease: trial setting.',
      evidence: ['K9', 'P18'],
    },
  ],
  imaging: {
    modality: 'mri',
    intervalMonths: { min: 6, max: 6, chosen: 6 },
    countsFrom: 'last-scan',
    due: '2026-07-12',
    window: { from: '2026-07-12', to: '2026-07-12' },
    overdue: true,
    onlyIfNoProcedure: true,
    basis: 'The same modality each time.',
  },
  disagreements: [
    {
      id: 'K4',
      open: true,
      statements: ['S7', 'P6', 'P11'],
      text: 'intervention above 4 cm, or no firm size threshold.',
      followed: ['S7'],
      because: 'The article is the source of truth; hiding the later cohorts would mislead.',
    },
  ],
};

const large = derivedOf(62, '2026-01-12', 'none');
const largeFacts = { lesions: lesionFacts(size('size-2', '2026-01-12', [62, 55], 'mri')) };

const noAdvice: Partial<Decision> = {
  disposition: 'insufficient-data',
  options: [
    {
      id: 'obtain-missing',
      rank: 1,
      label: 'Obtain what is missing',
      rationale: 'Look in the chart, then try again.',
      evidence: [],
    },
  ],
  imaging: null,
  disagreements: [],
};

export const settled = {
  surveillance: openState(assessmentOf()),
  intervention: openState(
    assessmentOf({ facts: largeFacts, derived: large, decision: interventionDecision }),
  ),
  medicalTherapy: openState(
    assessmentOf({
      facts: {
        lesions: lesionFacts(size('size-2', '2026-01-12', [45, 40], 'mri')),
        tsc: present('definite', chartSource('Condition/tsc', '2011-02-01', 'Tuberous sclerosis')),
      },
      derived: { ...derivedOf(45, '2026-01-12', 'none'), tscStatus: 'definite' },
      decision: {
        disposition: 'medical-therapy',
        subtype: 'M-START',
        rule: 'R07',
        urgency: '8-weeks',
        headline:
          'TSC with a lesion of 4.5 cm: an mTOR inhibitor comes first; embolization and nephron-sparing surgery are the alternatives.',
        alerts: [
          {
            id: 'D3',
            severity: 'caution',
            text: 'Carbamazepine lowers the level. Do not stop an antiseizure drug; ask neurology and a pharmacist.',
            evidence: ['P35'],
          },
          {
            id: 'D4',
            severity: 'caution',
            text: 'Lisinopril: more angioedema. Ask the prescriber about an ARB.',
            evidence: ['P20'],
          },
          { id: 'D7', severity: 'info', text: 'Avoid grapefruit.', evidence: [] },
        ],
        options: [
          {
            id: 'mtor-inhibitor',
            rank: 1,
            label: 'mTOR inhibitor',
            rationale:
              'First-line for TSC without acute bleed, aneurysm or symptoms. Dose: see current label or specialist.',
            evidence: ['S39', 'P1'],
          },
          {
            id: 'embolization',
            rank: 2,
            label: 'Selective arterial embolization',
            rationale: 'If the drug is not tolerated or does not act.',
            evidence: ['S10'],
          },
          {
            id: 'nephron-sparing-surgery',
            rank: 2,
            label: 'Nephron-sparing surgery',
            rationale: 'As embolization.',
            evidence: ['S11'],
          },
        ],
        imaging: {
          modality: 'mri',
          intervalMonths: { min: 3, max: 6, chosen: 6 },
          countsFrom: 'today',
          due: '2027-05-23',
          window: { from: '2027-02-23', to: '2027-05-23' },
          overdue: false,
          onlyIfNoProcedure: false,
          basis: 'Response scan, until a start date is recorded.',
        },
      },
    }),
  ),
  emergency: openState(
    assessmentOf({
      facts: {
        ...largeFacts,
        acuteBleed: present(
          true,
          chartSource('Condition/bleed', '2026-11-23', 'Retroperitoneal haemorrhage', 'text'),
        ),
      },
      derived: large,
      decision: {
        disposition: 'emergency',
        subtype: null,
        rule: 'R01',
        urgency: 'now',
        headline:
          'Possible AML bleed: act now. Resuscitate, group and save, contrast CT if stable, call interventional radiology.',
        reasons: [{ text: 'A bleed is recorded today.', facts: ['acuteBleed'], evidence: ['S20', 'S21'] }],
        options: [
          {
            id: 'emergency-care',
            rank: 1,
            label: 'Emergency care',
            rationale: 'No haematuria does not exclude a bleed: most are retroperitoneal.',
            evidence: ['P33'],
          },
        ],
        imaging: null,
        questions: [],
        disagreements: [],
      },
    }),
    { reading: ['Medications'], settled: false },
  ),
  cannotConclude: openState(
    assessmentOf({
      gaps: [problemList],
      facts: { symptoms: unread('conditions'), tsc: unread('conditions'), acuteBleed: unread('conditions') },
      decision: {
        ...noAdvice,
        subtype: 'X-UNREADABLE',
        rule: 'R06g',
        urgency: 'same-day',
        headline:
          'Cannot conclude: the problem list could not be read, and it could hold a bleed or symptoms.',
        reasons: [
          { text: 'Bleeding and symptoms are not known.', facts: ['acuteBleed', 'symptoms'], evidence: [] },
        ],
      },
    }),
  ),
  outOfScope: openState(
    assessmentOf({
      facts: { lesions: notRecorded, renalAml: { state: 'absent-documented', value: false, sources: [] } },
      derived: { ...large, lesions: [] },
      decision: {
        ...noAdvice,
        subtype: 'X-OUT-OF-SCOPE',
        rule: 'R00',
        governingLesion: null,
        headline: 'No kidney angiomyolipoma found; “AML” here is not leukaemia.',
        questions: [],
        actions: [],
      },
    }),
  ),
  sizeMissing: openState(
    assessmentOf({
      facts: {
        lesions: present([
          {
            id: 'L1',
            side: null,
            measurements: [{ ...small, unusable: 'no-unit' }],
            boundedByReport: null,
            treated: null,
          },
        ]),
      },
      derived: derivedOf(null, null, 'not-known'),
      decision: {
        ...noAdvice,
        subtype: 'X-SIZE-MISSING',
        rule: 'R06',
        urgency: '6-weeks',
        headline: 'A lesion is recorded without a usable size: re-image now.',
        imaging: {
          modality: 'ultrasound',
          intervalMonths: null,
          countsFrom: 'today',
          due: TODAY,
          window: null,
          overdue: true,
          onlyIfNoProcedure: false,
          basis: 'Ask radiology for the longest diameter with its unit.',
        },
      },
    }),
  ),
  lesionsUnread: openState(
    assessmentOf({
      gaps: [{ ...problemList, id: 'sizes', what: 'Tumour sizes', facts: ['lesions'] }],
      facts: { lesions: unread('sizes') },
      derived: { ...large, lesions: [] },
      decision: {
        ...noAdvice,
        subtype: 'X-UNREADABLE',
        rule: 'R06g',
        headline: 'Cannot conclude: sizes could not be read.',
      },
    }),
  ),
  noPatient: openState({ ...assessmentOf(), patient: null }),
  noMedicines: openState(assessmentOf({ facts: { medications: notRecorded } })),
  medicinesIncomplete: openState(assessmentOf({ gaps: [medicationGap] })),
  partial: openState(assessmentOf({ gaps: [medicationGap], facts: { medications: unread('medications') } })),
  quietGap: openState(assessmentOf({ gaps: [medicationList] })),
};

const outstanding: Gap = { ...problemList, why: 'outstanding' };

export const pending = {
  opening: { phase: 'opening' },
  reading: openState(
    assessmentOf({ gaps: [outstanding], decision: settled.cannotConclude.assessment.decision }),
    {
      settled: false,
      reading: ['Problem list', 'Medications'],
    },
  ),
  settledEarly: openState(assessmentOf(), { reading: ['Care plans'] }),
  refused: {
    phase: 'refused',
    error: error('wrong-patient', 'The chart that was opened belongs to another patient.'),
  },
} satisfies Record<string, IntakeState>;

/** What this app saved before, for the same patient, when the lesion was smaller. */
const earlierDraft: OwnDraft = {
  reference: 'CarePlan/77',
  version: '2',
  content: 'decaf',
  canUpdate: true,
  resource: {
    resourceType: 'CarePlan',
    id: '77',
    meta: { versionId: '2' },
    status: 'draft',
    intent: 'proposal',
    subject: { reference: 'Patient/p1' },
    title: 'Renal angiomyolipoma: surveillance (draft)',
    created: '2026-05-02T09:00:00Z',
  },
};

export const outcomes = {
  saved: {
    state: 'saved',
    as: 'plan',
    reference: 'CarePlan/8d5e',
    version: '1',
    content: 'c0ffee',
    ended: null,
  },
  alreadySaved: {
    state: 'already-saved',
    as: 'plan',
    reference: 'CarePlan/8d5e',
    version: null,
    content: 'c0ffee',
  },
  otherDraft: {
    state: 'other-draft',
    draft: earlierDraft,
    seen: null,
  },
  notSaved: {
    state: 'not-saved',
    error: error('server', 'The EHR could not store the draft. Try again in a minute.'),
  },
  notKnown: {
    state: 'not-known',
    error: error('unknown-outcome', 'The connection broke while saving.'),
    next: 'send',
  },
} satisfies Record<string, SaveOutcome>;

export const withoutBanner: Open = {
  ...settled.surveillance,
  session: { ...session, needPatientBanner: false },
};

const withSaving = (saving: Open['saving']): Open => ({ ...settled.surveillance, saving });

export const saving = {
  inProgress: withSaving('in-progress'),
  saved: withSaving(outcomes.saved),
  alreadySaved: withSaving(outcomes.alreadySaved),
  otherDraft: withSaving(outcomes.otherDraft),
  notSaved: withSaving(outcomes.notSaved),
  notKnown: withSaving(outcomes.notKnown),
};
