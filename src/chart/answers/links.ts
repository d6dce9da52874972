import type { Place } from '../place.ts';
import type { Size } from '../sizes.ts';
import { type Answerer, clinician } from './said.ts';
import type { Answers } from './schema.ts';

/** What the clinician says of the chart's own measurements, by reference (`Observation/a`). */
export type Links = { placed: ReadonlyMap<string, boolean>; same: string[][]; answerer: Answerer };

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

/** Gives the measurements that the clinician calls one lesion one name, and says on each what the clinician said. */
export function applyLinks(sizes: readonly Size[], { placed, same, answerer }: Links): Size[] {
  return sizes.map((size) => {
    const { reference } = size;
    const groups = same.filter(
      (group) =>
        group.includes(reference) && sizes.some((one) => one !== size && group.includes(one.reference)),
    );
    const inKidney = placed.has(reference) ? saying(size, 'is the kidney lesion', answerer) : size;
    const names = groups.map((group) => `same|${group.join()}`);
    const identities = [...size.place.identities, ...names];
    const linked = { ...inKidney, place: { ...size.place, identities } };
    const others = [...new Set(groups.flat())].filter((one) => one !== reference);
    return groups.length === 0 ? inKidney : saying(linked, `same lesion as ${others.join(', ')}`, answerer);
  });
}
