import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Intake } from '../intake-state.ts';
import { FaultFence } from './parts/fault-fence.tsx';
import { Fault } from './parts/refusal.tsx';
import { Review } from './review.tsx';

const LABEL = 'aria-label';

/** Hands the page that was drawn so far to React. */
export function mountWithReact(root: HTMLElement, intake: Intake): void {
  const focused = document.activeElement?.getAttribute(LABEL) ?? null;
  flushSync(() =>
    createRoot(root).render(
      <FaultFence instead={<Fault />}>
        <Review intake={intake} />
      </FaultFence>,
    ),
  );
  if (focused === null) return;
  // React has drawn the page anew: the focus goes back to the button it was on.
  const labelled = root.querySelectorAll<HTMLElement>(`[${LABEL}]`);
  [...labelled].find((one) => one.getAttribute(LABEL) === focused)?.focus();
}
