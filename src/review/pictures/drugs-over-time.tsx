import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { Days, DrugPeriod } from '../../chart/history.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { Deeper } from '../parts/card.tsx';
import { type Row, Table } from '../parts/table.tsx';
import { drugClassWords } from '../words-in-depth.ts';
import { type Bar, barOf } from './bar.ts';
import { DrawnBar } from './drawn-bar.tsx';
import type { DrawnPeriod, DrugLane, DrugLanes, ProcedureMark } from './drug-lanes.ts';
import { Marker } from './marker.tsx';
import type { Mark } from './marks.tsx';
import { Plot } from './plot.tsx';
import { dayWords, Entry, Missed, NotDrawn, quoted } from './said.tsx';
import type { TimeScale } from './time-scale.ts';
import { columns, drugs as words, pictures } from './words.ts';

const LANE = 42;
/** What fits where the screen is narrow; the table has all of it. */
const LONGEST_LABEL = 41;
const SHORTEST_NAME = 20;

const kindsOf = ({ classes }: DrugLane): string => classes.map((one) => drugClassWords[one]).join(', ');

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

/** What a medicine is recognised as says more than the end of its name. */
function labelOf(lane: DrugLane): string {
  const kinds = kindsOf(lane);
  return cut(
    `${cut(lane.name, Math.max(SHORTEST_NAME, LONGEST_LABEL - kinds.length - 3))} · ${kinds}`,
    LONGEST_LABEL,
  );
}

const daysWords = ({ earliest, latest }: Days): string =>
  dayWords(earliest === latest ? { date: latest } : { date: latest, earliest });

function startWords({ from, prescribed }: DrugPeriod): string {
  if (from === null) return words.unusable['no-start'];
  return prescribed ? words.prescribed(daysWords(from)) : daysWords(from);
}

function endWords({ to, end }: DrugPeriod): string {
  if (to !== null) return daysWords(to);
  return end === 'ongoing' ? words.ongoing : words.endUnknown;
}

function periodWords(lane: DrugLane, period: DrugPeriod): string {
  const span = period.to === null ? words.fromOn : words.fromTo;
  return [lane.name, kindsOf(lane), span(startWords(period), endWords(period))].join(' · ');
}

type Drawn = { lane: DrugLane; period: DrawnPeriod; bar: Bar };

/** What of these medicines falls into the time of the picture, and what is over before. */
function inTime({ lanes }: DrugLanes, time: TimeScale, today: CalendarDate) {
  const all = lanes.flatMap((lane) =>
    lane.drawn.map((period) => ({ lane, period, bar: barOf(period, time, today) })),
  );
  const drawn = all.filter((one): one is Drawn => one.bar !== null);
  return { drawn, earlier: all.filter(({ bar }) => bar === null) };
}

const isDrawn = ({ date }: ProcedureMark, time: TimeScale): boolean => date !== null && time.has(date);

const procedureWords = ({ procedure, date, lesions }: ProcedureMark): string =>
  [words.procedure[procedure], ...lesions, dayWords({ date })].join(' · ');

function Picture(props: {
  drugs: DrugLanes;
  drawn: Drawn[];
  time: TimeScale;
  today: CalendarDate;
}): ReactElement {
  const { drugs, drawn, time, today } = props;
  const lanes = drugs.lanes.filter((lane) => drawn.some((one) => one.lane === lane));
  const procedures = drugs.procedures.filter((one) => isDrawn(one, time));
  const labels = lanes.map(labelOf);
  if (procedures.length > 0) labels.push(words.procedures);
  const periods: Mark[] = drawn.map(({ lane, period, bar }, index) => ({
    key: `${index} ${lane.name}`,
    words: periodWords(lane, period),
    draw: <DrawnBar bar={bar} y={lanes.indexOf(lane) * LANE + 22} />,
  }));
  const events: Mark[] = procedures.map((one, index) => ({
    key: `${index} ${one.procedure}`,
    words: procedureWords(one),
    draw: <Marker shape="down" x={time.at(one.date ?? today)} y={lanes.length * LANE + 28} />,
  }));
  return (
    <Plot
      title={words.title}
      description={words.describe(lanes.length)}
      height={labels.length * LANE + 4}
      scale={time}
      today={today}
      marks={[...periods, ...events]}
      over={labels.map((label, index) => (
        <text key={label} className="name" x="-40" y={index * LANE + 15}>
          {label}
        </text>
      ))}
    >
      {null}
    </Plot>
  );
}

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
      one.lesions.length === 0 ? '' : words.treated(one.lesions.join(', ')),
      dayWords(one),
      '',
      isDrawn(one, time)
        ? pictures.drawn
        : pictures.notDrawnBecause(words.unusable[one.date === null ? 'no-date' : 'earlier']),
      <Entry key="entry" sources={one.sources} />,
    ],
  }));
}

function Notes({ drawn }: { drawn: Drawn[] }): ReactElement {
  const notes = [
    drawn.some(({ bar }) => bar.end === 'unknown') && words.endNote,
    drawn.some(({ bar }) => bar.vague.length > 0) && words.vagueNote,
    words.only,
  ];
  return <p className="small">{notes.filter((note) => note !== false).join(' ')}</p>;
}

/** When recognised medicines were taken, and when a kidney was operated on. */
export function DrugsOverTime(props: {
  assessment: Assessment;
  drugs: DrugLanes;
  time: TimeScale;
}): ReactElement {
  const { assessment, drugs, time } = props;
  const { drawn, earlier } = inTime(drugs, time, assessment.today);
  const procedures = drugs.procedures.filter((one) => !isDrawn(one, time));
  const undrawn = [
    ...drugs.lanes.flatMap(({ name, undrawn }) =>
      undrawn.map(({ unusable, source }) => `${name}: ${words.unusable[unusable]} (${quoted([source])})`),
    ),
    ...earlier.map(({ lane, period }) => `${periodWords(lane, period)}: ${words.unusable.earlier}`),
    ...procedures.map(
      (one) => `${procedureWords(one)}: ${words.unusable[one.date === null ? 'no-date' : 'earlier']}`,
    ),
  ];
  const rows = [
    ...tableRows(
      drugs,
      earlier.map(({ period }) => period),
    ),
    ...procedureRows(drugs, time),
  ];
  const { drug, kind, from, to, drawn: isThere, entry } = columns;
  return (
    <div className="stack">
      <h3>{words.title}</h3>
      <Missed fact="medications" gaps={assessment.gaps} />
      {drugs.answered && <p>{words.answered}</p>}
      {drawn.length + drugs.procedures.length === procedures.length ? (
        <p className="soft">{undrawn.length === 0 ? words.none : words.nothing}</p>
      ) : (
        <Picture drugs={drugs} drawn={drawn} time={time} today={assessment.today} />
      )}
      <Notes drawn={drawn} />
      <NotDrawn items={undrawn} />
      {rows.length > 0 && (
        <Deeper summary={pictures.table(words.title)}>
          <Table caption={words.title} columns={[drug, kind, from, to, isThere, entry]} rows={rows} />
        </Deeper>
      )}
    </div>
  );
}
