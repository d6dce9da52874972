import type { Assessment } from '../../assessment.ts';
import type { EgfrValue, History } from '../../chart/history.ts';
import { addMonths, isDate } from '../../core/dates.ts';
import type { CalendarDate, Source } from '../../core/facts.ts';
import { G_FLOORS } from '../../core/kidney-report.ts';
import { AGE_YEARS } from '../../core/thresholds.ts';

export type KidneyPoint = {
  value: number;
  date: CalendarDate;
  earliest?: CalendarDate;
  /** Null: not stated. */
  equation: string | null;
  /** The decision's own value may be calculated or answered, and then stands in no chart entry. */
  kind: 'reported' | 'calculated' | 'answered';
  sources: Source[];
};

/** `from` is null where the bands hold for the whole time. `why`: there are none. */
export type Bands = { shown: true; from: CalendarDate | null } | { shown: false; why: string };

export type KidneySeries = {
  points: KidneyPoint[];
  /** Only known as bounds. */
  bounds: EgfrValue[];
  older: number;
  bands: Bands;
};

/** The newest that are drawn and listed. */
const MOST_POINTS = 100;

export const BANDS = G_FLOORS.map(([floor, g], index) => ({
  g,
  floor,
  /** Null: no upper end. */
  ceiling: G_FLOORS[index - 1]?.[0] ?? null,
}));

/** The value in use where no entry of the chart reports it. */
function besidesTheChart({ facts, decision }: Assessment, reported: readonly KidneyPoint[]): KidneyPoint[] {
  const { kidney } = decision;
  if (kidney?.date === undefined || kidney.comparator !== null) return [];
  const { egfr: value, date, equation } = kidney;
  if (reported.some((one) => one.date === date && one.value === value)) return [];
  const told = facts.egfr.state === 'present' && facts.egfr.value.value === value ? facts.egfr.sources : null;
  if (told !== null) return [{ value, date, equation, kind: 'answered', sources: told }];
  const creatinine = facts.creatinine.state === 'present' ? facts.creatinine.sources : [];
  return [{ value, date, equation, kind: 'calculated', sources: creatinine }];
}

/** A bound that the clinician entered. */
function answeredBound({ facts: { egfr } }: Assessment): EgfrValue[] {
  if (egfr.state !== 'present' || egfr.value.comparator === null) return [];
  const source = egfr.sources.find(({ from }) => from === 'clinician');
  return source === undefined ? [] : [{ ...egfr.value, source }];
}

/** No band where the core gives no category, whatever the number; none before adult age. */
function bandsOf({ patient, decision: { kidney } }: Assessment): Bands {
  if (kidney !== null && kidney.g === null && kidney.note !== undefined && kidney.comparator === null)
    return { shown: false, why: kidney.note };
  const born = patient?.birthDate ?? '';
  return { shown: true, from: isDate(born) ? addMonths(born, AGE_YEARS.adult * 12) : null };
}

export function kidneySeries(assessment: Assessment, { egfr }: History): KidneySeries {
  const reported = egfr
    .filter(({ comparator }) => comparator === null)
    .map(
      ({ value, date, earliest, equation, source }): KidneyPoint => ({
        value,
        date,
        ...(earliest === undefined ? {} : { earliest }),
        equation,
        kind: 'reported',
        sources: [source],
      }),
    );
  const all = [...reported, ...besidesTheChart(assessment, reported)].toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  );
  return {
    points: all.slice(-MOST_POINTS),
    bounds: [...egfr.filter(({ comparator }) => comparator !== null), ...answeredBound(assessment)],
    older: Math.max(0, all.length - MOST_POINTS),
    bands: bandsOf(assessment),
  };
}
