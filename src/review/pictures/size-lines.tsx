import type { ReactElement } from 'react';
import { formatNumber } from '../format.ts';
import { Interval } from './interval.tsx';
import type { LesionSeries } from './lesion-series.ts';
import { type SizeScale, spread } from './size-scale.ts';
import type { TimeScale } from './time-scale.ts';
import { sizes as words } from './words.ts';

const centimetres = (mm: number): string => formatNumber(mm / 10);

/** Heights in centimetres; the lines at 4 and 3 cm are named. */
export function SizeGrid({ sizes }: { sizes: SizeScale }): ReactElement {
  return (
    <>
      {sizes.ticks.map((mm) => (
        <g key={mm}>
          <line className="grid" x1="0" x2="100%" y1={sizes.y(mm)} y2={sizes.y(mm)} />
          <text x="-8" y={sizes.y(mm) + 4} textAnchor="end">
            {centimetres(mm)}
          </text>
        </g>
      ))}
      {sizes.thresholds.map(({ mm, y, labelY }) => (
        <g key={mm} className="threshold">
          <line x1="0" x2="100%" y1={y} y2={y} />
          <text x="-8" y={labelY + 4} textAnchor="end">
            {words.line(centimetres(mm))}
          </text>
        </g>
      ))}
    </>
  );
}

function Line(props: { series: LesionSeries; time: TimeScale; sizes: SizeScale }): ReactElement {
  const { series, time, sizes } = props;
  return (
    <g className="line" data-governing={series.governing}>
      {series.segments.map(({ from, to, compared }, index) => (
        <line
          // Two scans may be of one day: the place is the identity.
          key={`${index} ${to.date}`}
          data-compared={compared}
          x1={`${time.at(from.date)}%`}
          x2={`${time.at(to.date)}%`}
          y1={sizes.y(from.mm)}
          y2={sizes.y(to.mm)}
        />
      ))}
      {series.points.map(({ date, earliest, mm }, index) =>
        earliest === undefined ? null : (
          <Interval key={`${index} ${date}`} from={time.at(earliest)} to={time.at(date)} y={sizes.y(mm)} />
        ),
      )}
    </g>
  );
}

/** One line a lesion, named where it ends. */
export function SizeLines(props: {
  series: LesionSeries[];
  time: TimeScale;
  sizes: SizeScale;
}): ReactElement {
  const { series, time, sizes } = props;
  const ends = series.flatMap(({ id, points, trend, governing }) => {
    const last = points.at(-1);
    // Below where a trend goes on upwards.
    return last === undefined
      ? []
      : [{ id, governing, x: time.at(last.date), y: sizes.y(last.mm) + (trend ? 15 : 4) }];
  });
  const heights = spread(ends.map(({ y }) => y));
  return (
    <>
      {series.map((one) => (
        <Line key={one.id} series={one} time={time} sizes={sizes} />
      ))}
      {ends.map(({ id, x, y, governing }, index) => (
        <text key={id} className="name" data-governing={governing} x={`${x}%`} dx="9" y={heights[index] ?? y}>
          {id}
        </text>
      ))}
    </>
  );
}
