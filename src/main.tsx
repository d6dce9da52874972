import { ehrError } from './ehr/index.ts';
import { localDay } from './local-day.ts';
import { startReading } from './reading.ts';
import { showRefusal } from './refusal.ts';

/** The page's start: the launch is finished and the chart read while the screen's own code is still on its way. */

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks #root');
const reading = startReading();
void start(root);

async function start(root: HTMLElement): Promise<void> {
  const opened = await reading;
  if (!opened.ok) return showRefusal(root, opened.error);
  try {
    // Fetched since the page began (`index.html`), but not run before the reads have left.
    const { createIntake, mountReview, rehearse, writeFor } = await import('./screen.ts');
    const { session } = opened.value;
    const today = localDay(new Date());
    writeFor(session.locale);
    const intake = createIntake({ today, reading: opened.value });
    mountReview(root, intake);
    rehearse(session, today, () => intake.get().phase === 'opening');
  } catch {
    showRefusal(root, ehrError('network', 'the screen could not be loaded', SCREEN_MISSING));
  }
}

const SCREEN_MISSING =
  'A part of this app could not be loaded, so nothing is shown. Check the connection and open it again from the patient’s chart.';
