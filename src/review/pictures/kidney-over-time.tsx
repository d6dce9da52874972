import { Fragment, type ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import { formatDate, formatNumber } from '../format.ts';
import { unknownWords } from '../chart/absent.tsx';
import { Deeper } from '../parts/card.tsx';
import { Table } from '../parts/table.tsx';
import { Interval } from './interval.tsx';
import { BANDS, type Bands, type KidneyPoint, type KidneySeries } from './kidney-series.ts';
import { Legend, Marker, type Shape } from './marker.tsx';
import type { Mark } from './marks.tsx';
import { Plot } from './plot.tsx';
import { dayWords, Entry, Missed, NotDrawn, quoted } from './said.tsx';
import type { TimeScale } from './time-scale.ts';
import { columns, kidney as words, pictures } from './words.ts';

const HEIGHT = 200;
const LEAST_TOP = 120;
const SHAPES: Shape[] = ['circle', 'square', 'diamond', 'triangle', 'down'];

type Scale = (value: number) => number;

function scaleOf(points: readonly KidneyPoint[]): Scale {
  const top = Math.max(LEAST_TOP, ...points.map(({ value }) => value + 5));
  return (value) => HEIGHT * (1 - value / top);
}

const round = (value: number): string => formatNumber(Math.round(value * 10) / 10);

/** What tells the points apart: the equation, and whether the chart reports the value. */
function kindWords({ kind, equation }: KidneyPoint): string {
  const by = equation ?? words.noEquation;
  return kind === 'calculated' ? `${by}, ${words.calculated}` : by;
}

const pointWords = (point: KidneyPoint): string =>
  [words.value(round(point.value)), kindWords(point), dayWords(point)].join(' · ');

/** Each category named beside its band: none is told by its tint. */
function BandRows(props: { y: Scale; start: number }): ReactElement {
  const { y, start } = props;
  return (
    <>
      {BANDS.map(({ g, floor, ceiling }, index) => {
        const top = ceiling === null ? 0 : y(ceiling);
        return (
          <Fragment key={g}>
            {index % 2 === 1 && (
              <rect
                className="band"
                x={`${start}%`}
                width={`${100 - start}%`}
                y={top}
                height={y(floor) - top}
              />
            )}
            <text x="100%" dx="5" y={(top + y(floor)) / 2 + 4}>
              {g}
            </text>
          </Fragment>
        );
      })}
    </>
  );
}

function Grid({ y }: { y: Scale }): ReactElement {
  return (
    <>
      {BANDS.map(({ g, floor }) => (
        <g key={g}>
          <line className="grid" x1="0" x2="100%" y1={y(floor)} y2={y(floor)} />
          <text x="-8" y={y(floor) + 4} textAnchor="end">
            {floor}
          </text>
        </g>
      ))}
    </>
  );
}

/** Only values by one equation are joined. */
function Line(props: { points: KidneyPoint[]; time: TimeScale; y: Scale }): ReactElement {
  const { points, time, y } = props;
  return (
    <g className="line">
      {points.map(({ date, earliest, value }, index) => {
        const next = points[index + 1];
        return (
          // Two values may be of one day: the place is the identity.
          <Fragment key={`${index} ${date}`}>
            {earliest !== undefined && <Interval from={time.at(earliest)} to={time.at(date)} y={y(value)} />}
            {next !== undefined && (
              <line x1={`${time.at(date)}%`} x2={`${time.at(next.date)}%`} y1={y(value)} y2={y(next.value)} />
            )}
          </Fragment>
        );
      })}
    </g>
  );
}

function BandWords({ bands, time }: { bands: Bands; time: TimeScale }): ReactElement {
  if (!bands.shown) return <p>{words.noBands(bands.why)}</p>;
  const later = bands.from !== null && time.has(bands.from) ? words.adultBands(formatDate(bands.from)) : '';
  return <p className="small">{`${words.bands} ${later}`}</p>;
}

function Picture(props: { kidney: KidneySeries; time: TimeScale; today: string }): ReactElement {
  const { points, bands } = props.kidney;
  const { time, today } = props;
  const y = scaleOf(points);
  const kinds = [...new Set(points.map(kindWords))];
  const shapeOf = (kind: string): Shape => SHAPES[kinds.indexOf(kind) % SHAPES.length] ?? 'ring';
  const marks: Mark[] = points.map((point, index) => ({
    key: `${index} ${point.date}`,
    words: pointWords(point),
    draw: <Marker shape={shapeOf(kindWords(point))} x={time.at(point.date)} y={y(point.value)} />,
  }));
  const describe = bands.shown ? words.describe : words.describePlain;
  return (
    <>
      <Plot
        title={words.title}
        description={describe(points.length)}
        unit={words.unit}
        legend={<Legend entries={kinds.map((kind) => ({ shape: shapeOf(kind), words: kind }))} />}
        height={HEIGHT}
        scale={time}
        today={today}
        marks={marks}
      >
        {bands.shown && (
          <BandRows y={y} start={bands.from === null ? 0 : Math.min(100, Math.max(0, time.at(bands.from)))} />
        )}
        <Grid y={y} />
        {kinds.map((kind) => (
          <Line key={kind} points={points.filter((one) => kindWords(one) === kind)} time={time} y={y} />
        ))}
      </Plot>
      <BandWords bands={bands} time={time} />
    </>
  );
}

function KidneyTable({ kidney }: { kidney: KidneySeries }): ReactElement {
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

/** Every eGFR the chart reports, over the categories of KDIGO. */
export function KidneyOverTime(props: {
  assessment: Assessment;
  kidney: KidneySeries;
  time: TimeScale;
}): ReactElement {
  const { assessment, kidney, time } = props;
  const undrawn = [
    ...kidney.bounds.map((one) => `${quoted([one.source])}, ${dayWords(one)}: ${words.bound}`),
    ...(kidney.older > 0 ? [words.older(kidney.older)] : []),
  ];
  return (
    <div className="stack">
      <h3>{words.title}</h3>
      <Missed fact="egfr" gaps={assessment.gaps} />
      {kidney.points.length === 0 ? (
        <p className="soft">
          {unknownWords(assessment.facts.egfr, assessment.gaps, words.none) ?? words.none}
        </p>
      ) : (
        <Picture kidney={kidney} time={time} today={assessment.today} />
      )}
      <NotDrawn items={undrawn} />
      {kidney.points.length + kidney.bounds.length > 0 && (
        <Deeper summary={pictures.table(words.title)}>
          <KidneyTable kidney={kidney} />
        </Deeper>
      )}
    </div>
  );
}
