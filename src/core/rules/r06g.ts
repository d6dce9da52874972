import type { Context } from '../context.ts';
import type { FactKey } from '../facts.ts';
import { plausibleValues, supposing } from '../plausible.ts';
import { type Ground, verdict } from '../truth.ts';
import { FACT_LABELS, sentenceCase } from '../words/labels.ts';
import type { Rule } from './rule.ts';

/** What was being read, in the clinician's words. */
export function unreadNames(c: Context, key: FactKey): string {
  const fact = c.facts[key];
  const gaps = c.gaps.filter(
    (g) => g.facts.includes(key) || (fact.state === 'not-readable' && fact.gap === g.id),
  );
  return gaps.length === 0 ? FACT_LABELS[key] : [...new Set(gaps.map((g) => g.what))].join(', ');
}

/** The first of these rules that some plausible value of this fact would make hold. */
function couldHold(c: Context, key: FactKey, rules: Rule[]): Rule | undefined {
  const supposed = plausibleValues(c, key).map(({ value }) => supposing(c, key, value));
  return rules.find((rule) => supposed.some((s) => rule.when(s).truth === true));
}

function ground(c: Context, key: FactKey, rule: Rule): Ground {
  const text = `${sentenceCase(unreadNames(c, key))} could not be read and may hold: ${FACT_LABELS[key]} (${rule.statement})`;
  return { text, facts: [key] };
}

/** What could not be read might make an earlier rule hold: then nothing is concluded. */
export function unreadableRule(earlier: Rule[]): Rule {
  return {
    id: 'R06g',
    statement: 'Something that could not be read could change the answer: no conclusion.',
    evidence: [],
    when: (c) => {
      const grounds: Ground[] = [];
      for (const key of c.unread) {
        const rule = couldHold(c, key, earlier);
        if (rule === undefined) continue;
        grounds.push(ground(c, key, rule));
        if (c.supposed) break;
      }
      if (grounds.length > 0) return { truth: true, grounds, lesion: null };
      return verdict(false, 'Nothing that could not be read could make an earlier rule hold', []);
    },
    outcome: () => 'X-UNREADABLE',
  };
}
