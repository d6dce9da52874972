import type { Action, Imaging, Option } from '../core/decision.ts';
import type { Gap } from '../core/facts.ts';
import { firstOptions, settledOption } from './choices.ts';
import { actionCode, IMAGING_CODE, IMAGING_TEXT } from './codes.ts';
import { departsFromFirst } from './departures.ts';
import { dischargeInstead, keptActions } from './discharge.ts';
import { MODALITY } from './labels.ts';
import type { PlanInput, Step } from './plan.ts';
import { chosenImaging, insteadOf, ONLY_IF_NO_PROCEDURE, scheduleLines } from './schedule.ts';
import { sentence } from './text.ts';

/** What the radiologist is asked to report: not a step of its own, it goes with each request for imaging. */
const REPORT_REQUEST = 'report-request';

const evidenceText = (evidence: readonly string[]): string[] =>
  evidence.length === 0 ? [] : [`Evidence: ${evidence.join(', ')}.`];

/** Anything that is not a request for imaging, a referral or a laboratory test. */
const task = (id: string, text: string, details: string[]): Step => ({
  id,
  kind: 'Task',
  text,
  code: null,
  details,
  report: null,
  window: null,
});

/** Why this scan. The basis of a fallback says what its schedule says, and nothing once the fallback was chosen. */
function basisOf({ basis }: Imaging, recommended: string[]): string[] {
  if (recommended.length > 0) {
    return [
      `Changed by the clinician; recommended: ${recommended.join(', ')} (${basis.replace(/\.$/, '')}).`,
    ];
  }
  return sentence(basis) === ONLY_IF_NO_PROCEDURE ? [] : [sentence(basis)];
}

function imagingStep(imaging: Imaging, recommended: string[], report: string | null): Step {
  return {
    id: 'next-scan',
    kind: 'ServiceRequest',
    text: IMAGING_TEXT[imaging.modality],
    code: IMAGING_CODE[imaging.modality],
    details: [...scheduleLines(imaging), ...basisOf(imaging, recommended)],
    report,
    window: imaging.window ?? { from: imaging.due, to: imaging.due },
  };
}

function actionStep({ id, kind, text, because, evidence }: Action, report: string | null): Step {
  const request = kind === 'imaging' || kind === 'referral' || kind === 'laboratory';
  return {
    id,
    kind: request ? 'ServiceRequest' : 'Task',
    text: text.replace(/\.$/, ''),
    code: actionCode(id),
    details: [`Because: ${sentence(because)}`, ...evidenceText(evidence)],
    report: kind === 'imaging' ? report : null,
    window: null,
  };
}

const described = ({ label, rationale }: Option): string => `${label}: ${sentence(rationale)}`;

const DEPARTS = 'This departs from the recommendation.';

/** A procedure or a drug is a decision to take, never an order. Plain surveillance is the scan itself. */
function optionStep({ decision, choices }: PlanInput): Step[] {
  const settled = settledOption(decision, choices);
  if (settled !== null) {
    const departs = departsFromFirst(decision, settled) ? [DEPARTS] : [];
    const details = [...departs, sentence(settled.rationale), ...evidenceText(settled.evidence)];
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

/** In place of the next scan: that there is none, whose choice it is, and what brings the patient back. */
function dischargeStep(input: PlanInput): Step[] {
  const { imaging } = input.decision;
  if (imaging === null || dischargeInstead(input) === null) return [];
  const { intervalMonths, modality } = imaging;
  const months = intervalMonths === null ? [] : [`${intervalMonths.chosen} months`];
  const details = [
    ...basisOf(imaging, [MODALITY[modality], ...months]),
    DEPARTS,
    'What brings the patient back: the signs told to the patient (H3: emergency number at once; H4: a doctor the same day).',
    ...evidenceText(['K1']),
  ];
  return [task('discharge', 'Discharge with bleeding advice (H3): no next scan', details)];
}

/** What brings a conclusion where there is none: unread parts and open questions. */
const openSteps = ({ decision, gaps }: PlanInput): Step[] => [
  ...gaps.filter(hides).map(({ id, what, text }) => task(`gap-${id}`, `Look up: ${what}`, [sentence(text)])),
  ...decision.questions.map(({ fact, text }) => task(`question-${fact}`, `Answer: ${text}`, [])),
];

/**
 * What is to be done, in order: the deciding rule's own steps come before the choice they prepare (clinical.md,
 * part 4 b: "first activity"). Without a conclusion there is only what would bring one.
 */
export function planSteps(input: PlanInput): Step[] {
  const { decision, choices } = input;
  const chosen = keptActions(decision, choices).kept;
  const report = chosen.find(({ id }) => id === REPORT_REQUEST)?.text ?? null;
  const actions = chosen.filter(({ id }) => id !== REPORT_REQUEST);
  const steps = (list: Action[]): Step[] => list.map((action) => actionStep(action, report));
  const own = steps(actions.filter(({ because }) => because === decision.rule));
  const general = steps(actions.filter(({ because }) => because !== decision.rule));
  const imaging = chosenImaging(input);
  const scan = imaging === null ? dischargeStep(input) : [imagingStep(imaging, insteadOf(input), report)];
  if (decision.disposition === 'insufficient-data') return [...scan, ...own, ...openSteps(input)];
  if (decision.disposition === 'surveillance') return [...scan, ...own, ...optionStep(input), ...general];
  return [...own, ...optionStep(input), ...general, ...scan];
}
