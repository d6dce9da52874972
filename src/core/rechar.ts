import type { Context } from './context.ts';
import { known } from './known.ts';
import { fastLesions } from './rules/clauses.ts';

/** Which of the reasons to characterise again sets the pace: a changed pattern, then fast growth; `null`: significant. */
export function decisiveReChar(c: Context): 'pattern' | 'fast' | null {
  if (known(c.facts.patternChanged) === true) return 'pattern';
  return fastLesions(c).length > 0 ? 'fast' : null;
}

/** The urgency of what is to be looked at again, in weeks (clinical.md, part 4 b). */
export const reCharWeeks = (c: Context): number => (decisiveReChar(c) === null ? 6 : 2);
