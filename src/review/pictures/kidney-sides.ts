import type { Assessment } from '../../assessment.ts';
import type { History } from '../../chart/history.ts';
import type { CalendarDate, Side, Source } from '../../core/facts.ts';
import { nephrectomies } from '../../core/lesions/state.ts';
import { type LesionRow, lesionRows } from '../chart/lesion-rows.ts';

type Removal = { date: CalendarDate | null; sources: Source[] };

export type MapLesion = {
  id: string;
  /** Null: there is no size that counts. */
  mm: number | null;
  /** Gone with the kidney or by an operation. */
  removed: boolean;
  row: LesionRow;
  sources: Source[];
};

export type Kidneys = {
  columns: { side: Side | 'unknown'; lesions: MapLesion[]; removal: Removal | null }[];
  /** A kidney is gone, and nothing says which. */
  missingUnknown: 'none' | 'removed' | 'stated';
};

/** In the order in which one sees them from the front. */
const SIDES = ['right', 'unknown', 'left'] as const;

function removalsOf(
  { facts: { lesions }, today }: Assessment,
  history: History,
): (Removal & { sides: Side[] })[] {
  const entered = (lesions.state === 'present' ? lesions.value : []).flatMap((lesion) =>
    nephrectomies(lesion, today).map(({ date, sources }) => ({
      date,
      sources,
      sides: lesion.side === null ? [] : [lesion.side],
    })),
  );
  return [...history.nephrectomies, ...entered];
}

function lesionsOf(assessment: Assessment): MapLesion[] {
  return lesionRows(assessment).map((row) => {
    const current = assessment.derived.lesions.find(({ id }) => id === row.lesion.id);
    const used = row.lesion.measurements.filter(({ date }) => date === current?.sizeDate);
    return {
      id: row.lesion.id,
      mm: current?.sizeMm ?? null,
      removed: current?.state === 'removed',
      row,
      sources: used.flatMap(({ sources }) => sources),
    };
  });
}

/** Which kidney is there, and which lesions are known to be in it; the place within it is not known. */
export function kidneysOf(assessment: Assessment, history: History): Kidneys {
  const lesions = lesionsOf(assessment);
  const removals = removalsOf(assessment, history);
  const columns = SIDES.map((side) => ({
    side,
    lesions: lesions.filter(({ row }) => (row.lesion.side ?? 'unknown') === side),
    removal: removals.find(({ sides }) => side !== 'unknown' && sides.includes(side)) ?? null,
  }));
  const { solitaryKidney } = assessment.facts;
  const isPlaced = columns.some(({ removal }) => removal !== null);
  const stated = solitaryKidney.state === 'present' && solitaryKidney.value;
  const unplaced = removals.length > 0 ? 'removed' : stated ? 'stated' : 'none';
  return { columns, missingUnknown: isPlaced ? 'none' : unplaced };
}
