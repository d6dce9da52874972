import type { Concept } from './match.ts';

export const RENAL_MALIGNANCY: Concept = {
  codes: [],
  words:
    /\b(renal cell (carcinoma|cancer)|(kidney|renal) (cancer|carcinoma|malignancy)|malignant (neoplasm|tumou?r) of (the )?(left |right )?kidney|(renal|kidney) mass suspicious for malignancy)\b/i,
  unless: /\bhistory of\b/i,
};
