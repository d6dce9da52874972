import type { CodeableConcept, Coding } from 'fhir/r4';

/**
 * Every clinical code the practice charts use, each confirmed against a public terminology source.
 * What has no confirmed code is recorded by text only, and a code whose display is not confirmed
 * goes without one, as in many charts: the text carries the words.
 */

const code =
  (system: string) =>
  (value: string, display?: string): Coding =>
    display === undefined ? { system, code: value } : { system, code: value, display };

const snomed = code('http://snomed.info/sct');
const icd10cm = code('http://hl7.org/fhir/sid/icd-10-cm');
const loinc = code('http://loinc.org');
const rxnorm = code('http://www.nlm.nih.gov/research/umls/rxnorm');

/** A concept as the chart shows it: its words first, its codes if there are any. */
export const concept = (text: string, ...coding: Coding[]): CodeableConcept =>
  coding.length === 0 ? { text } : { coding, text };

export const DIAGNOSIS = {
  angiomyolipoma: snomed('254921004', 'Angiomyolipoma of kidney'),
  angiomyolipomaIcd: icd10cm('D17.71'),
  tuberousSclerosis: snomed('7199000', 'Tuberous sclerosis complex'),
  tuberousSclerosisIcd: icd10cm('Q85.1'),
  hypertension: snomed('38341003', 'Hypertension'),
  hypertensionIcd: icd10cm('I10'),
  ckdStage3b: snomed('700379002', 'Chronic kidney disease stage 3B'),
  ckdStage3bIcd: icd10cm('N18.32'),
  absenceOfKidneyIcd: icd10cm('Z90.5'),
  flankPain: snomed('247355005', 'Flank pain'),
  pregnant: snomed('77386006', 'Pregnant'),
} as const;

export const BODY = {
  kidney: snomed('64033007', 'Kidney'),
  leftKidney: snomed('18639004', 'Left kidney'),
  rightKidney: snomed('9846003', 'Right kidney'),
  left: snomed('7771000', 'Left'),
  right: snomed('24028007', 'Right'),
  angiomyolipomaMorphology: snomed('19929002', 'Angiomyolipoma'),
} as const;

export const METHOD = {
  ultrasound: snomed('16310003', 'Ultrasound'),
  mri: snomed('113091000', 'Magnetic resonance imaging'),
  ct: snomed('77477000', 'Computed tomography'),
} as const;

export const STUDY = {
  ultrasound: concept('Ultrasound of kidneys', snomed('306005', 'Echography of kidney')),
  mri: concept('MRI of kidneys', snomed('241624001', 'Magnetic resonance imaging of kidneys')),
  ct: concept('CT of kidneys', snomed('55501000', 'CT of kidney')),
  radiology: loinc('LP29684-5', 'Radiology'),
} as const;

export const SIZE = {
  tumour: loinc('21889-1', 'Size Tumor'),
  longest: loinc('33728-7', 'Size.maximum dimension in Tumor'),
  additional: loinc('33729-5'),
} as const;

export const LAB = {
  egfr2021: loinc('98979-8'),
  egfr2009: loinc('62238-1'),
  egfrMdrd: loinc('33914-3', 'Glomerular filtration rate/1.73 sq M.predicted'),
  creatinineMass: loinc('2160-0'),
  creatinineMolar: loinc('14682-9'),
  urineAlbuminCreatinine: loinc('9318-7'),
  haemoglobin: loinc('718-7', 'Hemoglobin [Mass/volume] in Blood'),
  platelets: loinc('777-3'),
  whiteCells: loinc('6690-2'),
  potassium: loinc('2823-3'),
  alt: loinc('1742-6', 'Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma'),
  cholesterol: loinc('2093-3'),
  hba1c: loinc('4548-4'),
  everolimusTrough: loinc('72671-1'),
} as const;

export const VITAL = {
  bloodPressure: loinc('85354-9', 'Blood pressure panel with all children optional'),
  systolic: loinc('8480-6', 'Systolic blood pressure'),
  diastolic: loinc('8462-4', 'Diastolic blood pressure'),
  heartRate: loinc('8867-4', 'Heart rate'),
  height: loinc('8302-2', 'Body height'),
  weight: loinc('29463-7', 'Body weight'),
  pregnancyStatus: loinc('82810-3', 'Pregnancy status'),
} as const;

export const DRUG = {
  everolimus: rxnorm('141704', 'everolimus'),
  carbamazepine: rxnorm('2002', 'carbamazepine'),
  lisinopril: rxnorm('29046', 'lisinopril'),
  clopidogrel: rxnorm('32968', 'clopidogrel'),
  apixaban: rxnorm('1364430', 'apixaban'),
  posaconazole: rxnorm('282446', 'posaconazole'),
} as const;

export const PROCEDURE = {
  leftNephrectomy: snomed('765472003', 'Nephrectomy, left'),
} as const;
