import type { Assessment } from './assessment.ts';
import { type Answers, readChart } from './chart/index.ts';
import { derive } from './core/derive.ts';
import type { CalendarDate, Gap } from './core/facts.ts';
import { type Recommendation, recommend } from './core/recommend.ts';

/** What the first view needs: all of an assessment that does not wait for the rest of the code. */
export type Glance = Omit<Assessment, 'decision' | 'carePlan'> & { decision: Recommendation };

export type AssessOptions = {
  today: CalendarDate;
  /** What could not be read; none means that the resources are the whole chart. */
  gaps?: readonly Gap[];
  /** What the clinician says, in a shape that `parseAnswers` has accepted, and who says it. */
  answers?: Answers;
  by?: string;
};

/** From the resources of one patient, under the clinician's answers, to the recommendation. Pure; never throws. */
export function glance(
  resources: readonly unknown[],
  { gaps: given = [], ...options }: AssessOptions,
): Glance {
  const { today } = options;
  const { patient, facts, gaps } = readChart(resources, { ...options, gaps: given });
  const decision = recommend({ facts, gaps, today });
  return { patient, today, facts, derived: derive(facts, today), gaps, decision };
}
