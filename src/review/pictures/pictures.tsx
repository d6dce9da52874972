import { type ReactElement, useMemo } from 'react';
import type { Assessment } from '../../assessment.ts';
import { type History, historyOf } from '../../chart/history.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { Card } from '../parts/card.tsx';
import { drugLanes } from './drug-lanes.ts';
import { DrugsOverTime } from './drugs-over-time.tsx';
import { KidneyOverTime } from './kidney-over-time.tsx';
import { type KidneySeries, kidneySeries } from './kidney-series.ts';
import { KidneyMap } from './kidney-map.tsx';
import { kidneysOf } from './kidney-sides.ts';
import { type LesionSeries, lesionSeries } from './lesion-series.ts';
import { drawable, SizesOverTime } from './sizes-over-time.tsx';
import { type TimeScale, timeScale } from './time-scale.ts';
import { ahead } from './trend.tsx';
import { pictures as words } from './words.ts';

const daysOf = ({ date, earliest }: { date: CalendarDate; earliest?: CalendarDate }): CalendarDate[] =>
  earliest === undefined ? [date] : [earliest, date];

/** From the first size or eGFR to today, and as far ahead as a trend needs. A medicine may have begun before. */
function axisOf(series: readonly LesionSeries[], kidney: KidneySeries, today: CalendarDate): TimeScale {
  const drawn = drawable(series);
  const seen = [...drawn.flatMap(({ points }) => points), ...kidney.points].flatMap(daysOf);
  const trends = drawn.flatMap(({ trend }) => trend ?? []);
  const first = seen.toSorted()[0] ?? today;
  return timeScale([today, ...seen, ...ahead(trends, first, today)]);
}

/** What the chart says, drawn: sizes, kidney function and medicines on one time axis, and the kidneys. */
export function Pictures(props: { assessment: Assessment; resources: readonly unknown[] }): ReactElement {
  const { assessment, resources } = props;
  const { today } = assessment;
  const history: History = useMemo(() => historyOf(resources, today), [resources, today]);
  const series = lesionSeries(assessment);
  const kidney = kidneySeries(assessment, history);
  const time = axisOf(series, kidney, today);
  return (
    <Card title={words.title} className="pictures">
      <p className="soft">
        {words.lead} <span className="hint">{words.reading}</span>
      </p>
      <SizesOverTime series={series} time={time} today={today} gaps={assessment.gaps} />
      <KidneyOverTime assessment={assessment} kidney={kidney} time={time} />
      <DrugsOverTime assessment={assessment} drugs={drugLanes(assessment, history)} time={time} />
      <KidneyMap kidneys={kidneysOf(assessment, history)} />
    </Card>
  );
}
