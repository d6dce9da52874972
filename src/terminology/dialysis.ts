import { SNOMED, verified } from './code.ts';
import type { Concept } from './match.ts';

export const DIALYSIS: Concept = {
  codes: [verified(SNOMED, '714152005', 'Chronic kidney disease on dialysis', 'Cumulus dx_kidney_ckd')],
  words: /\b(dialysis|ha?emodialysis)\b/i,
  unless: /\b(planning|education|evaluation|future|pre-?dialysis)\b/i,
};
