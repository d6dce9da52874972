import type { Action } from '../decision.ts';

/** What the modifiers ask for, whatever the rule (clinical.md, part 4 d). Ids are stable: plans refer to them. */
export const MODIFIER_TEXTS = {
  mdt: { kind: 'referral', text: 'Multidisciplinary team.', evidence: ['S23'] },
  'expert-centre': {
    kind: 'referral',
    text: 'Multidisciplinary team, with an expert centre.',
    evidence: ['S23', 'S24'],
  },
  'paediatric-centre': {
    kind: 'referral',
    text: 'Under 18: paediatric TSC centre; ultrasound by an expert radiologist or MRI, CT only if it changes urgent care.',
    evidence: ['K16', 'P17'],
  },
  'nephrology-referral': {
    kind: 'referral',
    text: 'eGFR below 60: chronic kidney disease if confirmed over more than 3 months; nephrology; spare every nephron.',
    evidence: ['S2', 'P28'],
  },
  'nephrology-now': {
    kind: 'referral',
    text: 'eGFR below 30, or dialysis: nephrology now; spare every nephron.',
    evidence: ['S2', 'P28'],
  },
  'nephrology-solitary': {
    kind: 'referral',
    text: 'Solitary kidney: nephrology and an expert centre; super-selective or nephron-sparing treatment only, total nephrectomy only to save life.',
    evidence: ['S2', 'K15'],
  },
  'nephrology-several': {
    kind: 'referral',
    text: 'Several AML: nephrology and an expert centre; favour nephron-sparing treatment. Before any claim of growth, make sure that it is the same lesion.',
    evidence: ['S2', 'S24', 'K11'],
  },
  'egfr-first': {
    kind: 'laboratory',
    text: 'eGFR is missing, not readable or older than 12 months: needed before a drug, contrast or intervention.',
    evidence: ['S25', 'K20'],
  },
  'egfr-beside': {
    kind: 'laboratory',
    text: 'eGFR is missing, not readable or older than 12 months: take it with the first blood; never delay emergency contrast for it.',
    evidence: ['S25', 'K20', 'P29'],
  },
  'egfr-repeat': {
    kind: 'laboratory',
    text: 'eGFR is older than 3 months: repeat it before contrast or a drug.',
    evidence: ['S25', 'K20'],
  },
  'tsc-evaluation': {
    kind: 'referral',
    text: 'TSC evaluation: skin, eyes, family history over three generations.',
    evidence: ['K12', 'P41'],
  },
  'genetic-referral': {
    kind: 'referral',
    text: 'Genetic referral for TSC (with several cysts: TSC2/PKD1), with a family letter. A negative gene test does not exclude TSC.',
    evidence: ['K12', 'P41'],
  },
  'lung-referral': {
    kind: 'referral',
    text: 'LAM is possible: respiratory referral and low-dose chest CT. LAM with AML alone is not definite TSC.',
    evidence: ['P1g', 'P41'],
  },
  'lung-referral-no-ct': {
    kind: 'referral',
    text: 'LAM is possible: respiratory referral; under 18 or pregnant, a low-dose chest CT only if they ask for it. LAM with AML alone is not definite TSC.',
    evidence: ['K16', 'K17', 'P41'],
  },
  'avoid-oestrogen': {
    kind: 'check',
    text: 'Avoid products with oestrogen while LAM is possible; counsel about alternatives.',
    evidence: ['P1g'],
  },
  'before-conception': {
    kind: 'referral',
    text: 'Pregnancy planned: discuss treatment before conception. An mTOR inhibitor is stopped at least 8 weeks before (read in a secondary text).',
    evidence: ['K17', 'P20', 'P43'],
  },
  'blood-pressure': {
    kind: 'check',
    text: 'Blood pressure at every visit, and before embolization or surgery.',
    evidence: ['P1c', 'K36'],
  },
  'gfr-yearly': {
    kind: 'laboratory',
    text: 'TSC: GFR every year (read in a secondary text).',
    evidence: ['P1c', 'K36'],
  },
  'pressure-in-tsc': {
    kind: 'check',
    text: 'Raised blood pressure with TSC: a RAS blocker is the usual first choice, on an mTOR inhibitor an ARB rather than an ACE inhibitor (background knowledge, not confirmed). For the prescriber to decide.',
    evidence: ['K36'],
  },
  'bleeding-education': {
    kind: 'education',
    text: 'Teach the signs of acute bleeding (H1–H4) and record that it was done.',
    evidence: ['S19', 'S20', 'S21'],
  },
} satisfies Record<string, Pick<Action, 'kind' | 'text' | 'evidence'>>;

export type ModifierAction = keyof typeof MODIFIER_TEXTS;

/** One of these steps, and the modifier or contradiction that asks for it. */
export function step(id: ModifierAction, because: string): Action {
  return { id, because, ...MODIFIER_TEXTS[id] };
}
