import { SNOMED, verified } from './code.ts';
import type { Concept } from './match.ts';

export const TRANSPLANT: Concept = {
  codes: [
    verified(SNOMED, '737295003', 'Transplanted kidney present', 'Cumulus dx_transplant_kidney'),
    verified(SNOMED, '161665007', 'History of kidney transplant', 'Cumulus dx_transplant_kidney'),
    verified(SNOMED, '236436003', 'Kidney transplant', 'Cumulus dx_transplant_kidney'),
  ],
  words: /\b(transplant(ed|ation)?|allograft)\b/i,
  unless:
    /\b(candidate|evaluation|waiting|wait-?list|donor|donation|referral|work-?up|cornea\w*|hair|bone marrow|stem cell)\b/i,
};
