import type { Context } from './context.ts';
import type { LesionView } from './lesions/view.ts';
import { FALLBACK, RULES, unreadable } from './rules/index.ts';
import type { OutcomeId, Rule } from './rules/rule.ts';
import type { RuleId, TraceStep } from './decision.ts';
import { type Verdict, verdict } from './truth.ts';

/** What the table came to: the deciding rule, what it found, and every other rule that also holds. */
export type Evaluation = {
  rule: Rule;
  verdict: Verdict;
  outcome: OutcomeId;
  holds: ReadonlySet<RuleId>;
  governing: LesionView | null;
  /** A rule before the deciding one could not be told: the verdict stands on what the chart records. */
  fromRecords: boolean;
};

/** The rule that decides, and what it found. */
export type Decided = { rule: Rule; verdict: Verdict };

/** Looked for only where it can decide: it runs the table many times. */
function verdictOf(rule: Rule, c: Context, decided: boolean): Verdict {
  if (decided && (rule === unreadable || rule.otherwise === true)) {
    return verdict(false, 'An earlier rule holds', []);
  }
  return rule.when(c);
}

function newestBounded(c: Context): LesionView | null {
  let newest: LesionView | null = null;
  let date = '';
  for (const l of c.lesions) {
    if (l.state !== 'bounded' || l.bound === null || l.bound.date <= date) continue;
    newest = l;
    date = l.bound.date;
  }
  return newest;
}

/** The lesion that made the rule hold, else the largest active, else the bounded one with the newest report. */
function governing(c: Context, { lesion }: Verdict): LesionView | null {
  return c.lesions.find((l) => l.id === lesion) ?? c.largest ?? newestBounded(c);
}

/** Rules that can still rank the options of one before them: situations of part 4 c. */
export const RANKING: ReadonlySet<RuleId> = new Set<RuleId>(['R02', 'R04', 'R05b', 'R07x', 'R08x']);

/** What follows once it is clear which rule decides and which others hold. */
export function concluded(
  c: Context,
  { rule, verdict: v }: Decided,
  holds: ReadonlySet<RuleId>,
  fromRecords: boolean,
): Evaluation {
  const outcome = rule.outcome(c);
  return { rule, verdict: v, outcome, holds, fromRecords, governing: governing(c, v) };
}

function stepOf({ id: rule }: Rule, { truth, grounds }: Verdict): TraceStep {
  const result = truth === true ? 'holds' : truth === null ? 'cannot-tell' : 'does-not-hold';
  const facts = [...new Set(grounds.flatMap((g) => g.facts))];
  return { rule, result, because: grounds.map((g) => g.text), facts };
}

/** Runs the table; the first rule that holds decides. The last always does. */
export function evaluate(c: Context): { evaluation: Evaluation; trace: TraceStep[] } {
  const holds = new Set<RuleId>();
  const trace: TraceStep[] = [];
  let fromRecords = false;
  let open = true;
  let decided: Decided = { rule: FALLBACK, verdict: FALLBACK.when(c) };
  for (const rule of RULES) {
    if (c.supposed && !open && !RANKING.has(rule.id)) continue;
    const v = verdictOf(rule, c, !open);
    if (!c.supposed) trace.push(stepOf(rule, v));
    if (v.truth === null && open) fromRecords = true;
    if (v.truth !== true) continue;
    holds.add(rule.id);
    if (open) decided = { rule, verdict: v };
    open = false;
  }
  return { evaluation: concluded(c, decided, holds, fromRecords), trace };
}
