import { type Code, DICOM, SNOMED, verified } from './code.ts';

/** Where and on which side. */
export const KIDNEY_SITES: readonly (Code & { side: 'left' | 'right' | null })[] = [
  { ...verified(SNOMED, '64033007', 'Kidney', 'mCODE'), side: null },
  { ...verified(SNOMED, '18639004', 'Left kidney', 'mCODE'), side: 'left' },
  { ...verified(SNOMED, '9846003', 'Right kidney', 'mCODE'), side: 'right' },
];

export const SIDES: readonly (Code & { side: 'left' | 'right' })[] = [
  { ...verified(SNOMED, '7771000', 'Left', 'mCODE'), side: 'left' },
  { ...verified(SNOMED, '24028007', 'Right', 'mCODE'), side: 'right' },
];

export const BOTH_SIDES = verified(SNOMED, '51440002', 'Bilateral', 'mCODE');
export const RENAL_ARTERY = verified(SNOMED, '2841007', 'Renal artery', 'mCODE');
export const ANGIOMYOLIPOMA = verified(SNOMED, '19929002', 'Angiomyolipoma (morphology)', 'DOID:3314');

export const KIDNEY_WORDS = /\b(kidneys?|renal|nephric)\b/i;

/** Another organ, or a lesion that is no solid kidney tumour. */
export const ELSEWHERE_WORDS =
  /\b(liver|hepatic|breast|lungs?|pulmonary|spleen|splenic|adrenal|pancrea(s|tic)|ovar(y|ian)|uter(us|ine)|prostate|prostatic|thyroid|brain|cerebral|skin|bone|lymph|bladder|colon|colorectal|stomach|gastric|chest|cysts?)\b/i;

/** DICOM names for one lesion across studies. */
export const TRACKING_IDS = {
  uid: verified(DICOM, '112040', 'Tracking Unique Identifier', 'DICOM'),
  label: verified(DICOM, '112039', 'Tracking Identifier', 'DICOM'),
  lesion: verified(DICOM, '121151', 'Lesion Identifier', 'DICOM'),
} as const;
