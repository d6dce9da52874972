import type { PlanModel, Section } from '../../careplan/index.ts';
import { paper as words } from './words.ts';

/** A part of the plan as it stands on paper. */
export type Printed = { id: Section['id']; heading: string; lines: string[] };

/** Where a value stands, without its reference and the chart's words: kind of entry, date, status. */
const sourceOf = (where: string): string =>
  where.replace(/: “.*?”(?=; |$)/g, '').replace(/(?:\/|(?<=prescription) )[A-Za-z0-9\-.]{1,64}(?=,)/g, '');

const REPORT = 'Ask the report for:';

/** A value with its date once, and where it stands. */
function input([what = '', value = '', where = '']: readonly string[]): string {
  const date = /\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  const source = sourceOf(where);
  return `${what}: ${value} (${date === undefined ? source : source.replace(`, ${date}`, '')})`;
}

/** What a step rests on, behind it in brackets as everywhere else on the paper. */
const cited = (line: string): string =>
  line.replace(/ Because: (.*?)(?: Evidence: (.*?)\.)?$/, (_, because: string, evidence?: string) => {
    const why = because.replace(/\.$/, '');
    return ` [${evidence === undefined ? why : `${why}; ${evidence}`}]`;
  });

/** What the radiologist is asked to report is long, and goes with the request. */
function stepLines(lines: string[], brief: boolean): string[] {
  const steps = lines.map(cited);
  return brief ? steps.map((line) => (line.startsWith(REPORT) ? words.reportRequest : line)) : steps;
}

/** Lines that begin with the same words, after these words once. */
function together(lines: string[], start: string): string[] {
  const same = lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length).trim());
  if (same.length === 0) return lines;
  const at = lines.findIndex((line) => line.startsWith(start));
  const rest = lines.filter((line) => !line.startsWith(start));
  return rest.toSpliced(at, 0, `${start} ${same.join(' ')}`);
}

const isOpen = (line: string, open: readonly string[]): boolean =>
  open.some((id) => line.startsWith(`${id} `));

/** The two statements and the one that is followed; the reason stays with the cards that are open. */
const withoutReason = (line: string): string => line.replace(/( Followed: [^.]*\.).*$/s, '$1');

function linesOf(section: Section, open: readonly string[], brief: boolean): string[] {
  if ('rows' in section) return section.rows.map(input);
  const { id, lines } = section;
  if (id === 'steps') return stepLines(lines, brief);
  if (id === 'unknown') return together(lines, words.toAnswer);
  if (id === 'disagreements' && brief)
    return [...lines.map((line) => (isOpen(line, open) ? line : withoutReason(line))), words.reasonsLeftOut];
  return id === 'education' ? [words.patientSheet] : lines;
}

/**
 * The plan model as it is printed: every part of the draft, but for what the patient is told, which has a sheet of its
 * own. `brief` leaves out the reasons of the disagreements that are not open.
 */
export const condensed = ({ sections }: PlanModel, open: readonly string[], brief: boolean): Printed[] =>
  sections.map((section) => ({
    id: section.id,
    heading: section.heading,
    lines: linesOf(section, open, brief),
  }));
