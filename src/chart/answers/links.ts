import { areDuplicates } from '../duplicates.ts';
import type { Place } from '../place.ts';
import type { Size } from '../sizes.ts';
import { type Answerer, clinician } from './said.ts';
import type { Answers } from './schema.ts';

/** What the clinician says of the chart's own measurements, by reference (`Observation/a`). */
type Links = { placed: ReadonlyMap<string, boolean>; same: string[][]; answerer: Answerer };

export function linksOf({ kidneyLesion, sameLesion }: Answers, answerer: Answerer): Links {
  const placed = Object.entries(kidneyLesion ?? {}).flatMap(([reference, inKidney]): [string, boolean][] =>
    inKidney === null ? [] : [[reference, inKidney]],
  );
  return { placed: new Map(placed), same: sameLesion ?? [], answerer };
}

/** The organ of a measurement: as the clinician says, else as the chart says. */
export function organOf(reference: string, place: Place, links: Links): Place['organ'] {
  const inKidney = links.placed.get(reference);
  if (inKidney === undefined) return place.organ;
  return inKidney ? 'kidney' : 'elsewhere';
}

function saying(size: Size, reason: string, answerer: Answerer): Size {
  const { measurement } = size;
  return {
    ...size,
    measurement: { ...measurement, sources: [...measurement.sources, clinician(answerer, reason)] },
  };
}

/** Named alone: a lesion of its own, with whatever notes the same value of the same scan again. */
function isOwn(size: Size, [named]: readonly string[], sizes: readonly Size[]): boolean {
  const own = sizes.find(({ reference }) => reference === named);
  if (own === undefined || own === size) return own !== undefined;
  const samePlace = own.place.side === size.place.side && own.place.segment === size.place.segment;
  return samePlace && areDuplicates(own.measurement, size.measurement);
}

/**
 * Gives the measurements that the clinician calls one lesion one name, and says on each what the clinician said. A
 * measurement named alone is a lesion of its own: no other one is of it.
 */
export function applyLinks(sizes: readonly Size[], { placed, same, answerer }: Links): Size[] {
  return sizes.map((size) => {
    const { reference } = size;
    const groups = same.filter((group) =>
      group.length === 1
        ? isOwn(size, group, sizes)
        : group.includes(reference) && sizes.some((one) => one !== size && group.includes(one.reference)),
    );
    const inKidney = placed.has(reference) ? saying(size, 'is the kidney lesion', answerer) : size;
    if (groups.length === 0) return inKidney;
    const names = groups.map((group) => `same|${group.join()}`);
    const identities = [...size.place.identities, ...names];
    const linked = { ...inKidney, place: { ...size.place, identities } };
    const others = [...new Set(groups.filter(({ length }) => length > 1).flat())].filter(
      (one) => one !== reference,
    );
    const reason = others.length === 0 ? 'a lesion of its own' : `same lesion as ${others.join(', ')}`;
    return saying(linked, reason, answerer);
  });
}
