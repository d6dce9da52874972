import type { ReactElement } from 'react';
import type { CalendarDate, Gap, Measurement } from '../../core/facts.ts';
import { formatSize } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import type { LesionSeries, SizePoint, Trend } from './lesion-series.ts';
import { Legend, Marker, SHAPE_OF } from './marker.tsx';
import type { Mark } from './marks.tsx';
import { Plot } from './plot.tsx';
import { dayWords, Missed, NotDrawn } from './said.tsx';
import { SizeGrid, SizeLines } from './size-lines.tsx';
import { HEIGHT, type SizeScale, sizeScale } from './size-scale.ts';
import { SizeTable, undrawnSizes } from './size-table.tsx';
import type { TimeScale } from './time-scale.ts';
import { crossingMark, TrendBand, TrendWords } from './trend.tsx';
import { pictures, sizes as words } from './words.ts';

/** More lines than this cannot be told apart. */
const MOST_LESIONS = 12;

/** The days of more trends than this would stand on one another. */
const MOST_DATED = 2;

const modalityOf = ({ modality }: Measurement) => modality ?? 'unknown';

const largest = ({ points }: LesionSeries): number => Math.max(...points.map(({ mm }) => mm));

/** The largest of those with something to draw, in the order of the chart. */
export function drawable(series: readonly LesionSeries[]): LesionSeries[] {
  const measured = series.filter(({ points }) => points.length > 0);
  const kept = measured.toSorted((a, b) => largest(b) - largest(a)).slice(0, MOST_LESIONS);
  return measured.filter((one) => kept.includes(one));
}

function pointWords({ id, side }: LesionSeries, point: SizePoint): string {
  const name = words.name(id, words.side[side ?? 'unknown']);
  return [name, formatSize(...point.axesMm), words.modality[modalityOf(point)], dayWords(point)].join(' · ');
}

const hasTrend = (one: LesionSeries): one is LesionSeries & { trend: Trend } => one.trend !== null;

function marksOf(series: LesionSeries, time: TimeScale, sizes: SizeScale, dated: boolean): Mark[] {
  const points = series.points.map((point, index) => ({
    key: `${series.id} ${index}`,
    words: pointWords(series, point),
    draw: <Marker shape={SHAPE_OF[modalityOf(point)]} x={time.at(point.date)} y={sizes.y(point.mm)} />,
  }));
  // Where even the earliest day lies beyond the picture, the words below it say so.
  if (!hasTrend(series) || !time.has(series.trend.earliest)) return points;
  return [...points, crossingMark({ series, time, sizes, dated })];
}

function Notes({ series }: { series: LesionSeries[] }): ReactElement {
  const segments = series.flatMap((one) => one.segments);
  const points = series.flatMap((one) => one.points);
  const isBroken = ({ segments, points }: LesionSeries) => segments.length < points.length - 1;
  const notes = [
    segments.some(({ compared }) => !compared) && words.lineNote,
    series.some(isBroken) && words.breakNote,
    points.some(({ earliest }) => earliest !== undefined) && words.intervalNote,
  ];
  return <p className="small">{notes.filter((note) => note !== false).join(' ')}</p>;
}

function Picture(props: { drawn: LesionSeries[]; time: TimeScale; today: CalendarDate }): ReactElement {
  const { drawn, time, today } = props;
  const sizes = sizeScale(drawn);
  const trends = drawn.filter(hasTrend);
  const used = new Set(drawn.flatMap(({ points }) => points.map(modalityOf)));
  const shapes = (['ultrasound', 'ct', 'mri', 'unknown'] as const).filter((one) => used.has(one));
  return (
    <>
      <Plot
        title={words.title}
        description={words.describe(drawn.length)}
        unit={words.unit}
        legend={
          <Legend entries={shapes.map((one) => ({ shape: SHAPE_OF[one], words: words.modality[one] }))} />
        }
        height={HEIGHT}
        scale={time}
        today={today}
        marks={drawn.flatMap((one) => marksOf(one, time, sizes, trends.length <= MOST_DATED))}
      >
        <SizeGrid sizes={sizes} />
        {trends.map(({ id, trend }) => (
          <TrendBand key={id} trend={trend} time={time} sizes={sizes} />
        ))}
        <SizeLines series={drawn} time={time} sizes={sizes} />
      </Plot>
      <Notes series={drawn} />
      <TrendWords series={drawn} today={today} time={time} />
    </>
  );
}

/** Every lesion's longest axis over time, and where its trend would reach 4 cm. */
export function SizesOverTime(props: {
  series: LesionSeries[];
  time: TimeScale;
  today: CalendarDate;
  gaps: readonly Gap[];
}): ReactElement {
  const { series, time, today, gaps } = props;
  const drawn = drawable(series);
  const left = series.filter(({ points }) => points.length > 0).length - drawn.length;
  return (
    <div className="stack">
      <h3>{words.title}</h3>
      <Missed fact="lesions" gaps={gaps} />
      {drawn.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <Picture drawn={drawn} time={time} today={today} />
      )}
      <NotDrawn items={[...undrawnSizes(series), ...(left > 0 ? [words.tooMany(left, MOST_LESIONS)] : [])]} />
      {series.length > 0 && (
        <Deeper summary={pictures.table(words.title)}>
          <SizeTable series={series} />
        </Deeper>
      )}
    </div>
  );
}
