import type { CalendarDate, Facts } from '../core/facts.ts';
import { ckdEpi2021 } from '../core/kidney.ts';
import { known } from '../core/known.ts';
import { EGFR } from '../terminology/labs.ts';
import type { Chart } from './collect.ts';
import type { Found } from './found.ts';
import { CREATININE_KIND } from './measurements.ts';
import { type Kind, readValues } from './observations.ts';
import { kidneyContradiction } from './unclear.ts';

/** Read to be compared only: mL/min alone is never used as a number per 1.73 m². */
const EGFR_WITHOUT_AREA: Kind<(typeof EGFR)[number]> = {
  what: 'eGFR',
  facts: [],
  codes: EGFR,
  units: { 'ml/min': 1 },
  plausible: [1, 200],
};

const ADULT = 18;
const TOLERANCE = 0.3;

const yearOf = (date: CalendarDate) => Number(date.slice(0, 4));

/**
 * An eGFR whose unit keeps it from being used may still contradict the creatinine of its day: one of the two is then
 * wrong. (Of an eGFR that can be used, the decision itself shows both.)
 */
export function readKidneyContradiction(chart: Chart, person: Partial<Facts>, today: CalendarDate): Found {
  const age = person.ageYears === undefined ? null : known(person.ageYears);
  const sex = person.sex === undefined ? null : known(person.sex);
  if (age === null || sex === null) return { facts: {}, gaps: [] };
  const egfrs = readValues(chart, EGFR_WITHOUT_AREA, today).values;
  if (egfrs.length === 0) return { facts: {}, gaps: [] };
  const creatinines = readValues(chart, CREATININE_KIND, today).values;
  const byDay = new Map(creatinines.map((creatinine) => [creatinine.date, creatinine]));
  const gaps = egfrs.flatMap((egfr) => {
    const creatinine = byDay.get(egfr.date);
    const ageThen = age - (yearOf(today) - yearOf(egfr.date));
    if (creatinine === undefined || ageThen < ADULT) return [];
    const computed = ckdEpi2021(creatinine.value, ageThen, sex);
    const contradicts = Math.abs(egfr.value - computed) > TOLERANCE * computed;
    return contradicts ? [kidneyContradiction(egfr.source, creatinine.source, egfr.date, computed)] : [];
  });
  // The newest is enough.
  return { facts: {}, gaps: gaps.slice(-1) };
}
