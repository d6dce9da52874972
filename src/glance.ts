import type { Assessment } from './assessment.ts';
import { readChart } from './chart/index.ts';
import { derive } from './core/derive.ts';
import type { CalendarDate, Gap } from './core/facts.ts';
import { type Recommendation, recommend } from './core/recommend.ts';

/** What the first view needs: all of an assessment that does not wait for the rest of the code. */
export type Glance = Omit<Assessment, 'decision' | 'carePlan'> & { decision: Recommendation };

/** From the resources of one patient to the recommendation. `gaps`: what could not be read. Pure; never throws. */
export function glance(
  resources: readonly unknown[],
  { today, gaps: given = [] }: { today: CalendarDate; gaps?: readonly Gap[] },
): Glance {
  const { patient, facts, gaps } = readChart(resources, { today, gaps: given });
  const decision = recommend({ facts, gaps, today });
  return { patient, today, facts, derived: derive(facts, today), gaps, decision };
}
