import { CONTENT } from './content.ts';
import { type Context, contextOf } from './context.ts';
import type { Decision, Reason } from './decision.ts';
import { alertsOf } from './drugs/index.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { CalendarDate, Facts, Gap } from './facts.ts';
import { imagingOf } from './imaging.ts';
import { modifierAlerts } from './modifiers/index.ts';
import { optionsOf } from './options.ts';
import { OUTCOMES } from './outcomes.ts';
import { unreadFacts } from './unread.ts';
import { urgencyOf } from './urgency.ts';
import { headlineOf } from './words/headlines.ts';

export type DecideInput = { facts: Facts; gaps: Gap[]; today: CalendarDate };

/** What accompanies a recommendation: it takes many runs of the table and most of the words. */
type Accompaniment = Pick<
  Decision,
  | 'questions'
  | 'whatWouldChange'
  | 'disagreements'
  | 'overrides'
  | 'actions'
  | 'growth'
  | 'kidney'
  | 'response'
  | 'education'
>;

/** The answer itself: what the first view shows. A screen can have it before the code of the rest has arrived. */
export type Recommendation = Omit<Decision, keyof Accompaniment>;

function reasonsOf(e: Evaluation): Reason[] {
  return e.verdict.grounds.map(({ text, facts }) => ({ text, facts, evidence: e.rule.evidence }));
}

/** The recommendation with what it was found from, for those that add to it. */
export function found({ facts, gaps, today }: DecideInput): {
  c: Context;
  e: Evaluation;
  recommendation: Recommendation;
} {
  const c = contextOf(facts, unreadFacts(facts, gaps), today, gaps);
  const { evaluation: e, trace } = evaluate(c);
  const { disposition, subtype } = OUTCOMES[e.outcome];
  const recommendation = {
    disposition,
    subtype,
    rule: e.rule.id,
    urgency: urgencyOf(c, e),
    headline: headlineOf(c, e),
    governingLesion: e.governing?.id ?? null,
    reasons: reasonsOf(e),
    options: optionsOf(c, e),
    imaging: imagingOf(c, e),
    alerts: alertsOf(c, e, modifierAlerts(c, e)),
    trace,
    ...CONTENT,
  };
  return { c, e, recommendation };
}

/** The part of `decide` that answers: the same values, without what accompanies them. */
export function recommend(input: DecideInput): Recommendation {
  return found(input).recommendation;
}
