import type { Assessment } from '../assessment.ts';
import { DISPOSITION, MODALITY, URGENCY } from '../careplan/labels.ts';
import { scheduleLines } from '../careplan/schedule.ts';
import { tidy } from '../careplan/text.ts';
import type { Decision } from '../core/decision.ts';
import type { Patient } from '../core/facts.ts';
import { sentenceCase } from '../core/words/labels.ts';
import { proposalLine } from './proposal-line.ts';

const REVIEW: Record<Decision['reviewStatus'], string> = {
  submitted: 'not yet reviewed by a clinician',
  'under-review': 'under review by clinicians',
  approved: 'approved by clinicians',
};

function who(patient: Patient | null): string {
  if (patient === null) return 'No patient in the input';
  const { id, name, sex, birthDate, deceased } = patient;
  const born = birthDate === null ? 'birth date not recorded' : `born ${birthDate}`;
  return [name ?? 'no name recorded', sex, born, `Patient/${id}`, ...(deceased ? ['deceased'] : [])].join(
    ', ',
  );
}

function verdict({ disposition, urgency, rule, subtype }: Decision): string {
  const by = subtype === null ? rule : `${rule}, ${subtype}`;
  return `${DISPOSITION[disposition].toUpperCase()} · ${URGENCY[urgency]} (${by})`;
}

/** A heading with its lines; nothing where there are none. */
const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `  ${line}`)];

/** The first of them; the rest are counted. */
function first(most: number, lines: readonly string[]): string[] {
  const more = lines.length - most;
  return more > 0 ? [...lines.slice(0, most), `and ${more} more`] : [...lines];
}

const scan = ({ imaging }: Decision): string[] =>
  imaging === null
    ? []
    : [`Next scan: ${sentenceCase(MODALITY[imaging.modality])}. ${scheduleLines(imaging).join(' ')}`];

const alertLines = ({ alerts }: Decision): string[] =>
  alerts
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, text }) => `${severity.toUpperCase()} ${text}`);

const disagreementLines = ({ disagreements }: Decision): string[] =>
  disagreements.filter(({ open }) => open).map(({ id, text, because }) => `${id}: ${text} ${because}`);

/** An assessment to be read by a clinician, in a few lines. */
export function asText({ patient, today, gaps, proposals, decision }: Assessment): string {
  const { options, reasons, questions, contentVersion, contentDate, reviewStatus } = decision;
  const ranked = options.map(({ rank, label, rationale }) => `${rank}. ${label}: ${rationale}`);
  const lines = [
    ...(patient?.notice ? [patient.notice] : []),
    `${who(patient)} · assessed ${today}`,
    verdict(decision),
    decision.headline,
    ...part('Alerts', alertLines(decision)),
    ...part(
      'Why',
      reasons.map(({ text }) => text),
    ),
    ...part('Options (equal numbers are equal options)', ranked),
    ...scan(decision),
    ...part(
      'Not read',
      gaps.map(({ text }) => text),
    ),
    ...part('Sizes in reports, not used until you confirm them', proposals.map(proposalLine)),
    ...part(
      'To be asked',
      first(
        3,
        questions.map(({ text }) => text),
      ),
    ),
    ...part('Sources disagree', disagreementLines(decision)),
    `Draft for a clinician to check. Content ${contentVersion} of ${contentDate}, ${REVIEW[reviewStatus]}.`,
  ];
  return lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${tidy(line, 2000)}`).join('\n');
}
