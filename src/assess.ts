import type { CarePlan } from 'fhir/r4';
import type { Assessment } from './assessment.ts';
import { buildCarePlan, defaultChoices } from './careplan/index.ts';
import { answeredBy } from './chart/answers/answered.ts';
import type { Answers } from './chart/answers/schema.ts';
import type { Choices } from './core/decision.ts';
import { decide } from './core/index.ts';
import type { CalendarDate, Gap } from './core/facts.ts';
import { type Glance, knownOf } from './glance.ts';

export { planKey } from './careplan/index.ts';

export type AssessOptions = {
  today: CalendarDate;
  /** What could not be read; none means that the resources are the whole chart. */
  gaps?: readonly Gap[];
  /** What the clinician says, in a shape that `parseAnswers` has accepted, and who says it. */
  answers?: Answers;
  by?: string;
};

/**
 * The whole way from the resources of one patient (parsed FHIR R4 JSON) to a decision and a plan draft. Without
 * resources, the clinician's answers alone. Pure and synchronous; never throws on strange resources. Same
 * resources, gaps, answers and day: same bytes.
 */
export function assess(
  resources: readonly unknown[],
  { today, gaps = [], answers, by }: AssessOptions,
): Assessment {
  const answered = answers && answeredBy(answers, { today, by });
  return inFull(knownOf(resources, { today, gaps, answered }));
}

/** The first view and everything that accompanies it; its recommendation is found again with the rest. */
export function inFull({
  patient,
  today,
  facts,
  derived,
  gaps,
  proposals,
}: Omit<Glance, 'decision'>): Assessment {
  const decision = decide({ facts, gaps, today });
  const assessment = { patient, today, facts, derived, gaps, proposals: proposals(), decision };
  return { ...assessment, carePlan: planOf(assessment, defaultChoices(decision)) };
}

/** The plan of these choices; null in an emergency, out of scope, or when the patient could not be read. */
function planOf({ patient, ...assessment }: Omit<Assessment, 'carePlan'>, choices: Choices): CarePlan | null {
  return patient === null ? null : buildCarePlan({ ...assessment, patient, choices });
}
