import type { Context } from '../context.ts';
import { olderThanMonths } from '../dates.ts';
import type { Action } from '../decision.ts';
import { mtorActive } from '../drugs/d0.ts';
import type { Evaluation } from '../evaluate.ts';
import type { BloodPressure } from '../facts.ts';
import { eGFRBelow60 } from '../kidney.ts';
import { known } from '../known.ts';
import { OUTCOMES } from '../outcomes.ts';
import { step } from '../words/modifier-actions.ts';

/** Blood pressure, which the article does not mention (K36). */

const higherFirst = (a: BloodPressure, b: BloodPressure): number =>
  b.systolic - a.systolic || (b.diastolic ?? 0) - (a.diastolic ?? 0);

/** An adult's last reading of 12 months, if it is 140 mmHg or more systolic or 90 or more diastolic (F19). */
export function uncontrolledPressure(c: Context): BloodPressure | null {
  if (c.ageYears !== null && c.ageYears < 18) return null;
  const readings = (known(c.facts.bloodPressure) ?? []).filter(
    ({ date }) => date <= c.today && !olderThanMonths(date, c.today, 12),
  );
  const last = readings
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  const high = (r: BloodPressure) => r.systolic >= 140 || (r.diastolic ?? 0) >= 90;
  const highest = readings.filter((r) => r.date === last && high(r)).toSorted(higherFirst);
  return highest[0] ?? null;
}

/** TSC (definite or suspected), kidney disease, one kidney, an aneurysm, or an mTOR inhibitor. */
export function pressureMatters(c: Context): boolean {
  return (
    c.tscStatus === 'definite' ||
    c.tscStatus === 'suspected' ||
    eGFRBelow60(c) ||
    known(c.facts.dialysis) === true ||
    c.solitaryKidney === true ||
    (c.aneurysm !== null && c.aneurysm.mm > 0) ||
    mtorActive(c)
  );
}

export function pressureActions(c: Context, e: Evaluation): Action[] {
  const actions: Action[] = [];
  if (pressureMatters(c) || OUTCOMES[e.outcome].disposition === 'intervention') {
    actions.push(step('blood-pressure', 'K36'));
  }
  // Surveillance with TSC has a step of its own for it.
  if (c.tscStatus === 'definite' && e.outcome !== 'TSC') actions.push(step('gfr-yearly', 'K36'));
  if (c.tscStatus === 'definite' && uncontrolledPressure(c) !== null) {
    actions.push(step('pressure-in-tsc', 'K36'));
  }
  return actions;
}
