import { corroborated, ICD10, ICD10CM, LOINC, SNOMED, verified } from './code.ts';
import type { Concept } from './match.ts';

/** Tuberous sclerosis complex. */
export const TUBEROUS_SCLEROSIS: Concept = {
  codes: [
    verified(SNOMED, '7199000', 'Tuberous sclerosis complex', 'public SNOMED CT list'),
    verified(ICD10CM, 'Q85.1', 'Tuberous sclerosis', 'public ICD list'),
    verified(ICD10, 'Q85.1', 'Tuberous sclerosis', 'public ICD list'),
  ],
  words: /\btuberous sclerosis\b|\bTSC[12]?\b|\bBourneville\b/i,
};

/** Lymphangioleiomyomatosis. */
export const LAM: Concept = {
  codes: [
    verified(SNOMED, '277844007', 'Pulmonary lymphangioleiomyomatosis', 'DOID:3319'),
    verified(SNOMED, '73017001', 'Lymphangioleiomyomatosis (morphology)', 'DOID:3319'),
    verified(ICD10CM, 'J84.81', 'Lymphangioleiomyomatosis', 'Cumulus'),
  ],
  words: /\blymphangioleiomyomatosis\b/i,
};

export const PREGNANT: Concept = {
  codes: [
    verified(SNOMED, '77386006', 'Pregnant', 'US Core pregnancy status'),
    verified(LOINC, 'LA15173-0', 'Pregnant', 'IPS pregnancy status'),
  ],
  words: /\bpregnan(t|cy)\b/i,
  unless: /\b(test|planning|plans|prevention|contracepti|desire|intent|history|previous|past|ectopic|post)/i,
};

export const NOT_PREGNANT: Concept = {
  codes: [
    verified(SNOMED, '60001007', 'Not pregnant', 'DICOM CID 6096'),
    verified(LOINC, 'LA26683-5', 'Not pregnant', 'IPS pregnancy status'),
  ],
  words: /\bnot (currently )?pregnant\b/i,
};

/** How a pregnancy ended. No reviewed codes: whole words only. */
export const PREGNANCY_OUTCOME: Concept = {
  codes: [],
  words:
    /\b(live ?births?|still ?birth|miscarriage|(complete|spontaneous|induced|elective|therapeutic|missed) abortion|termination of pregnancy|(vaginal|assisted|forceps|breech|ca?esarean|uncomplicated|preterm|term) delivery|ca?esarean section|delivered|postpartum|puerperium)\b/i,
  unless:
    /\b(history|previous|prior|past|recurrent|threatened|risk|planned|planning|scheduled|expected|request|prevention|counsell?ing|family|father|sibling)\b/i,
};

/** One kidney only, by birth or after removal. */
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

export const DIALYSIS: Concept = {
  codes: [verified(SNOMED, '714152005', 'Chronic kidney disease on dialysis', 'Cumulus dx_kidney_ckd')],
  words: /\b(dialysis|ha?emodialysis)\b/i,
  unless: /\b(planning|education|evaluation|future|pre-?dialysis)\b/i,
};

export const TRANSPLANT: Concept = {
  codes: [
    verified(SNOMED, '737295003', 'Transplanted kidney present', 'Cumulus dx_transplant_kidney'),
    verified(SNOMED, '161665007', 'History of kidney transplant', 'Cumulus dx_transplant_kidney'),
    verified(SNOMED, '236436003', 'Kidney transplant', 'Cumulus dx_transplant_kidney'),
  ],
  words: /\b(transplant(ed|ation)?|allograft)\b/i,
  unless:
    /\b(candidate|evaluation|waiting|wait-?list|donor|donation|referral|work-?up|cornea\w*|hair|bone marrow|stem cell)\b/i,
};

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

/** Bleeding of a kidney tumour or behind the peritoneum. No code says it well: words, and the clinician is asked. */
export const RENAL_BLEED: Concept = {
  codes: [corroborated(ICD10CM, 'K68.3', 'Retroperitoneal hematoma', 'public bleeding-code list')],
  words:
    /\b(retroperitoneal|perirenal|perinephric|subcapsular renal|intratumou?ral)\b.*\b(ha?emorrhage|ha?ematoma|bleed(ing)?)\b|\bwunderlich\b|\brupture[d]?\b.*\b(angiomyolipoma|renal tumou?r|kidney tumou?r)\b|\bangiomyolipoma\b.*\b(ha?emorrhag(e|ic)|bleed(ing)?|bled|rupture[d]?)\b|\b(ha?emorrhag(e|ic)|bleed(ing)?)\b.*\bangiomyolipoma\b/i,
};

export const SEVERE_INFECTION: Concept = {
  codes: [],
  words: /\b(sepsis|septic (shock|a?emia)|septica?emia)\b/i,
};

/** A kidney cancer, known or suspected, in the problem list. */
export const RENAL_MALIGNANCY: Concept = {
  codes: [],
  words:
    /\b(renal cell (carcinoma|cancer)|(kidney|renal) (cancer|carcinoma|malignancy)|malignant (neoplasm|tumou?r) of (the )?(left |right )?kidney|(renal|kidney) mass suspicious for malignancy)\b/i,
  unless: /\bhistory of\b/i,
};

export const PNEUMOTHORAX: Concept = { codes: [], words: /\bpneumothorax\b/i };
export const LUNG_CYSTS: Concept = {
  codes: [],
  words: /\b(lung|pulmonary) cysts?\b|\bcystic lung disease\b/i,
};
