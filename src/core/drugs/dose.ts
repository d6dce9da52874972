import type { Context } from '../context.ts';
import type { Evaluation } from '../evaluate.ts';
import { DOSE, OTHER_DOSE } from '../words/drugs.ts';
import { type DrugCheck, info } from './check.ts';
import { interactions } from './interactions.ts';
import { listProblem, ofClasses } from './list.ts';
import { liver } from './liver.ts';
import { latelyNotPregnant, maybeFertileWoman } from './pregnancy.ts';
import { concernsMtor } from './scope.ts';
import { secondDrug } from './second-drug.ts';
import { stop } from './stop.ts';

const CLEAR: DrugCheck[] = [stop, ...interactions.filter(({ id }) => id !== 'D4'), secondDrug, liver];

/** Excluded lately, or not applicable. */
function pregnancyExcluded(c: Context): boolean {
  return !maybeFertileWoman(c) || latelyNotPregnant(c);
}

/**
 * The label's dose may be printed (clinical.md, part 4 e, to the letter): the start of the drug in an adult with
 * definite TSC, not pregnant, and D0–D3, D5, D10 and D12 clear on a current list. A check is clear where nothing
 * triggers it; an entry that may be the drug itself is asked about first.
 */
export function doseAllowed(c: Context, e: Evaluation): boolean {
  return (
    e.outcome === 'M-START' &&
    (c.ageYears ?? 0) >= 18 &&
    c.tscStatus === 'definite' &&
    pregnancyExcluded(c) &&
    listProblem(c) === null &&
    ofClasses(c, ['mtor-inhibitor']).length === 0 &&
    CLEAR.every((check) => check.find(c, e) === null)
  );
}

export function doseText(c: Context, e: Evaluation): string {
  return doseAllowed(c, e) ? DOSE.label : DOSE.elsewhere;
}

/** D14: another dose is asked about, never corrected, and not repeated. */
export const otherDose: DrugCheck = {
  id: 'D14',
  evidence: ['P20', 'K21'],
  find: (c, e) => {
    const dose = c.mtor?.drug === 'everolimus' ? c.mtor.doseMgPerDay : null;
    return dose !== null && dose !== 10 && concernsMtor(c, e) ? info(OTHER_DOSE) : null;
  },
};
