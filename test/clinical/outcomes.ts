import type { Imaging } from '../../src/core/decision.ts';
import { type Expected, everyMonths, TODAY } from './case.ts';

/** The rows of clinical.md, part 4 b, "Imaging and urgency, per outcome", as expectations. */

export const OUT_OF_SCOPE = {
  disposition: 'insufficient-data',
  subtype: 'X-OUT-OF-SCOPE',
  rule: 'R00',
  imaging: null,
  first: ['obtain-missing'],
} as const satisfies Expected;

export const EMERGENCY = {
  disposition: 'emergency',
  subtype: null,
  rule: 'R01',
  urgency: 'now',
  imaging: null,
  first: ['emergency-care'],
} satisfies Expected;

export const RECENT_BLEED = {
  disposition: 'intervention',
  subtype: 'I-RECENT-BLEED',
  rule: 'R01b',
  urgency: 'same-day',
  imaging: null,
  first: ['embolization'],
} satisfies Expected;

export const DIAGNOSE = {
  disposition: 'intervention',
  subtype: 'I-DIAG',
  rule: 'R02',
  urgency: '2-weeks',
  imaging: null,
  open: ['K14'],
  options: [['characterise'], ['biopsy'], ['nephron-sparing-surgery']],
} satisfies Expected;

export const SYMPTOMATIC = {
  disposition: 'intervention',
  subtype: 'I-SYMPT',
  rule: 'R03',
} satisfies Expected;

export const RISK = {
  disposition: 'intervention',
  subtype: 'I-RISK',
  rule: 'R04',
  urgency: '2-weeks',
  first: ['embolization'],
} satisfies Expected;

export const BY_SIZE = {
  disposition: 'intervention',
  subtype: 'I-SIZE',
  rule: 'R09',
  urgency: '8-weeks',
} satisfies Expected;

export const BY_GROWTH = {
  disposition: 'intervention',
  subtype: 'I-GROWTH',
  rule: 'R10',
  urgency: '8-weeks',
  open: ['K5'],
} satisfies Expected;

export const START = {
  disposition: 'medical-therapy',
  subtype: 'M-START',
  rule: 'R07',
  urgency: '8-weeks',
  options: [['mtor-inhibitor'], ['embolization', 'nephron-sparing-surgery']],
} satisfies Expected;

export const BLOCKED = {
  disposition: 'intervention',
  subtype: 'I-MTOR-BLOCKED',
  rule: 'R07x',
} satisfies Expected;

export const SIZE_MISSING = {
  disposition: 'insufficient-data',
  subtype: 'X-SIZE-MISSING',
  rule: 'R06',
  urgency: '6-weeks',
  first: ['obtain-missing'],
  open: ['K18'],
} satisfies Expected;

export const SIZE_STALE = { ...SIZE_MISSING, subtype: 'X-SIZE-STALE' } satisfies Expected;

export const UNREADABLE = {
  disposition: 'insufficient-data',
  subtype: 'X-UNREADABLE',
  rule: 'R06g',
  imaging: null,
  first: ['obtain-missing'],
} satisfies Expected;

export const RECHARACTERISE = {
  disposition: 'surveillance',
  subtype: 'S-RECHAR',
  rule: 'R11e',
  first: ['characterise'],
} satisfies Expected;

const WATCH = {
  disposition: 'surveillance',
  subtype: null,
  first: ['active-surveillance'],
} satisfies Expected;

export const PREGNANT = { ...WATCH, rule: 'R11d', urgency: 'routine', open: ['K17'] } satisfies Expected;
export const TREATED = { ...WATCH, rule: 'R11c', urgency: 'routine', open: ['K25'] } satisfies Expected;
export const TSC_SURVEILLANCE = { ...WATCH, rule: 'R11a', urgency: 'routine' } satisfies Expected;
export const SURVEILLANCE = { ...WATCH, rule: 'R11b', urgency: 'routine' } satisfies Expected;

export const FAILED = {
  disposition: 'intervention',
  subtype: 'I-MTOR-FAIL',
  rule: 'R05b',
  urgency: '6-weeks',
  options: [['embolization'], ['nephron-sparing-surgery']],
  open: ['K23'],
} satisfies Expected;

export const HOLD = {
  disposition: 'medical-therapy',
  subtype: 'M-HOLD',
  rule: 'R05a',
  imaging: null,
  options: [['hold-treatment']],
  open: [],
} satisfies Expected;

export const ASSESS = {
  disposition: 'medical-therapy',
  subtype: 'M-ASSESS',
  rule: 'R05c',
  urgency: '6-weeks',
  first: ['assess-treatment'],
  open: ['K23'],
} satisfies Expected;

export const CONTINUE = {
  disposition: 'medical-therapy',
  subtype: 'M-CONTINUE',
  rule: 'R05d',
  urgency: 'routine',
  first: ['continue-treatment'],
} satisfies Expected;

/** A scan due today, without interval. */
export const NOW = {
  intervalMonths: null,
  countsFrom: 'today',
  due: TODAY,
  window: null,
  onlyIfNoProcedure: false,
} satisfies Partial<Imaging>;

/** The first response scan of a drug not yet started. */
export const RESPONSE_SCAN = {
  modality: 'mri',
  intervalMonths: everyMonths(3, 6),
  countsFrom: 'today',
  due: '2027-05-23',
  window: { from: '2027-02-23', to: '2027-05-23' },
  overdue: false,
  onlyIfNoProcedure: false,
} satisfies Partial<Imaging>;

/** "Only if no procedure is done", six months after a last scan of 12 October 2026. */
export const FALLBACK = {
  modality: 'mri',
  intervalMonths: everyMonths(6, 6),
  countsFrom: 'last-scan',
  due: '2027-04-12',
  window: { from: '2027-04-12', to: '2027-04-12' },
  overdue: false,
  onlyIfNoProcedure: true,
} satisfies Partial<Imaging>;

/** Routine surveillance after a last scan of 12 October 2026. */
export const YEARLY = {
  intervalMonths: everyMonths(6, 12),
  countsFrom: 'last-scan',
  due: '2027-10-12',
  window: { from: '2027-04-12', to: '2027-10-12' },
  overdue: false,
  onlyIfNoProcedure: false,
} satisfies Partial<Imaging>;

/** Surveillance shortened by MOD-6, after a last scan of 12 October 2026. */
export const SIX_MONTHLY = {
  ...YEARLY,
  intervalMonths: everyMonths(6, 6),
  due: '2027-04-12',
  window: { from: '2027-04-12', to: '2027-04-12' },
} satisfies Partial<Imaging>;
