import { type Context, DERIVE, type DerivedFacts } from './context.ts';
import type { RuleId } from './decision.ts';
import { concluded, type Evaluation, RANKING } from './evaluate.ts';
import { type Outlook, outlookFrom } from './outlook.ts';
import type { Supposition } from './plausible.ts';
import { RULES, unreadable } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import type { Verdict } from './truth.ts';

/**
 * The table run over many small changes of one chart. What each derived fact and each rule looked at is recorded
 * once; a change then recalculates only what looked at something that changed, as a spreadsheet does. It comes to
 * the same as running everything again, which the tests hold it to.
 */

/** What was looked at: given facts as `facts.tsc`, everything else of the context by its name. */
type Reads = Set<string>;

/** The context, noting in `reads` all that is looked at. */
function recorded(c: Context, reads: Reads): Context {
  const facts = new Proxy(c.facts, {
    get(target, key) {
      reads.add(`facts.${String(key)}`);
      return Reflect.get(target, key);
    },
  });
  return new Proxy(c, {
    get(target, key) {
      if (key === 'facts') return facts;
      reads.add(String(key));
      return Reflect.get(target, key);
    },
  });
}

type Recorded<T> = { value: T; reads: Reads };

function record<T>(c: Context, calculate: (c: Context) => T): Recorded<T> {
  const reads: Reads = new Set();
  return { value: calculate(recorded(c, reads)), reads };
}

function touched(reads: Reads, changes: readonly string[]): boolean {
  for (const change of changes) if (reads.has(change)) return true;
  return false;
}

// `Object.keys` of a closed record: exactly its keys, in the order of derivation.
const DERIVED = Object.keys(DERIVE) as (keyof DerivedFacts)[];

/** Sets one derived fact anew; true when it has changed. */
function rederived<K extends keyof DerivedFacts>(facts: DerivedFacts, c: Context, key: K): boolean {
  const value = DERIVE[key](c);
  if (value === facts[key]) return false;
  facts[key] = value;
  return true;
}

/** Supposed facts, and the names of everything that changed with them. */
function supposed(
  c: Context,
  reads: ReadonlyMap<string, Reads>,
  supposition: Supposition,
): { next: Context; changes: string[] } {
  const facts = { ...c.facts };
  const changes: string[] = [];
  let { unread } = c;
  for (const [key, value] of supposition) {
    Object.assign(facts, { [key]: { state: 'present', value, sources: [] } });
    changes.push(`facts.${key}`);
    if (!unread.has(key)) continue;
    unread = new Set([...unread].filter((other) => other !== key));
    changes.push('unread');
  }
  const next: Context = { ...c, facts, unread, supposed: true };
  for (const key of DERIVED) {
    const looked = reads.get(key);
    if (looked !== undefined && touched(looked, changes) && rederived(next, next, key)) changes.push(key);
  }
  return { next, changes };
}

export type WhatIf = { now: Outlook; then: (supposition: Supposition) => Outlook };

/** What any supposition about a chart would lead to; `e` is what the table came to on it. */
export function whatIf(c: Context, e: Evaluation): WhatIf {
  const derived = new Map<string, Reads>(DERIVED.map((key) => [key, record<unknown>(c, DERIVE[key]).reads]));
  // What could not be read is gone through only when it can decide: it takes many runs of the table itself.
  const verdicts = new Map<Rule, Recorded<Verdict>>(
    RULES.filter((rule) => rule !== unreadable).map((rule) => [rule, record(c, rule.when)]),
  );
  const { value: now, reads: behind } = record(c, (seen) => outlookFrom(seen, concludedFrom(seen)));

  function concludedFrom(seen: Context): Evaluation {
    return concluded(seen, e, e.holds, e.fromRecords);
  }

  function verdictOf(rule: Rule, next: Context, changes: string[]): Verdict {
    const before = verdicts.get(rule);
    return before === undefined || touched(before.reads, changes) ? rule.when(next) : before.value;
  }

  function then(supposition: Supposition): Outlook {
    const { next, changes } = supposed(c, derived, supposition);
    const holds = new Set<RuleId>();
    let decided: { rule: Rule; verdict: Verdict } | null = null;
    for (const rule of RULES) {
      if (decided !== null && !RANKING.has(rule.id)) continue;
      const verdict = verdictOf(rule, next, changes);
      if (verdict.truth !== true) continue;
      holds.add(rule.id);
      decided ??= { rule, verdict };
    }
    if (decided === null) throw new Error('The last rule always holds');
    const same = decided.rule === e.rule && decided.verdict === verdicts.get(e.rule)?.value;
    const sameRanking = [...RANKING].every((id) => holds.has(id) === e.holds.has(id));
    if (same && sameRanking && !touched(behind, changes)) return now;
    return outlookFrom(next, concluded(next, decided, holds, false));
  }

  return { now, then };
}
