import { type Case, sized, sporadic } from './case.ts';
import { EMERGENCY, NOW, OUT_OF_SCOPE, SIZE_MISSING, SURVEILLANCE } from './outcomes.ts';

/** R00: leukaemia, or nothing in the kidney at all. */
export const scope: Case[] = [
  {
    name: 'a patient without renal angiomyolipoma and without a lesion is out of scope',
    answers: { renalAml: false, lesions: [] },
    expect: { ...OUT_OF_SCOPE, urgency: 'routine', governingLesion: null, open: ['K34'] },
  },
  {
    name: 'a stated absence of the diagnosis does not outweigh a measured lesion',
    answers: { ...sporadic, renalAml: false, ...sized(20) },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'an unknown diagnosis is not an absent one: the size is missing, and the scan is due now',
    answers: { ageYears: 60, tsc: 'excluded', lesions: [] },
    expect: { ...SIZE_MISSING, imaging: { ...NOW, modality: 'ultrasound' } },
  },
  {
    name: 'nothing known at all asks for the size, with a scan now',
    answers: {},
    expect: { ...SIZE_MISSING, imaging: { ...NOW, modality: 'ultrasound' }, tscStatus: 'not-recorded' },
  },
  {
    name: 'a bleed now outweighs the stated absence of the diagnosis',
    answers: { renalAml: false, lesions: [], acuteBleed: true },
    expect: { ...EMERGENCY },
  },
  {
    name: 'a bleed dated yesterday is a bleed now, and outweighs the stated absence of the diagnosis',
    answers: { renalAml: false, lesions: [], priorAmlBleed: '2026-11-22' },
    expect: { ...EMERGENCY },
  },
  {
    name: 'shock without a renal lesion stays out of scope, and is urgent now',
    answers: { renalAml: false, lesions: [], symptoms: ['shock'] },
    expect: { ...OUT_OF_SCOPE, urgency: 'now' },
  },
  {
    name: 'pain without a renal lesion stays out of scope, and is looked at the same day',
    answers: { renalAml: false, lesions: [], symptoms: ['flank_pain'] },
    expect: { ...OUT_OF_SCOPE, urgency: 'same-day' },
  },
  {
    name: 'definite tuberous sclerosis alone does not bring a patient into scope',
    answers: { renalAml: false, lesions: [], tsc: 'definite' },
    expect: { ...OUT_OF_SCOPE, urgency: 'routine' },
  },
];
