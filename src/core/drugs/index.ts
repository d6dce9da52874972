import type { Context } from '../context.ts';
import type { Alert } from '../decision.ts';
import type { Evaluation } from '../evaluate.ts';
import { bleeding } from './bleeding.ts';
import type { DrugCheck } from './check.ts';
import { otherDose } from './dose.ts';
import { interactions } from './interactions.ts';
import { liver } from './liver.ts';
import { oestrogen } from './oestrogen.ts';
import { surgery, vaccine } from './planned.ts';
import { pregnancy } from './pregnancy.ts';
import { reconcile } from './reconcile.ts';
import { secondDrug } from './second-drug.ts';
import { baseline } from './start.ts';
import { stop } from './stop.ts';

/** D0–D16 in the order of the table. D7 (grapefruit) is advice in the handout, H9. */
const CHECKS: DrugCheck[] = [
  stop,
  ...interactions,
  vaccine,
  pregnancy,
  oestrogen,
  secondDrug,
  bleeding,
  liver,
  surgery,
  otherDose,
  baseline,
  reconcile,
];

const MOST_SEVERE_FIRST: Record<Alert['severity'], number> = { stop: 0, caution: 1, info: 2 };

/** What the drug checks find, with the notes of the modifiers: stop, caution, info, each in the order of its table. */
export function alertsOf(c: Context, e: Evaluation, notes: Alert[]): Alert[] {
  const alerts = CHECKS.flatMap(({ id, evidence, find }): Alert[] => {
    const found = find(c, e);
    return found === null ? [] : [{ id, ...found, evidence }];
  });
  return [...alerts, ...notes].toSorted(
    (a, b) => MOST_SEVERE_FIRST[a.severity] - MOST_SEVERE_FIRST[b.severity],
  );
}
