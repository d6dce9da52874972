import type { Concept } from './match.ts';

export const PNEUMOTHORAX: Concept = { codes: [], words: /\bpneumothorax\b/i };

export const LUNG_CYSTS: Concept = {
  codes: [],
  words: /\b(lung|pulmonary) cysts?\b|\bcystic lung disease\b/i,
};
