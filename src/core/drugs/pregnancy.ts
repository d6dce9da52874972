import type { Context } from '../context.ts';
import { withinDays } from '../dates.ts';
import type { Evaluation } from '../evaluate.ts';
import { known, sourcesOf } from '../known.ts';
import { BEFORE_FIRST_DOSE } from '../words/drugs.ts';
import { type DrugCheck, info } from './check.ts';
import { concernsMtor, starts } from './scope.ts';

/** A woman of 12 to 55; somebody whose sex or age is not known may be one. */
export function maybeFertileWoman({ facts, ageYears }: Context): boolean {
  return known(facts.sex) !== 'male' && (ageYears === null || (ageYears >= 12 && ageYears <= 55));
}

/** Found not pregnant at most 7 days ago: older than that says nothing before a first dose (F4). */
export function latelyNotPregnant({ facts: { pregnant }, today }: Context): boolean {
  if (known(pregnant) !== false) return false;
  return sourcesOf(pregnant).some(({ date }) => date !== undefined && withinDays(date, today, 7));
}

function missing(c: Context, e: Evaluation): string[] {
  const { test, contraception, breastFeeding } = BEFORE_FIRST_DOSE;
  const excluded = starts(e) ? latelyNotPregnant(c) : known(c.facts.pregnant) === false;
  return [
    ...(excluded ? [] : [test]),
    ...(known(c.facts.contraception) === true ? [] : [contraception]),
    ...(known(c.facts.breastFeeding) === false ? [] : [breastFeeding]),
  ];
}

/** D8. A known pregnancy is D0's. */
export const pregnancy: DrugCheck = {
  id: 'D8',
  evidence: ['P20', 'K17'],
  find: (c, e) => {
    if (!concernsMtor(c, e) || !maybeFertileWoman(c) || known(c.facts.pregnant) === true) return null;
    const asked = missing(c, e);
    if (asked.length === 0) return null;
    return info(`${starts(e) ? BEFORE_FIRST_DOSE.start : BEFORE_FIRST_DOSE.during}: ${asked.join('; ')}.`);
  },
};
