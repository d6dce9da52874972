import { useState } from 'react';
import type { Assessment } from '../../assessment.ts';
import { defaultChoices } from '../../careplan/index.ts';
import type { Choices } from '../../core/decision.ts';
import type { Press, SaveOutcome } from '../../ehr/types.ts';
import type { Choosing } from '../choosing/use-choosing.ts';

export type Saving = null | 'in-progress' | SaveOutcome;

const isNothing = (saving: Saving): boolean =>
  saving !== null && saving !== 'in-progress' && saving.state === 'not-saved';

/** Made by one function, in one order. */
const isSame = (one: Choices, other: Choices): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How what was saved stands to the plan on the screen, and saving that one. */
export function useSaving(props: {
  assessment: Assessment;
  choosing: Choosing | null;
  saving: Saving;
  outdated: boolean;
  save: (choices: Choices, press: Press) => void;
}): { saving: Saving; outdated: boolean; pressed: boolean; press: (press: Press) => void } {
  const { assessment, choosing } = props;
  const choices = choosing?.applied.choices ?? null;
  // What was sent from here. A draft that was recognised when the page was opened is the recommended plan.
  const [sent, setSent] = useState<Choices | null>(null);
  const then = sent ?? defaultChoices(assessment.decision);
  const outdated = props.outdated || (choices !== null && !isSame(then, choices));
  const press = (pressed: Press) => {
    if (choosing === null) return;
    const { problems, choices } = choosing.applied;
    const [problem] = problems;
    if (problem !== undefined) return choosing.say({ do: 'check', field: problem.field });
    setSent(choices);
    props.save(choices, pressed);
  };
  return {
    // Of another plan than the one shown it says nothing that nothing was saved.
    saving: outdated && isNothing(props.saving) ? null : props.saving,
    outdated,
    // An outcome that was there before anything was pressed here must not pull the focus.
    pressed: sent !== null,
    press,
  };
}
