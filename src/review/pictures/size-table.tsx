import type { ReactElement } from 'react';
import type { Measurement } from '../../core/facts.ts';
import { formatDate, formatSize } from '../format.ts';
import { type Row, Table } from '../parts/table.tsx';
import type { LesionSeries, WhyUndrawn } from './lesion-series.ts';
import { dayWords, Entry, quoted } from './said.tsx';
import { columns, pictures, sizes as words } from './words.ts';

/** A number that cannot be used stands in the chart's own words only. */
const sizeWords = (one: Measurement, why: WhyUndrawn | null): string =>
  why === null || why === 'undated' ? formatSize(...one.axesMm) : quoted(one.sources);

function rowsOf({ id, side, points, undrawn }: LesionSeries): Row[] {
  const name = words.name(id, words.side[side ?? 'unknown']);
  const all: { measurement: Measurement; why: WhyUndrawn | null }[] = [
    ...points.map((measurement) => ({ measurement, why: null })),
    ...undrawn,
  ];
  return all.map(({ measurement, why }, index) => ({
    key: `${id} ${index}`,
    cells: [
      name,
      sizeWords(measurement, why),
      dayWords(measurement),
      words.modality[measurement.modality ?? 'unknown'],
      why === null ? pictures.drawn : pictures.notDrawnBecause(words.undrawn[why]),
      <Entry key="entry" sources={measurement.sources} />,
    ],
  }));
}

export function SizeTable({ series }: { series: LesionSeries[] }): ReactElement {
  const { lesion, size, date, modality, drawn, entry } = columns;
  return (
    <Table
      caption={words.title}
      columns={[lesion, size, date, modality, drawn, entry]}
      rows={series.flatMap(rowsOf)}
    />
  );
}

/** One sentence for each that is not in the picture. */
export function undrawnSizes(series: readonly LesionSeries[]): string[] {
  return series.flatMap(({ id, undrawn, bounded }) => [
    ...undrawn.map(({ measurement, why }) => {
      const day = measurement.date === null ? [] : [dayWords(measurement)];
      return `${id}: ${[quoted(measurement.sources), ...day].join(', ')}: ${words.undrawn[why]}`;
    }),
    ...(bounded === null
      ? []
      : [
          `${id}: ${bounded.upperMm === null ? words.boundedOnly : words.bounded(formatSize(bounded.upperMm))}, ${formatDate(bounded.date)}`,
        ]),
  ]);
}
