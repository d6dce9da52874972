import type { Context } from '../context.ts';
import type { Action } from '../decision.ts';
import { known } from '../known.ts';
import { step } from '../words/modifier-actions.ts';

/** K17: a pregnancy is planned, and a lesion of 4.0 cm or more or an aneurysm is known. */
export function pregnancyActions(c: Context): Action[] {
  const risk = (c.size ?? 0) >= 40 || (c.aneurysm?.mm ?? 0) > 0;
  if (known(c.facts.planningPregnancy) !== true || !risk) return [];
  return [step('before-conception', 'K17')];
}
