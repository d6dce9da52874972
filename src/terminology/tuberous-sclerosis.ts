import { ICD10, ICD10CM, SNOMED, verified } from './code.ts';
import type { Concept } from './match.ts';

export const TUBEROUS_SCLEROSIS: Concept = {
  codes: [
    verified(SNOMED, '7199000', 'Tuberous sclerosis complex', 'public SNOMED CT list'),
    verified(ICD10CM, 'Q85.1', 'Tuberous sclerosis', 'public ICD list'),
    verified(ICD10, 'Q85.1', 'Tuberous sclerosis', 'public ICD list'),
  ],
  words: /\btuberous sclerosis\b|\bTSC[12]?\b|\bBourneville\b/i,
};
