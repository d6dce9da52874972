import type { Context } from '../context.ts';
import type { Evaluation } from '../evaluate.ts';
import type { CalendarDate, Fact } from '../facts.ts';
import { known } from '../known.ts';
import { surgeryPlanned, vaccinePlanned } from '../words/drugs.ts';
import { caution, type DrugCheck, info } from './check.ts';
import { concernsMtor } from './scope.ts';

/** The day of something planned from today on, where an mTOR inhibitor is concerned. */
function ahead(c: Context, e: Evaluation, planned: Fact<CalendarDate | false>): CalendarDate | null {
  const day = known(planned);
  return typeof day === 'string' && day >= c.today && concernsMtor(c, e) ? day : null;
}

/** D6. */
export const vaccine: DrugCheck = {
  id: 'D6',
  evidence: ['P20'],
  find: (c, e) => {
    const day = ahead(c, e, c.facts.plannedLiveVaccine);
    return day === null ? null : info(vaccinePlanned(day));
  },
};

/** D13: the days before and after surgery are background knowledge, so the label is named instead (K24). */
export const surgery: DrugCheck = {
  id: 'D13',
  evidence: ['P20', 'K24'],
  find: (c, e) => {
    const day = ahead(c, e, c.facts.plannedSurgery);
    return day === null ? null : caution(surgeryPlanned(day));
  },
};
