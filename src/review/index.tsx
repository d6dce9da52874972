import { createRoot } from 'react-dom/client';
import type { Intake } from '../intake-state.ts';
import { Fault, FaultFence } from './parts/refusal.tsx';
import { Review } from './review.tsx';

/** Puts the review screen into `root` and keeps it in step with the intake. */
export function mountReview(root: HTMLElement, intake: Intake): void {
  createRoot(root).render(
    <FaultFence instead={<Fault />}>
      <Review intake={intake} />
    </FaultFence>,
  );
}
