import type { Assessment } from '../../assessment.ts';
import type { DrugHistory, DrugPeriod, History } from '../../chart/history.ts';
import type { CalendarDate, Source, Treatment } from '../../core/facts.ts';
import type { TimeScale } from './time-scale.ts';

/** One procedure on a kidney; `lesions` are those that it is known to have treated. */
export type ProcedureMark = {
  procedure: Treatment['procedure'];
  date: CalendarDate | null;
  lesions: string[];
  sources: Source[];
};

export type DrawnPeriod = DrugPeriod & { from: NonNullable<DrugPeriod['from']> };
type UndrawnPeriod = DrugPeriod & { unusable: NonNullable<DrugPeriod['unusable']> };

export type DrugLane = Pick<DrugHistory, 'name' | 'classes'> & {
  drawn: DrawnPeriod[];
  undrawn: UndrawnPeriod[];
};

export type DrugLanes = {
  lanes: DrugLane[];
  procedures: ProcedureMark[];
  /** The clinician answered about medicines: the chart alone is drawn. */
  answered: boolean;
};

const keyOf = (sources: readonly Source[]): string => JSON.stringify(sources);

function proceduresOf(
  { facts: { lesions }, today }: Assessment,
  { nephrectomies }: History,
): ProcedureMark[] {
  const marks = new Map<string, ProcedureMark>();
  for (const { date, sources } of nephrectomies)
    marks.set(keyOf(sources), { procedure: 'nephrectomy', date, lesions: [], sources });
  for (const lesion of lesions.state === 'present' ? lesions.value : []) {
    for (const { procedure, date, sources } of lesion.treated ?? []) {
      if (date !== null && date > today) continue;
      const mark = marks.get(keyOf(sources)) ?? { procedure, date, lesions: [], sources };
      marks.set(keyOf(sources), { ...mark, lesions: [...mark.lesions, lesion.id] });
    }
  }
  return [...marks.values()].toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}

const laneOf = ({ name, classes, periods }: DrugHistory): DrugLane => ({
  name,
  classes,
  drawn: periods.flatMap((one) =>
    one.unusable === null && one.from !== null ? [{ ...one, from: one.from }] : [],
  ),
  undrawn: periods.flatMap(({ unusable, ...one }) => (unusable === null ? [] : [{ ...one, unusable }])),
});

const isAnswered = (sources: readonly Source[]): boolean => sources.some(({ from }) => from === 'clinician');

function answeredOn({ facts: { medications, mtor } }: Assessment): boolean {
  return [medications, mtor].some((fact) => 'sources' in fact && isAnswered(fact.sources));
}

/** mTOR inhibitors first: they are what changes a lesion. */
export function drugLanes(assessment: Assessment, history: History): DrugLanes {
  const lanes = history.drugs.map(laneOf);
  const isMtor = ({ classes }: DrugLane) => classes.includes('mtor-inhibitor');
  return {
    lanes: [...lanes.filter(isMtor), ...lanes.filter((lane) => !isMtor(lane))],
    procedures: proceduresOf(assessment, history),
    answered: answeredOn(assessment),
  };
}

export const isDrawn = ({ date }: ProcedureMark, time: TimeScale): boolean => date !== null && time.has(date);
