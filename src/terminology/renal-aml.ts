import { ICD10, ICD10CM, SNOMED, corroborated, verified } from './code.ts';
import type { Concept } from './match.ts';

const KIDNEY = '(kidneys?|renal)';
const AML = 'angiomyolipomas?(?:tosis)?';

/** Angiomyolipoma of the kidney. The letters AML alone never say so: they may mean a leukaemia. */
export const RENAL_AML: Concept = {
  codes: [
    verified(SNOMED, '254921004', 'Angiomyolipoma of kidney', 'DOID:8411'),
    // Its existence was read, its display was not: it recognises and is never written.
    corroborated(ICD10CM, 'D17.71', 'Benign lipomatous neoplasm of kidney', 'public ICD list'),
  ],
  words: new RegExp(`\\b${KIDNEY}\\b.*\\b${AML}\\b|\\b${AML}\\b.*\\b${KIDNEY}\\b`, 'i'),
  unless: /\b(hepatic|liver|adrenal|splenic|spleen)\b/i,
};

const candidate = (code: string, display: string) => [
  corroborated(ICD10CM, code, display, 'ICD list beside Q85.1'),
  corroborated(ICD10, code, display, 'ICD list beside Q85.1'),
];

/** May be a renal AML and may not: never enough to say yes, always enough not to say no. */
export const RENAL_AML_CANDIDATE: Concept = {
  codes: [
    ...candidate('D30.0*', 'Benign neoplasm of kidney'),
    ...candidate('D17.7', 'Benign lipomatous neoplasm of other sites'),
    ...candidate('D41.0*', 'Neoplasm of uncertain behaviour of kidney'),
    verified(SNOMED, '19929002', 'Angiomyolipoma (morphology)', 'DOID:3314'),
  ],
  words: new RegExp(
    `\\b${AML}\\b|\\b${KIDNEY} (mass|masses|lesions?|tumou?rs?|neoplasms?)\\b|\\b(mass|lesion|tumou?r|neoplasm) of (the )?(left |right )?${KIDNEY}\\b|\\bAML\\b.*\\b${KIDNEY}\\b|\\b${KIDNEY} AML\\b`,
    'i',
  ),
};
