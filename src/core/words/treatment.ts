import type { Action } from '../decision.ts';

/** What treatment with an mTOR inhibitor asks for. */
export const TREATMENT_ACTIONS = {
  'why-failing': {
    kind: 'check',
    text: 'Check adherence, drug level, interactions and the diagnosis; then MDT for embolization or nephron-sparing surgery. The limits of progression are background knowledge, not confirmed.',
    evidence: ['S35', 'P16', 'K23'],
  },
  'weak-response-mdt': {
    kind: 'referral',
    text: 'Less than 25 % smaller after 12 months or more on treatment: review by the MDT (a project threshold).',
    evidence: ['K23'],
  },
  'off-label': {
    kind: 'check',
    text: 'Off-label: TSC is not definite. The label is for adults with renal AML and TSC not requiring immediate surgery.',
    evidence: ['K9', 'K28', 'P20'],
  },
  'obstetrics-now': {
    kind: 'referral',
    text: 'Pregnant on an mTOR inhibitor: obstetrics today.',
    evidence: ['K17', 'P20'],
  },
} satisfies Record<string, Pick<Action, 'kind' | 'text' | 'evidence'>>;

export type TreatmentActionId = keyof typeof TREATMENT_ACTIONS;

/** The response to treatment, by the label's four conditions (S27–S30, K23). */
export const RESPONSE = {
  yes: 'yes',
  no: 'no',
  notDocumented: 'not documented',
  volume: 'volume smaller by 50 % or more',
  newLesion: 'no new lesion of 1 cm or more',
  kidneyVolume: 'kidney volume not 20 % or more above its smallest',
  bleeding: 'no bleed of grade 2 or more',
  error: 'computed from three axes, with a large error',
  caveat:
    'All four are needed, and what is not documented is not met. The trial used the sum of target lesions and a confirmed reading.',
} as const;

export const RESPONSE_HEADS = {
  yes: 'Response met (the label’s four conditions):',
  no: 'Response not met (the label’s four conditions):',
  'not-known': 'Response not known (the label’s four conditions):',
} as const;
