import { type Code, LOINC, SNOMED, verified } from './code.ts';

/**
 * What a care plan can ask for. Written to charts, so every code is verified; an activity without a
 * verified code (partial nephrectomy, say) has none here and is written as text alone.
 */
export const ACTIVITIES = {
  renalUltrasound: verified(SNOMED, '306005', 'Echography of kidney', 'Korean SNOMED CT release'),
  mriKidneys: verified(
    SNOMED,
    '241624001',
    'Magnetic resonance imaging of kidneys',
    'Korean SNOMED CT release',
  ),
  ctKidney: verified(SNOMED, '55501000', 'Computed tomography of kidney', 'Korean SNOMED CT release'),
  ctKidneyContrast: verified(SNOMED, '429931008', 'CT of kidney with contrast', 'Korean SNOMED CT release'),
  selectiveEmbolization: verified(
    SNOMED,
    '57238002',
    'Selective embolization of artery',
    'DICOM CID 9, 3405',
  ),
  urologyReferral: verified(SNOMED, '306318004', 'Referral to urologist', 'eCQM value set 101.12.1046'),
  nephrologyReferral: verified(SNOMED, '306286007', 'Referral to nephrologist', 'eCQM value set 101.12.1046'),
  geneticsReferral: verified(
    SNOMED,
    '306279004',
    'Referral to clinical geneticist',
    'eCQM value set 101.12.1046',
  ),
  geneticCounsellorReferral: verified(
    SNOMED,
    '306250006',
    'Referral to genetic counsellor',
    'eCQM value set 101.12.1046',
  ),
  radiologyReferral: verified(SNOMED, '306299005', 'Referral to radiologist', 'eCQM value set 101.12.1046'),
  oncologyReferral: verified(
    SNOMED,
    '310515004',
    'Referral to medical oncologist',
    'eCQM value set 101.12.1046',
  ),
  specialistReferral: verified(
    SNOMED,
    '103696004',
    'Patient referral to specialist',
    'eCQM value set 101.12.1046',
  ),
  multidisciplinaryAssessment: verified(
    SNOMED,
    '312384001',
    'Multidisciplinary assessment',
    'ICHOM breast cancer guide',
  ),
  activeSurveillance: verified(SNOMED, '424313000', 'Active surveillance', 'public SNOMED CT list'),
  patientEducation: verified(SNOMED, '311401005', 'Patient education', 'public SNOMED CT list'),
  egfr: verified(LOINC, '98979-8', 'eGFR from creatinine (CKD-EPI 2021)', 'VSAC 1222.179'),
  creatinine: verified(LOINC, '2160-0', 'Creatinine in serum or plasma', 'US Core'),
  bloodPressure: verified(LOINC, '85354-9', 'Blood pressure panel', 'US Core'),
  urineAlbuminCreatinine: verified(LOINC, '9318-7', 'Albumin/creatinine ratio in urine', 'VSAC'),
  haemoglobin: verified(LOINC, '718-7', 'Hemoglobin [Mass/volume] in Blood', 'US Core'),
  pregnancyStatus: verified(LOINC, '82810-3', 'Pregnancy status', 'US Core'),
  everolimusTrough: verified(LOINC, '72671-1', 'Everolimus trough in blood', 'VSAC drug levels'),
  sirolimusTrough: verified(LOINC, '72676-0', 'Sirolimus trough in blood', 'VSAC drug levels'),
} as const satisfies Record<string, Code>;
