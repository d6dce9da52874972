import type { Answers } from '../../src/chart/index.ts';
import type {
  Alert,
  Disposition,
  Growth,
  Imaging,
  OptionId,
  Response,
  RuleId,
  Subtype,
  Urgency,
  WhatWouldChange,
} from '../../src/core/decision.ts';
import type { CalendarDate, Gap, Modality, Side } from '../../src/core/facts.ts';

/** One patient, as a clinician would describe them, and what clinical.md says must follow. */
export type Case = {
  /** A statement about the world. */
  name: string;
  /** The day of the decision; `TODAY` when not given. */
  today?: CalendarDate;
  answers: Answers;
  gaps?: readonly Gap[];
  expect: Expected;
};

export type ShownAlert = readonly [id: string, severity: Alert['severity']];

/** Only the keys given are compared; the text does not determine the others. */
export type Expected = {
  disposition?: Disposition;
  subtype?: Subtype | null;
  rule?: RuleId;
  urgency?: Urgency;
  governingLesion?: string | null;
  imaging?: null | Partial<Imaging>;
  /** Every option: groups of equal rank in order. */
  options?: readonly (readonly OptionId[])[];
  /** The options of rank 1. */
  first?: readonly OptionId[];
  notOffered?: readonly OptionId[];
  overrides?: readonly string[];
  /** K ids of the open cards. */
  open?: readonly string[];
  /** K ids of every card, open or not. */
  listed?: readonly string[];
  lists?: readonly string[];
  listsNot?: readonly string[];
  /** Of these cards, the statements that are followed. */
  follows?: Record<string, readonly string[]>;
  /** Every drug check (D…), in the order shown. */
  drugChecks?: readonly ShownAlert[];
  alertsWith?: readonly ShownAlert[];
  alertsWithout?: readonly string[];
  tscStatus?: 'definite' | 'suspected' | 'excluded' | 'not-recorded';
  fat?: 'shown' | 'absent' | 'unknown';
  states?: Record<string, string>;
  sizes?: Record<string, number | null>;
  growth?: Record<string, Growth['class']>;
  /** Modifiers that led to an action or an alert. */
  modifiers?: readonly string[];
  modifiersNot?: readonly string[];
  /** The eGFR to two decimals. */
  kidney?: null | { egfr?: number; g?: string | null; a?: string | null };
  response?: Partial<Response>;
  firstQuestion?: string;
  /** Facts that are asked about. */
  asks?: readonly string[];
  asksNot?: readonly string[];
  changes?: readonly Partial<WhatWouldChange>[];
};

export const TODAY = '2026-11-23';
/** The last scan of a patient whose case is not about dates. */
export const LAST_SCAN = '2026-10-12';

export type LesionAnswer = NonNullable<NonNullable<Answers['lesions']>[number]>;
type Scan = NonNullable<NonNullable<LesionAnswer['measurements']>[number]>;

/** The longest axis of a lesion on one day, mm. */
export function scan(date: CalendarDate, mm: number, modality: Modality = 'ct'): Scan {
  return { date, axesMm: [mm], modality };
}

export function lesion(
  id: string,
  side: Side,
  scans: Scan[],
  more: Partial<LesionAnswer> = {},
): LesionAnswer {
  return { id, side, measurements: scans, ...more };
}

/** One lesion of the left kidney, L1, with these scans. */
export function seen(...scans: Scan[]): { lesions: LesionAnswer[] } {
  return { lesions: [lesion('L1', 'left', scans)] };
}

/** One lesion of the left kidney, L1, measured once, on CT. */
export function sized(mm: number, date: CalendarDate = LAST_SCAN): { lesions: LesionAnswer[] } {
  return seen(scan(date, mm));
}

/** A woman of 60 with fat shown on CT, without tuberous sclerosis. */
export const sporadic = {
  ageYears: 60,
  sex: 'female',
  tsc: 'excluded',
  fatSeen: true,
  fatSeenBy: 'ct',
} as const satisfies Answers;

/** The same woman with definite tuberous sclerosis. */
export const definite = { ...sporadic, tsc: 'definite' } as const satisfies Answers;

export function everyMonths(min: number, max: number): NonNullable<Imaging['intervalMonths']> {
  return { min, max, chosen: max };
}
