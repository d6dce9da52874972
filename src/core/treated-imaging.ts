import type { Context } from './context.ts';
import { addMonths } from './dates.ts';
import type { Imaging } from './decision.ts';
import type { CalendarDate } from './facts.ts';
import type { DatedTreatment } from './lesions/state.ts';
import type { LesionView } from './lesions/view.ts';
import { tscModality, windowed } from './window.ts';

/** Follow-up after embolization, surgery or ablation (K25). */

type TreatedImaging = { lesion: LesionView; imaging: Imaging };

function procedure(t: DatedTreatment): string {
  return `${t.procedure.replaceAll('-', ' ')} on ${t.date}`;
}

/** One check after a removal, then the clinician's choice; with TSC, definite or suspected, on and on. */
function removed(c: Context, t: DatedTreatment): Imaging | null {
  const modality = tscModality(c);
  const seen = c.lastImaging ?? t.date;
  if (seen <= t.date)
    return windowed(c, modality, [6, 12], 'procedure', t.date, `Check after ${procedure(t)}`);
  const tsc = c.tscStatus === 'definite' || c.tscStatus === 'suspected';
  return tsc ? windowed(c, modality, [6, 12], 'last-scan', seen, 'TSC: new lesions can appear') : null;
}

/** Counts from its last scan, which is later than the procedure: without one it would not be called controlled. */
function controlled(c: Context, scan: CalendarDate, t: DatedTreatment): Imaging {
  const window = c.today <= addMonths(t.date, 12) ? ([3, 6] as const) : ([6, 12] as const);
  return windowed(c, 'mri', window, 'last-scan', scan, `Controlled after ${procedure(t)}`);
}

function ownWindow(c: Context, lesion: LesionView): Imaging | null {
  const { treatment: t, state, current } = lesion;
  if (t === null) return null;
  if (state === 'removed') return removed(c, t);
  if (state === 'awaiting') {
    return windowed(c, 'mri', [3, 6], 'procedure', t.date, `First scan after ${procedure(t)}`);
  }
  return state === 'controlled' && current !== null ? controlled(c, current.date, t) : null;
}

/** The earliest follow-up due among the treated lesions; null when none is due any more. */
export function treatedImaging(c: Context): TreatedImaging | null {
  let earliest: TreatedImaging | null = null;
  for (const lesion of c.lesions) {
    const imaging = ownWindow(c, lesion);
    if (imaging !== null && (earliest === null || imaging.due < earliest.imaging.due)) {
      earliest = { lesion, imaging };
    }
  }
  return earliest;
}
