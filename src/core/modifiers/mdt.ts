import type { Context } from '../context.ts';
import type { Action } from '../decision.ts';
import type { Evaluation } from '../evaluate.ts';
import { savesNephrons } from '../options.ts';
import { OUTCOMES } from '../outcomes.ts';
import { step } from '../words/modifier-actions.ts';

/** TSC, definite or suspected (K12); both kidneys, one kidney or eGFR below 60; pregnant; a child. */
function expertCentre(c: Context): boolean {
  return (
    savesNephrons(c) ||
    c.tscStatus === 'definite' ||
    c.tscStatus === 'suspected' ||
    c.pregnant === true ||
    isChild(c)
  );
}

const isChild = (c: Context): boolean => c.ageYears !== null && c.ageYears < 18;

/** MOD-MDT: with every intervention and medical therapy. */
function team(c: Context, e: Evaluation): Action[] {
  const { disposition } = OUTCOMES[e.outcome];
  if (disposition !== 'intervention' && disposition !== 'medical-therapy') return [];
  return [step(expertCentre(c) ? 'expert-centre' : 'mdt', 'MOD-MDT')];
}

/** The team, and for a child the paediatric centre (K16), which a start of the drug already names. */
export function mdtActions(c: Context, e: Evaluation): Action[] {
  const centre = isChild(c) && e.outcome !== 'M-PAED' ? [step('paediatric-centre', 'K16')] : [];
  return [...team(c, e), ...centre];
}
