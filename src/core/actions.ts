import { type Context, recentEmbolization } from './context.ts';
import { olderThanMonths } from './dates.ts';
import type { Action, Disposition } from './decision.ts';
import type { Evaluation } from './evaluate.ts';
import { known } from './known.ts';
import { eGFRBelow60, eGFRDate } from './kidney.ts';
import { savesNephrons } from './options.ts';
import { OUTCOMES } from './outcomes.ts';
import type { OutcomeId } from './rules/rule.ts';
import { ACTION_TEXTS, type ActionId } from './words/actions.ts';

/** What each outcome asks for beside its options (clinical.md, part 4 b and d). */

const BY_OUTCOME: Partial<Record<OutcomeId, ActionId[]>> = {
  EMERGENCY: ['resuscitate', 'serial-haemoglobin', 'contrast-ct', 'call-ir', 'other-cause'],
  'I-RECENT-BLEED': ['haemodynamics-today', 'arterial-imaging-today', 'ir-today'],
  'I-DIAG': ['characterise-mri', 'uro-oncology-mdt'],
  'I-EAML': ['characterise-mri', 'uro-oncology-mdt', 'epithelioid-staging'],
  'I-SYMPT': ['confirm-cause'],
  'I-RISK': ['ir-referral'],
  'I-GROWTH': ['re-measure'],
  'ON-MTOR': ['treating-team'],
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

/** MOD-TSC?: suspected; not recorded and at most 40 years or at least 4.0 cm; or excluded against a pointer. */
function tscSteps(c: Context): ActionId[] {
  const young = c.ageYears !== null && c.ageYears <= 40;
  const open =
    c.tscStatus === 'suspected' ||
    (c.tscStatus === 'not-recorded' && (young || (c.size ?? 0) >= 40)) ||
    (c.tscStatus === 'excluded' && c.tscPointers.length > 0);
  if (!open) return [];
  const features = known(c.facts.tscFeatures) ?? [];
  const genetic =
    c.tscStatus === 'suspected' ||
    (c.ageYears !== null && c.ageYears < 40 && c.lesions.length >= 2) ||
    features.includes('multiple_renal_cysts') ||
    features.includes('first_degree_relative');
  return genetic ? ['tsc-evaluation', 'genetic-referral'] : ['tsc-evaluation'];
}

function expertCentre(c: Context): boolean {
  return (
    savesNephrons(c) ||
    c.tscStatus === 'definite' ||
    c.pregnant === true ||
    (c.ageYears !== null && c.ageYears < 18)
  );
}

/** The modifiers that apply whatever the rule (part 4 d). `because` is the modifier's id. */
function modifiers(c: Context, disposition: Disposition): [ActionId, string][] {
  const rows: [ActionId, string][] = [];
  const active = disposition === 'intervention' || disposition === 'medical-therapy';
  if (active) rows.push([expertCentre(c) ? 'expert-centre' : 'mdt', 'MOD-MDT']);
  for (const step of tscSteps(c)) rows.push([step, 'MOD-TSC?']);
  if (eGFRBelow60(c)) rows.push(['nephrology-referral', 'MOD-60']);
  const egfr = eGFRDate(c);
  if (active && (egfr === null || olderThanMonths(egfr, c.today, 12))) rows.push(['egfr-first', 'MOD-GFR?']);
  return rows;
}

const ASKS_REPORT: OutcomeId[] = ['I-RECENT-BLEED', 'I-DIAG', 'I-EAML'];

/** Every step of the outcome, its modifiers, the report request with each imaging, and the teaching. */
export function actionsOf(c: Context, e: Evaluation, imaging: boolean): Action[] {
  const { disposition } = OUTCOMES[e.outcome];
  const rows: [ActionId, string][] = [
    ...sizeSteps(c, e),
    ...(BY_OUTCOME[e.outcome] ?? []),
    ...ownSteps(c, e),
  ].map((id) => [id, e.rule.id]);
  if (imaging || ASKS_REPORT.includes(e.outcome)) rows.push(['report-request', e.rule.id]);
  if (e.outcome !== 'X-OUT-OF-SCOPE') {
    if (disposition !== 'emergency') rows.push(...modifiers(c, disposition));
    rows.push(['bleeding-education', 'MOD-EDU']);
  }
  return rows.map(([id, because]) => ({ id, because, ...ACTION_TEXTS[id] }));
}
