import type { Action, Alert, Disposition, Imaging, TraceStep, Urgency } from '../core/decision.ts';
import type { DrugClass } from '../core/facts.ts';

/**
 * Every sentence the screen itself says, in one place, ready for a second language.
 * What the core has to say comes in the decision; what the EHR room has to say comes in its errors.
 */

export const LOCALE = 'en-GB';

const many = (n: number, unit: string): string => `${n} ${n === 1 ? unit : `${unit}s`}`;

export const spans = {
  days: (n: number) => many(n, 'day'),
  weeks: (n: number) => many(n, 'week'),
  months: (n: number) => many(n, 'month'),
};

export const app = {
  name: 'Renal angiomyolipoma',
  brand: 'Renal AML',
  question: 'How should this patient’s renal angiomyolipoma be managed?',
  openedFrom: (ehr: string) => `opened from ${ehr}`,
  opening: 'Opening the chart',
  failedTitle: 'This screen stopped working',
  failed: 'Do not rely on anything it showed. Nothing was saved by this. Open the app again from the chart.',
  refusedTitle: 'This chart cannot be opened here',
  support: 'For support',
};

export const status = {
  line: 'Educational decision support',
  reviewed: {
    submitted: 'content not yet reviewed (submitted)',
    'under-review': 'content under review, not yet approved',
    approved: 'content approved',
  },
  version: (version: string, date: string) => `Content ${version}, ${date}`,
};

export const banner = {
  label: 'Patient',
  noName: 'Name not recorded',
  noBirthDate: 'birth date not recorded',
  born: (date: string) => `born ${date}`,
  years: (age: number) => `${age} years`,
  deceased: 'Deceased, as the chart records',
  unread: 'The patient’s own record could not be read',
  who: (name: string, birth: string) => `${name}, ${birth}`,
};

export const dispositions: Record<Disposition, string> = {
  emergency: 'Emergency',
  intervention: 'Intervention',
  'medical-therapy': 'Medical therapy',
  surveillance: 'Surveillance',
  'insufficient-data': 'Cannot conclude',
};

export const verdict = {
  label: 'Recommendation',
  onTreatment: 'On treatment: not yet assessed here',
  outOfScope: 'Outside what this app covers',
  none: 'This is not a recommendation.',
  actNow: 'Act now',
  reading: 'Reading the chart',
  readingText: 'The recommendation is shown once nothing still being read could change it.',
  readingNow: 'Still reading',
  readingRest: (names: string) => `Still reading: ${names}.`,
  announce: (disposition: string, headline: string) => `${disposition}. ${headline}`,
};

export const urgencies: Record<Urgency, string> = {
  now: 'Now',
  'same-day': 'Today',
  '2-weeks': 'Within 2 weeks',
  '6-weeks': 'Within 6 weeks',
  '8-weeks': 'Within 8 weeks',
  routine: 'Routine',
};

export const urgencyLabel = 'Urgency';

export const scan = {
  title: 'Next scan',
  fallbackTitle: 'Next scan, only if no procedure is done',
  none: 'No routine scan date belongs to this outcome.',
  notConcluded: 'No date is concluded here.',
  now: 'Now',
  noInterval: 'Due now, without an interval',
  overdue: 'Overdue',
  overdueSince: (span: string) => `Overdue by ${span}`,
  due: (date: string) => `due ${date}`,
  today: 'due today',
  ahead: (span: string) => `In ${span}`,
  lastOld: 'The last usable scan is more than 12 months old.',
  window: (from: string, to: string) => `Between ${from} and ${to}`,
  interval: (months: number, min: number, max: number) =>
    min === max ? `${months} months` : `${months} months, of a window of ${min} to ${max}`,
  from: {
    'last-scan': 'counted from the last scan',
    procedure: 'counted from the procedure',
    'on-treatment-imaging': 'counted from the last scan on treatment',
    'mtor-since': 'counted from the start of treatment',
    today: 'counted from today',
  } satisfies Record<Imaging['countsFrom'], string>,
};

export const options = {
  first: 'First option',
  firstStep: 'First step',
  equal: 'Equal first options',
  title: 'Options',
  rank: (rank: number) => `Choice ${rank}`,
  equalRank: (rank: number) => `Choice ${rank}, equal`,
  none: 'No option is offered.',
};

export const settle = {
  title: 'To settle',
  questions: 'Not recorded, would change the answer',
  more: (n: number) => `${n} more ${n === 1 ? 'question' : 'questions'}`,
  ifAnswer: (answer: string) => `If ${answer}`,
  everyMonths: (months: number) => `scan every ${months} months`,
  gaps: 'Could not be read',
  retry: 'Try again',
  retrying: 'Reading again…',
  retryOf: (words: string, what: string) => `${words}: ${what}`,
  why: {
    failed: 'the read failed',
    refused: 'the EHR refused',
    truncated: 'only part was read',
    unreadable: 'what came could not be read',
    outstanding: 'not yet answered',
    'not-offered': 'this EHR does not offer it',
  },
};

export const alerts = {
  title: 'Alerts',
  severity: { stop: 'Stop', caution: 'Caution', info: 'Note' } satisfies Record<Alert['severity'], string>,
  more: (n: number) => `${n} more ${n === 1 ? 'note' : 'notes'}`,
};

export const why = {
  title: 'Why',
  chartSays: 'What the chart says',
  evidence: 'Evidence',
  kinds: {
    guideline: 'guideline',
    label: 'drug label',
    research: 'research',
    primary: 'primary source',
    disagreement: 'source disagreement',
    project: 'project rule',
  },
  trace: 'The whole path, rule by rule',
  decided: 'decided',
  traceResult: {
    holds: 'holds',
    'does-not-hold': 'does not hold',
    'cannot-tell': 'cannot be told',
  } satisfies Record<TraceStep['result'], string>,
  rule: (rule: string) => `Decided by rule ${rule}`,
};

export const disagreements = {
  title: 'Sources disagree',
  one: (text: string) => `Sources disagree: ${text}`,
  statements: 'Statements',
  followed: 'Followed here',
  because: 'Because',
  more: (n: number) => `${n} more source ${n === 1 ? 'disagreement' : 'disagreements'}`,
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
  noLesion: 'No lesion is recorded in what was read.',
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

export const save = {
  title: 'Draft care plan',
  forPatient: 'For',
  preview: 'Read the plan as it will be written',
  button: 'Save draft to chart',
  busy: 'Saving…',
  again: 'Try saving again',
  check: 'Check the chart and save',
  promise: 'Saved as a draft. Nothing is ordered and nothing is signed.',
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
