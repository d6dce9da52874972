import type { Lesion, Measurement, Side } from '../core/facts.ts';
import type { Chart } from './collect.ts';
import { withoutDuplicates } from './duplicates.ts';
import { type Group, namedLesions, onlyOf } from './lesion-group.ts';
import { byKey } from './order.ts';
import type { Size } from './sizes.ts';
import { placeUnnamed } from './unnamed-lesions.ts';

const when = (measurement: Measurement | undefined) => measurement?.date ?? '9999';

const SIDE_ORDER = { left: '0', right: '1', none: '2' } as const;

type Placed = { side: Side | null; measurements: Measurement[]; names: string; unlinked: boolean };

function placed({ sides, identities, sizes, unlinked }: Group): Placed {
  const sorted = byKey(
    sizes.map(({ measurement }) => measurement),
    (one) => `${when(one)} ${JSON.stringify(one.sources)}`,
  );
  const names = [...identities].toSorted().join();
  return { side: onlyOf(sides), measurements: withoutDuplicates(sorted), names, unlinked };
}

/** Left before right, then by the oldest measurement, so that the order of the resources changes nothing. */
function orderOf({ side, measurements: [first], names }: Placed): string {
  return `${SIDE_ORDER[side ?? 'none']} ${when(first)} ${JSON.stringify(first?.sources)} ${names}`;
}

/**
 * The lesions of both kidneys, each with its measurements oldest first. Identity: the lesion's own record or
 * identifier, then its DICOM tracking name, then the only lesion of its part of the kidney; otherwise unlinked.
 * `several`: the chart speaks of more than one, so a place alone links nothing.
 */
export function groupLesions(chart: Chart, sizes: readonly Size[], several: boolean): Lesion[] {
  const hasName = ({ place }: Size) => place.identities.length > 0;
  const named = namedLesions(chart, sizes.filter(hasName));
  const loose = sizes.filter((size) => !hasName(size));
  const groups = placeUnnamed(named, loose, several).map(placed);
  return byKey(groups, orderOf).map(({ side, measurements, unlinked }, index) => ({
    id: `L${index + 1}`,
    side,
    measurements,
    boundedByReport: null,
    treated: null,
    ...(unlinked ? { unlinked: true as const } : {}),
  }));
}
