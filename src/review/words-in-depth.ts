import type { Action, Alert, TraceStep } from '../core/decision.ts';
import type { DrugClass } from '../core/facts.ts';
import { spans } from './words.ts';

/** Every sentence of what stands one step deeper than the first view. */

export const why = {
  title: 'Why',
  chartSays: 'What the chart says',
  trace: 'The whole path, rule by rule',
  decided: 'decided',
  traceResult: {
    holds: 'holds',
    'does-not-hold': 'does not hold',
    'cannot-tell': 'cannot be told',
  } satisfies Record<TraceStep['result'], string>,
};

export const options = {
  title: 'Options',
  rank: (rank: number) => `Choice ${rank}`,
  equalRank: (rank: number) => `Choice ${rank}, equal`,
};

export const source = {
  chart: 'chart entries',
  clinician: (by: string) => `entered by ${by}`,
  you: 'the clinician',
  undated: 'no date',
  noStatus: 'no status',
  grade: { coded: 'matched by code', text: 'matched by words, please check' },
  notRecorded: 'Not recorded in what was read',
  notReadable: (what: string) => `Could not be read: ${what}. Unknown, not absent.`,
  stillReading: (what: string) => `Still being read: ${what}`,
  noEntry: 'No chart entry stands behind this; it follows from the entries above or from what is absent.',
  conflicting: 'The chart contradicts itself',
};

export const chart = {
  title: 'From the chart',
  lesions: 'Lesions',
  kidney: 'Kidney function',
  medications: 'Medications',
  other: 'Other facts that matter',
  incomplete: (what: string) => `May be incomplete. Could not be read: ${what}.`,
  notYetComplete: (what: string) => `Not yet complete. Still being read: ${what}.`,
  columns: {
    lesion: 'Lesion',
    side: 'Side',
    size: 'Largest axis',
    date: 'Date',
    modality: 'Modality',
    state: 'State',
    growth: 'Growth',
    drug: 'Medicine',
    status: 'Status',
    kind: 'Recognised as',
  },
  side: { left: 'left', right: 'right', unknown: 'side unknown' },
  governing: 'decides',
  unlinked: 'not linked to other scans',
  notMeasured: 'not measured',
  modalityUnknown: 'not recorded',
  stale: 'older than 24 months',
  bound: (cm: string) => `below ${cm} by report`,
  boundOnly: 'bounded by report',
  measurements: (n: number) => `${n} ${n === 1 ? 'measurement' : 'measurements'} in the chart`,
  unusable: {
    'no-unit': 'not used: no unit',
    'unknown-unit': 'not used: unit not known',
    implausible: 'not used: not plausible',
    future: 'not used: dated in the future',
    'bound-only': 'not used: a bound, not a size',
  },
  state: {
    active: 'active',
    removed: 'removed',
    awaiting: 'treated, first scan awaited',
    'first-scan-overdue': 'treated, first scan overdue',
    controlled: 'treated, controlled',
    bounded: 'bounded by report',
  },
  growth: {
    none: 'none seen',
    notable: 'notable',
    significant: 'significant',
    fast: 'fast',
    'not-known': 'not yet known',
  },
  perYear: (cm: string) => `${cm} cm a year`,
  smaller: (cm: string) => `smaller by ${cm} cm a year`,
  noLesion: 'No lesion with a size is recorded in what was read.',
  noMedication: 'No medicine is recorded in what was read. That does not mean that none is taken.',
  medicationStatus: { active: 'taken', stopped: 'stopped', unknown: 'not known whether taken' },
  notRecognised: 'not recognised, please check',
  otherMedicines: (n: number) => `${n} stopped ${n === 1 ? 'medicine' : 'medicines'}`,
  egfr: (value: string) => `eGFR ${value} mL/min/1.73 m²`,
  equation: (name: string) => `by ${name}`,
  calculated: (creatinine: string, date: string) =>
    `calculated from creatinine ${creatinine} mg/dL of ${date}`,
  reported: (date: string) => `reported ${date}`,
  noKidney: 'No usable eGFR or creatinine in what was read.',
  yes: 'yes',
  no: 'no, as recorded',
  suspected: 'suspected, from what else the chart shows',
};

export const plan = {
  actions: 'Next steps',
  kinds: {
    imaging: 'Imaging',
    referral: 'Referral',
    laboratory: 'Laboratory',
    education: 'Education',
    check: 'Check',
  } satisfies Record<Action['kind'], string>,
  education: 'Tell the patient',
};

export const drugClassWords: Record<DrugClass, string> = {
  'mtor-inhibitor': 'mTOR inhibitor',
  'strong-cyp3a4-inhibitor': 'strong CYP3A4 inhibitor',
  'moderate-cyp3a4-pgp-inhibitor': 'P-gp and moderate CYP3A4 inhibitor',
  'strong-inducer': 'strong inducer',
  'ace-inhibitor': 'ACE inhibitor',
  'neprilysin-or-dpp4-inhibitor': 'neprilysin or DPP-4 inhibitor',
  cannabidiol: 'cannabidiol',
  oestrogen: 'oestrogen',
  immunosuppressant: 'immunosuppressant',
  'systemic-corticosteroid': 'systemic corticosteroid',
  anticoagulant: 'anticoagulant',
  antiplatelet: 'antiplatelet',
  nsaid: 'NSAID',
};

export const settle = {
  title: 'To settle',
  questions: 'Not recorded, would change the answer',
  more: (n: number) => `${n} more ${n === 1 ? 'question' : 'questions'}`,
  ifAnswer: (answer: string) => `If ${answer}`,
  everyMonths: (months: number) => `scan every ${months === 1 ? 'month' : spans.months(months)}`,
};

export const alerts = {
  severity: { stop: 'Stop', caution: 'Caution', info: 'Note' } satisfies Record<Alert['severity'], string>,
  more: (n: number) => `${n} more ${n === 1 ? 'note' : 'notes'}`,
};

export const evidence = {
  title: 'Evidence',
  kinds: {
    guideline: 'guideline',
    label: 'drug label',
    research: 'research',
    primary: 'primary source',
    disagreement: 'source disagreement',
    project: 'project rule',
  },
};

export const disagreements = {
  one: (text: string) => `Sources disagree: ${text}`,
  statements: 'Statements',
  followed: 'Followed here',
  none: 'None of them',
  because: 'Because',
  more: (n: number) => `${n} more source ${n === 1 ? 'disagreement' : 'disagreements'}`,
};

export const save = {
  title: 'Draft care plan',
  forPatient: 'For',
  preview: 'Read the plan as it will be written',
  button: 'Save draft to chart',
  busy: 'Saving…',
  again: 'Try saving again',
  check: 'Check the chart and save',
  promise: 'The plan will be saved as a draft: nothing is ordered and nothing is signed.',
  waits: (names: string) => `Saving waits until the chart is read: ${names}.`,
  emergency: 'No plan is saved in an emergency. Act first.',
  outOfScope: 'There is no plan to save: this is outside what the app covers.',
  noPatient: 'Saving is not offered: the patient’s own record could not be read.',
  noPlan: 'There is no plan to save for this outcome.',
  saved: 'Draft saved',
  savedText: 'The draft is in the chart, for you to check and sign there.',
  already: 'Already in the chart',
  alreadyText: 'This same draft was there before. Nothing was written twice.',
  other: 'Another draft is in the chart',
  notSaved: 'Nothing was saved',
  notKnown: 'Not known whether the draft was saved',
  notKnownText: 'The EHR may or may not have it. Look in the chart before you rely on either.',
  reference: 'Reference',
  version: (version: string) => `version ${version}`,
};
