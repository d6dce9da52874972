import type { Context } from './context.ts';
import type { Disposition, Question } from './decision.ts';
import type { Outlook } from './outlook.ts';
import type { Probe } from './probes/probe.ts';
import type { WhatIf } from './what-if.ts';

/** Facts whose answer would change the verdict, found by running the table over what each could be. */

export const MOST_URGENT_FIRST: readonly Disposition[] = [
  'emergency',
  'intervention',
  'medical-therapy',
  'surveillance',
  'insufficient-data',
];

type Change = Question['wouldChange'][number];

function changeOf(answer: string, { disposition, subtype, option, intervalMonths }: Outlook): Change {
  return { answer, disposition, ...(subtype === null ? {} : { subtype }), option, intervalMonths };
}

/**
 * One answer for each verdict that it could lead to. TSC that is not recorded is asked of everyone, also where its
 * answer would leave disposition, first option and interval as they are and change only the rule (K12). What is
 * `always` asked has then each of its answers.
 */
function changes({ now, outlookIf }: WhatIf, { fact, values, always }: Probe): Change[] {
  const told = (o: Outlook) => (fact === 'tsc' ? `${o.verdict} ${o.rule}` : o.verdict);
  const seen = new Set([told(now)]);
  const found: Change[] = [];
  for (const { answer, supposition } of values) {
    const outlook = outlookIf(supposition);
    if (seen.has(told(outlook))) continue;
    seen.add(told(outlook));
    found.push(changeOf(answer, outlook));
  }
  if (found.length > 0 || always !== true) return found;
  return values.map(({ answer, supposition }) => changeOf(answer, outlookIf(supposition)));
}

function reach({ wouldChange }: Question): number {
  return Math.min(...wouldChange.map((w) => MOST_URGENT_FIRST.indexOf(w.disposition)));
}

/** "Is this happening now?" and "Why is this drug given?" first; TSC next in a young adult with one lesion (K12). */
function rank(c: Context, q: Question, first: boolean): number {
  if (first) return -2;
  const age = c.ageYears ?? 0;
  const young = age >= 18 && age <= 40 && c.lesions.length > 0 && !c.several;
  return young && q.fact === 'tsc' ? -1 : reach(q);
}

/** The questions that matter, most decisive first; those that always come first in their own order. */
export function questionsOf(c: Context, table: WhatIf, first: Probe[], others: Probe[]): Question[] {
  const asked = [...first, ...others].flatMap((probe) => {
    // Signs of TSC are asked within the one question about TSC (K12).
    if (!probe.missing || probe.fact === 'tscFeatures') return [];
    const wouldChange = changes(table, probe);
    if (wouldChange.length === 0) return [];
    const question: Question = { fact: probe.fact, text: probe.text, wouldChange };
    return [{ question, rank: rank(c, question, first.includes(probe)) }];
  });
  return asked.toSorted((a, b) => a.rank - b.rank).map(({ question }) => question);
}
