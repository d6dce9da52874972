import type { Context } from './context.ts';
import type { LesionView } from './lesions/view.ts';
import { RULES, unreadable } from './rules/index.ts';
import type { OutcomeId, Rule } from './rules/rule.ts';
import type { RuleId, TraceStep } from './decision.ts';
import { treatedImaging } from './treated-imaging.ts';
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

/** Looked for only where it can decide: it runs the table many times. */
function verdictOf(rule: Rule, c: Context, decided: boolean): Verdict {
  if (decided && (rule === unreadable || rule.otherwise === true)) {
    return verdict(false, 'An earlier rule holds', []);
  }
  return rule.when(c);
}

function newestBounded(c: Context): LesionView | null {
  return c.lesions.reduce<LesionView | null>((best, l) => {
    if (l.state !== 'bounded' || l.bound === null) return best;
    return best !== null && (best.bound?.date ?? '') >= l.bound.date ? best : l;
  }, null);
}

/**
 * The lesion that made the rule hold (after treatment: the one whose follow-up is due first), else the largest
 * active, else the bounded one with the newest report.
 */
function governing(c: Context, outcome: OutcomeId, v: Verdict): LesionView | null {
  const made = c.lesions.find((l) => l.id === v.lesion);
  if (made !== undefined) return made;
  if (outcome === 'TREATED') return treatedImaging(c)?.lesion ?? c.lesions[0] ?? null;
  return c.largest ?? newestBounded(c);
}

/** Rules that can still rank the options of another one: situations of part 4 c. */
export const RANKING: ReadonlySet<RuleId> = new Set<RuleId>([
  'R01b',
  'R02',
  'R03',
  'R04',
  'R05b',
  'R07x',
  'R08x',
]);

/** What follows once it is clear which rule decides and which others hold. */
export function concluded(
  c: Context,
  { rule, verdict: v }: { rule: Rule; verdict: Verdict },
  holds: ReadonlySet<RuleId>,
  fromRecords: boolean,
): Evaluation {
  const outcome = rule.outcome(c);
  return { rule, verdict: v, outcome, holds, fromRecords, governing: governing(c, outcome, v) };
}

/** Runs the table; the first rule that holds decides. The last always does. */
export function evaluate(c: Context): { evaluation: Evaluation; trace: TraceStep[] } {
  const holds = new Set<RuleId>();
  const trace: TraceStep[] = [];
  let fromRecords = false;
  let decided: { rule: Rule; verdict: Verdict } | null = null;
  for (const rule of RULES) {
    if (c.supposed && decided !== null && !RANKING.has(rule.id)) continue;
    const v = verdictOf(rule, c, decided !== null);
    const result = v.truth === true ? 'holds' : v.truth === null ? 'cannot-tell' : 'does-not-hold';
    trace.push({ rule: rule.id, result, because: v.grounds.map((g) => g.text) });
    if (v.truth === null && decided === null) fromRecords = true;
    if (v.truth !== true) continue;
    holds.add(rule.id);
    decided ??= { rule, verdict: v };
  }
  if (decided === null) throw new Error('The last rule always holds');
  return { evaluation: concluded(c, decided, holds, fromRecords), trace };
}
