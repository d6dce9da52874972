import type { Context } from '../context.ts';
import type { Action } from '../decision.ts';
import { known } from '../known.ts';
import { step } from '../words/modifier-actions.ts';

/** A woman of 18 or more with definite TSC; or, in anyone, breathlessness, pneumothorax or lung cysts. */
function possible(c: Context): boolean {
  const woman = known(c.facts.sex) === 'female' && (c.ageYears ?? 0) >= 18;
  return (
    (woman && c.tscStatus === 'definite') ||
    (known(c.facts.lungSigns) ?? []).length > 0 ||
    c.signs.some((s) => s.code === 'breathlessness' && !s.over && s.cause !== 'other')
  );
}

/** MOD-LAM. No routine CT is asked for in a child (K16) or a pregnancy (K17). */
export function lamActions(c: Context): Action[] {
  if (!possible(c)) return [];
  const spared = c.pregnant === true || (c.ageYears !== null && c.ageYears < 18);
  const referral = step(spared ? 'lung-referral-no-ct' : 'lung-referral', 'MOD-LAM');
  return known(c.facts.sex) === 'male' ? [referral] : [referral, step('avoid-oestrogen', 'MOD-LAM')];
}
