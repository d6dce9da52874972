import type { Action, Imaging, Option } from '../core/decision.ts';
import type { Modality } from '../core/facts.ts';
import { firstOptions, settledOption } from './choices.ts';
import { actionCode, IMAGING_CODE } from './codes.ts';
import type { PlanInput, Step } from './plan.ts';
import { chosenImaging, scheduleLines } from './schedule.ts';

const IMAGING_TEXT: Record<Modality, string> = {
  ultrasound: 'Ultrasound of the kidneys',
  mri: 'MRI of the kidneys',
  ct: 'CT of the kidneys',
};

function imagingStep(imaging: Imaging): Step {
  return {
    id: 'next-scan',
    kind: 'ServiceRequest',
    text: IMAGING_TEXT[imaging.modality],
    code: IMAGING_CODE[imaging.modality],
    details: [...scheduleLines(imaging), imaging.basis],
    window: imaging.window ?? { from: imaging.due, to: imaging.due },
  };
}

const isRequest = (kind: Action['kind']): boolean =>
  kind === 'imaging' || kind === 'referral' || kind === 'laboratory';

const evidenceText = (evidence: readonly string[]): string[] =>
  evidence.length === 0 ? [] : [`Evidence: ${evidence.join(', ')}.`];

function actionStep(action: Action): Step {
  return {
    id: action.id,
    kind: isRequest(action.kind) ? 'ServiceRequest' : 'Task',
    text: action.text,
    code: actionCode(action.id),
    details: [`Because: ${action.because}.`, ...evidenceText(action.evidence)],
    window: null,
  };
}

/** Advice to discuss, never an order: a procedure or a drug is a task, not a request. */
function optionStep(options: Option[], settled: Option | null): Step | null {
  if (settled !== null) {
    return {
      id: 'option',
      kind: 'Task',
      text: `Chosen by the clinician: ${settled.label}`,
      code: null,
      details: [settled.rationale, ...evidenceText(settled.evidence)],
      window: null,
    };
  }
  if (options.length === 0) return null;
  const equal = options.length > 1 ? ['Listed options rank equally.'] : [];
  return {
    id: 'option',
    kind: 'Task',
    text: `Decide with the patient: ${options.map(({ label }) => label).join(' = ')}`,
    code: null,
    details: [...equal, ...options.map(({ label, rationale }) => `${label}: ${rationale}`)],
    window: null,
  };
}

const settles = ({ kind }: Action): boolean => kind === 'imaging' || kind === 'check';

function task(id: string, text: string, details: string[]): Step {
  return { id, kind: 'Task', text, code: null, details, window: null };
}

/** Without a conclusion a plan holds only what would bring one: scan, checks, unread parts, open questions. */
function settlingSteps({ decision, gaps, choices }: PlanInput, scan: Step[]): Step[] {
  const chosen = decision.actions.filter((action) => settles(action) && choices.actions.includes(action.id));
  return [
    ...scan,
    ...chosen.map(actionStep),
    ...gaps.map((gap) => task(`gap-${gap.id}`, `Look in the chart: ${gap.what}`, [gap.text])),
    ...decision.questions.map(({ fact, text }) => task(`question-${fact}`, `Answer: ${text}`, [])),
  ];
}

/** What is to be done, in the order it should be read. */
export function planSteps(input: PlanInput): Step[] {
  const { decision, choices } = input;
  const imaging = chosenImaging(decision, choices);
  const scan = imaging === null ? [] : [imagingStep(imaging)];
  if (decision.disposition === 'insufficient-data') return settlingSteps(input, scan);
  const actions = decision.actions.filter(({ id }) => choices.actions.includes(id)).map(actionStep);
  const option = optionStep(firstOptions(decision), settledOption(decision, choices));
  const advice = option === null || decision.disposition === 'surveillance' ? [] : [option];
  const fallback = imaging?.onlyIfNoProcedure === true;
  return fallback ? [...advice, ...actions, ...scan] : [...scan, ...advice, ...actions];
}
