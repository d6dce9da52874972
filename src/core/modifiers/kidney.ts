import type { Context } from '../context.ts';
import { olderThanMonths } from '../dates.ts';
import type { Action, Alert, Kidney } from '../decision.ts';
import type { Evaluation } from '../evaluate.ts';
import { eGFRDate, egfrBelow, filtration } from '../kidney.ts';
import { kidneyOf } from '../kidney-report.ts';
import { known } from '../known.ts';
import { OUTCOMES } from '../outcomes.ts';
import type { OutcomeId } from '../rules/rule.ts';
import { step } from '../words/modifier-actions.ts';
import { ALBUMINURIA, albuminOutOfDate, CONTRAST, GFR, onDialysis } from '../words/modifier-alerts.ts';

/** MOD-G, MOD-60, MOD-45, MOD-30, MOD-GFR?; nephrology for one kidney (K15) or several lesions (K11). */

/** Missing, or older than so many months: 12 in general, 3 before contrast or a drug (F15). */
export function eGFROlderThan(c: Context, months: 3 | 12): boolean {
  const date = eGFRDate(c);
  return date === null || olderThanMonths(date, c.today, months);
}

/** The number with its unit, equation and day. */
function eGFRText(c: Context): string | null {
  const f = filtration(c);
  if (f === null) return null;
  const value = `${f.comparator ?? ''}${Number(f.egfr.toFixed(2))} mL/min/1.73 m²`;
  return `eGFR ${value} (${f.equation}, ${f.date}${eGFROlderThan(c, 12) ? ', out of date' : ''})`;
}

/** Below 30, or on dialysis: there no eGFR is valid, and the kidneys have failed. */
function below30(c: Context): boolean {
  return known(c.facts.dialysis) === true || egfrBelow(c, 30);
}

function contrast(c: Context): Alert[] {
  const text = eGFRText(c);
  if (below30(c)) {
    const on = known(c.facts.dialysis) === true ? onDialysis(text) : text;
    return [
      {
        id: 'MOD-30',
        severity: 'caution',
        text: `${on}: ${CONTRAST.below30}`,
        evidence: ['P29', 'P30', 'K20'],
      },
    ];
  }
  if (!egfrBelow(c, 45)) return [];
  return [{ id: 'MOD-45', severity: 'info', text: `${text}: ${CONTRAST.below45}`, evidence: ['P29', 'K20'] }];
}

/** An old ratio has no category, and is said to be old rather than left out (F18). */
function albuminText(c: Context, a: Kidney['a']): string {
  if (a !== null) return `; albuminuria ${a} (${ALBUMINURIA[a]})`;
  const acr = known(c.facts.acrMgPerG);
  return acr === null ? '' : `; ${albuminOutOfDate(acr.date)}`;
}

function category(c: Context, e: Evaluation): Alert[] {
  const k = kidneyOf(c, e.holds.has('R01'));
  if (k === null || k.g === null) return [];
  const text = `${eGFRText(c)}: ${k.g} (${GFR[k.g]})${albuminText(c, k.a)}.`;
  return [{ id: 'MOD-G', severity: 'info', text, evidence: ['P27', 'P28', 'K20'] }];
}

export function kidneyAlerts(c: Context, e: Evaluation): Alert[] {
  return [...category(c, e), ...contrast(c)];
}

/** Each for its own reason: none replaces another. */
function nephrology(c: Context): Action[] {
  return [
    ...(egfrBelow(c, 60) ? [step('nephrology-referral', 'MOD-60')] : []),
    ...(below30(c) ? [step('nephrology-now', 'MOD-30')] : []),
    ...(c.solitaryKidney === true ? [step('nephrology-solitary', 'K15')] : []),
    ...(c.several ? [step('nephrology-several', 'K11')] : []),
  ];
}

const WITHOUT_DELAY: OutcomeId[] = ['EMERGENCY', 'I-RECENT-BLEED'];

/** A drug, contrast or an intervention is proposed. */
export function proposes({ outcome }: Evaluation): boolean {
  const { disposition } = OUTCOMES[outcome];
  return disposition !== 'insufficient-data' && (disposition !== 'surveillance' || outcome === 'S-RECHAR');
}

function request(c: Context, e: Evaluation): Action[] {
  if (!proposes(e)) return [];
  const urgent = WITHOUT_DELAY.includes(e.outcome);
  if (eGFROlderThan(c, 12)) return [step(urgent ? 'egfr-beside' : 'egfr-first', 'MOD-GFR?')];
  return !urgent && eGFROlderThan(c, 3) ? [step('egfr-repeat', 'F15')] : [];
}

export function kidneyActions(c: Context, e: Evaluation): Action[] {
  return [...nephrology(c), ...request(c, e)];
}
