import type { Alert, Disposition, Imaging, Urgency } from '../core/decision.ts';

/**
 * Every sentence of the first view, ready for a second language; those one step deeper stand in `words-in-depth.ts`,
 * which arrives after the recommendation. What the core has to say comes in the decision; what the EHR room has to say comes in its errors.
 */

/** In which they are. */
export const LANGUAGE = 'en';

const many = (n: number, unit: string): string => `${n} ${n === 1 ? unit : `${unit}s`}`;

export const spans = {
  days: (n: number) => many(n, 'day'),
  weeks: (n: number) => many(n, 'week'),
  months: (n: number) => many(n, 'month'),
};

export const app = {
  brand: 'Renal AML',
  openedFrom: (ehr: string) => `opened from ${ehr}`,
  opening: 'Opening the chart',
  failedTitle: 'This screen stopped working',
  working: 'What is still open and the draft plan are being worked out.',
  partMissing:
    'The reasons and the chart entries could not be loaded. Do not rely on this recommendation without them: open the app again from the chart.',
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
  aged: 'over 12 months old',
  agedArticle: (date: string) => `its article, ${date}, is over 12 months old`,
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
  outOfScope: 'Outside what this app covers',
  /** An intervention that is talked about before anything is done, and one that begins with the diagnosis. */
  discuss: 'Intervention: to be discussed',
  diagnosis: 'Intervention: the diagnosis first',
  none: 'This is not a recommendation.',
  actNow: 'Act now',
  reading: 'Reading the chart',
  readingText: 'The recommendation is shown once nothing still being read could change it.',
  readingNow: 'Still reading',
  readingRest: (names: string) => `Still reading: ${names}. Warnings may follow from it.`,
  rule: (rule: string) => `Decided by rule ${rule}`,
  announce: (disposition: string, headline: string, warnings: readonly string[]) =>
    [`${disposition}. ${headline}`, ...warnings].join(' '),
};

export const urgencies: Record<Urgency, string> = {
  now: 'Now',
  'same-day': 'Today',
  '2-weeks': 'Within 2 weeks',
  '6-weeks': 'Within 6 weeks',
  '8-weeks': 'Within 8 weeks',
  routine: 'Routine',
};

export const severities: Record<Alert['severity'], string> = {
  stop: 'Stop',
  caution: 'Caution',
  info: 'Note',
};

export const urgencyBy = (urgency: string, date: string) => `${urgency}, by ${date}`;

export const urgencyLabel = 'Urgency';

export const scan = {
  title: 'Next scan',
  fallbackTitle: 'Next scan, only if no procedure is done',
  /** Where there is none. In an emergency nothing is said of scans. */
  none: {
    intervention: 'No routine scan is set. Imaging needed now is part of what to do first.',
    'medical-therapy': 'No routine scan date belongs to this outcome.',
    surveillance: 'No routine scan date belongs to this outcome.',
    'insufficient-data': 'No date is concluded here.',
  } satisfies Record<Exclude<Disposition, 'emergency'>, string>,
  now: 'Now',
  noInterval: 'Due now, without an interval',
  overdue: 'Overdue',
  overdueSince: (span: string) => `Overdue by ${span}`,
  due: (date: string) => `due ${date}`,
  today: 'due today',
  ahead: (span: string) => `In ${span}`,
  openFrom: (from: string) => `from ${from} on`,
  openNow: (from: string) => `possible since ${from}`,
  lastOld: 'The last usable scan is more than 12 months old.',
  interval: (months: number, min: number, max: number) =>
    min === max ? spans.months(months) : `${spans.months(months)}, of ${min} to ${max}`,
  from: {
    'last-scan': 'counted from the last scan',
    procedure: 'counted from the procedure',
    'on-treatment-imaging': 'counted from the last scan on treatment',
    'mtor-since': 'counted from the start of treatment',
    today: 'counted from today',
  } satisfies Record<Imaging['countsFrom'], string>,
};

export const firstOption = {
  one: 'First option',
  step: 'First step',
  equal: 'Equal first options',
  equalMeans: 'None of these comes before another.',
  none: 'No option is offered.',
};

export const gaps = {
  title: 'Could not be read',
  retry: 'Try again',
  retrying: 'Reading again…',
  retryOf: (words: string, what: string) => `${words}: ${what}`,
  /** Read out when a gap is tried again, and when that has ended. */
  tried: {
    reading: (what: string) => `Reading again: ${what}.`,
    read: (what: string) => `${what}: read. The recommendation has been worked out anew.`,
    'not-read': (what: string) => `${what}: tried again, and still not read.`,
  },
  stillNot: 'Tried again, and still not read.',
  notNow: {
    ended: 'The sign-in has ended: open the app again to read it.',
    offline: 'No connection: it can be tried again once the connection is back.',
    unreachable: 'The record system does not answer: it can be tried again once it does.',
  },
  quiet: (n: number) => `${many(n, 'read')} that no recommendation rests on gave nothing`,
  why: {
    failed: 'the read failed',
    refused: 'the EHR refused',
    truncated: 'only part was read',
    unreadable: 'what came could not be read',
    outstanding: 'not yet answered',
    'not-offered': 'this EHR does not offer it',
  },
};
