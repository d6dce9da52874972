import { ICD10CM, SNOMED, verified } from './code.ts';
import type { Concept } from './match.ts';

export const LAM: Concept = {
  codes: [
    verified(SNOMED, '277844007', 'Pulmonary lymphangioleiomyomatosis', 'DOID:3319'),
    verified(SNOMED, '73017001', 'Lymphangioleiomyomatosis (morphology)', 'DOID:3319'),
    verified(ICD10CM, 'J84.81', 'Lymphangioleiomyomatosis', 'Cumulus'),
  ],
  words: /\blymphangioleiomyomatosis\b/i,
};
