import { type Case, sized, sporadic } from './case.ts';
import { EMERGENCY, RECENT_BLEED, SURVEILLANCE, SYMPTOMATIC } from './outcomes.ts';

/** R01 and what keeps it from holding. Today is 23 November 2026: 72 hours reach back to 20 November. */

const small = { ...sporadic, ...sized(20) };

const ALONE = [
  'sudden_flank_pain',
  'severe_flank_or_abdominal_pain',
  'hypotension',
  'syncope',
  'shock',
  'haemodynamic_instability',
  'heavy_haematuria_or_clots',
] as const;

const WITH_A_SIGN = [
  'flank_pain',
  'abdominal_pain_attributed',
  'palpable_mass_discomfort',
  'visible_haematuria',
] as const;

const HARMLESS_ALONE = [
  'tachycardia',
  'haemoglobin_drop',
  'nonvisible_haematuria',
  'fever',
  'breathlessness',
] as const;

const eachAlone: Case[] = ALONE.map((code) => ({
  name: `${code} alone is an emergency, however small the lesion`,
  answers: { ...small, symptoms: [code] },
  expect: { ...EMERGENCY, open: ['K13', 'K37'], governingLesion: 'L1' },
}));

const eachOver: Case[] = ALONE.map((code) => ({
  name: `${code} that is over and undated is no emergency`,
  answers: { ...small, symptoms: [{ code, ongoing: false }] },
  expect: { ...SURVEILLANCE },
}));

const eachOfOtherCause: Case[] = ALONE.map((code) => ({
  name: `${code} of another cause does not count`,
  answers: { ...small, symptoms: [{ code, cause: 'other' }] },
  expect: { ...SURVEILLANCE },
}));

const pairs: Case[] = WITH_A_SIGN.flatMap((code) =>
  (['tachycardia', 'haemoglobin_drop'] as const).map((sign) => ({
    name: `${code} with ${sign} is an emergency`,
    answers: { ...small, symptoms: [code, sign] },
    expect: { ...EMERGENCY },
  })),
);

const harmless: Case[] = HARMLESS_ALONE.map((code) => ({
  name: `${code} alone changes nothing`,
  answers: { ...small, symptoms: [code] },
  expect: { ...SURVEILLANCE },
}));

const dated: Case[] = [
  {
    name: 'hypotension three days ago is current',
    answers: { ...small, symptoms: [{ code: 'hypotension', onset: '2026-11-20' }] },
    expect: { ...EMERGENCY },
  },
  {
    name: 'hypotension four days ago is no longer current',
    answers: { ...small, symptoms: [{ code: 'hypotension', onset: '2026-11-19', ongoing: true }] },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'sudden flank pain four days ago is a recent bleeding sign',
    answers: { ...small, symptoms: [{ code: 'sudden_flank_pain', onset: '2026-11-19' }] },
    expect: { ...RECENT_BLEED, open: ['K13', 'K37'] },
  },
  {
    name: 'sudden flank pain of four days with tachycardia today is an emergency: it is flank pain too',
    answers: { ...small, symptoms: [{ code: 'sudden_flank_pain', onset: '2026-11-19' }, 'tachycardia'] },
    expect: { ...EMERGENCY },
  },
  {
    name: 'clots of four days with a falling haemoglobin today are an emergency: they are visible blood too',
    answers: {
      ...small,
      symptoms: [{ code: 'heavy_haematuria_or_clots', onset: '2026-11-19' }, 'haemoglobin_drop'],
    },
    expect: { ...EMERGENCY },
  },
  {
    name: 'flank pain of two months with tachycardia today is an emergency',
    answers: { ...small, symptoms: [{ code: 'flank_pain', onset: '2026-09-23' }, 'tachycardia'] },
    expect: { ...EMERGENCY },
  },
  {
    name: 'flank pain with tachycardia of four days ago is symptomatic, not an emergency',
    answers: { ...small, symptoms: ['flank_pain', { code: 'tachycardia', onset: '2026-11-19' }] },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
  {
    name: 'flank pain with tachycardia of another cause is symptomatic, not an emergency',
    answers: { ...small, symptoms: ['flank_pain', { code: 'tachycardia', cause: 'other' }] },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
  {
    name: 'flank pain of another cause with tachycardia changes nothing',
    answers: { ...small, symptoms: [{ code: 'flank_pain', cause: 'other' }, 'tachycardia'] },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'flank pain that is over with tachycardia changes nothing',
    answers: {
      ...small,
      symptoms: [{ code: 'flank_pain', onset: '2026-11-21', ongoing: false }, 'tachycardia'],
    },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'unspecified haematuria of today with tachycardia is an emergency',
    answers: { ...small, symptoms: [{ code: 'haematuria_unspecified', onset: '2026-11-23' }, 'tachycardia'] },
    expect: { ...EMERGENCY },
  },
  {
    name: 'undated unspecified haematuria entered by the clinician, with tachycardia, is an emergency',
    answers: { ...small, symptoms: ['haematuria_unspecified', 'tachycardia'] },
    expect: { ...EMERGENCY },
  },
  {
    name: 'unspecified haematuria of four days with tachycardia is not taken for visible blood',
    answers: { ...small, symptoms: [{ code: 'haematuria_unspecified', onset: '2026-11-19' }, 'tachycardia'] },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'non-visible haematuria with tachycardia and fever changes nothing',
    answers: { ...small, symptoms: ['nonvisible_haematuria', 'tachycardia', 'fever'] },
    expect: { ...SURVEILLANCE },
  },
];

const bleeds: Case[] = [
  {
    name: 'a bleed now is an emergency though no lesion is known',
    answers: { acuteBleed: true },
    expect: { ...EMERGENCY, governingLesion: null },
  },
  {
    name: 'shock is an emergency though nothing else is known',
    answers: { symptoms: ['shock'] },
    expect: { ...EMERGENCY },
  },
  {
    name: 'a stated absence of bleeding does not cancel sudden flank pain',
    answers: { ...small, acuteBleed: false, symptoms: ['sudden_flank_pain'] },
    expect: { ...EMERGENCY },
  },
  {
    name: 'a bleed of three days ago is a bleed now',
    answers: { ...small, priorAmlBleed: '2026-11-20' },
    expect: { ...EMERGENCY },
  },
  {
    name: 'a bleed of four days ago is a recent one',
    answers: { ...small, priorAmlBleed: '2026-11-19' },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'a bleed of yesterday, stated to have stopped, is a recent one',
    answers: { ...small, acuteBleed: false, priorAmlBleed: '2026-11-22' },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'a bleed of grade 3 on treatment, three days ago, is an emergency',
    answers: {
      ...small,
      mtor: { drug: 'everolimus', since: '2025-06-10', bleedGrade: 3, bleedDate: '2026-11-20' },
    },
    expect: { ...EMERGENCY },
  },
  {
    name: 'a bleed of grade 3 on treatment, four days ago, is a recent one',
    answers: {
      ...small,
      mtor: { drug: 'everolimus', since: '2025-06-10', bleedGrade: 3, bleedDate: '2026-11-19' },
    },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'a bleed of grade 2 on treatment, yesterday, is a recent one',
    answers: {
      ...small,
      mtor: { drug: 'everolimus', since: '2025-06-10', bleedGrade: 2, bleedDate: '2026-11-22' },
    },
    expect: { ...RECENT_BLEED },
  },
  {
    name: 'an emergency ranks nothing but emergency care, whatever the size and the syndrome',
    answers: { ...sporadic, tsc: 'definite', ...sized(62), symptoms: ['syncope'] },
    expect: { ...EMERGENCY, options: [['emergency-care']], governingLesion: 'L1' },
  },
];

export const emergency: Case[] = [
  ...eachAlone,
  ...eachOver,
  ...eachOfOtherCause,
  ...pairs,
  ...harmless,
  ...dated,
  ...bleeds,
];
