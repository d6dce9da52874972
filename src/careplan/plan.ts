import type { Choices, Decision, Derived } from '../core/decision.ts';
import type { CalendarDate, Facts, Gap, Patient } from '../core/facts.ts';
import type { Code } from '../terminology/code.ts';

/** Everything a plan is made of. */
export type PlanInput = {
  patient: Patient;
  facts: Facts;
  derived: Derived;
  gaps: Gap[];
  decision: Decision;
  choices: Choices;
  today: CalendarDate;
  encounterId?: string;
};

/** One thing to do. `ServiceRequest` is imaging, referral or laboratory; all else is a `Task`. */
export type Step = {
  id: string;
  kind: 'ServiceRequest' | 'Task';
  text: string;
  code: Code | null;
  /** When, why, and on what evidence. */
  details: string[];
  /** Imaging: what the report is asked to say. */
  report: string | null;
  window: { from: CalendarDate; to: CalendarDate } | null;
};

export type SectionId =
  | 'recommendation'
  | 'steps'
  | 'options'
  | 'reasons'
  | 'inputs'
  | 'unknown'
  | 'alerts'
  | 'disagreements'
  | 'choices'
  | 'education'
  | 'origin';

/** A part of the plan as it is read. Empty sections are left out of a plan. */
export type Section =
  | { id: SectionId; heading: string; lines: string[] }
  | { id: SectionId; heading: string; columns: string[]; rows: string[][] };

/** The plan from which the CarePlan, its narrative, the note and the screen's preview are all rendered. */
export type PlanModel = {
  title: string;
  /** Whom it is for: name and birth date as the chart has them. */
  patient: string;
  /** The question the plan answers. */
  question: string;
  /** Says that this is a draft, and whose. */
  banner: string;
  description: string;
  surveillance: boolean;
  accepted: boolean;
  period: { start: CalendarDate; end: CalendarDate | null };
  steps: Step[];
  sections: Section[];
  /** `Condition/1`: what the plan is about. */
  addresses: string[];
  /** `Observation/1/_history/2`: what it rests on. */
  supportingInfo: string[];
};
