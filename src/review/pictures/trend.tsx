import type { ReactElement } from 'react';
import { addDays, daysBetween } from '../../core/dates.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { SIZE_MM } from '../../core/thresholds.ts';
import { formatDate, formatNames } from '../format.ts';
import type { LesionSeries, Trend } from './lesion-series.ts';
import type { Mark } from './marks.tsx';
import { DayLabel } from './plot.tsx';
import { HEIGHT, type SizeScale } from './size-scale.ts';
import type { TimeScale } from './time-scale.ts';
import { trend as words } from './words.ts';

const LEAST_AHEAD_DAYS = 3 * 365;
const MOST_AHEAD_DAYS = 10 * 365;

/** How far ahead a picture looks: as far as the trends need, but so that what was measured keeps most of the room. */
export function ahead(trends: readonly Trend[], first: CalendarDate, today: CalendarDate): CalendarDate[] {
  const back = daysBetween(first, today);
  const limit = addDays(today, Math.max(LEAST_AHEAD_DAYS, Math.min(MOST_AHEAD_DAYS, Math.floor(back / 2))));
  const ends = trends.flatMap(({ date, latest }) => [date, latest ?? limit]);
  return ends.map((end) => (end < limit ? end : limit));
}

/** Where the size may lie until it is 4 cm, if measured 3 mm too large or too small, and the middle of it. */
export function TrendBand(props: { trend: Trend; time: TimeScale; sizes: SizeScale }): ReactElement {
  const { trend, time, sizes } = props;
  const { from, errorMm } = trend;
  const start = time.at(from.date);
  const target = sizes.y(SIZE_MM.intervene);
  const low = sizes.y(from.mm - errorMm);
  // Without a latest day the size may stay as it is, for as long as the picture goes.
  const late =
    trend.latest === null ? [`100,${target}`, `100,${low}`] : [`${time.at(trend.latest)},${target}`];
  const corners = [
    `${start},${Math.max(target, sizes.y(from.mm + errorMm))}`,
    `${time.at(trend.earliest)},${target}`,
    ...late,
    `${start},${low}`,
  ];
  return (
    // Cut off at the edge of the picture, as an inner svg is.
    <svg
      width="100%"
      height={HEIGHT}
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      className="trend"
    >
      <polygon points={corners.join(' ')} />
      <line x1={start} x2={time.at(trend.date)} y1={sizes.y(from.mm)} y2={target} />
    </svg>
  );
}

/** The day it reaches 4 cm, between the earliest and the latest, on the line at 4 cm. */
export function crossingMark(props: {
  series: LesionSeries & { trend: Trend };
  time: TimeScale;
  sizes: SizeScale;
  /** Its day is written beside it, where there is room. */
  dated: boolean;
}): Mark {
  const { series, time, sizes, dated } = props;
  const { date, earliest, latest } = series.trend;
  const y = sizes.y(SIZE_MM.intervene);
  const x = time.at(date);
  const end = latest === null ? 100 : Math.min(100, time.at(latest));
  return {
    key: `${series.id} trend`,
    words: words.short(
      series.id,
      formatDate(date),
      formatDate(earliest),
      latest === null ? words.noLatest : formatDate(latest),
    ),
    draw: (
      <g className="crossing">
        <line x1={`${time.at(earliest)}%`} x2={`${end}%`} y1={y} y2={y} />
        {time.has(date) && (
          <>
            <svg x={`${x}%`} y={y} width="1" height="1" overflow="visible" role="presentation">
              <circle className="halo" r="12" />
              <circle className="marker" data-shape="ring" r="5" />
            </svg>
            {dated && (
              <DayLabel x={x} y={y - 10}>
                {formatDate(date)}
              </DayLabel>
            )}
          </>
        )}
      </g>
    ),
  };
}

function trendWords(id: string, { date, earliest, latest }: Trend): string {
  const range =
    latest === null
      ? words.openRange(formatDate(earliest))
      : words.range(formatDate(earliest), formatDate(latest));
  return `${words.reaches(id, formatDate(date))} ${range}`;
}

function Without(props: { series: LesionSeries[]; say: (lesions: string) => string }): ReactElement | null {
  const names = props.series.map(({ id }) => id);
  return names.length === 0 ? null : <p>{props.say(formatNames(names))}</p>;
}

/** What the trend is, or that there is none: in words, beside the picture. */
export function TrendWords(props: {
  series: LesionSeries[];
  today: CalendarDate;
  time: TimeScale;
}): ReactElement {
  const { series, today, time } = props;
  const without = series.filter(({ trend }) => trend === null);
  const trends = series.flatMap(({ id, trend }) => (trend === null ? [] : [{ id, trend }]));
  const reached = without.filter((one) => one.reached);
  const none = without.filter((one) => !one.reached);
  return (
    <div className="stack">
      {trends.map(({ id, trend }) => (
        <p key={id}>
          {trendWords(id, trend)}
          {!time.has(trend.latest ?? trend.date) && ` ${words.beyond}`}
          {trend.date < today && ` ${words.past}`}
        </p>
      ))}
      {trends.length > 0 && <p className="soft">{words.caution}</p>}
      <Without series={reached} say={words.reached} />
      <Without series={none} say={words.none} />
      {none.length > 0 && <p className="soft">{words.needs}</p>}
    </div>
  );
}
