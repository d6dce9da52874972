import type { CalendarDate } from '../../core/facts.ts';
import type { Days, DrugPeriod } from '../../chart/history.ts';
import type { DrawnPeriod } from './drug-lanes.ts';
import type { TimeScale } from './time-scale.ts';

/** From and to, in percent of the width. */
type Stretch = { from: number; to: number };

/** How a time of taking is drawn. */
export type Bar = {
  /** All of it that is in the picture. */
  whole: Stretch;
  /** Surely taken. */
  solid: Stretch | null;
  /** Begun or ended some day in here. */
  vague: Stretch[];
  end: DrugPeriod['end'];
  /** Begun before the picture does. */
  before: boolean;
};

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

/** Where it ends: not after today, since an end to come is a plan; of an unknown end, where it begins. */
function endOf({ from, to, end }: DrawnPeriod, today: CalendarDate): Days {
  if (end === 'unknown') return from;
  if (to === null) return { earliest: today, latest: today };
  return { earliest: earlier(to.earliest, today), latest: earlier(to.latest, today) };
}

/** Null: over before the picture begins. */
export function barOf(period: DrawnPeriod, time: TimeScale, today: CalendarDate): Bar | null {
  const { from, to, end } = period;
  const until = endOf(period, today);
  if (until.latest < time.from) return null;
  const stretch = (a: CalendarDate, b: CalendarDate): Stretch => ({
    from: Math.max(0, time.at(a)),
    to: Math.max(0, time.at(b)),
  });
  const isSure = end !== 'unknown' && from.latest <= until.earliest;
  const unsure: [CalendarDate, CalendarDate][] = isSure
    ? [
        [from.earliest, from.latest],
        [until.earliest, until.latest],
      ]
    : [[from.earliest, until.latest]];
  return {
    whole: stretch(from.earliest, until.latest),
    solid: isSure ? stretch(from.latest, until.earliest) : null,
    vague: unsure.filter(([a, b]) => a < b).map(([a, b]) => stretch(a, b)),
    end: to !== null && to.earliest > today ? 'ongoing' : end,
    before: from.earliest < time.from,
  };
}
