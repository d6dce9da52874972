import { allOf } from '../truth.ts';
import { notDefiniteTsc, significantGrowth } from './clauses.ts';
import type { Rule } from './rule.ts';
import { SIZE_MM } from '../thresholds.ts';

export const r10: Rule = {
  id: 'R10',
  statement: 'Without definite TSC, a lesion of 3.0 cm or more that grows significantly.',
  evidence: ['S42', 'P15'],
  when: (c) =>
    allOf(
      significantGrowth(c, (mm) => mm >= SIZE_MM.growing),
      notDefiniteTsc(c),
    ),
  outcome: () => 'I-GROWTH',
};
