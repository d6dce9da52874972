import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Intake } from '../intake-state.ts';
import { blendIn } from './blend-in.ts';
import { keepPlace } from './keep-place.ts';
import { FaultFence } from './parts/fault-fence.tsx';
import { Fault } from './parts/refusal.tsx';
import { Review } from './review.tsx';

/** Hands the page that was drawn so far to React, which draws it anew. */
export function mountWithReact(root: HTMLElement, intake: Intake): void {
  keepPlace(root, () =>
    flushSync(() =>
      createRoot(root).render(
        <FaultFence instead={<Fault />}>
          <Review intake={intake} />
        </FaultFence>,
      ),
    ),
  );
  const state = intake.get();
  const style = state.phase === 'open' ? state.session.smartStyleUrl : null;
  if (style !== null) void blendIn(document.documentElement, style);
}
