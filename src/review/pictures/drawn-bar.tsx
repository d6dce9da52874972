import type { ReactElement } from 'react';
import type { Bar } from './bar.ts';
import { drugs as words } from './words.ts';

/** One time of taking: full where it is sure, open where the chart says only the month or year. */
export function DrawnBar({ bar, y }: { bar: Bar; y: number }): ReactElement {
  const { whole, solid, vague, end, before } = bar;
  return (
    <g className="bar">
      <rect
        className="halo"
        x={`${whole.from}%`}
        width={`${whole.to - whole.from}%`}
        y={y - 5}
        height="22"
        rx="4"
      />
      {vague.map((one) => (
        <rect
          key={one.from}
          className="vague"
          x={`${one.from}%`}
          width={`${one.to - one.from}%`}
          y={y}
          height="12"
        />
      ))}
      {solid !== null && (
        <rect className="solid" x={`${solid.from}%`} width={`${solid.to - solid.from}%`} y={y} height="12" />
      )}
      {before && (
        <svg x="0" y={y} width="1" height="1" overflow="visible" role="presentation">
          <path className="tip" d="M-1 0v12l-8-6z" />
        </svg>
      )}
      <svg x={`${whole.to}%`} y={y} width="1" height="1" overflow="visible" role="presentation">
        {end === 'ongoing' && <path className="tip" d="M0 0v12l8-6z" />}
        {end === 'unknown' && (
          <>
            <path className="open-end" d="M0 0v12M0 6h22" />
            <text x="26" y="10">
              {words.endMark}
            </text>
          </>
        )}
      </svg>
    </g>
  );
}
