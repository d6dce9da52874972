import { type Context, contextOf } from '../context.ts';
import type { FactKey } from '../facts.ts';
import { plausibleValues, withValue } from '../plausible.ts';
import { verdict } from '../truth.ts';
import { unknownText } from './clauses.ts';
import type { Rule } from './rule.ts';

function without(keys: ReadonlySet<FactKey>, key: FactKey): Set<FactKey> {
  const rest = new Set(keys);
  rest.delete(key);
  return rest;
}

/** The context in which this fact is known and has this value. */
export function supposing(c: Context, key: FactKey, value: unknown): Context {
  return contextOf(withValue(c.facts, key, value), without(c.unread, key), c.today);
}

/** Unread facts of which some plausible value would make one of these rules hold. */
export function decisiveUnread(c: Context, rules: Rule[]): FactKey[] {
  return [...c.unread].filter((key) =>
    plausibleValues(c, key).some(({ value }) => {
      const supposed = supposing(c, key, value);
      return rules.some((rule) => rule.when(supposed).truth === true);
    }),
  );
}

/** What could not be read might make an earlier rule hold: then nothing is concluded. */
export function unreadableRule(earlier: Rule[]): Rule {
  return {
    id: 'R06g',
    statement: 'Something that could not be read could change the answer: no conclusion.',
    evidence: [],
    when: (c) => {
      if (c.unread.size === 0) return verdict(false, 'Everything could be read', []);
      const keys = decisiveUnread(c, earlier);
      if (keys.length === 0) return verdict(false, 'Nothing unread could make an earlier rule hold', []);
      return {
        truth: true,
        grounds: keys.map((key) => ({ text: unknownText(c, key), facts: [key] })),
        lesion: null,
      };
    },
    outcome: () => 'X-UNREADABLE',
  };
}
