import { actionsOf } from '../actions.ts';
import { educationOf } from '../education.ts';
import type { DrugClass, Facts, Gap, Medication, Mtor } from '../facts.ts';
import { everolimus, present, sized, TODAY } from '../fixtures.ts';
import { found } from '../recommend.ts';
import { responseOf } from '../treatment/response.ts';
import { alertsOf } from './index.ts';

/** Small medication lists for the tests of the drug checks. Nothing here ships. */

export function drug(name: string, classes: DrugClass[], more: Partial<Medication> = {}): Medication {
  return { name, status: 'active', classes, date: TODAY, sources: [], ...more };
}

export function list(...medications: Medication[]): Pick<Facts, 'medications'> {
  return { medications: present(medications) };
}

/** On everolimus for TSC, nothing wrong with it. */
export function on(more: Partial<Mtor> = {}): Pick<Facts, 'mtor'> {
  return { mtor: present(everolimus({ indication: 'tsc', ...more })) };
}

/** Definite TSC and a large lesion: an mTOR inhibitor is to be started. */
export function start(more: Partial<Facts> = {}): Facts {
  return sized(45, { tsc: present('definite'), ageYears: present(40), ...more });
}

/** A decision without its questions, which take most of the time. */
export function checked(facts: Facts, gaps: Gap[] = []) {
  const { c, e, recommendation } = found({ facts, gaps, today: TODAY });
  const { imaging } = recommendation;
  return {
    ...recommendation,
    alerts: alertsOf(c, e, []),
    actions: actionsOf(c, e, imaging !== null),
    education: educationOf(c, e, imaging),
    response: responseOf(c),
  };
}

/** One drug check's finding; undefined where it has nothing to say. */
export function alert(facts: Facts, id: string) {
  return checked(facts).alerts.find((a) => a.id === id);
}
