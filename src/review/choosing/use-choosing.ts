import { useEffect, useMemo, useReducer } from 'react';
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

/**
 * `choosing` is null where there is no plan: in an emergency, out of scope, or without the patient. What was chosen
 * before is kept. `returned`: what was chosen before this tab signed in again, once it is back.
 */
export function useChoosing(
  assessment: Assessment | null,
  returned: Chosen | null,
): { choosing: Choosing | null; chosen: Chosen; say: (act: Act) => void } {
  const [chosen, say] = useReducer(next, AS_RECOMMENDED);
  useEffect(() => {
    if (returned !== null) say({ do: 'bring-back', chosen: returned });
  }, [returned]);
  const carePlan = assessment?.carePlan ?? null;
  const plan = useMemo(() => (carePlan === null ? null : planKey(carePlan)), [carePlan]);
  const choosing = useMemo(
    () =>
      assessment === null || plan === null
        ? null
        : { chosen, applied: applied(chosen, assessment.decision, plan), plan, say },
    [assessment, plan, chosen],
  );
  return { choosing, chosen, say };
}
