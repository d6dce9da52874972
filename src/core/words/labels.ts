import type { FactKey, SymptomCode } from '../facts.ts';

/** How each fact is named in a sentence. */
export const FACT_LABELS: Record<FactKey, string> = {
  ageYears: 'age',
  sex: 'sex',
  renalAml: 'diagnosis of renal angiomyolipoma',
  tsc: 'tuberous sclerosis (TSC)',
  tscFeatures: 'signs of TSC',
  lam: 'lymphangioleiomyomatosis (LAM)',
  lungSigns: 'pneumothorax or lung cysts',
  lesions: 'kidney lesions and their sizes',
  symptoms: 'symptoms',
  haemoglobin: 'haemoglobin',
  heartRate: 'heart rate',
  bloodPressure: 'blood pressure',
  acuteBleed: 'bleeding now',
  priorAmlBleed: 'earlier bleed',
  riskObserved: 'decision to observe a known risk',
  aneurysm: 'largest aneurysm',
  vesselRich: 'vessel-rich lesion',
  flankTraumaExposure: 'exposure to flank trauma',
  malignancySuspected: 'suspicion of malignancy',
  patternChanged: 'change of imaging pattern',
  fatSeen: 'macroscopic fat',
  histology: 'histology',
  aggressiveSigns: 'aggressive imaging signs',
  solitaryKidney: 'solitary kidney',
  organTransplant: 'organ transplant',
  dialysis: 'dialysis',
  pregnant: 'pregnancy',
  breastFeeding: 'breast-feeding',
  planningPregnancy: 'wish for pregnancy',
  contraception: 'contraception',
  emergencyAccessPoor: 'poor access to emergency care',
  rapamycinAllergy: 'allergy to rapamycins',
  severeInfection: 'severe infection',
  liverDisease: 'liver disease',
  plannedSurgery: 'planned surgery',
  plannedLiveVaccine: 'planned live vaccine',
  heightCm: 'height',
  egfr: 'eGFR',
  creatinine: 'creatinine',
  acrMgPerG: 'urine albumin',
  lastRenalImagingDate: 'last kidney imaging',
  medications: 'medications',
  medicationsReviewed: 'medication review',
  mtor: 'mTOR inhibitor treatment',
};

export const SYMPTOM_LABELS: Record<SymptomCode, string> = {
  sudden_flank_pain: 'sudden flank pain',
  severe_flank_or_abdominal_pain: 'severe flank or abdominal pain',
  hypotension: 'low blood pressure',
  syncope: 'syncope',
  shock: 'shock',
  haemodynamic_instability: 'haemodynamic instability',
  heavy_haematuria_or_clots: 'heavy haematuria or clots',
  tachycardia: 'fast pulse',
  haemoglobin_drop: 'falling haemoglobin',
  flank_pain: 'flank pain',
  abdominal_pain_attributed: 'abdominal pain attributed to the AML',
  palpable_mass_discomfort: 'discomfort from a palpable mass',
  visible_haematuria: 'visible haematuria',
  haematuria_unspecified: 'haematuria (visible or not is not said)',
  nonvisible_haematuria: 'non-visible haematuria',
  fever: 'fever',
  breathlessness: 'breathlessness',
};

/** As a sentence begins; eGFR and mTOR stay as they are written. */
export function sentenceCase(text: string): string {
  return /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Millimetres as centimetres, not rounded to a threshold: 39.9 mm is "3.99 cm". */
export function cm(mm: number): string {
  const value = Math.round(mm * 100) / 1000;
  return `${Number.isInteger(value * 10) ? value.toFixed(1) : String(value)} cm`;
}

/** Why the interval is 6 months (MOD-6). */
export const SHORTENED = {
  large: 'a lesion of 3.0 cm or more, not shown stable over 24 months',
  growing: 'notable growth',
  aneurysm: 'an aneurysm below 5 mm',
  solitary: 'a solitary kidney',
};
