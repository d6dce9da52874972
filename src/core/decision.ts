import type { CalendarDate, Modality } from './facts.ts';

/** What the core answers. The contract other rooms, the command line and integrators rely on. */

export type Disposition =
  | 'emergency'
  | 'intervention'
  | 'medical-therapy'
  | 'surveillance'
  | 'insufficient-data';

/** `null` for R01, R11a–R11d and R12. */
export type Subtype =
  | 'I-RECENT-BLEED'
  | 'I-DIAG'
  | 'I-EAML'
  | 'I-SYMPT'
  | 'I-RISK'
  | 'I-MTOR-FAIL'
  | 'I-MTOR-BLOCKED'
  | 'I-SIZE'
  | 'I-GROWTH'
  | 'M-HOLD'
  | 'M-ASSESS'
  | 'M-CONTINUE'
  | 'M-START'
  | 'M-PAED'
  | 'S-RECHAR'
  | 'X-OUT-OF-SCOPE'
  | 'X-SIZE-MISSING'
  | 'X-SIZE-INVALID'
  | 'X-SIZE-STALE'
  | 'X-UNREADABLE';

export type RuleId =
  | 'R00'
  | 'R01'
  | 'R01b'
  | 'R02'
  | 'R03'
  | 'R04'
  | 'R05a'
  | 'R05b'
  | 'R05c'
  | 'R05d'
  | 'R06'
  | 'R06g'
  | 'R07'
  | 'R07x'
  | 'R08'
  | 'R08x'
  | 'R09'
  | 'R10'
  | 'R11a'
  | 'R11b'
  | 'R11c'
  | 'R11d'
  | 'R11e'
  | 'R12';

export type Urgency = 'now' | 'same-day' | '2-weeks' | '6-weeks' | '8-weeks' | 'routine';

export type OptionId =
  | 'embolization'
  | 'nephron-sparing-surgery'
  | 'active-surveillance'
  | 'ablation'
  | 'mtor-inhibitor'
  | 'characterise'
  | 'biopsy'
  | 'continue-treatment'
  | 'hold-treatment'
  | 'assess-treatment'
  | 'emergency-care'
  | 'obtain-missing';

/** Evidence ids: S1–S54, P1–P44, K1–K37 (clinical.md). */
export type EvidenceId = string;

export type Reason = {
  text: string;
  /** Paths into the facts: `lesions.L1.size`, `tsc`, `symptoms`. The first segment is a `FactKey`. */
  facts: string[];
  evidence: EvidenceId[];
};

export type Option = {
  id: OptionId;
  /** Equal ranks mean equal cards. */
  rank: number;
  label: string;
  rationale: string;
  evidence: EvidenceId[];
};

export type Imaging = {
  modality: Modality;
  /** `null` means "now". */
  intervalMonths: { min: number; max: number; chosen: number } | null;
  countsFrom: 'last-scan' | 'procedure' | 'on-treatment-imaging' | 'mtor-since' | 'today';
  due: CalendarDate;
  /** `null` when "now". */
  window: { from: CalendarDate; to: CalendarDate } | null;
  overdue: boolean;
  /** The fallback of an intervention: only if no procedure is done. */
  onlyIfNoProcedure: boolean;
  basis: string;
};

export type Alert = {
  id: string;
  severity: 'stop' | 'caution' | 'info';
  text: string;
  evidence: EvidenceId[];
};

export type Question = {
  fact: string;
  text: string;
  wouldChange: {
    answer: string;
    disposition: Disposition;
    /** Absent where there is none. */
    subtype?: Subtype;
    option: OptionId | null;
    intervalMonths: number | null;
  }[];
};

export type WhatWouldChange = {
  fact: string;
  from: number | string | boolean | null;
  to: number | string | boolean;
  unit: string | null;
  disposition: Disposition;
};

export type Disagreement = {
  /** K1–K37 */
  id: string;
  open: boolean;
  statements: EvidenceId[];
  text: string;
  followed: EvidenceId[];
  because: string;
};

export type Action = {
  id: string;
  kind: 'imaging' | 'referral' | 'laboratory' | 'education' | 'check';
  text: string;
  because: string;
  evidence: EvidenceId[];
};

export type Growth = {
  lesion: string;
  cmPerYear: number | null;
  class: 'none' | 'notable' | 'significant' | 'fast' | 'not-known';
  from: CalendarDate | null;
  to: CalendarDate | null;
  reaches40mm: null | { date: CalendarDate; earliest: CalendarDate; latest: CalendarDate | null };
};

export type Kidney = {
  egfr: number;
  comparator: '<' | '>' | null;
  equation: string;
  /** The day of the eGFR, or of the creatinine it is computed from. */
  date?: CalendarDate;
  g: 'G1' | 'G2' | 'G3a' | 'G3b' | 'G4' | 'G5' | null;
  a: 'A1' | 'A2' | 'A3' | null;
  /** Why there is no G category. */
  note?: string;
  /** Reported and calculated value disagree: the one that is not in use. */
  other?: { egfr: number; comparator: '<' | '>' | null; equation: string; date: CalendarDate };
};

export type Response = {
  volume: boolean | null;
  newLesion: boolean | null;
  kidneyVolume: boolean | null;
  bleeding: boolean | null;
  met: 'yes' | 'no' | 'not-known';
};

export type TraceStep = {
  rule: RuleId;
  result: 'holds' | 'does-not-hold' | 'cannot-tell';
  because: string[];
  /** Paths of the facts that `because` rests on, as in `Reason`. */
  facts: string[];
};

export type ReviewStatus = 'submitted' | 'under-review' | 'approved';

export type Decision = {
  disposition: Disposition;
  subtype: Subtype | null;
  /** The rule that decided. */
  rule: RuleId;
  urgency: Urgency;
  /** One sentence a clinician reads first. */
  headline: string;
  governingLesion: string | null;
  reasons: Reason[];
  options: Option[];
  imaging: Imaging | null;
  /** Sorted stop, caution, info. */
  alerts: Alert[];
  questions: Question[];
  whatWouldChange: WhatWouldChange[];
  disagreements: Disagreement[];
  overrides: { id: 'surveillance-6-monthly' | 'longer-interval'; text: string; reason: string }[];
  actions: Action[];
  growth: Growth[];
  kidney: Kidney | null;
  response: Response | null;
  education: { id: string; text: string }[];
  trace: TraceStep[];
  contentVersion: string;
  contentDate: CalendarDate;
  reviewStatus: ReviewStatus;
};

/** The derived facts printed beside the given ones. */
export type Derived = {
  tscStatus: 'definite' | 'suspected' | 'excluded' | 'not-recorded';
  fat: 'shown' | 'absent' | 'unknown';
  lesions: {
    id: string;
    state: 'active' | 'removed' | 'awaiting' | 'first-scan-overdue' | 'controlled' | 'bounded';
    /** Current value, mm, unrounded; null when there is none. */
    sizeMm: number | null;
    sizeDate: CalendarDate | null;
    growth: Growth['class'];
    stale: boolean;
  }[];
};

/** What the clinician chose before saving; the default is the first option and every action. */
export type Choices = FollowedUp | Discharged;

type AnyChoices = {
  actions: string[];
  /** The clinician pressed accept: the draft becomes a `plan` with an author. */
  accepted: boolean;
  note?: string;
};

export type FollowedUp = AnyChoices & {
  option: OptionId | null;
  /** Why this option. */
  reason?: string;
  intervalMonths?: number;
  /** Why this interval. */
  intervalReason?: string;
  modality?: Modality;
  discharge?: never;
};

/** K1: no option and no next scan, and so neither an interval nor a kind of scan. */
export type Discharged = AnyChoices & {
  option: null;
  reason?: never;
  intervalMonths?: never;
  intervalReason?: never;
  modality?: never;
  discharge: { reason: string };
};
