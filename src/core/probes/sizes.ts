import type { Context } from '../context.ts';
import type { Lesion } from '../facts.ts';
import { type Scan, usableMeasurements } from '../lesions/scans.ts';
import type { LesionView } from '../lesions/view.ts';
import { measured } from '../plausible.ts';
import { sizeProblem } from '../rules/r06.ts';
import { cm } from '../words/labels.ts';
import { WHAT_SIZE } from '../words/questions.ts';
import { type Probe, withLesion } from './probe.ts';
import { sizesToTry } from './size-limits.ts';

/** The size of each lesion: asked where there is none that can be used, else as it could have been measured. */

function sizeProbe(c: Context, view: LesionView, of: (mm: number) => Lesion, sizes: number[]): Probe {
  return {
    fact: `lesions.${view.id}.size`,
    text: `${WHAT_SIZE} (lesion ${view.id})`,
    missing: false,
    from: view.current?.mm ?? null,
    unit: 'mm',
    values: sizes.map((mm) => ({
      answer: cm(mm),
      to: mm,
      supposition: withLesion(c, of(mm)),
    })),
  };
}

/** No size that can be used (R06): a scan of today with each size, in place of what cannot be used. */
function missingSize(c: Context, view: LesionView): Probe {
  const { lesion } = view;
  const scanned = (mm: number) => ({
    ...lesion,
    measurements: [...usableMeasurements(lesion, c.today), measured(c.today, mm)],
  });
  const sizes = sizesToTry(c, view, { date: c.today, modality: 'mri' });
  return { ...sizeProbe(c, view, scanned, sizes), missing: true, from: null };
}

/** The longest axis made this long, and no other longer. */
function longest(axesMm: number[], mm: number): number[] {
  const before = Math.max(...axesMm);
  return axesMm.map((axis) => (axis === before ? mm : Math.min(axis, mm)));
}

/** Those on the other side of a limit: of neighbours the one next to the size as it is lies before it. */
function beyondLimits(sizes: number[], now: number): number[] {
  const tenths = (mm: number) => Math.round(mm * 10);
  const all = new Set(sizes.map(tenths));
  return sizes.filter((mm) => all.has(tenths(mm) + (mm > now ? -1 : 1)));
}

/** The current value, had it been measured larger or smaller. */
function knownSize(c: Context, view: LesionView, current: Scan): Probe {
  const isCurrent = (m: Lesion['measurements'][number]) =>
    m.date === current.date && m.modality === current.modality && Math.max(...m.axesMm) === current.mm;
  const resized = (mm: number) => ({
    ...view.lesion,
    measurements: view.lesion.measurements.map((m) =>
      isCurrent(m) ? { ...m, axesMm: longest(m.axesMm, mm) } : m,
    ),
  });
  return sizeProbe(c, view, resized, beyondLimits(sizesToTry(c, view, current), current.mm));
}

export function sizeProbes(c: Context): Probe[] {
  const probes: Probe[] = [];
  for (const view of c.lesions) {
    if (sizeProblem(view) !== null) probes.push(missingSize(c, view));
    else if ((view.state === 'active' || view.state === 'controlled') && view.current !== null)
      probes.push(knownSize(c, view, view.current));
  }
  return probes;
}
