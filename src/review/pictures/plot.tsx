import { type ReactElement, type ReactNode, useId, useState } from 'react';
import type { CalendarDate } from '../../core/facts.ts';
import { type Mark, Marks } from './marks.tsx';
import type { TimeScale } from './time-scale.ts';
import { pictures as words } from './words.ts';

const AXIS_HEIGHT = 22;

const anchorAt = (percent: number): 'start' | 'middle' | 'end' => {
  if (percent > 80) return 'end';
  return percent < 20 ? 'start' : 'middle';
};

/** A label of a day, kept within the picture. */
export function DayLabel(props: {
  x: number;
  y: number;
  className?: string;
  children: string;
}): ReactElement {
  const { x, y, children } = props;
  return (
    <text className={props.className} x={`${x}%`} y={y} textAnchor={anchorAt(x)}>
      {children}
    </text>
  );
}

function TimeAxis(props: { scale: TimeScale; height: number; today: CalendarDate }): ReactElement {
  const { scale, height, today } = props;
  const now = `${scale.at(today)}%`;
  return (
    <>
      {scale.ticks.map(({ at, label }) => (
        <g key={label}>
          <line className="grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2={height} />
          <text x={`${at}%`} y={height + 16} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <line className="now" x1={now} x2={now} y1="0" y2={height} />
      <line className="base" x1="0" x2="100%" y1={height} y2={height} />
      <DayLabel x={scale.at(today)} y={-5}>
        {words.today}
      </DayLabel>
    </>
  );
}

/** A picture over time: what is behind, the time axis, and marks that can be read one by one. */
export function Plot(props: {
  title: string;
  description: string;
  unit?: string;
  legend?: ReactNode;
  height: number;
  scale: TimeScale;
  today: CalendarDate;
  marks: Mark[];
  /** Behind the marks. */
  children: ReactNode;
  /** Before them. */
  over?: ReactNode;
}): ReactElement {
  const { height, marks } = props;
  const id = useId();
  const [read, setRead] = useState<string | null>(null);
  return (
    <div className="plot">
      <div className="plot-head small">
        {props.unit !== undefined && <p>{props.unit}</p>}
        {props.legend}
      </div>
      <svg
        role="group"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}description`}
        width="100%"
        height={height + AXIS_HEIGHT}
      >
        <title id={`${id}title`}>{props.title}</title>
        <desc id={`${id}description`}>{`${props.description} ${words.keys}`}</desc>
        <g aria-hidden="true">
          {props.children}
          <TimeAxis scale={props.scale} height={height} today={props.today} />
        </g>
        <Marks marks={marks} read={setRead} />
        <g aria-hidden="true">{props.over}</g>
      </svg>
      <p className="readout small" aria-hidden="true">
        {read}
      </p>
    </div>
  );
}
