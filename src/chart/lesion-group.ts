import type { Side } from '../core/facts.ts';
import { ANGIOMYOLIPOMA, KIDNEY_SITES, KIDNEY_WORDS } from '../terminology/body.ts';
import { findCode } from '../terminology/match.ts';
import { codedOf } from './coded.ts';
import type { Chart } from './collect.ts';
import { child } from './json.ts';
import { segmentOf, sideOf, structureIdentities, structureWords } from './place.ts';
import type { Size } from './sizes.ts';

/** Measurements known to be of one lesion; `unlinked`: of a lesion, but which one the chart does not say. */
export type Group = {
  sides: Set<Side>;
  segments: Set<string>;
  identities: Set<string>;
  sizes: Size[];
  unlinked: boolean;
};

const setOf = <T>(one: T | null): Set<T> => new Set(one === null ? [] : [one]);

/** The one value of a set; none where the chart gives none, or contradicts itself. */
export const onlyOf = <T>(set: ReadonlySet<T>): T | null => (set.size === 1 ? ([...set][0] ?? null) : null);

export function groupOf(sizes: readonly Size[], unlinked: boolean): Group {
  const values = <T>(pick: (size: Size) => T | null) => new Set(sizes.flatMap((size) => pick(size) ?? []));
  return {
    sides: values(({ place }) => place.side),
    segments: values(({ place }) => place.segment),
    identities: new Set(sizes.flatMap(({ place }) => place.identities)),
    sizes: [...sizes],
    unlinked,
  };
}

/** Lesions on record in the kidney that nothing may have measured. */
function recordedLesions(chart: Chart): Group[] {
  return chart.of('BodyStructure').flatMap((entry) => {
    const said = structureWords(entry);
    const morphology = codedOf(child(entry.json, 'morphology'));
    const isAml =
      findCode([ANGIOMYOLIPOMA], morphology) !== null ||
      said.texts.some((one) => /\bangiomyolipoma\b/i.test(one));
    const inKidney =
      findCode(KIDNEY_SITES, said) !== null || said.texts.some((one) => KIDNEY_WORDS.test(one));
    if (!isAml || !inKidney || entry.json['active'] === false) return [];
    return [
      {
        sides: setOf(sideOf(said)),
        segments: setOf(segmentOf(said)),
        identities: new Set(structureIdentities(entry)),
        sizes: [],
        unlinked: false,
      },
    ];
  });
}

function addTo(group: Group, other: Group): void {
  for (const key of ['sides', 'segments', 'identities'] as const) {
    // Each set takes what the same set of the other group holds.
    const target: Set<string> = group[key];
    for (const one of other[key]) target.add(one);
  }
  group.sizes.push(...other.sizes);
}

/** Joins what shares a name of the lesion. */
function byIdentity(groups: readonly Group[]): Group[] {
  const owner = new Map<string, Group>();
  const joined = new Set<Group>();
  for (const group of groups) {
    const [first, ...others] = new Set([...group.identities].flatMap((one) => owner.get(one) ?? []));
    const whole = first ?? groupOf([], false);
    for (const part of [...others, group]) {
      addTo(whole, part);
      joined.delete(part);
      for (const one of part.identities) owner.set(one, whole);
    }
    joined.add(whole);
  }
  return [...joined];
}

/** The lesions that have a name: their own record, an identifier, a tracking name of DICOM, or the clinician's word. */
export function namedLesions(chart: Chart, sizes: readonly Size[]): Group[] {
  return byIdentity([...recordedLesions(chart), ...sizes.map((size) => groupOf([size], false))]);
}
