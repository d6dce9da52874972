import type { ReactElement } from 'react';

/** The days a value can be of, where the chart says only the month or year: back from the last of them. */
export function Interval(props: { from: number; to: number; y: number }): ReactElement {
  const { from, to, y } = props;
  return (
    <g className="interval">
      <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
      <line x1={`${from}%`} x2={`${from}%`} y1={y - 5} y2={y + 5} />
    </g>
  );
}
