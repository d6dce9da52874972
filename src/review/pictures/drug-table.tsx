import type { ReactElement } from 'react';
import type { DrugPeriod } from '../../chart/history.ts';
import { type Row, Table } from '../parts/table.tsx';
import { type DrugLanes, isDrawn } from './drug-lanes.ts';
import { endWords, kindsOf, startWords } from './drug-words.ts';
import { dayWords, Entry } from './said.tsx';
import type { TimeScale } from './time-scale.ts';
import { columns, drugs as words, pictures } from './words.ts';

const NONE = '–';

function tableRows(drugs: DrugLanes, earlier: readonly DrugPeriod[]): Row[] {
  const drawnWords = (period: DrugPeriod): string => {
    if (period.unusable !== null) return pictures.notDrawnBecause(words.unusable[period.unusable]);
    return earlier.includes(period) ? pictures.notDrawnBecause(words.unusable.earlier) : pictures.drawn;
  };
  return drugs.lanes.flatMap((lane) =>
    [...lane.drawn, ...lane.undrawn].map((period, index) => ({
      key: `${lane.name} ${index}`,
      cells: [
        lane.name,
        kindsOf(lane),
        startWords(period),
        endWords(period),
        drawnWords(period),
        <Entry key="entry" sources={[period.source]} />,
      ],
    })),
  );
}

function procedureRows({ procedures }: DrugLanes, time: TimeScale): Row[] {
  return procedures.map((one, index) => ({
    key: `${index} ${one.procedure}`,
    cells: [
      words.procedure[one.procedure],
      one.lesions.length === 0 ? NONE : words.treated(one.lesions.join(', ')),
      dayWords(one),
      NONE,
      isDrawn(one, time)
        ? pictures.drawn
        : pictures.notDrawnBecause(words.unusable[one.date === null ? 'no-date' : 'earlier']),
      <Entry key="entry" sources={one.sources} />,
    ],
  }));
}

/** Every entry about a recognised medicine, and every procedure; `earlier` are those over before the picture. */
export function DrugTable(props: {
  drugs: DrugLanes;
  earlier: readonly DrugPeriod[];
  time: TimeScale;
}): ReactElement {
  const { drug, kind, from, to, drawn, entry } = columns;
  return (
    <Table
      caption={words.title}
      columns={[drug, kind, from, to, drawn, entry]}
      rows={[...tableRows(props.drugs, props.earlier), ...procedureRows(props.drugs, props.time)]}
    />
  );
}
