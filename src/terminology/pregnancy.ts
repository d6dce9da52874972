import { corroborated, LOINC, SNOMED, verified } from './code.ts';
import type { Concept } from './match.ts';

export const PREGNANT: Concept = {
  codes: [
    verified(SNOMED, '77386006', 'Pregnant', 'US Core pregnancy status'),
    corroborated(LOINC, 'LA15173-0', 'Pregnant', 'HL7 Germany, value set PregnancyStatus'),
  ],
  words: /\bpregnan(t|cy)\b/i,
  unless: /\b(test|planning|plans|prevention|contracepti|desire|intent|history|previous|past|ectopic|post)/i,
};

export const NOT_PREGNANT: Concept = {
  codes: [
    verified(SNOMED, '60001007', 'Not pregnant', 'DICOM CID 6096'),
    corroborated(LOINC, 'LA26683-5', 'Not pregnant', 'HL7 Germany, value set PregnancyStatus'),
  ],
  words: /\bnot (currently )?pregnant\b/i,
};

export const PREGNANCY_OUTCOME: Concept = {
  codes: [],
  words:
    /\b(live ?births?|still ?birth|miscarriage|(complete|spontaneous|induced|elective|therapeutic|missed) abortion|termination of pregnancy|(vaginal|assisted|forceps|breech|ca?esarean|uncomplicated|preterm|term) delivery|ca?esarean section|delivered|postpartum|puerperium)\b/i,
  unless:
    /\b(history|previous|prior|past|recurrent|threatened|risk|planned|planning|scheduled|expected|request|prevention|counsell?ing|family|father|sibling)\b/i,
};
