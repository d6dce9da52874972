import type { CodeableConcept, Coding } from 'fhir/r4';
import type { Modality } from '../core/facts.ts';
import { ACTIVITIES } from '../terminology/activities.ts';
import type { Code } from '../terminology/code.ts';

export const IMAGING_TEXT: Record<Modality, string> = {
  ultrasound: 'Ultrasound of the kidneys',
  mri: 'MRI of the kidneys',
  ct: 'CT of the kidneys',
};

export const IMAGING_CODE: Record<Modality, Code> = {
  ultrasound: ACTIVITIES.renalUltrasound,
  mri: ACTIVITIES.mriKidneys,
  ct: ACTIVITIES.ctKidney,
};

/** Codes of the core's actions, where one says the same. Any other action is written as text alone. */
const ACTION_CODE: Record<string, Code> = {
  'bleeding-education': ACTIVITIES.patientEducation,
  mdt: ACTIVITIES.multidisciplinaryAssessment,
  'expert-centre': ACTIVITIES.multidisciplinaryAssessment,
  'uro-oncology-mdt': ACTIVITIES.multidisciplinaryAssessment,
  'nephrology-referral': ACTIVITIES.nephrologyReferral,
  'genetic-referral': ACTIVITIES.geneticsReferral,
  'ir-referral': ACTIVITIES.radiologyReferral,
  'characterise-mri': ACTIVITIES.mriKidneys,
  'baseline-mri': ACTIVITIES.mriKidneys,
  'egfr-first': ACTIVITIES.egfr,
  'egfr-after-embolization': ACTIVITIES.egfr,
};

export const actionCode = (id: string): Code | null => ACTION_CODE[id] ?? null;

/** As it is written to a chart: nothing but a verified code. */
export function coding({ system, code, display, status }: Code): Coding[] {
  return status === 'verified' ? [{ system, code, display }] : [];
}

export const concept = (code: Code): CodeableConcept => ({ coding: coding(code), text: code.display });
