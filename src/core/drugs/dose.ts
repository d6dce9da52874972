import type { Context } from '../context.ts';
import type { Evaluation } from '../evaluate.ts';
import { known } from '../known.ts';
import { DOSE, OTHER_DOSE } from '../words/drugs.ts';
import { type DrugCheck, info } from './check.ts';
import { interactions } from './interactions.ts';
import { listProblem, ofClasses, unrecognised } from './list.ts';
import { latelyNotPregnant, maybeFertileWoman } from './pregnancy.ts';
import { concernsMtor } from './scope.ts';
import { secondDrug } from './second-drug.ts';
import { stop } from './stop.ts';

const CLEAR: DrugCheck[] = [stop, ...interactions.filter(({ id }) => id !== 'D4'), secondDrug];

/**
 * The label's dose may be printed (clinical.md, part 4 e): the start of the drug in an adult with definite TSC, not
 * pregnant, and D0–D3, D5, D10 and D12 clear on a current list. What is not known, or not recognised, is not clear.
 */
export function doseAllowed(c: Context, e: Evaluation): boolean {
  const { facts } = c;
  return (
    e.outcome === 'M-START' &&
    c.ageYears !== null &&
    c.ageYears >= 18 &&
    c.tscStatus === 'definite' &&
    (!maybeFertileWoman(c) || latelyNotPregnant(c)) &&
    known(facts.rapamycinAllergy) === false &&
    known(facts.severeInfection) === false &&
    known(facts.liverDisease) === false &&
    listProblem(c) === null &&
    ofClasses(c, ['mtor-inhibitor']).length === 0 &&
    unrecognised(c).length === 0 &&
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
