import type { Assessment } from '../../assessment.ts';
import { MODALITY } from '../../careplan/labels.ts';
import { sentenceCase } from '../../core/words/labels.ts';
import type { Derived, Growth } from '../../core/decision.ts';
import type { Lesion, Measurement } from '../../core/facts.ts';
import { formatDate, formatNumber, formatSize } from '../format.ts';
import { chart } from '../words-in-depth.ts';

type Current = Derived['lesions'][number];

/** The words of one lesion's row. */
export type LesionRow = {
  lesion: Lesion;
  side: string;
  size: string;
  date: string;
  modality: string;
  state: string;
  growth: string;
};

const longest = (one: Measurement): number => Math.max(...one.axesMm);

function measured(lesion: Lesion, current: Current): Measurement | undefined {
  const sameDay = lesion.measurements.filter(
    (one) => one.date === current.sizeDate && one.unusable === undefined,
  );
  return sameDay.find((one) => longest(one) === current.sizeMm) ?? sameDay[0];
}

/** A size is shown only with its date; a report that bounds the lesion is shown as the bound it is. */
function sizeWords(lesion: Lesion, current: Current | undefined): string {
  if (current !== undefined && current.sizeMm !== null && current.sizeDate !== null) {
    return formatSize(current.sizeMm);
  }
  const bound = lesion.boundedByReport;
  if (bound === null) return chart.notMeasured;
  return bound.upperMm === null ? chart.boundOnly : chart.bound(formatSize(bound.upperMm));
}

function dateWords(lesion: Lesion, current: Current | undefined): string {
  const date = current?.sizeDate ?? lesion.boundedByReport?.date;
  if (date === undefined) return '–';
  return current?.stale === true ? `${formatDate(date)} (${chart.stale})` : formatDate(date);
}

function growthWords(growth: Growth | undefined, current: Current | undefined): string {
  const words = chart.growth[growth?.class ?? current?.growth ?? 'not-known'];
  if (growth === undefined || growth.cmPerYear === null || growth.from === null || growth.to === null)
    return words;
  const cm = formatNumber(Math.abs(growth.cmPerYear));
  const rate = growth.cmPerYear < 0 ? chart.smaller(cm) : chart.perYear(cm);
  return `${words}: ${rate}, ${formatDate(growth.from)} – ${formatDate(growth.to)}`;
}

/** One row a lesion, in the order of the facts. */
export function lesionRows({ facts, derived, decision }: Assessment): LesionRow[] {
  if (facts.lesions.state !== 'present') return [];
  return facts.lesions.value.map((lesion) => {
    const current = derived.lesions.find((one) => one.id === lesion.id);
    const modality = current === undefined ? null : (measured(lesion, current)?.modality ?? null);
    return {
      lesion,
      side: chart.side[lesion.side ?? 'unknown'],
      size: sizeWords(lesion, current),
      date: dateWords(lesion, current),
      modality: modality === null ? chart.modalityUnknown : sentenceCase(MODALITY[modality]),
      state: current === undefined ? '–' : chart.state[current.state],
      growth: growthWords(
        decision.growth.find((one) => one.lesion === lesion.id),
        current,
      ),
    };
  });
}
