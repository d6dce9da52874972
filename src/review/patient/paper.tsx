import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PlanInput } from '../../careplan/index.ts';
import type { Audience } from './audience.tsx';
import { PAGES, SEVERAL_PAGES, STEPS } from './fit.ts';
import { PlanOnPaper } from './plan-on-paper.tsx';
import { Sheet } from './sheet.tsx';
import { paper as words } from './words.ts';

/** A last line must not fall on a second page because paper rounds otherwise than the screen. */
const SLACK = 0.99;

/** Whether it fits one page, whichever paper it is printed on. */
function fits(sheet: HTMLElement): boolean {
  const holds = PAGES.every(({ width, height }) => {
    sheet.style.width = `${width}px`;
    return sheet.scrollHeight <= height * SLACK;
  });
  sheet.style.removeProperty('width');
  return holds;
}

/** What is printed in place of the page: in the largest size that one page holds. Stands only while it is printed. */
export function Paper(props: { audience: Audience; input: PlanInput; reading: string[] }): ReactElement {
  const { audience, input, reading } = props;
  const steps = STEPS[audience];
  const [tried, setTried] = useState(0);
  const sheet = useRef<HTMLDivElement>(null);
  const step = steps[tried];
  const { points, amount } = step ?? SEVERAL_PAGES[audience];
  useLayoutEffect(() => {
    const { current } = sheet;
    if (current === null || tried === steps.length) return;
    if (!fits(current)) setTried(tried + 1);
  }, [tried, steps]);
  const pages = step === undefined ? words.severalPages[audience] : null;
  return createPortal(
    <div
      className="paper"
      ref={sheet}
      style={{ fontSize: `${points}pt` }}
      data-amount={amount}
      data-pages={step === undefined ? 'several' : 'one'}
    >
      {audience === 'patient' ? (
        <Sheet input={input} isShort={amount === 'short'} pages={pages} />
      ) : (
        <PlanOnPaper input={input} reading={reading} amount={amount} pages={pages} />
      )}
    </div>,
    document.body,
  );
}
