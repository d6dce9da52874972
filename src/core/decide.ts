import { actionsOf } from './actions.ts';
import { CONTENT } from './content.ts';
import { type Context, contextOf } from './context.ts';
import type { Decision, Derived, Reason } from './decision.ts';
import { disagreementsOf } from './disagreements.ts';
import { educationOf } from './education.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { CalendarDate, Facts, Gap } from './facts.ts';
import { imagingOf } from './imaging.ts';
import { kidneyOf } from './kidney.ts';
import { growthClass } from './lesions/growth.ts';
import { optionsOf } from './options.ts';
import { OUTCOMES } from './outcomes.ts';
import { overridesOf } from './overrides.ts';
import { questionsOf } from './questions.ts';
import { unreadFacts } from './unread.ts';
import { urgencyOf } from './urgency.ts';
import { headlineOf } from './words/headlines.ts';

export type DecideInput = { facts: Facts; gaps: Gap[]; today: CalendarDate };

function reasonsOf(e: Evaluation): Reason[] {
  return e.verdict.grounds.map(({ text, facts }) => ({ text, facts, evidence: e.rule.evidence }));
}

function growthRows(c: Context): Decision['growth'] {
  return c.lesions
    .filter((l) => l.state !== 'removed')
    .map(({ id, growth }) => ({
      lesion: id,
      cmPerYear: growth.cmPerYear,
      class: growthClass(growth),
      from: growth.from,
      to: growth.to,
      reaches40mm: null,
    }));
}

/** The derived facts printed beside the given ones (clinical.md, part 4 a). */
export function derive(facts: Facts, today: CalendarDate): Derived {
  const c = contextOf(facts, new Set(), today, []);
  return {
    tscStatus: c.tscStatus,
    fat: c.fat,
    lesions: c.lesions.map((l) => {
      const sized = l.state === 'active' || l.state === 'controlled' ? l.current : null;
      return {
        id: l.id,
        state: l.state,
        sizeMm: sized?.mm ?? null,
        sizeDate: sized?.date ?? null,
        growth: growthClass(l.growth),
        stale: l.stale,
      };
    }),
  };
}

/**
 * What the evidence says about one patient today. Pure and total: the same facts, gaps and day give the same
 * decision, and every chart has exactly one disposition.
 */
export function decide({ facts, gaps, today }: DecideInput): Decision {
  const c = contextOf(facts, unreadFacts(facts, gaps), today, gaps);
  const { evaluation: e, trace } = evaluate(c);
  const outcome = OUTCOMES[e.outcome];
  const imaging = imagingOf(c, e);
  return {
    disposition: outcome.disposition,
    subtype: outcome.subtype,
    rule: e.rule.id,
    urgency: urgencyOf(c, e),
    headline: headlineOf(c, e),
    governingLesion: e.governing?.id ?? null,
    reasons: reasonsOf(e),
    options: optionsOf(c, e),
    imaging,
    alerts: [],
    questions: questionsOf(c),
    whatWouldChange: [],
    disagreements: disagreementsOf(c, e, imaging),
    overrides: overridesOf(c, e),
    actions: actionsOf(c, e, imaging !== null),
    growth: growthRows(c),
    kidney: kidneyOf(c, e.holds.has('R01')),
    response: null,
    education: educationOf(c, e, imaging),
    trace,
    ...CONTENT,
  };
}
