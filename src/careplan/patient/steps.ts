import type { PlanInput } from '../plan.ts';
import { type Block, block } from './block.ts';
import { steps as words } from './words.ts';

/** Steps of the plan that the patient takes part in; two that come to the same are said once. */
const PLAIN: Readonly<Record<string, string>> = {
  'confirm-measurement': words.confirm,
  're-measure': words.confirm,
  're-image-first': words.scanFirst,
  'characterise-mri': words.closerLook,
  'uro-oncology-mdt': words.cancerTeam,
  'epithelioid-staging': words.cancerTeam,
  'confirm-cause': words.otherCauses,
  'haematuria-work-up': words.otherCauses,
  'settle-tsc-first': words.tsc,
  'tsc-evaluation': words.tsc,
  'genetic-referral': words.genes,
  'show-fat': words.fat,
  'baseline-labs': words.bloods,
  'baseline-mri': words.scanBeforeStart,
  'nephrology-referral': words.kidneyDoctor,
  'nephrology-now': words.kidneyDoctor,
  'nephrology-solitary': words.kidneyDoctor,
  'nephrology-several': words.kidneyDoctor,
  'lung-referral': words.lungDoctor,
  'lung-referral-no-ct': words.lungDoctor,
  'avoid-oestrogen': words.oestrogen,
  obstetrics: words.birth,
  'before-conception': words.beforeBaby,
  'ir-referral': words.vessels,
  'expert-centre': words.experts,
  'egfr-first': words.kidneyTest,
  'egfr-repeat': words.kidneyTest,
  'egfr-after-embolization': words.kidneyTest,
};

/** What comes next for the patient, of the steps the clinician has kept. In an emergency there is only now. */
export function stepsBlock({ decision, choices }: PlanInput): Block[] {
  if (decision.disposition === 'emergency') return [];
  const kept = decision.actions.filter(({ id }) => choices.actions.includes(id));
  const items = [...new Set(kept.flatMap(({ id }) => PLAIN[id] ?? []))];
  return items.length === 0 ? [] : [block('steps', words.heading, { items })];
}
