import type { CarePlan } from 'fhir/r4';
import type { Decision, Derived } from './core/decision.ts';
import type { Proposal } from './chart/index.ts';
import type { CalendarDate, Facts, Gap, Patient } from './core/facts.ts';

/** What `assess` returns: the whole way from resources to a plan, in one value. */
export type Assessment = {
  /** Null when no Patient could be read. */
  patient: Patient | null;
  today: CalendarDate;
  facts: Facts;
  derived: Derived;
  gaps: Gap[];
  /** Sizes that only the words of a report state, to be confirmed by the clinician. */
  proposals: readonly Proposal[];
  decision: Decision;
  /** Null in an emergency and out of scope. Has no `identifier`, `created` or `author`: saving adds them. */
  carePlan: CarePlan | null;
};
