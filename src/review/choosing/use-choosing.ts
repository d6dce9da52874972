import { useMemo, useReducer } from 'react';
import type { Assessment } from '../../assessment.ts';
import { planKey } from '../../careplan/index.ts';
import { applied, type Applied } from './applied.ts';
import { type Act, AS_RECOMMENDED, type Chosen, next } from './chosen.ts';

/** What was chosen, what of it applies to the decision on the screen, and how to choose. */
export type Choosing = {
  chosen: Chosen;
  applied: Applied;
  /** The content of the recommended plan. */
  plan: string;
  say: (act: Act) => void;
};

/** Null where there is no plan: in an emergency, out of scope, or without the patient. What was chosen before is kept. */
export function useChoosing(assessment: Assessment | null): Choosing | null {
  const [chosen, say] = useReducer(next, AS_RECOMMENDED);
  const carePlan = assessment?.carePlan ?? null;
  const plan = useMemo(() => (carePlan === null ? null : planKey(carePlan)), [carePlan]);
  return useMemo(
    () =>
      assessment === null || plan === null
        ? null
        : { chosen, applied: applied(chosen, assessment.decision, plan), plan, say },
    [assessment, plan, chosen],
  );
}
