import type { Assessment } from './assessment.ts';
import { readChart, type ReadChartInput } from './chart/index.ts';
import { derive } from './core/derive.ts';
import { type Recommendation, recommend } from './core/recommend.ts';

/** What the first view needs: all of an assessment that does not wait for the rest of the code. */
export type Glance = Omit<Assessment, 'decision' | 'carePlan' | 'proposals'> & {
  decision: Recommendation;
  proposals: () => Assessment['proposals'];
};

/** From the resources of one patient, under the clinician's answers, to what is known. Pure; never throws. */
export function knownOf(resources: readonly unknown[], input: ReadChartInput): Omit<Glance, 'decision'> {
  const { today } = input;
  const { patient, facts, gaps, proposals } = readChart(resources, input);
  return { patient, today, facts, derived: derive(facts, today), gaps, proposals };
}

/** The same, with the recommendation. */
export function glance(resources: readonly unknown[], input: ReadChartInput): Glance {
  const known = knownOf(resources, input);
  return { ...known, decision: recommend(known) };
}
