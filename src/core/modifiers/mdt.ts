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
    (c.ageYears !== null && c.ageYears < 18)
  );
}

/** MOD-MDT: with every intervention and medical therapy. */
export function mdtActions(c: Context, e: Evaluation): Action[] {
  const { disposition } = OUTCOMES[e.outcome];
  if (disposition !== 'intervention' && disposition !== 'medical-therapy') return [];
  return [step(expertCentre(c) ? 'expert-centre' : 'mdt', 'MOD-MDT')];
}
