import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { Deeper } from '../parts/card.tsx';
import { type Bar, barOf } from './bar.ts';
import { DrawnBar } from './drawn-bar.tsx';
import { type DrawnPeriod, type DrugLane, type DrugLanes, isDrawn } from './drug-lanes.ts';
import { DrugTable } from './drug-table.tsx';
import { labelOf, periodWords, procedureWords } from './drug-words.ts';
import { Marker } from './marker.tsx';
import type { Mark } from './marks.tsx';
import { Plot } from './plot.tsx';
import { Missed, NotDrawn, quoted } from './said.tsx';
import type { TimeScale } from './time-scale.ts';
import { drugs as words, pictures } from './words.ts';

const LANE = 42;
type Drawn = { lane: DrugLane; period: DrawnPeriod; bar: Bar };

/** What of these medicines falls into the time of the picture, and what is over before. */
function inTime({ lanes }: DrugLanes, time: TimeScale, today: CalendarDate) {
  const all = lanes.flatMap((lane) =>
    lane.drawn.map((period) => ({ lane, period, bar: barOf(period, time, today) })),
  );
  const drawn = all.filter((one): one is Drawn => one.bar !== null);
  return { drawn, earlier: all.filter(({ bar }) => bar === null) };
}

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
      {drugs.lanes.length + drugs.procedures.length > 0 && (
        <Deeper summary={pictures.table(words.title)}>
          <DrugTable drugs={drugs} earlier={earlier.map(({ period }) => period)} time={time} />
        </Deeper>
      )}
    </div>
  );
}
