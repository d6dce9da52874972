import { olderThanMonths } from './dates.ts';
import type { Derived } from './decision.ts';
import type { CalendarDate, Facts } from './facts.ts';
import { dateOf, known, sourcesOf } from './known.ts';
import { MONTHS } from './thresholds.ts';

/** Whether macroscopic fat has been shown (F33, F34). Ultrasound settles nothing; a "no" ages like a size. */
export function fatStatus(facts: Facts, today: CalendarDate): Derived['fat'] {
  const { fatSeen } = facts;
  const classic = known(facts.histology) === 'classic';
  const fat = known(fatSeen);
  if (classic || (fat !== null && fat.seen && fat.by !== 'ultrasound')) return 'shown';
  if (fat === null || fat.seen || (fat.by !== 'ct' && fat.by !== 'mri')) return 'unknown';
  const date = dateOf(sourcesOf(fatSeen));
  return date !== null && olderThanMonths(date, today, MONTHS.stale) ? 'unknown' : 'absent';
}
