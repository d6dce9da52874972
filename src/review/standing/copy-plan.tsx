import { type ReactElement, useEffect, useRef, useState } from 'react';
import { type PlanModel, planText } from '../../careplan/index.ts';
import type { Given } from '../../chart/answers/given.ts';
import { copy as words } from './words.ts';

/** A frame may not be allowed to, and then there is no clipboard, or it refuses. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The plan as text, to be selected by who cannot copy it by a button. */
function AsText({ text }: { text: string }): ReactElement {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <textarea ref={area} className="plan-text" aria-label={words.label} readOnly rows={8} value={text} />
  );
}

/** Where the plan cannot be saved it can be taken along as text. */
export function CopyPlan(props: {
  plan: PlanModel;
  answers: readonly Given[];
  /** A choice that is not filled in is no part of the plan yet. */
  isComplete: boolean;
}): ReactElement {
  const { plan, answers, isComplete } = props;
  const answered = answers.map(({ question, said }) => `${question} ${said}`);
  const text = planText(plan, [{ heading: words.answered, lines: answered }]);
  // Of which text it was: of another one, nothing has been copied.
  const [outcome, setOutcome] = useState<{ of: string; done: boolean } | null>(null);
  const current = outcome?.of === text ? outcome : null;
  const press = async () => {
    // Anew, so that it is read out again.
    setOutcome(null);
    setOutcome({ of: text, done: await copied(text) });
  };
  return (
    <>
      {!isComplete && <p className="needed">{words.incomplete}</p>}
      <button type="button" className="copy-plan" onClick={() => void press()}>
        {words.button}
      </button>
      <p aria-live="polite">{current !== null && (current.done ? words.done : words.refused)}</p>
      {current?.done === false && <AsText text={text} />}
    </>
  );
}
