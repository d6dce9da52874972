import { contextOf } from './context.ts';
import type { FactKey, Facts, Gap } from './facts.ts';
import { outlookOf } from './outlook.ts';
import { allSuppositions, type Supposition, supposing, withoutValue } from './plausible.ts';
import type { DecideInput } from './recommend.ts';
import { unreadFacts } from './unread.ts';

/** The facts as if what these hide had been read and found empty. */
function arrived(facts: Facts, gaps: Gap[]): Facts {
  const ids = new Set(gaps.map((gap) => gap.id));
  const keys = (Object.keys(facts) as FactKey[]).filter((key) => {
    const fact = facts[key];
    return fact.state === 'not-readable' && ids.has(fact.gap);
  });
  return keys.reduce(withoutValue, facts);
}

/**
 * No read still under way can change the disposition, the first option or the next scan: the verdict may be
 * shown. An emergency is settled the moment it holds. Stops at the first value that would change it.
 */
export function isSettled({ facts, gaps, today }: DecideInput): boolean {
  const outstanding = gaps.filter((gap) => gap.why === 'outstanding');
  const others = gaps.filter((gap) => gap.why !== 'outstanding');
  const settledFacts = arrived(facts, outstanding);
  const c = contextOf(settledFacts, unreadFacts(settledFacts, others), today, others);
  const now = outlookOf(c);
  if (now.rule === 'R01') return true;
  // What could not be read will not come.
  const keys = [...unreadFacts(arrived(facts, gaps), outstanding)];
  const changes = (s: Supposition) => outlookOf(supposing(c, s)).key !== now.key;
  for (const s of allSuppositions(c, keys)) if (changes(s)) return false;
  return true;
}
