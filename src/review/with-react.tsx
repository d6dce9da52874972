import { createRoot } from 'react-dom/client';
import type { Intake } from '../intake-state.ts';
import { FaultFence } from './parts/fault-fence.tsx';
import { Fault } from './parts/refusal.tsx';
import { Review } from './review.tsx';

/** Hands the page that was drawn so far to React. `asked`: the gaps that were asked for again on it. */
export function mountWithReact(root: HTMLElement, intake: Intake, asked: readonly string[]): void {
  createRoot(root).render(
    <FaultFence instead={<Fault />}>
      <Review intake={intake} asked={asked} />
    </FaultFence>,
  );
}
