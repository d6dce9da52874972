import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PlanInput } from '../../careplan/index.ts';
import type { Audience } from './audience.tsx';
import { PAGE_HEIGHT, SEVERAL_PAGES, STEPS } from './fit.ts';
import { PlanOnPaper } from './plan-on-paper.tsx';
import { Sheet } from './sheet.tsx';

/** A last line must not fall on a second page because paper rounds otherwise than the screen. */
const SLACK = 0.99;

/** What is printed in place of the page: in the largest size that one page holds. Stands only while it is printed. */
export function Paper(props: { audience: Audience; input: PlanInput; reading: string[] }): ReactElement {
  const { audience, input, reading } = props;
  const steps = STEPS[audience];
  const [tried, setTried] = useState(0);
  const sheet = useRef<HTMLDivElement>(null);
  const step = steps[tried] ?? SEVERAL_PAGES[audience];
  useLayoutEffect(() => {
    const { current } = sheet;
    if (current === null || tried === steps.length) return;
    if (current.scrollHeight > PAGE_HEIGHT * SLACK) setTried(tried + 1);
  }, [tried, steps]);
  return createPortal(
    <div
      className="paper"
      ref={sheet}
      style={{ fontSize: `${step.points}pt` }}
      data-points={step.points}
      data-brief={step.brief}
    >
      {audience === 'patient' ? (
        <Sheet input={input} />
      ) : (
        <PlanOnPaper input={input} reading={reading} brief={step.brief} />
      )}
    </div>,
    document.body,
  );
}
