import { known } from '../known.ts';
import { surgeryPlanned, vaccinePlanned } from '../words/drugs.ts';
import { caution, type DrugCheck, info } from './check.ts';
import { concernsMtor } from './scope.ts';

/** D6. */
export const vaccine: DrugCheck = {
  id: 'D6',
  evidence: ['P20'],
  find: (c, e) => {
    const date = known(c.facts.plannedLiveVaccine) || '';
    return date >= c.today && concernsMtor(c, e) ? info(vaccinePlanned(date)) : null;
  },
};

/** D13: the days before and after surgery are background knowledge, so the label is named instead (K24). */
export const surgery: DrugCheck = {
  id: 'D13',
  evidence: ['P20', 'K24'],
  find: (c, e) => {
    const date = known(c.facts.plannedSurgery) || '';
    return date >= c.today && concernsMtor(c, e) ? caution(surgeryPlanned(date)) : null;
  },
};
