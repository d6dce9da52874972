import { useMemo } from 'react';
import type { Assessment } from '../../assessment.ts';
import { type PlanInput, type PlanModel, planModel } from '../../careplan/index.ts';
import type { Choices } from '../../core/decision.ts';
import type { Session } from '../../ehr/types.ts';

/** The plan as it is shown, and what it is made of. */
type Plan = { model: PlanModel; input: PlanInput };

/** Null without a patient, and where there is nothing to choose: in an emergency, or out of scope. */
export function usePlan(
  assessment: Assessment,
  choices: Choices | null,
  { encounterId }: Session,
): Plan | null {
  return useMemo(() => {
    const { patient } = assessment;
    if (patient === null || choices === null) return null;
    const input = { ...assessment, patient, choices, ...(encounterId === null ? {} : { encounterId }) };
    return { model: planModel(input), input };
  }, [assessment, choices, encounterId]);
}

/** What stands under the heading of choices, in the words of the plan. */
export const chosenLines = (plan: Plan | null): string[] =>
  plan?.model.sections.flatMap((one) => (one.id === 'choices' && 'lines' in one ? one.lines : [])) ?? [];
