import { type ReactElement, useEffect, useRef } from 'react';
import type { Assessment } from '../../assessment.ts';
import { Acceptance } from './acceptance.tsx';
import type { Field } from './chosen.ts';
import { IntervalChoice } from './interval-choice.tsx';
import { ModalityChoice } from './modality-choice.tsx';
import { OptionChoice } from './option-choice.tsx';
import { StepsChoice } from './steps-choice.tsx';
import type { Choosing } from './use-choosing.ts';

/** Everything that can be chosen. What is chosen counts at once: there is nothing to submit but the plan itself. */
export function ChoosingForm(props: {
  assessment: Assessment;
  choosing: Choosing;
  canAccept: boolean;
}): ReactElement {
  const { assessment, choosing, canAccept } = props;
  const { decision } = assessment;
  const { chosen, applied, say } = choosing;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen.focus === null) return;
    const named = element.current?.querySelectorAll<HTMLInputElement>(`[name="${chosen.focus}"]`) ?? [];
    const [first] = named;
    ([...named].find(({ checked }) => checked) ?? first)?.focus();
    say({ do: 'focused' });
  }, [chosen.focus, say]);
  const refused = (field: Field): string | undefined =>
    chosen.isChecked ? applied.problems.find((one) => one.field === field)?.words : undefined;
  return (
    <div ref={element} className="answer-form choosing">
      <OptionChoice decision={decision} choosing={choosing} refused={refused} />
      <IntervalChoice assessment={assessment} choosing={choosing} refused={refused} />
      <ModalityChoice decision={decision} choosing={choosing} />
      <StepsChoice decision={decision} choosing={choosing} />
      <Acceptance choosing={choosing} canAccept={canAccept} />
    </div>
  );
}
