import type { FactKey } from '../facts.ts';
import { FACT_LABELS, sentenceCase } from './labels.ts';

const QUESTIONS: Partial<Record<FactKey, string>> = {
  ageYears: 'How old is the patient?',
  renalAml: 'Is there an angiomyolipoma of the kidney?',
  tsc: 'Any sign of TSC? Is it definite, suspected or excluded?',
  lesions: 'Which lesions are there, and how large?',
  symptoms: 'Any pain, visible blood in the urine, or sign of bleeding?',
  acuteBleed: 'Is a kidney tumour bleeding now?',
  priorAmlBleed: 'Has the lesion bled before, and when?',
  riskObserved: 'Has a team decided to observe the known risk?',
  aneurysm: 'How large is the largest aneurysm? Not reported: ask radiology.',
  malignancySuspected: 'Is malignancy suspected?',
  patternChanged: 'Has the imaging pattern changed?',
  fatSeen: 'Has macroscopic fat been seen, and on what?',
  histology: 'Is there a histology?',
  aggressiveSigns: 'Are there aggressive signs on imaging?',
  solitaryKidney: 'Is there only one kidney?',
  pregnant: 'Is the patient pregnant?',
  breastFeeding: 'Is the patient breast-feeding?',
  severeInfection: 'Is there a severe infection?',
  rapamycinAllergy: 'Is there an allergy to rapamycins?',
  liverDisease: 'Is there liver disease, and of which Child-Pugh class?',
  mtor: 'Is the patient taking an mTOR inhibitor, and what for?',
  lastRenalImagingDate: 'When was the kidney last imaged?',
};

export function questionText(key: FactKey): string {
  return QUESTIONS[key] ?? `${sentenceCase(FACT_LABELS[key])}?`;
}

export const HAPPENING_NOW = 'Is this happening now?';
export const VISIBLE_OR_DIPSTICK = 'Visible, or on the dipstick only?';
export const NEW_FOR_PATIENT = 'Is this new for this patient?';
export const WHY_THIS_DRUG = 'Why is this drug given?';
export const WHAT_SIZE = 'What is the longest axis now, from radiology?';
export const SAME_LESION = 'Is an older measurement of the same lesion?';
export const SAME_LESIONS = 'Are these measurements of the same lesion?';
export const TREATED = 'Has this lesion been treated?';
export const WHEN_TREATED = 'On what day was this treatment?';
export const COMPLETE_EXCISION = 'Does the specimen show a complete excision of a classic AML?';
export const STILL_THERE = 'It was measured after its removal: is that measurement of this lesion?';
export const WHICH_SIDE = 'Which kidney was removed?';
export const MAN_PREGNANT = 'Recorded as male and as pregnant: which is right?';
export const BLED_AGAIN = 'Has it bled again since, or has a team decided to observe it?';
export const UNDATED_BLEED = 'severe bleed on treatment, undated';
export const STILL_TAKEN = 'Is this drug still taken?';

/** About an mTOR inhibitor that is taken. */
export const MTOR_QUESTIONS = {
  indication: WHY_THIS_DRUG,
  since: 'Since when has the mTOR inhibitor been taken?',
  bothTaken: 'Are both mTOR inhibitors taken?',
  bleedGrade: 'Has the AML bled on treatment, and of which grade?',
  bleedDate: 'When was the bleed on treatment?',
  newLesionCm: 'Is there a new lesion on treatment, and how large?',
  kidneyVolumeChangeFromNadirPct: 'How has the kidney volume changed from its smallest on treatment?',
  kidneyVolumeAboveBaseline: 'Is the kidney volume above what it was before treatment?',
  'volumes.baselineMl': 'What was the AML volume before treatment?',
  'volumes.nadirMl': 'What was the smallest AML volume on treatment?',
  'volumes.currentMl': 'What is the AML volume now?',
  'volumes.currentDate': 'On what day was the AML volume measured?',
  adverseEvents: 'Which adverse events are there, and of which grade?',
} as const;
