import type { Disposition, Subtype, Urgency } from '../core/decision.ts';
import type { FactKey, Modality, SymptomCode } from '../core/facts.ts';

export const DISPOSITION: Record<Disposition, string> = {
  emergency: 'emergency',
  intervention: 'intervention to be discussed',
  'medical-therapy': 'medical therapy',
  surveillance: 'surveillance',
  'insufficient-data': 'cannot conclude',
};

export const URGENCY: Record<Urgency, string> = {
  now: 'now',
  'same-day': 'the same day',
  '2-weeks': 'within 2 weeks',
  '6-weeks': 'within 6 weeks',
  '8-weeks': 'within 8 weeks',
  routine: 'routine',
};

export const SUBTYPE: Partial<Record<Subtype, string>> = {
  'X-SIZE-MISSING': 'no usable size',
  'X-SIZE-INVALID': 'a size cannot be used',
  'X-SIZE-STALE': 'the last size is too old',
  'X-UNREADABLE': 'part of the chart could not be read',
};

export const MODALITY: Record<Modality, string> = { ultrasound: 'ultrasound', ct: 'CT', mri: 'MRI' };

export const FACT: Record<FactKey, string> = {
  ageYears: 'age',
  sex: 'sex',
  renalAml: 'renal angiomyolipoma',
  tsc: 'tuberous sclerosis complex (TSC)',
  tscFeatures: 'signs of TSC',
  lam: 'lymphangioleiomyomatosis (LAM)',
  lungSigns: 'lung signs',
  lesions: 'lesions',
  symptoms: 'symptoms',
  haemoglobin: 'haemoglobin',
  heartRate: 'heart rate',
  bloodPressure: 'blood pressure',
  acuteBleed: 'bleeding now',
  priorAmlBleed: 'earlier bleed',
  riskObserved: 'risk observed by team decision',
  aneurysm: 'largest aneurysm',
  vesselRich: 'vessel-rich lesion',
  flankTraumaExposure: 'exposure to flank trauma',
  malignancySuspected: 'suspicion of malignancy',
  patternChanged: 'change of pattern on imaging',
  fatSeen: 'macroscopic fat',
  histology: 'histology',
  aggressiveSigns: 'aggressive signs on imaging',
  solitaryKidney: 'solitary kidney',
  organTransplant: 'organ transplant',
  dialysis: 'dialysis',
  pregnant: 'pregnancy',
  breastFeeding: 'breast-feeding',
  planningPregnancy: 'planned pregnancy',
  contraception: 'contraception',
  emergencyAccessPoor: 'poor access to emergency care',
  rapamycinAllergy: 'rapamycin allergy',
  severeInfection: 'severe infection',
  liverDisease: 'liver disease',
  plannedSurgery: 'planned surgery',
  plannedLiveVaccine: 'planned live vaccine',
  heightCm: 'height',
  egfr: 'eGFR',
  creatinine: 'creatinine',
  acrMgPerG: 'urine albumin/creatinine',
  lastRenalImagingDate: 'last renal imaging',
  medications: 'medicines',
  medicationsReviewed: 'review of the medicines list',
  mtor: 'mTOR inhibitor',
};

const SYMPTOM_EXCEPTIONS: Partial<Record<SymptomCode, string>> = {
  severe_flank_or_abdominal_pain: 'severe flank or abdominal pain',
  heavy_haematuria_or_clots: 'heavy haematuria or clots',
  palpable_mass_discomfort: 'discomfort from a palpable mass',
  abdominal_pain_attributed: 'abdominal pain attributed to the lesion',
  haemoglobin_drop: 'fall in haemoglobin',
  haematuria_unspecified: 'haematuria, visible or not is not recorded',
  nonvisible_haematuria: 'non-visible haematuria',
};

/** A code of this project in words: `flank_pain` becomes "flank pain". */
export const words = (code: string): string => code.replace(/[_-]/g, ' ');

export const symptom = (code: SymptomCode): string => SYMPTOM_EXCEPTIONS[code] ?? words(code);
