import { type Code, LOINC, verified } from './code.ts';

const egfr = (code: string, equation: string | null) => ({
  ...verified(LOINC, code, `eGFR, ${equation ?? 'method not stated'}`, 'Cumulus lab_gfr_egfr'),
  equation,
});

/** Named as what it is wherever the number is shown (F15). */
const MDRD = 'MDRD, an older formula';

/** Reported eGFR with the equation its code names. */
export const EGFR: readonly (Code & { equation: string | null })[] = [
  egfr('98979-8', 'CKD-EPI 2021'),
  egfr('98980-6', 'CKD-EPI 2021 with cystatin C'),
  egfr('62238-1', 'CKD-EPI 2009'),
  egfr('94677-2', 'CKD-EPI 2012 with cystatin C'),
  egfr('88294-4', 'CKD-EPI 2009'),
  egfr('50210-4', 'CKD-EPI 2012, cystatin C'),
  egfr('33914-3', MDRD),
  egfr('77147-7', MDRD),
  egfr('48642-3', MDRD),
  egfr('50044-7', MDRD),
  egfr('70969-1', MDRD),
  egfr('50384-7', 'Schwartz'),
  egfr('78006-4', 'measured'),
  ...['69405-9', '96591-3', '96592-1', '102097-3', '76633-7'].map((code) => egfr(code, null)),
];

/** Adjusted for race: not to be used as such, but computed anew from the creatinine. */
export const EGFR_BY_RACE: readonly Code[] = [
  verified(LOINC, '88293-6', 'eGFR, CKD-EPI 2009, adjusted for race', 'Cumulus lab_gfr_egfr'),
  verified(LOINC, '48643-1', 'eGFR, MDRD, adjusted for race', 'Cumulus lab_gfr_egfr'),
];

export const CREATININE: readonly Code[] = [
  verified(LOINC, '2160-0', 'Creatinine in serum or plasma, mass', 'Cumulus'),
  verified(LOINC, '14682-9', 'Creatinine in serum or plasma, molar', 'Cumulus'),
  verified(LOINC, '38483-4', 'Creatinine in blood, mass', 'Cumulus'),
  verified(LOINC, '59826-8', 'Creatinine in blood, molar', 'Cumulus'),
  verified(LOINC, '77140-2', 'Creatinine, molar', 'Cumulus'),
  verified(LOINC, '35203-9', 'Creatinine', 'Cumulus'),
];

export const HAEMOGLOBIN: readonly Code[] = [
  verified(LOINC, '718-7', 'Hemoglobin in blood', 'US Core'),
  verified(LOINC, '30313-1', 'Hemoglobin in arterial blood', 'MPC'),
];

export const URINE_ALBUMIN_CREATININE: readonly Code[] = [
  '9318-7',
  '14959-1',
  '30000-4',
  '32294-1',
  '13705-9',
  '14585-4',
].map((code) => verified(LOINC, code, 'Urine albumin/creatinine ratio', 'Cumulus, MPC'));

export const HEART_RATE = verified(LOINC, '8867-4', 'Heart rate', 'US Core');
export const HEIGHT = verified(LOINC, '8302-2', 'Body height', 'US Core');
export const BLOOD_PRESSURE = verified(LOINC, '85354-9', 'Blood pressure panel', 'US Core');
export const SYSTOLIC = verified(LOINC, '8480-6', 'Systolic blood pressure', 'US Core');
export const DIASTOLIC = verified(LOINC, '8462-4', 'Diastolic blood pressure', 'US Core');
export const PREGNANCY_STATUS = verified(LOINC, '82810-3', 'Pregnancy status', 'US Core');

export const EXPECTED_DELIVERY: readonly Code[] = [
  verified(LOINC, '11778-8', 'Delivery date estimated', 'IPS expected delivery date'),
  verified(
    LOINC,
    '11779-6',
    'Delivery date estimated from last menstrual period',
    'IPS expected delivery date',
  ),
  verified(LOINC, '11780-4', 'Delivery date estimated from ovulation date', 'IPS expected delivery date'),
];
