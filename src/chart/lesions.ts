import type { Lesion, Measurement, Side } from '../core/facts.ts';
import { ANGIOMYOLIPOMA } from '../terminology/body.ts';
import { findCode } from '../terminology/match.ts';
import { codedOf } from './coded.ts';
import type { Chart } from './collect.ts';
import { child } from './json.ts';
import { sideOf, structureIdentities, structureWords } from './place.ts';
import type { Size } from './sizes.ts';
import { KIDNEY_SITES, KIDNEY_WORDS } from '../terminology/body.ts';

/** Measurements known, or taken, to be of one lesion. */
type Group = {
  side: Side | null;
  segment: string | null;
  identities: Set<string>;
  sizes: Size[];
  unlinked: boolean;
};

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
        side: sideOf(said),
        segment: null,
        identities: new Set(structureIdentities(entry)),
        sizes: [],
        unlinked: false,
      },
    ];
  });
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));

/** Joins what shares a name of the lesion. */
function byIdentity(groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const same = joined.filter(({ identities }) => overlap(identities, group.identities));
    const merged = [...same, group].reduce((a, b) => ({
      side: a.side ?? b.side,
      segment: a.segment ?? b.segment,
      identities: new Set([...a.identities, ...b.identities]),
      sizes: [...a.sizes, ...b.sizes],
      unlinked: false,
    }));
    joined.splice(0, joined.length, ...joined.filter((one) => !same.includes(one)), merged);
  }
  return joined;
}

const longest = ({ measurement }: Size) => measurement.axesMm[0] ?? null;

/** Two values of one day and one method more than 1 mm apart are two lesions. */
function twoOnOneDay(a: Size, b: Size): boolean {
  const [x, y] = [longest(a), longest(b)];
  const sameScan =
    a.measurement.date === b.measurement.date && a.measurement.modality === b.measurement.modality;
  return sameScan && (x === null || y === null || Math.abs(x - y) > 1);
}

/** True when all of a side can be one lesion: one name at most, one segment, dated, never two on one day. */
function canBeOne(named: readonly Group[], loose: readonly Size[]): boolean {
  const sizes = [...named.flatMap((group) => group.sizes), ...loose];
  const segments = new Set(loose.map(({ place }) => place.segment));
  for (const { segment } of named) if (segment !== null) segments.add(segment);
  return (
    named.length <= 1 &&
    segments.size === 1 &&
    sizes.every(({ measurement }) => measurement.date !== null) &&
    !sizes.some((a, i) => sizes.slice(i + 1).some((b) => twoOnOneDay(a, b)))
  );
}

const groupOf = (sizes: readonly Size[], unlinked: boolean): Group => ({
  side: sizes[0]?.place.side ?? null,
  segment: sizes[0]?.place.segment ?? null,
  identities: new Set(),
  sizes: [...sizes],
  unlinked,
});

/** Measurements without a named lesion: one lesion where the side has only one, else each for itself. */
function placeLoose(named: readonly Group[], loose: readonly Size[], several: boolean): Group[] {
  const result = [...named];
  for (const side of ['left', 'right', null] as const) {
    const here = loose.filter(({ place }) => place.side === side);
    const namedHere = named.filter((group) => group.side === side);
    if (here.length === 0) continue;
    const alone = here.length === 1 && namedHere.length === 0;
    const [only] = namedHere;
    if (side !== null && !several && !alone && canBeOne(namedHere, here)) {
      if (only === undefined) result.push(groupOf(here, false));
      else result[result.indexOf(only)] = { ...only, sizes: [...only.sizes, ...here] };
    } else {
      const unlinked = !alone || (side === null && loose.length + named.length > 1);
      result.push(...here.map((size) => groupOf([size], unlinked)));
    }
  }
  return result;
}

const when = ({ date }: Measurement) => date ?? '9999';

function compareMeasurements(a: Measurement, b: Measurement): number {
  const key = (one: Measurement) =>
    `${when(one)} ${one.sources.map((source) => JSON.stringify(source)).join()}`;
  return key(a) < key(b) ? -1 : 1;
}

const SIDE_ORDER = { left: '0', right: '1', none: '2' } as const;

/**
 * The lesions of both kidneys, each with its measurements oldest first. Identity: the lesion's own record or
 * identifier, then its DICOM tracking name, then the only lesion of its side; otherwise unlinked.
 * `several`: the chart speaks of more than one, so a side alone links nothing.
 */
export function groupLesions(chart: Chart, sizes: readonly Size[], several: boolean): Lesion[] {
  const withName = sizes.filter(({ place }) => place.identities.length > 0);
  const loose = sizes.filter(({ place }) => place.identities.length === 0);
  const named = byIdentity([
    ...recordedLesions(chart),
    ...withName.map((size) => ({ ...groupOf([size], false), identities: new Set(size.place.identities) })),
  ]);
  const groups = placeLoose(named, loose, several).map((group) => ({
    ...group,
    measurements: group.sizes.map(({ measurement }) => measurement).toSorted(compareMeasurements),
  }));
  const key = (group: (typeof groups)[number]) => {
    const [first] = group.measurements;
    const names = [...group.identities].toSorted().join();
    return `${SIDE_ORDER[group.side ?? 'none']} ${first === undefined ? '9999' : when(first)} ${JSON.stringify(first?.sources)} ${names}`;
  };
  return groups
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ side, measurements, unlinked }, index) => ({
      id: `L${index + 1}`,
      side,
      measurements,
      boundedByReport: null,
      treated: null,
      ...(unlinked ? { unlinked: true as const } : {}),
    }));
}
