import type { Context } from '../context.ts';
import { allOf, anyOf, type Verdict, verdict } from '../truth.ts';
import { cannotTell, definiteTsc } from './clauses.ts';
import type { Rule } from './rule.ts';

const OWN_INDICATIONS = ['aml', 'tsc', 'lam'];

function onDrug(c: Context): Verdict {
  if (c.onMtor === null) return cannotTell(c, c.unread.has('mtor') ? 'mtor' : 'medications');
  const name = c.mtor?.drug ?? 'an mTOR inhibitor';
  return verdict(c.onMtor, c.onMtor ? `On ${name}` : 'On an mTOR inhibitor: no', ['mtor']);
}

function forThisDisease(c: Context): Verdict {
  const indication = c.mtor?.indication ?? null;
  if (indication === null) return verdict(null, 'Why the drug is given: not recorded', ['mtor']);
  return verdict(OWN_INDICATIONS.includes(indication), `Given for ${indication.toUpperCase()}`, ['mtor']);
}

/** A drug given for something else must not hide a large lesion: then the size rules apply (K21). */
export const r05: Rule = {
  id: 'R05',
  statement: 'On an mTOR inhibitor for AML, TSC or LAM, or with definite TSC.',
  evidence: ['K21'],
  when: (c) => allOf(onDrug(c), anyOf(forThisDisease(c), definiteTsc(c))),
  outcome: () => 'ON-MTOR',
};
