import { known } from '../known.ts';
import { OESTROGEN } from '../words/drugs.ts';
import { type DrugCheck, info } from './check.ts';
import { namesOf, ofClasses } from './list.ts';
import { concernsMtor } from './scope.ts';

/** D9: with TSC, definite or suspected, or LAM. */
export const oestrogen: DrugCheck = {
  id: 'D9',
  evidence: ['P1'],
  find: (c, e) => {
    const tsc = c.tscStatus === 'definite' || c.tscStatus === 'suspected';
    const found = ofClasses(c, ['oestrogen']);
    if (!concernsMtor(c, e) || found.length === 0 || !(tsc || known(c.facts.lam) === true)) return null;
    return info(`${namesOf(found)}: ${OESTROGEN}`);
  },
};
