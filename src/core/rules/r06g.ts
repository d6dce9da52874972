import type { Context } from '../context.ts';
import type { FactKey } from '../facts.ts';
import { type Supposition, supposing, suppositions } from '../plausible.ts';
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

function firstHolding(c: Context, supposition: Supposition, rules: Rule[]): Rule | undefined {
  const supposed = supposing(c, supposition);
  return rules.find((rule) => rule.when(supposed).truth === true);
}

/** The fewest of these facts that still make the rule hold together. */
function needed(c: Context, supposition: Supposition, rule: Rule): Supposition {
  let few = supposition;
  for (const one of supposition) {
    const without = few.filter((s) => s !== one);
    if (firstHolding(c, without, [rule]) !== undefined) few = without;
  }
  return few;
}

function ground(c: Context, keys: FactKey[], rule: Rule): Ground {
  const names = [...new Set(keys.map((key) => unreadNames(c, key)))].join(', ');
  const labels = keys.map((key) => FACT_LABELS[key]).join(' and ');
  const text = `${sentenceCase(names)} could not be read and may hold: ${labels} (${rule.statement})`;
  return { text, facts: keys };
}

/** While supposing, one is enough: these are the likeliest, and tried first. */
const TELLING: FactKey[] = ['acuteBleed', 'symptoms', 'mtor', 'lesions'];

function unreadKeys({ supposed, unread }: Context): FactKey[] {
  const keys = [...unread];
  return supposed ? [...TELLING.filter((key) => unread.has(key)), ...keys] : keys;
}

/** The first of what these facts could turn out to be, alone or together, that makes an earlier rule hold. */
function firstTelling(c: Context, keys: FactKey[], earlier: Rule[]): Ground[] {
  for (const supposition of suppositions(c, keys)) {
    const rule = firstHolding(c, supposition, earlier);
    if (rule === undefined) continue;
    const few = needed(c, supposition, rule).map(([key]) => key);
    return [ground(c, few, rule)];
  }
  return [];
}

/** Each unread fact of which a plausible value would make an earlier rule hold; where none would, facts together. */
function groundsFor(c: Context, earlier: Rule[]): Ground[] {
  const keys = unreadKeys(c);
  if (c.supposed) return firstTelling(c, keys, earlier);
  const alone = keys.flatMap((key) => firstTelling(c, [key], earlier));
  return alone.length > 0 ? alone : firstTelling(c, keys, earlier);
}

/** What could not be read might make an earlier rule hold: then nothing is concluded. */
export function unreadableRule(earlier: Rule[]): Rule {
  return {
    id: 'R06g',
    statement: 'Something that could not be read could change the answer: no conclusion.',
    evidence: [],
    when: (c) => {
      const grounds = groundsFor(c, earlier);
      if (grounds.length > 0) return { truth: true, grounds, lesion: null };
      return verdict(false, 'Nothing that could not be read could make an earlier rule hold', []);
    },
    outcome: () => 'X-UNREADABLE',
  };
}
