import type { ReactElement } from 'react';
import { importAgain } from '../import-again.ts';
import type { Intake } from '../intake-state.ts';
import { Bones, isShown, Missing, Page, Working } from './page.tsx';
import { keepPlace } from './keep-place.ts';
import { paint } from './paint.ts';
import { Fault } from './parts/refusal.tsx';

/**
 * Puts the review screen into `root` and keeps it in step with the intake: drawn at once, and handed to React once the
 * recommendation is on view.
 */
export function mountReview(root: HTMLElement, intake: Intake): void {
  let missing: ReactElement | null = null;
  let waiting = true;

  const draw = () => {
    const state = intake.get();
    try {
      const page = (
        <Page
          state={state}
          retry={intake.retry}
          announcer={null}
          rail={missing ?? <Working />}
          deeper={missing === null && <Bones />}
        />
      );
      keepPlace(root, () => paint(root, page));
    } catch (fault) {
      reportError(fault);
      return paint(root, <Fault />);
    }
    if (!isShown(state) || !waiting) return;
    waiting = false;
    afterPaint(() => void handOver());
  };

  const handOver = async () => {
    intake.shown();
    try {
      const { mountWithReact } = await importAgain(() => import('./with-react.tsx'));
      unsubscribe();
      mountWithReact(root, intake);
    } catch {
      missing = <Missing retry={() => void handOver()} />;
      draw();
    }
  };

  const unsubscribe = intake.subscribe(draw);
  draw();
}

/** The recommendation stands on the screen before anything else is asked for. A page that is hidden is not painted. */
function afterPaint(work: () => void): void {
  // Safari has no idle callbacks.
  const later = 'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;
  if (document.hidden) setTimeout(work);
  else requestAnimationFrame(() => later(work));
}
