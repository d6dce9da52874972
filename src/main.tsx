import { ehrError } from './ehr/index.ts';
import { createIntake } from './intake.ts';
import type { Intake, IntakeState } from './intake-state.ts';
import { showRefusal } from './refusal.ts';

/** The page's start: the launch is finished and the chart read while the screen's own code is still on its way. */

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks #root');
const intake = createIntake({ today: localDay(new Date()) });
const screen = import('./review/index.tsx');
// Awaited below unless the launch is refused first.
screen.catch(() => {});
void start(root);

async function start(root: HTMLElement): Promise<void> {
  const state = await opened(intake);
  if (state.phase === 'refused') return showRefusal(root, state.error);
  try {
    const { mountReview } = await screen;
    mountReview(root, intake);
  } catch {
    showRefusal(root, ehrError('network', 'the screen could not be loaded', SCREEN_MISSING));
  }
}

const SCREEN_MISSING =
  'A part of this app could not be loaded, so nothing is shown. Check the connection and open it again from the patient’s chart.';

/** The first state in which there is something to show. */
function opened({ get, subscribe }: Intake): Promise<IntakeState> {
  return new Promise((resolve) => {
    const look = () => {
      if (get().phase === 'opening') return;
      unsubscribe();
      resolve(get());
    };
    const unsubscribe = subscribe(look);
    look();
  });
}

/** The calendar day where the clinician is, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
