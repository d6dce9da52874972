import { LIST_PROBLEMS, NOT_DONE } from '../words/drugs.ts';
import { type DrugCheck, info } from './check.ts';
import { listProblem } from './list.ts';
import { needsList } from './scope.ts';

/** D16: without a current list the other checks are not done, which is not "clear". */
export const reconcile: DrugCheck = {
  id: 'D16',
  evidence: [],
  find: (c, e) => {
    const problem = needsList(c, e) ? listProblem(c) : null;
    if (problem === null) return null;
    return info(
      `${LIST_PROBLEMS[problem]}: ${e.outcome === 'EMERGENCY' ? NOT_DONE.emergency : NOT_DONE.else}`,
    );
  },
};
