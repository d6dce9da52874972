import { corroborated, ICD10CM, SNOMED, verified } from './code.ts';
import type { Concept } from './match.ts';

export const LIVER_DISEASE: Concept = {
  codes: [
    corroborated(SNOMED, '59927004', 'Hepatic failure', 'MII oncology'),
    corroborated(SNOMED, '19943007', 'Cirrhosis of liver', 'OMOP Charlson'),
    verified(ICD10CM, 'K70.30', 'Alcoholic cirrhosis of liver', 'VSAC 12.1035'),
    verified(ICD10CM, 'K74.60', 'Cirrhosis of liver', 'VSAC 12.1035'),
  ],
  words:
    /\b(cirrhosis|(hepatic|liver) (failure|impairment|insufficiency)|chronic liver disease|child[- ]pugh)\b/i,
};
