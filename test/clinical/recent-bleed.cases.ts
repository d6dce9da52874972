import { type Case, definite, LAST_SCAN, lesion, scan, sized, sporadic } from './case.ts';
import { RECENT_BLEED, RISK, SURVEILLANCE, SYMPTOMATIC } from './outcomes.ts';

/** R01b. Today is 23 November 2026: 14 days reach back to 9 November, 30 days to 24 October. */

const small = { ...sporadic, ...sized(20) };

function embolized(date: string) {
  return lesion('L1', 'left', [scan('2026-09-01', 30), scan('2026-11-20', 28)], {
    treated: { procedure: 'embolization', date },
  });
}

export const recentBleed: Case[] = [
  {
    name: 'a bleed of 30 days ago without a procedure is recent',
    answers: { ...small, priorAmlBleed: '2026-10-24' },
    expect: { ...RECENT_BLEED, options: [['embolization'], ['nephron-sparing-surgery']] },
  },
  {
    name: 'a bleed of 31 days ago is a known risk',
    answers: { ...small, priorAmlBleed: '2026-10-23' },
    expect: { ...RISK },
  },
  {
    name: 'in definite tuberous sclerosis the drug is an adjunct after a recent bleed',
    answers: { ...definite, ...sized(20), priorAmlBleed: '2026-11-01' },
    expect: {
      ...RECENT_BLEED,
      options: [['embolization'], ['nephron-sparing-surgery'], ['mtor-inhibitor']],
    },
  },
  {
    name: 'a bleed embolized on the same day, with a scan since, is dealt with',
    answers: { ...sporadic, lesions: [embolized('2026-11-05')], priorAmlBleed: '2026-11-05' },
    expect: { disposition: 'surveillance', rule: 'R11c', states: { L1: 'controlled' } },
  },
  {
    name: 'an embolization before the bleed does not deal with it',
    answers: { ...sporadic, lesions: [embolized('2026-11-04')], priorAmlBleed: '2026-11-05' },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'an ablation does not deal with a bleed',
    answers: {
      ...sporadic,
      lesions: [{ ...embolized('2026-11-06'), treated: { procedure: 'ablation', date: '2026-11-06' } }],
      priorAmlBleed: '2026-11-05',
    },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'a planned embolization does not deal with a bleed',
    answers: { ...sporadic, lesions: [embolized('2026-12-01')], priorAmlBleed: '2026-11-05' },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'a bleed of grade 2 on treatment, 30 days ago, is recent',
    answers: {
      ...small,
      mtor: {
        drug: 'everolimus',
        since: '2025-06-10',
        indication: 'aml',
        bleedGrade: 2,
        bleedDate: '2026-10-24',
      },
    },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'sudden flank pain 14 days ago is a recent bleeding sign',
    answers: { ...small, symptoms: [{ code: 'sudden_flank_pain', onset: '2026-11-09' }] },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'sudden flank pain 15 days ago, not over, is flank pain',
    answers: { ...small, symptoms: [{ code: 'sudden_flank_pain', onset: '2026-11-08' }] },
    expect: { ...SYMPTOMATIC, urgency: '6-weeks' },
  },
  {
    name: 'severe abdominal pain ten days ago is a recent bleeding sign',
    answers: { ...small, symptoms: [{ code: 'severe_flank_or_abdominal_pain', onset: '2026-11-13' }] },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'sudden flank pain ten days ago that is over changes nothing',
    answers: { ...small, symptoms: [{ code: 'sudden_flank_pain', onset: '2026-11-13', ongoing: false }] },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'sudden flank pain ten days ago of another cause changes nothing',
    answers: { ...small, symptoms: [{ code: 'sudden_flank_pain', onset: '2026-11-13', cause: 'other' }] },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'visible blood ten days ago, not over, is a recent bleeding sign',
    answers: { ...small, symptoms: [{ code: 'visible_haematuria', onset: '2026-11-13' }] },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'clots ten days ago, not over, are a recent bleeding sign',
    answers: { ...small, symptoms: [{ code: 'heavy_haematuria_or_clots', onset: '2026-11-13' }] },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'visible blood three days ago is symptomatic, the same day',
    answers: { ...small, symptoms: [{ code: 'visible_haematuria', onset: '2026-11-20' }] },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
  {
    name: 'unspecified haematuria ten days ago is not taken for visible blood',
    answers: { ...small, symptoms: [{ code: 'haematuria_unspecified', onset: '2026-11-13' }] },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'a recent bleed decides before epithelioid histology',
    answers: { ...small, priorAmlBleed: '2026-11-01', histology: 'epithelioid' },
    expect: {
      disposition: 'intervention',
      subtype: 'I-RECENT-BLEED',
      rule: 'R01b',
      urgency: 'same-day',
      imaging: null,
    },
  },
  {
    name: 'a bleed stated never to have happened changes nothing',
    answers: { ...small, priorAmlBleed: false },
    expect: {
      ...SURVEILLANCE,
      imaging: { due: '2027-10-12', window: { from: '2027-04-12', to: '2027-10-12' } },
    },
  },
  {
    name: 'a lesion of a recent bleed governs',
    answers: { ...sporadic, ...sized(20, LAST_SCAN), priorAmlBleed: '2026-11-01' },
    expect: { ...RECENT_BLEED, governingLesion: 'L1' },
  },
];
