import type { Concept } from './match.ts';

export const SEVERE_INFECTION: Concept = {
  codes: [],
  words: /\b(sepsis|septic (shock|a?emia)|septica?emia)\b/i,
};
