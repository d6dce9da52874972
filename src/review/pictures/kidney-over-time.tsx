import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { unknownWords } from '../chart/absent.tsx';
import { formatDate } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { BandRows, Grid, Line, type Scale } from './kidney-lines.tsx';
import type { Bands, KidneyPoint, KidneySeries } from './kidney-series.ts';
import { KidneyTable, kindWords, round } from './kidney-table.tsx';
import { Legend, Marker, type Shape } from './marker.tsx';
import type { Mark } from './marks.tsx';
import { Plot } from './plot.tsx';
import { dayWords, Missed, NotDrawn, quoted } from './said.tsx';
import type { TimeScale } from './time-scale.ts';
import { kidney as words, pictures } from './words.ts';

const HEIGHT = 200;
const LEAST_TOP = 120;
const SHAPES: Shape[] = ['circle', 'square', 'diamond', 'triangle', 'down'];

function scaleOf(points: readonly KidneyPoint[]): Scale {
  const top = Math.max(LEAST_TOP, ...points.map(({ value }) => value + 5));
  return (value) => HEIGHT * (1 - value / top);
}

const pointWords = (point: KidneyPoint): string =>
  [words.value(round(point.value)), kindWords(point), dayWords(point)].join(' · ');

function BandWords({ bands, time }: { bands: Bands; time: TimeScale }): ReactElement {
  if (!bands.shown) return <p>{words.noBands(bands.why)}</p>;
  const later = bands.from !== null && time.has(bands.from) ? words.adultBands(formatDate(bands.from)) : '';
  return <p className="small">{`${words.bands} ${later}`}</p>;
}

function Picture(props: { kidney: KidneySeries; time: TimeScale; today: CalendarDate }): ReactElement {
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
