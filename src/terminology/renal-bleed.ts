import { corroborated, ICD10CM } from './code.ts';
import type { Concept } from './match.ts';

export const RENAL_BLEED: Concept = {
  codes: [corroborated(ICD10CM, 'K68.3', 'Retroperitoneal hematoma', 'public bleeding-code list')],
  words:
    /\b(retroperitoneal|perirenal|perinephric|subcapsular renal|intratumou?ral)\b.*\b(ha?emorrhage|ha?ematoma|bleed(ing)?)\b|\bwunderlich\b|\brupture[d]?\b.*\b(angiomyolipoma|renal tumou?r|kidney tumou?r)\b|\bangiomyolipoma\b.*\b(ha?emorrhag(e|ic)|bleed(ing)?|bled|rupture[d]?)\b|\b(ha?emorrhag(e|ic)|bleed(ing)?)\b.*\bangiomyolipoma\b/i,
};
