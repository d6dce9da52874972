import { type Context, contextOf } from './context.ts';
import type { DecideInput } from './decide.ts';
import { evaluate } from './evaluate.ts';
import type { FactKey, Facts } from './facts.ts';
import { imagingOf } from './imaging.ts';
import { firstOption } from './options.ts';
import { OUTCOMES } from './outcomes.ts';
import { plausibleValues, withoutValue } from './plausible.ts';
import { supposing } from './rules/r06g.ts';
import { unreadFacts } from './unread.ts';

/** What a clinician would act on: two charts with the same outlook get the same verdict. */
export type Outlook = {
  rule: string;
  disposition: string;
  option: string | null;
  intervalMonths: number | null;
  /** Everything that must stay the same for a verdict to stand. */
  key: string;
};

/** The verdict of one context, without its explanations. */
export function outlookOf(c: Context): Outlook {
  const { evaluation: e } = evaluate(c);
  const { disposition } = OUTCOMES[e.outcome];
  const option = firstOption(c, e);
  const imaging = imagingOf(c, e);
  const next = imaging === null ? '' : `${imaging.modality} ${imaging.window?.from} ${imaging.due}`;
  // Insufficient data means something else under each rule.
  const what = disposition === 'insufficient-data' ? e.outcome : disposition;
  return {
    rule: e.rule.id,
    disposition,
    option,
    intervalMonths: imaging?.intervalMonths?.chosen ?? null,
    key: `${what} ${option} ${next}`,
  };
}

/** The facts as if what is still being read had been read and found empty. */
function arrived(facts: Facts, outstanding: Set<string>): Facts {
  const keys = (Object.keys(facts) as FactKey[]).filter((key) => {
    const fact = facts[key];
    return fact.state === 'not-readable' && outstanding.has(fact.gap);
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
  const settledFacts = arrived(facts, new Set(outstanding.map((gap) => gap.id)));
  const c = contextOf(settledFacts, unreadFacts(settledFacts, others), today);
  const now = outlookOf(c);
  if (now.rule === 'R01') return true;
  const open = unreadFacts(settledFacts, outstanding);
  return [...open].every((key) =>
    plausibleValues(c, key).every(({ value }) => outlookOf(supposing(c, key, value)).key === now.key),
  );
}
