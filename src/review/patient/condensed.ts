import type { PlanModel, Section } from '../../careplan/index.ts';
import { sentenceList } from '../../careplan/text.ts';
import type { Amount } from './fit.ts';
import { paper as words } from './words.ts';

/** A part of the plan as it stands on paper. */
export type Printed = { id: Section['id']; heading: string; lines: string[] };

/** Where a value stands, without its reference and the chart's words: kind of entry, date, status. */
const sourceOf = (where: string): string =>
  where.replace(/: “.*?”(?=; |$)/g, '').replace(/(?:\/|(?<=prescription) )[A-Za-z0-9\-.]{1,64}(?=,)/g, '');

const REPORT = 'Ask the report for:';

/** A value with its date once, and where it stands. */
type Input = { said: string; source: string };

/** The unit of three axes is said once. */
const oneUnit = (value: string): string => value.replace(/(\d) mm (?=× )/g, '$1 ');

function input([what = '', value = '', where = '']: readonly string[]): Input {
  const date = /\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  const source = sourceOf(where);
  return {
    said: `${what}: ${oneUnit(value)}`,
    source: date === undefined ? source : source.replace(`, ${date}`, ''),
  };
}

const withSource = ({ said, source }: Input): string => `${said} (${source})`;

/** Values that follow each other and stand in entries of one kind, with that said once. */
function bySource(inputs: Input[]): string[] {
  const runs: { source: string; said: string[] }[] = [];
  for (const { said, source } of inputs) {
    const last = runs.at(-1);
    if (last?.source === source) last.said.push(said);
    else runs.push({ source, said: [said] });
  }
  return runs.map(({ source, said }) =>
    withSource({ said: said.join('; '), source: said.length > 1 ? words.each(source) : source }),
  );
}

/** What a step rests on, behind it in brackets as everywhere else on the paper. */
const cited = (line: string): string =>
  line.replace(/ Because: (.*?)(?: Evidence: (.*?)\.)?$/, (_, because: string, evidence?: string) => {
    const why = because.replace(/\.$/, '');
    return ` [${evidence === undefined ? why : `${why}; ${evidence}`}]`;
  });

/** What the radiologist is asked to report is long, and goes with the request. */
function stepLines(lines: string[], isBrief: boolean): string[] {
  const steps = lines.map(cited);
  return isBrief ? steps.map((line) => (line.startsWith(REPORT) ? words.reportRequest : line)) : steps;
}

const INFO = 'Info: ';

/** What only informs does not say again, in the same words, what is a step. */
function onceSaid(line: string, { steps }: PlanModel): string {
  if (!line.startsWith(INFO)) return line;
  const rest = steps.reduce((said, { text }) => said.replace(`${text}. `, ''), line);
  return /^Info: (?:\[|$)/.test(rest) ? line : rest;
}

/** Lines that begin with the same words, after these words once. */
function together(lines: string[], start: string): string[] {
  const same = lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length).trim());
  if (same.length === 0) return lines;
  const at = lines.findIndex((line) => line.startsWith(start));
  const rest = lines.filter((line) => !line.startsWith(start));
  return rest.toSpliced(at, 0, `${start} ${same.join(' ')}`);
}

const NOT_RECORDED = 'Not recorded, which does not mean absent: ';

/** What is asked is not listed as not recorded once more. */
function notAsked(line: string, asked: readonly string[]): string[] {
  if (!line.startsWith(NOT_RECORDED)) return [line];
  const labels = line
    .slice(NOT_RECORDED.length)
    .replace(/\.$/, '')
    .split(/, | and (?=[^,]*$)/);
  const rest = labels.filter((label) => !asked.includes(label));
  return rest.length === 0 ? [] : [`${words.notRecordedEither} ${sentenceList(rest)}.`];
}

const isOpen = (line: string, open: readonly string[]): boolean =>
  open.some((id) => line.startsWith(`${id} `));

/** The two statements and the one that is followed; the reason stays with the cards that are open. */
const withoutReason = (line: string): string => line.replace(/( Followed: [^.]*\.).*$/s, '$1');

/** Which statements disagree and which is followed, without what they say. */
const withoutStatements = (line: string): string =>
  withoutReason(line).replace(/^(K\d+(?: \[[^\]]*\])?:).*( Followed: )/s, '$1$2');

function disagreementLines(lines: string[], open: readonly string[], amount: Amount): string[] {
  if (amount === 'whole') return lines;
  const less = amount === 'brief' ? withoutReason : withoutStatements;
  const shown = lines.map((line) => (isOpen(line, open) ? line : less(line)));
  return shown.every((line, index) => line === lines[index])
    ? lines
    : [...shown, amount === 'brief' ? words.reasonsLeftOut : words.statementsLeftOut];
}

/** "1. Label: why [evidence]" without why. */
const nameOnly = (line: string): string => line.replace(/^(\d+\. [^:]*):.*?( \[[^\]]*\])?$/s, '$1$2');

/** `open`: disagreements that are open; `asked`: what the questions of the decision ask for. */
export type Condense = { open: readonly string[]; asked: readonly string[]; amount: Amount };

function linesOf(section: Section, plan: PlanModel, { open, asked, amount }: Condense): string[] {
  const isBrief = amount !== 'whole';
  if ('rows' in section) {
    const inputs = section.rows.map(input);
    return isBrief ? bySource(inputs) : inputs.map(withSource);
  }
  const { id, lines } = section;
  switch (id) {
    case 'alerts':
      return isBrief ? lines.map((line) => onceSaid(line, plan)) : lines;
    case 'steps':
      return stepLines(lines, isBrief);
    case 'options':
      return amount === 'shortest' ? [...lines.map(nameOnly), words.optionsLeftOut] : lines;
    case 'unknown': {
      const all = together(lines, words.toAnswer);
      return isBrief ? all.flatMap((line) => notAsked(line, asked)) : all;
    }
    case 'disagreements':
      return disagreementLines(lines, open, amount);
    case 'education':
      return [words.patientSheet];
    default:
      return lines;
  }
}

/** The next scan is what is looked for first: it stands with the answer, and not among the steps again. */
function scanWithAnswer(plan: PlanModel): Section[] {
  const scan = plan.steps.find(({ id }) => id === 'next-scan');
  if (scan === undefined) return plan.sections;
  const isScan = (line: string): boolean => line.startsWith(scan.text);
  return plan.sections.map((section) => {
    if ('rows' in section) return section;
    const { id, lines } = section;
    if (id === 'steps') return { ...section, lines: lines.filter((line) => !isScan(line)) };
    if (id !== 'recommendation') return section;
    const details = [`${scan.text.replace(/\.$/, '')}.`, ...scan.details].join(' ');
    return { ...section, lines: [...lines, `${words.nextScan}: ${details}`] };
  });
}

/**
 * The plan model as it is printed: every part of the draft, but for what the patient is told, which has a sheet of its
 * own. What an amount leaves out is said where it would stand.
 */
export const condensed = (plan: PlanModel, how: Condense): Printed[] =>
  scanWithAnswer(plan).map((section) => ({
    id: section.id,
    heading: section.heading,
    lines: linesOf(section, plan, how),
  }));
