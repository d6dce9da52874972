import type { ReactElement } from 'react';
import { formatNumber } from '../format.ts';
import { Table } from '../parts/table.tsx';
import type { KidneyPoint, KidneySeries } from './kidney-series.ts';
import { dayWords, Entry } from './said.tsx';
import { columns, kidney as words, pictures } from './words.ts';

export const round = (value: number): string => formatNumber(Math.round(value * 10) / 10);

/** What tells the points apart: the equation, and whether the chart reports the value. */
export function kindWords({ kind, equation }: KidneyPoint): string {
  const by = equation ?? words.noEquation;
  return kind === 'calculated' ? `${by}, ${words.calculated}` : by;
}

/** Every value, drawn or not. */
export function KidneyTable({ kidney }: { kidney: KidneySeries }): ReactElement {
  const { egfr, date, equation, drawn, entry } = columns;
  const bounds = kidney.bounds.map(({ comparator, value, source, ...one }) => ({
    ...one,
    words: words.value(`${comparator}${round(value)}`),
    by: one.equation ?? words.noEquation,
    drawn: pictures.notDrawnBecause(words.bound),
    sources: [source],
  }));
  const values = kidney.points.map((point) => ({
    ...point,
    words: words.value(round(point.value)),
    by: kindWords(point),
    drawn: pictures.drawn,
  }));
  return (
    <Table
      caption={words.title}
      columns={[egfr, date, equation, drawn, entry]}
      rows={[...values, ...bounds].map((one, index) => ({
        key: `${index} ${one.date}`,
        cells: [one.words, dayWords(one), one.by, one.drawn, <Entry key="entry" sources={one.sources} />],
      }))}
    />
  );
}
