import type { Context } from './context.ts';
import { known } from './known.ts';
import { fastLesions } from './rules/clauses.ts';

/** Which of the reasons to characterise again sets the pace: a changed pattern, then fast, then significant growth. */
export function decisiveReChar(c: Context): 'pattern' | 'fast' | 'significant' {
  if (known(c.facts.patternChanged) === true) return 'pattern';
  return fastLesions(c).length > 0 ? 'fast' : 'significant';
}
