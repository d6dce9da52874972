import type { Context } from './context.ts';
import { addMonths } from './dates.ts';
import type { Decision } from './decision.ts';
import type { Evaluation } from './evaluate.ts';
import { sameClass } from './lesions/scans.ts';

/** Offered to the clinician, never applied (K1, K4). */

/** At most 2.0 cm with fat shown, no TSC known, and unchanged within 3 mm over at least 24 months of one class. */
function longerInterval(c: Context, e: Evaluation): boolean {
  const current = c.largest?.current ?? null;
  if (e.outcome !== 'SMALL' || c.largest === null || current === null || current.mm > 20) return false;
  const sporadic = c.tscStatus === 'excluded' || c.tscStatus === 'not-recorded';
  const stable = c.largest.scans.some(
    (s) => sameClass(s, current) && addMonths(s.date, 24) <= current.date && Math.abs(current.mm - s.mm) < 3,
  );
  return c.fat === 'shown' && sporadic && stable;
}

export function overridesOf(c: Context, e: Evaluation): Decision['overrides'] {
  if (e.outcome === 'I-SIZE') {
    return [
      {
        id: 'surveillance-6-monthly',
        text: 'Surveillance every 6 months instead of intervention',
        reason: 'Asymptomatic; size alone does not decide (P6, P11); decided with the patient.',
      },
    ];
  }
  if (!longerInterval(c, e)) return [];
  return [
    {
      id: 'longer-interval',
      text: 'Scan every 24–36 months, or discharge with bleeding advice (H3)',
      reason:
        'At most 2.0 cm, fat shown, no TSC known, unchanged over 24 months or more (P6, P7, P1, P42); or frailty or limited life expectancy. The article says every 6–12 months (S6) or yearly (S52).',
    },
  ];
}
