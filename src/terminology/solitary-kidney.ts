import { ICD10, ICD10CM, verified } from './code.ts';
import type { Concept } from './match.ts';

export const SOLITARY_KIDNEY: Concept = {
  codes: [
    verified(ICD10CM, 'Z90.5', 'Acquired absence of kidney', 'public ICD list'),
    verified(ICD10, 'Z90.5', 'Acquired absence of kidney', 'public ICD list'),
    verified(ICD10CM, 'Q60.0', 'Renal agenesis, unilateral', 'Cumulus'),
    verified(ICD10, 'Q60.0', 'Renal agenesis, unilateral', 'Cumulus'),
  ],
  words:
    /\b(solitary|single|only one)( functioning| functional| remaining| left| right)? kidney\b|\bunilateral renal agenesis\b|\b(acquired )?absence of (the )?(left |right |one )?kidney\b|\b(history of|status post|s\/p|previous|prior|post|after)\s+(left |right |total |radical |unilateral )*nephrectomy\b/i,
  unless: /\b(partial|bilateral)\b/i,
};
