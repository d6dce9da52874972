import { SNOMED, verified } from './code.ts';
import type { Concept } from './match.ts';

/** Procedures on the kidney. "Partial" and "donor" are read from the words before any code counts. */
export const PARTIAL_NEPHRECTOMY: Concept = {
  codes: [
    verified(SNOMED, '708929007', 'Laparoscopic robot-assisted partial nephrectomy', 'public SNOMED CT list'),
  ],
  words:
    /\b(partial nephrectomy|nephron[- ]sparing (surgery|nephrectomy)|(enucleation|excision) of .*\b(kidney|renal)\b|(renal|kidney) tumou?r (enucleation|excision))\b/i,
};

export const NEPHRECTOMY: Concept & { sides: ReadonlyMap<string, 'left' | 'right'> } = {
  codes: [
    verified(SNOMED, '175905003', 'Total nephrectomy', 'Cumulus proc_nephrectomy'),
    verified(SNOMED, '443869003', 'Nephrectomy', 'Cumulus proc_nephrectomy'),
    verified(SNOMED, '108022006', 'Nephrectomy', 'Cumulus proc_nephrectomy'),
    verified(SNOMED, '765472003', 'Nephrectomy of left kidney', 'Cumulus proc_nephrectomy'),
    verified(SNOMED, '765473008', 'Nephrectomy of right kidney', 'Cumulus proc_nephrectomy'),
    verified(SNOMED, '116033007', 'Radical nephrectomy', 'Cumulus proc_nephrectomy'),
  ],
  words: /\b(nephroureterectomy|nephrectomy)\b/i,
  unless: /\b(partial|transplant(ed)?|allograft|bilateral|cyst)\b/i,
  sides: new Map([
    ['765472003', 'left'],
    ['765473008', 'right'],
  ]),
};

/** An embolization; of which artery, the body site or the words must say. */
export const EMBOLIZATION: Concept = {
  codes: [
    verified(SNOMED, '57238002', 'Selective embolization of artery', 'DICOM CID 9, 3405'),
    verified(SNOMED, '16736007', 'Transcatheter therapy for embolization', 'DICOM CID 9, 3405'),
  ],
  words: /\bemboli[sz]ation\b/i,
};

export const ABLATION: Concept = {
  codes: [],
  words: /\b(cryo|radiofrequency |microwave |thermal )?ablation\b/i,
};
