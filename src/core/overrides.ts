import type { Context } from './context.ts';
import { addMonths } from './dates.ts';
import type { Decision } from './decision.ts';
import type { Evaluation } from './evaluate.ts';
import { known } from './known.ts';
import { type Scan, sameClass } from './lesions/scans.ts';
import type { LesionView } from './lesions/view.ts';
import { sixMonthly } from './mod6.ts';
import type { SymptomCode } from './facts.ts';
import { ALARM_SIGNS, AML_SYMPTOMS, BLOOD_LOSS_SIGNS } from './signs.ts';
import { treatedImaging } from './treated-imaging.ts';
import { OVERRIDES } from './words/overrides.ts';

/** Offered to the clinician, never applied (K1, K4). */

const OF_AML: readonly SymptomCode[] = [...ALARM_SIGNS, ...AML_SYMPTOMS, ...BLOOD_LOSS_SIGNS];

/** Nothing recorded that may be a symptom of the lesion and is not over: what may be happening now is asked first. */
function noSymptom(c: Context): boolean {
  return !c.signs.some((s) => OF_AML.includes(s.code) && !s.over && s.cause !== 'other');
}

/** K4. In a pregnancy the interval is another (K17). */
function watching(c: Context, e: Evaluation): Decision['overrides'] {
  if (e.outcome !== 'I-SIZE' || !noSymptom(c) || c.pregnant === true) return [];
  const { id, text, asymptomatic, noneRecorded } = OVERRIDES.watching;
  return [{ id, text, reason: known(c.facts.symptoms) === null ? noneRecorded : asymptomatic }];
}

const LONGEST_MM = 20;

/** Its current value and one of the same class at least 24 months earlier differ by less than 3 mm. */
function stable({ current, scans }: LesionView): boolean {
  const alike = (s: Scan, now: Scan) =>
    sameClass(s, now) && addMonths(s.date, 24) <= now.date && Math.abs(now.mm - s.mm) < 3;
  return current !== null && scans.some((s) => alike(s, current));
}

/** Needs no more than that: stable and untreated, removed, or reported to be no larger. */
function allowsLonger(l: LesionView): boolean {
  if (l.state === 'bounded') return l.bound !== null && l.bound.mm <= LONGEST_MM;
  return l.state === 'removed' || (l.state === 'active' && stable(l));
}

/**
 * K1: at most 2.0 cm, fat shown, TSC excluded or not recorded, every lesion stable, no risk or growth (MOD-6). The check
 * after a removal comes before the clinician's choice (K25).
 */
function longerInterval(c: Context, e: Evaluation): Decision['overrides'] {
  const sporadic = c.tscStatus === 'excluded' || c.tscStatus === 'not-recorded';
  const small = e.outcome === 'SMALL' && c.size !== null && c.size <= LONGEST_MM && !sixMonthly(c);
  const quiet = c.lesions.every(allowsLonger) && treatedImaging(c) === null;
  if (!small || c.fat !== 'shown' || !sporadic || !quiet) return [];
  return [OVERRIDES.longer];
}

export function overridesOf(c: Context, e: Evaluation): Decision['overrides'] {
  return [...watching(c, e), ...longerInterval(c, e)];
}
