import { CHECK_UP } from '../core/words/education.ts';
import { sentenceCase } from '../core/words/labels.ts';
import type { Decision, Disagreement } from '../core/decision.ts';
import { chosenLines } from './chosen-lines.ts';
import { dischargeInstead } from './discharge.ts';
import type { Statement } from './statement.ts';
import { DISPOSITION, URGENCY, words } from './labels.ts';
import type { PlanInput, Section, SectionId, Step } from './plan.ts';
import { chosenImaging, isUsual } from './schedule.ts';
import { sourcesText } from './sources.ts';
import { sentence } from './text.ts';
import { unknownLines } from './unknown.ts';

export const HEADING: Record<SectionId, string> = {
  recommendation: 'Recommendation',
  alerts: 'Alerts',
  steps: 'Steps',
  options: 'Options',
  choices: 'Chosen by the clinician',
  reasons: 'Why',
  inputs: 'What this rests on',
  unknown: 'What is not known',
  disagreements: 'Where the sources disagree',
  education: 'For the patient',
  origin: 'How this was made',
};

const evidence = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` [${ids.join(', ')}]`);

const cite = (text: string, ids: readonly string[]): string => `${text}${evidence(ids)}`;

/** The options have a section of their own: their step is named only. */
const stepLine = ({ id, text, details }: Step): string =>
  [sentence(text), ...(id === 'option' ? [] : details)].join(' ');

function stepLines(steps: Step[]): string[] {
  const scan = steps.some(({ id }) => id === 'next-scan')
    ? []
    : ['No routine scan is planned by this draft.'];
  const reports = new Set(steps.flatMap(({ report }) => (report === null ? [] : [report])));
  return [...steps.map(stepLine), ...reports, ...scan];
}

function disagreement({ id, statements, text, followed, because }: Disagreement): string {
  const which = followed.length === 0 ? 'none of them' : followed.join(', ');
  return `${id}${evidence(statements)}: ${sentence(text)} Followed: ${which}. ${sentence(because)}`;
}

/** The evidence of a rule stands once below its reasons; reasons with evidence of their own keep it. */
function reasons({ reasons }: Decision): string[] {
  const [first, ...others] = new Set(reasons.map((one) => one.evidence.join(', ')));
  if (first === undefined || first === '' || others.length > 0) {
    return reasons.map((one) => cite(one.text, one.evidence));
  }
  return [...reasons.map(({ text }) => sentence(text)), `Evidence: ${first}.`];
}

/** What the core worked out from the entries, beside them. */
function workedOut({ derived, decision: { kidney } }: PlanInput): string[][] {
  const rows = [
    ['TSC, as used here', words(derived.tscStatus)],
    ['Macroscopic fat, as used here', derived.fat],
  ];
  if (kidney !== null && kidney.g !== null) {
    const { g, a, comparator, egfr, equation } = kidney;
    const category = a === null ? g : `${g} ${a}`;
    rows.push([
      'Kidney function, as used here',
      `${category}, eGFR ${comparator ?? ''}${Number(egfr.toFixed(1))} (${equation})`,
    ]);
  }
  return rows.map((row) => [...row, 'worked out from the entries above']);
}

/** H5 is of the scan the clinician chose, and of no other interval; after a discharge there is none. */
function checkUp(text: string, input: PlanInput): string[] {
  if (dischargeInstead(input) !== null) return [];
  const scan = chosenImaging(input);
  const recommended = input.decision.imaging?.due;
  if (scan === null || recommended === undefined) return [text];
  return [isUsual(scan) ? text.replaceAll(recommended, scan.due) : CHECK_UP.replace('{date}', scan.due)];
}

const education = (input: PlanInput): string[] =>
  input.decision.education.flatMap(({ id, text }) => (id === 'H5' ? checkUp(text, input) : [text]));

const REVIEW: Record<Decision['reviewStatus'], string> = {
  submitted: 'submitted, not yet reviewed by a clinician',
  'under-review': 'under review, not yet approved',
  approved: 'approved',
};

function origin({ decision }: PlanInput): string[] {
  const { rule, subtype, trace, contentVersion, contentDate, reviewStatus } = decision;
  const untold = trace.filter(({ result }) => result === 'cannot-tell').map((step) => step.rule);
  return [
    `Decided by rule ${rule}${subtype === null ? '' : ` (${subtype})`}.`,
    ...(untold.length === 0 ? [] : [`Rules that could not be told: ${untold.join(', ')}.`]),
    `Content version ${contentVersion} of ${contentDate}. Review status: ${REVIEW[reviewStatus]}.`,
    'Educational decision support for clinicians. It adds to your own judgement and does not replace it: check it against the primary literature before acting. No liability is accepted for its use.',
  ];
}

/** The readable parts of the plan, in reading order; empty ones are left out. */
export function planSections(input: PlanInput, steps: Step[], inputs: Statement[]): Section[] {
  const { decision, facts, gaps } = input;
  // A sentence said twice is read once.
  const list = (id: SectionId, lines: string[]): Section => ({
    id,
    heading: HEADING[id],
    lines: [...new Set(lines)],
  });
  const sections: Section[] = [
    list('recommendation', [
      decision.headline,
      `Disposition: ${DISPOSITION[decision.disposition]}. Urgency: ${URGENCY[decision.urgency]}.`,
    ]),
    list(
      'alerts',
      decision.alerts.map((one) => cite(`${sentenceCase(one.severity)}: ${one.text}`, one.evidence)),
    ),
    list('steps', stepLines(steps)),
    list(
      'options',
      decision.options.map((one) => cite(`${one.rank}. ${one.label}: ${one.rationale}`, one.evidence)),
    ),
    list('choices', chosenLines(input)),
    list('reasons', reasons(decision)),
    {
      id: 'inputs',
      heading: HEADING.inputs,
      columns: ['What', 'Value', 'Where it stands'],
      rows: [
        ...inputs.map(({ what, value, sources }) => [what, value, sourcesText(sources)]),
        ...workedOut(input),
      ],
    },
    list('unknown', unknownLines(facts, gaps, decision.questions)),
    list('disagreements', decision.disagreements.map(disagreement)),
    list('education', education(input)),
    list('origin', origin(input)),
  ];
  return sections.filter((section) => ('rows' in section ? section.rows : section.lines).length > 0);
}
