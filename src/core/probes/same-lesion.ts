import type { Context } from '../context.ts';
import type { Lesion } from '../facts.ts';
import { areSeveral, isUnlinked } from '../lesions/same.ts';
import { isLarger, type LesionView, merge } from '../lesions/view.ts';
import { SAME_LESION, SAME_LESIONS } from '../words/questions.ts';
import { asking, type Probe, type ProbeValue, withLesion, withLesions } from './probe.ts';

/** Measurements without a lesion's name: is one of them of the same lesion as another? (K11, K18) */

const ANOTHER = 'another lesion';

function named(lesion: Lesion): Lesion {
  const { unlinked: _, ...known } = lesion;
  return known;
}

/** An unlinked older measurement: is it of this newer lesion of that side? */
function historyProbes(c: Context): Probe[] {
  return c.toLink.map((old) => {
    const values = c.lesions
      .filter((l) => l.lesion.side === old.side && l.current !== null)
      .map(({ id, lesion }) => ({
        answer: `same as ${id}`,
        to: id,
        supposition: withLesion(
          c,
          { ...named(lesion), measurements: [...old.measurements, ...lesion.measurements] },
          old.id,
        ),
      }));
    return asking(`lesions.${old.id}`, `${SAME_LESION} (${old.id}, ${old.side})`, values);
  });
}

/** More are no question that anybody answers one by one. */
const MOST = 6;

/** Those that have been measured, by size. */
function largestFirst(lesions: LesionView[]): LesionView[] {
  const measured = lesions.flatMap((view) => (view.current === null ? [] : [{ view, size: view.current }]));
  const sorted = measured.toSorted(
    (a, b) => Number(isLarger(b.size, a.size)) - Number(isLarger(a.size, b.size)),
  );
  return sorted.map(({ view }) => view);
}

/** Where a lesion was measured, as the answer names it. */
function entryOf({ id, lesion }: LesionView): string {
  const references = lesion.measurements.flatMap(({ sources }) =>
    sources.flatMap((source) => (source.from === 'chart' ? [source.reference] : [])),
  );
  return references.length === 0 ? id : `${id}: ${[...new Set(references)].join(', ')}`;
}

function pairProbe(c: Context, one: LesionView, others: LesionView[]): Probe {
  const values = others.map(
    ({ id, lesion }): ProbeValue => ({
      answer: `same as ${id}`,
      to: id,
      supposition: withLesion(c, named(merge(lesion, one.lesion)), one.id),
    }),
  );
  const apart = [one, ...others].map(({ lesion }) => named(lesion));
  const entries = [one, ...others].map(entryOf).join('; ');
  const different = { answer: ANOTHER, to: ANOTHER, supposition: withLesions(c, apart) };
  const probe = asking(`lesions.${one.id}`, `${SAME_LESIONS} (${entries})`, [...values, different]);
  // Whether there are several, and how they grow, rests on it (K11).
  return { ...probe, always: true };
}

/** A lesion without a name and those it may be: each two are asked about once. */
function pairProbes(c: Context): Probe[] {
  const largest = largestFirst(c.lesions).slice(0, MOST);
  const inOrder = c.lesions.filter((view) => largest.includes(view));
  return inOrder.flatMap((one, index) => {
    if (!isUnlinked(one)) return [];
    const others = inOrder.filter((other, place) => place > index || !isUnlinked(other));
    const same = others.filter((other) => !areSeveral([one, other]));
    return same.length === 0 ? [] : [pairProbe(c, one, same)];
  });
}

export function sameLesionProbes(c: Context): Probe[] {
  return [...historyProbes(c), ...pairProbes(c)];
}
