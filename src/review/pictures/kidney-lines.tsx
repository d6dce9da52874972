import { Fragment, type ReactElement } from 'react';
import { Interval } from './interval.tsx';
import { BANDS, type KidneyPoint } from './kidney-series.ts';
import type { TimeScale } from './time-scale.ts';

/** An eGFR to a height in pixels. */
export type Scale = (value: number) => number;

/** Each category named beside its band: none is told by its tint. */
export function BandRows(props: { y: Scale; start: number }): ReactElement {
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

export function Grid({ y }: { y: Scale }): ReactElement {
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
export function Line(props: { points: KidneyPoint[]; time: TimeScale; y: Scale }): ReactElement {
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
