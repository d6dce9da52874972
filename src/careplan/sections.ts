import type { Decision } from '../core/decision.ts';
import { settledOption } from './choices.ts';
import type { Statement } from './inputs.ts';
import { DISPOSITION, MODALITY, SUBTYPE, URGENCY } from './labels.ts';
import type { PlanInput, Section, SectionId, Step } from './plan.ts';
import { chosenImaging, scheduleLines } from './schedule.ts';
import { sourcesText } from './sources.ts';
import { capital, tidy } from './text.ts';
import { unknownLines } from './unknown.ts';

const HEADING: Record<SectionId, string> = {
  recommendation: 'Recommendation',
  'next-scan': 'Next scan',
  steps: 'Steps',
  options: 'Options',
  reasons: 'Why',
  inputs: 'What this rests on',
  unknown: 'What is not known',
  alerts: 'Alerts',
  disagreements: 'Where the sources disagree',
  choices: 'Chosen by the clinician',
  education: 'For the patient',
  origin: 'How this was made',
};

const evidence = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` [${ids.join(', ')}]`);

function recommendation({ headline, disposition, subtype, urgency }: Decision): string[] {
  const detail = subtype === null ? '' : SUBTYPE[subtype];
  return [
    headline,
    `Disposition: ${DISPOSITION[disposition]}${detail === undefined || detail === '' ? '' : `, ${detail}`}. Urgency: ${URGENCY[urgency]}.`,
  ];
}

function nextScan({ decision, choices }: PlanInput): string[] {
  const imaging = chosenImaging(decision, choices);
  if (imaging === null) return ['No routine scan is planned by this draft.'];
  return [`${capital(MODALITY[imaging.modality])}. ${scheduleLines(imaging).join(' ')}`, imaging.basis];
}

const stepLine = ({ text, details }: Step): string => [text, ...details].join(' · ');

const options = ({ options }: Decision): string[] =>
  options.map((one) => `${one.rank}. ${one.label}: ${one.rationale}${evidence(one.evidence)}`);

const disagreements = ({ disagreements }: Decision): string[] =>
  disagreements.map(
    (one) =>
      `${one.id}${evidence(one.statements)}: ${one.text} Followed: ${one.followed.join(', ')}, because ${one.because}`,
  );

/** What the clinician changed, in the clinician's own words. */
function clinicianChoices({ decision, choices }: PlanInput): string[] {
  const option = settledOption(decision, choices);
  const skipped = decision.actions.filter(({ id }) => !choices.actions.includes(id));
  return [
    ...(option === null ? [] : [`Option: ${option.label}.`]),
    ...(choices.reason === undefined ? [] : [`Reason: ${tidy(choices.reason, 1000)}`]),
    ...(choices.intervalMonths === undefined ? [] : [`Interval: ${choices.intervalMonths} months.`]),
    ...(choices.modality === undefined ? [] : [`Modality: ${MODALITY[choices.modality]}.`]),
    ...skipped.map(({ text }) => `Left out: ${text}`),
    ...(choices.note === undefined ? [] : [`Note: ${tidy(choices.note, 4000)}`]),
  ];
}

const REVIEW: Record<Decision['reviewStatus'], string> = {
  submitted: 'submitted; no clinician has reviewed it yet',
  'under-review': 'under review; not yet approved',
  approved: 'approved',
};

function origin({ decision }: PlanInput): string[] {
  const used = new Set(decision.reasons.flatMap((reason) => reason.evidence));
  const untold = decision.trace.filter(({ result }) => result === 'cannot-tell').map(({ rule }) => rule);
  return [
    `Decided by rule ${decision.rule}${decision.subtype === null ? '' : ` (${decision.subtype})`}. Evidence: ${[...used].join(', ') || 'none cited'}.`,
    ...(untold.length === 0 ? [] : [`Rules that could not be told: ${untold.join(', ')}.`]),
    `Content version ${decision.contentVersion} of ${decision.contentDate}; review status: ${REVIEW[decision.reviewStatus]}.`,
    'For clinicians. It adds to your own judgement and does not replace it: check it against the primary literature before acting. No liability is accepted for its use.',
  ];
}

/** The readable parts of the plan, in reading order; empty ones are left out. */
export function planSections(input: PlanInput, steps: Step[], inputs: Statement[]): Section[] {
  const { decision, facts, gaps } = input;
  const list = (id: SectionId, lines: string[]): Section => ({ id, heading: HEADING[id], lines });
  const sections: Section[] = [
    list('recommendation', recommendation(decision)),
    list(
      'alerts',
      decision.alerts.map((one) => `${capital(one.severity)}: ${one.text}${evidence(one.evidence)}`),
    ),
    list('next-scan', nextScan(input)),
    list('steps', steps.map(stepLine)),
    list('options', options(decision)),
    list('choices', clinicianChoices(input)),
    list(
      'reasons',
      decision.reasons.map((one) => `${one.text}${evidence(one.evidence)}`),
    ),
    {
      id: 'inputs',
      heading: HEADING.inputs,
      columns: ['What', 'Value', 'Where it stands'],
      rows: inputs.map(({ what, value, sources }) => [what, value, sourcesText(sources)]),
    },
    list('unknown', unknownLines(facts, gaps, decision.questions)),
    list('disagreements', disagreements(decision)),
    list(
      'education',
      decision.education.map(({ text }) => text),
    ),
    list('origin', origin(input)),
  ];
  return sections.filter((section) => ('rows' in section ? section.rows : section.lines).length > 0);
}
