import type { Days, DrugPeriod } from '../../chart/history.ts';
import { drugClassWords } from '../words-in-depth.ts';
import type { DrugLane, ProcedureMark } from './drug-lanes.ts';
import { dayWords } from './said.tsx';
import { drugs as words } from './words.ts';

/** What fits where the screen is narrow; the table has all of it. */
const LONGEST_LABEL = 41;
const SHORTEST_NAME = 20;

export const kindsOf = ({ classes }: DrugLane): string =>
  classes.map((one) => drugClassWords[one]).join(', ');

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

/** What a medicine is recognised as says more than the end of its name. */
export function labelOf(lane: DrugLane): string {
  const kinds = kindsOf(lane);
  return cut(
    `${cut(lane.name, Math.max(SHORTEST_NAME, LONGEST_LABEL - kinds.length - 3))} · ${kinds}`,
    LONGEST_LABEL,
  );
}

const daysWords = ({ earliest, latest }: Days): string =>
  dayWords(earliest === latest ? { date: latest } : { date: latest, earliest });

export function startWords({ from, prescribed }: DrugPeriod): string {
  if (from === null) return words.unusable['no-start'];
  return prescribed ? words.prescribed(daysWords(from)) : daysWords(from);
}

export function endWords({ to, end }: DrugPeriod): string {
  if (to !== null) return daysWords(to);
  return end === 'ongoing' ? words.ongoing : words.endUnknown;
}

export function periodWords(lane: DrugLane, period: DrugPeriod): string {
  const span = period.to === null ? words.fromOn : words.fromTo;
  return [lane.name, kindsOf(lane), span(startWords(period), endWords(period))].join(' · ');
}

export const procedureWords = ({ procedure, date, lesions }: ProcedureMark): string =>
  [words.procedure[procedure], ...lesions, dayWords({ date })].join(' · ');
