import type { Assessment } from './assessment.ts';
import { buildCarePlan, defaultChoices } from './careplan/index.ts';
import { readChart } from './chart/index.ts';
import type { CalendarDate, Gap } from './core/facts.ts';
import { decide, derive } from './core/index.ts';

/**
 * The whole way from the resources of one patient (parsed FHIR R4 JSON) to a decision and a plan draft.
 * `gaps`: what could not be read; none means that the resources are the whole chart. Pure and synchronous; never
 * throws on strange resources. Same resources, gaps and day: same bytes.
 */
export function assess(
  resources: readonly unknown[],
  { today, gaps: given = [] }: { today: CalendarDate; gaps?: readonly Gap[] },
): Assessment {
  const { patient, facts, gaps } = readChart(resources, { today, gaps: given });
  const derived = derive(facts, today);
  const decision = decide({ facts, gaps, today });
  const choices = defaultChoices(decision);
  const carePlan =
    patient === null ? null : buildCarePlan({ patient, facts, derived, gaps, decision, choices, today });
  return { patient, today, facts, derived, gaps, decision, carePlan };
}
