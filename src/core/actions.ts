import { type Context, recentEmbolization } from './context.ts';
import type { Action } from './decision.ts';
import type { Evaluation } from './evaluate.ts';
import { modifierActions } from './modifiers/index.ts';
import { OUTCOMES } from './outcomes.ts';
import type { OutcomeId } from './rules/rule.ts';
import { doseActions } from './drugs/start.ts';
import { treatmentActions } from './treatment/actions.ts';
import { ACTION_TEXTS, type ActionId } from './words/actions.ts';

/** What each outcome asks for beside its options (clinical.md, part 4 b). */

const BY_OUTCOME: Partial<Record<OutcomeId, ActionId[]>> = {
  EMERGENCY: ['resuscitate', 'serial-haemoglobin', 'contrast-ct', 'call-ir', 'other-cause'],
  'I-RECENT-BLEED': ['haemodynamics-today', 'arterial-imaging-today', 'ir-today'],
  'I-DIAG': ['characterise-mri', 'uro-oncology-mdt'],
  'I-EAML': ['characterise-mri', 'uro-oncology-mdt', 'epithelioid-staging'],
  'I-SYMPT': ['confirm-cause'],
  'I-RISK': ['ir-referral'],
  'I-GROWTH': ['re-measure'],
  'M-START': ['baseline-labs', 'baseline-mri'],
  'M-PAED': ['paediatric-tsc-centre', 'baseline-labs', 'baseline-mri'],
  'S-RECHAR': ['re-measure'],
  PREGNANT: ['obstetrics'],
  TSC: ['bp-gfr-yearly'],
  'X-SIZE-INVALID': ['ask-source'],
  'X-UNREADABLE': ['look-in-chart'],
};

/** What must come before a decision that rests on this measurement. */
function sizeSteps(c: Context, e: Evaluation): ActionId[] {
  const sized: OutcomeId[] = ['I-SIZE', 'I-GROWTH', 'M-START', 'M-PAED', 'I-MTOR-BLOCKED'];
  const lesion = e.governing;
  if (!sized.includes(e.outcome) || lesion === null) return [];
  const steps: ActionId[] = [];
  if (lesion.stale) steps.push('re-image-first');
  if (c.size === 40 || lesion.current?.remeasure === true || lesion.current?.modalityChanged === true) {
    steps.push('confirm-measurement');
  }
  if (e.rule.id === 'R08' && lesion.growth.fast) steps.push('re-measure');
  const starts = e.outcome === 'M-START' || e.outcome === 'M-PAED';
  if (starts && c.fat === 'unknown') steps.push('show-fat');
  if (e.outcome === 'I-SIZE' && c.tscStatus !== 'excluded') steps.push('settle-tsc-first');
  return steps;
}

function ownSteps(c: Context, e: Evaluation): ActionId[] {
  const steps: ActionId[] = [];
  if (e.outcome === 'EMERGENCY' && c.pregnant === true) steps.push('pregnant-emergency');
  if (e.outcome === 'I-SYMPT') {
    if (c.signs.some((s) => s.code === 'visible_haematuria')) steps.push('haematuria-work-up');
    if (recentEmbolization(c) !== null) steps.push('after-embolization');
  }
  if (e.outcome === 'TREATED' && c.treatments.some((t) => t.procedure === 'embolization')) {
    steps.push('egfr-after-embolization');
  }
  if (c.pregnant === true && OUTCOMES[e.outcome].disposition === 'intervention') steps.push('obstetrics');
  return steps;
}

const ASKS_REPORT: OutcomeId[] = ['I-RECENT-BLEED', 'I-DIAG', 'I-EAML'];

/** Every step of the outcome, the report request with each imaging, and what the modifiers ask for. */
export function actionsOf(c: Context, e: Evaluation, imaging: boolean): Action[] {
  const ids: ActionId[] = [...sizeSteps(c, e), ...(BY_OUTCOME[e.outcome] ?? []), ...ownSteps(c, e)];
  if (imaging || ASKS_REPORT.includes(e.outcome)) ids.push('report-request');
  const own = ids.map((id) => ({ id, because: e.rule.id, ...ACTION_TEXTS[id] }));
  return [...own, ...treatmentActions(c, e), ...doseActions(c, e), ...modifierActions(c, e)];
}
