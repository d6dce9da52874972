import type { Context } from '../context.ts';
import type { Lesion } from '../facts.ts';
import { nephrectomies } from '../lesions/state.ts';
import type { LesionView } from '../lesions/view.ts';
import { STILL_THERE, WHICH_SIDE } from '../words/questions.ts';
import { allLesions, asking, type Probe, type ProbeValue, withLesion } from './probe.ts';

/** What is asked of a removal: one that a later measurement contradicts, and one of an unknown kidney (K25, F8). */

/** The kidney is still there: no lesion of its side lost it. */
function notRemoved(c: Context, { id, side }: Lesion): Lesion[] {
  return allLesions(c).map((l) => {
    const same = l.id === id || (side !== null && l.side === side);
    const treated = l.treated?.filter((t) => t.procedure !== 'nephrectomy') ?? null;
    return same ? { ...l, treated } : l;
  });
}

/** Measured after a nephrectomy or a complete excision: still there, or the measurement is of something else. */
function stillThere(c: Context, { id, lesion, state, treatment }: LesionView): Probe[] {
  if (treatment === null || state === 'removed') return [];
  const kidney = treatment.procedure === 'nephrectomy';
  if (!kidney && treatment.completeExcision !== true) return [];
  const measurements = lesion.measurements.filter((m) => m.date === null || m.date <= treatment.date);
  const removed = withLesion(c, { ...lesion, measurements });
  const values: ProbeValue[] = [{ answer: 'no, the lesion is removed', to: true, supposition: removed }];
  if (kidney) {
    const answer = 'yes, the kidney was not removed';
    values.push({ answer, to: false, supposition: [['lesions', notRemoved(c, lesion)]] });
  }
  const what = `${treatment.procedure.replaceAll('-', ' ')} of ${treatment.date}`;
  return [asking(`lesions.${id}.treated`, `${STILL_THERE} (${what}, lesion ${id})`, values)];
}

/** A nephrectomy takes the other lesions of its side, once the side is known. */
function whichSide(c: Context, { id, lesion }: LesionView): Probe[] {
  if (lesion.side !== null || c.lesions.length === 1 || nephrectomies(lesion, c.today).length === 0)
    return [];
  const values = (['left', 'right'] as const).map((side) => ({
    answer: side,
    to: side,
    supposition: withLesion(c, { ...lesion, side }),
  }));
  return [asking(`lesions.${id}.side`, `${WHICH_SIDE} (lesion ${id})`, values)];
}

export function removalProbes(c: Context): Probe[] {
  return c.lesions.flatMap((view) => [...stillThere(c, view), ...whichSide(c, view)]);
}
