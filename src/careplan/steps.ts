import type { Action, Imaging, Option } from '../core/decision.ts';
import type { Gap } from '../core/facts.ts';
import { firstOptions, settledOption } from './choices.ts';
import { actionCode, IMAGING_CODE, IMAGING_TEXT } from './codes.ts';
import type { PlanInput, Step } from './plan.ts';
import { chosenImaging, scheduleLines } from './schedule.ts';
import { sentence } from './text.ts';

const evidenceText = (evidence: readonly string[]): string[] =>
  evidence.length === 0 ? [] : [`Evidence: ${evidence.join(', ')}.`];

/** Anything that is not a request for imaging, a referral or a laboratory test. */
const task = (id: string, text: string, details: string[]): Step => ({
  id,
  kind: 'Task',
  text,
  code: null,
  details,
  window: null,
});

function imagingStep(imaging: Imaging): Step {
  return {
    id: 'next-scan',
    kind: 'ServiceRequest',
    text: IMAGING_TEXT[imaging.modality],
    code: IMAGING_CODE[imaging.modality],
    // The basis of a fallback may say the same as its schedule.
    details: [...new Set([...scheduleLines(imaging), sentence(imaging.basis)])],
    window: imaging.window ?? { from: imaging.due, to: imaging.due },
  };
}

function actionStep({ id, kind, text, because, evidence }: Action): Step {
  const request = kind === 'imaging' || kind === 'referral' || kind === 'laboratory';
  return {
    id,
    kind: request ? 'ServiceRequest' : 'Task',
    text,
    code: actionCode(id),
    details: [`Because: ${sentence(because)}`, ...evidenceText(evidence)],
    window: null,
  };
}

const described = ({ label, rationale }: Option): string => `${label}: ${sentence(rationale)}`;

/** A procedure or a drug is a decision to take, never an order. Plain surveillance is the scan itself. */
function optionStep({ decision, choices }: PlanInput): Step[] {
  const settled = settledOption(decision, choices);
  if (settled !== null) {
    const details = [sentence(settled.rationale), ...evidenceText(settled.evidence)];
    return [task('option', `Chosen by the clinician: ${settled.label}`, details)];
  }
  const first = firstOptions(decision);
  const [only] = first;
  if (only === undefined || (first.length === 1 && only.id === 'active-surveillance')) return [];
  if (first.length === 1) return [task('option', `First option: ${only.label}`, [sentence(only.rationale)])];
  const names = first.map(({ label }) => label).join(' = ');
  return [
    task('option', `To decide with the patient, options of equal rank: ${names}`, first.map(described)),
  ];
}

/** A read the EHR does not offer, and whose content stands elsewhere, leaves nothing to look up. */
const hides = ({ why, facts }: Gap): boolean => why !== 'not-offered' || facts.length > 0;

/** Without a conclusion a plan holds only what would bring one: scan, checks, unread parts, open questions. */
function settlingSteps({ decision, gaps, choices }: PlanInput, scan: Step[]): Step[] {
  const chosen = decision.actions.filter(
    ({ id, kind }) => (kind === 'imaging' || kind === 'check') && choices.actions.includes(id),
  );
  return [
    ...scan,
    ...chosen.map(actionStep),
    ...gaps
      .filter(hides)
      .map(({ id, what, text }) => task(`gap-${id}`, `Look in the chart: ${what}`, [sentence(text)])),
    ...decision.questions.map(({ fact, text }) => task(`question-${fact}`, `Answer: ${text}`, [])),
  ];
}

/** What is to be done, in the order it should be read. */
export function planSteps(input: PlanInput): Step[] {
  const { decision, choices } = input;
  const imaging = chosenImaging(input);
  const scan = imaging === null ? [] : [imagingStep(imaging)];
  if (decision.disposition === 'insufficient-data') return settlingSteps(input, scan);
  const actions = decision.actions.filter(({ id }) => choices.actions.includes(id)).map(actionStep);
  const advice = [...optionStep(input), ...actions];
  return decision.disposition === 'surveillance' ? [...scan, ...advice] : [...advice, ...scan];
}
