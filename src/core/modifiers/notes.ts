import { CONTENT } from '../content.ts';
import type { Context } from '../context.ts';
import { olderThanMonths } from '../dates.ts';
import type { Alert } from '../decision.ts';
import type { Evaluation } from '../evaluate.ts';
import { shortened } from '../mod6.ts';
import { cm, SHORTENED } from '../words/labels.ts';
import { contentOld, NEAR, repeatedCt, scheduledAsSporadic, sixMonths } from '../words/modifier-alerts.ts';

/** Notes beside the answer: near a threshold, content that has aged; a shortened interval, what a K row adds. */

/** MOD-NEAR: from 3.8 to below 4.0 cm; with definite TSC also from 2.8 to exactly 3.0 cm. */
export function nearAlerts(c: Context): Alert[] {
  const current = c.largest?.current ?? null;
  if (current === null) return [];
  const size = `${cm(current.mm)} on ${current.date}`;
  const note = (text: string, evidence: string[]): Alert[] => [
    { id: 'MOD-NEAR', severity: 'info', text, evidence },
  ];
  if (current.mm >= 38 && current.mm < 40) return note(NEAR.four(size), ['K2', 'P38']);
  const three = c.tscStatus === 'definite' && current.mm >= 28 && current.mm <= 30;
  return three ? note(NEAR.three(size), ['K10', 'P1d', 'P2', 'P16']) : [];
}

/** K12, where the schedule is that of a sporadic lesion only because nothing says otherwise. */
function asSporadic(c: Context, e: Evaluation): Alert[] {
  if (e.outcome !== 'SMALL' || c.tscStatus !== 'not-recorded') return [];
  const text = scheduledAsSporadic(c.unread.has('tsc'));
  return [{ id: 'K12', severity: 'info', text, evidence: ['K12', 'S54'] }];
}

/** MOD-6, where it sets the window: R11a and R11b. */
function interval(c: Context, e: Evaluation): Alert[] {
  if (e.outcome !== 'TSC' && e.outcome !== 'SMALL') return [];
  const why = shortened(c).map((one) => SHORTENED[one]);
  if (why.length === 0) return [];
  return [{ id: 'MOD-6', severity: 'info', text: sixMonths(why), evidence: ['S53', 'S54', 'K1'] }];
}

/** K8: more than one CT on record. */
function radiation(c: Context): Alert[] {
  const days = new Set(
    c.lesions.flatMap((l) => l.scans.filter((s) => s.modality === 'ct').map((s) => s.date)),
  );
  if (days.size < 2) return [];
  return [{ id: 'K8', severity: 'info', text: repeatedCt(days.size), evidence: ['K8'] }];
}

/** MOD-AGE: content older than 12 months, to the day. */
export function ageAlerts(c: Context): Alert[] {
  const { contentDate } = CONTENT;
  if (!olderThanMonths(contentDate, c.today, 12)) return [];
  return [{ id: 'MOD-AGE', severity: 'info', text: contentOld(contentDate), evidence: [] }];
}

export function noteAlerts(c: Context, e: Evaluation): Alert[] {
  return [...asSporadic(c, e), ...interval(c, e), ...radiation(c)];
}
