import { allOf } from '../truth.ts';
import { notDefiniteTsc, sizeAtLeast } from './clauses.ts';
import type { Rule } from './rule.ts';
import { SIZE_MM } from '../thresholds.ts';

export const r09: Rule = {
  id: 'R09',
  statement: 'Without definite TSC, a lesion of 4.0 cm or more: discuss intervention.',
  evidence: ['S7', 'S10', 'S11', 'K2', 'K4'],
  when: (c) => allOf(sizeAtLeast(c, SIZE_MM.intervene), notDefiniteTsc(c)),
  outcome: () => 'I-SIZE',
};
