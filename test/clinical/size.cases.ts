import { type Case, definite, LAST_SCAN, lesion, scan, seen, sized, sporadic } from './case.ts';
import {
  BLOCKED,
  BY_SIZE,
  FALLBACK,
  RESPONSE_SCAN,
  START,
  SURVEILLANCE,
  TSC_SURVEILLANCE,
  YEARLY,
} from './outcomes.ts';

/** R07, R07x and R09: 4.0 cm, with and without definite tuberous sclerosis. */

const bySize: Case[] = [
  {
    name: 'a sporadic lesion of 39.9 mm is watched',
    answers: { ...sporadic, ...sized(39.9) },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'lengths are not rounded: 39.99 mm stays below 4.0 cm',
    answers: { ...sporadic, ...sized(39.99) },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'a sporadic lesion of exactly 4.0 cm is on the boundary, and discussed as larger ones are',
    answers: { ...sporadic, ...sized(40) },
    expect: { ...BY_SIZE, imaging: FALLBACK, open: ['K2', 'K4'], governingLesion: 'L1' },
  },
  {
    name: 'a sporadic lesion of 40.1 mm is past the boundary',
    answers: { ...sporadic, ...sized(40.1) },
    expect: { ...BY_SIZE, imaging: FALLBACK, open: ['K4'], listsNot: ['K2'] },
  },
  {
    name: 'active surveillance is an equal card for a large sporadic lesion without symptoms',
    answers: { ...sporadic, ...sized(60) },
    expect: {
      ...BY_SIZE,
      options: [
        ['active-surveillance', 'embolization', 'nephron-sparing-surgery'],
        ['ablation'],
        ['mtor-inhibitor'],
      ],
      overrides: ['surveillance-6-monthly'],
    },
  },
  {
    name: 'suspected tuberous sclerosis starts no drug: the size decides',
    answers: { ...sporadic, tsc: 'suspected', ...sized(45) },
    expect: { ...BY_SIZE, tscStatus: 'suspected' },
  },
  {
    name: 'unrecorded tuberous sclerosis starts no drug: the size decides',
    answers: { ...sporadic, tsc: 'not-recorded', ...sized(45) },
    expect: { ...BY_SIZE, tscStatus: 'not-recorded' },
  },
  {
    name: 'the longest axis is the size',
    answers: {
      ...sporadic,
      lesions: [lesion('L1', 'left', [{ date: LAST_SCAN, axesMm: [37, 41, 39], modality: 'ct' }])],
    },
    expect: { ...BY_SIZE, sizes: { L1: 41 } },
  },
  {
    name: 'the larger of two lesions governs',
    answers: {
      ...sporadic,
      lesions: [lesion('L1', 'left', [scan(LAST_SCAN, 20)]), lesion('L2', 'left', [scan('2026-08-01', 45)])],
    },
    expect: {
      ...BY_SIZE,
      governingLesion: 'L2',
      imaging: { ...FALLBACK, due: '2027-02-01', window: { from: '2027-02-01', to: '2027-02-01' } },
    },
  },
  {
    name: 'a lesion without a size does not cancel the large one beside it',
    answers: {
      ...sporadic,
      lesions: [lesion('L1', 'left', [scan(LAST_SCAN, 45)]), lesion('L2', 'left', [])],
    },
    expect: { ...BY_SIZE, governingLesion: 'L1' },
  },
  {
    name: 'a large lesion last seen 25 months ago stays large, and its fallback scan is overdue',
    answers: { ...sporadic, ...sized(45, '2024-10-12') },
    expect: { ...BY_SIZE, imaging: { due: '2025-04-12', overdue: true, onlyIfNoProcedure: true } },
  },
  {
    name: 'a changed pattern brings a large lesion forward to two weeks',
    answers: { ...sporadic, ...sized(45), patternChanged: true },
    expect: { ...BY_SIZE, urgency: '2-weeks' },
  },
  {
    name: 'a large lesion in pregnancy is a matter for intervention, not for watching by trimester',
    answers: { ...sporadic, ageYears: 30, ...sized(45), pregnant: true },
    expect: { ...BY_SIZE, notOffered: ['mtor-inhibitor'] },
  },
];

const byDrug: Case[] = [
  {
    name: 'a lesion of 39.9 mm in definite tuberous sclerosis is watched',
    answers: { ...definite, ...sized(39.9) },
    expect: { ...TSC_SURVEILLANCE },
  },
  {
    name: 'a lesion of exactly 4.0 cm in definite tuberous sclerosis starts the drug',
    answers: { ...definite, ...sized(40) },
    expect: { ...START, imaging: RESPONSE_SCAN, open: ['K2', 'K3'], governingLesion: 'L1' },
  },
  {
    name: 'a lesion of 40.1 mm in definite tuberous sclerosis starts the drug',
    answers: { ...definite, ...sized(40.1) },
    expect: { ...START, imaging: RESPONSE_SCAN, open: ['K3'] },
  },
  {
    name: 'a lesion without visible fat in definite tuberous sclerosis starts the drug',
    answers: { ...definite, ...sized(45), fatSeen: false, fatSeenBy: 'mri' },
    expect: { ...START },
  },
  {
    name: 'a large lesion last seen 25 months ago in definite tuberous sclerosis still starts the drug',
    answers: { ...definite, ...sized(45, '2024-10-12') },
    expect: { ...START },
  },
  {
    name: 'the centre for children decides at 17',
    answers: { ...definite, ageYears: 17, ...sized(45) },
    expect: { ...START, subtype: 'M-PAED', imaging: RESPONSE_SCAN },
  },
  {
    name: 'the centre for children decides on a child whose fat was not shown and whose two sizes differ',
    answers: {
      ...definite,
      ageYears: 17,
      fatSeen: null,
      ...seen(scan('2026-09-20', 45), scan(LAST_SCAN, 42)),
    },
    expect: { ...START, subtype: 'M-PAED', imaging: RESPONSE_SCAN },
  },
  {
    name: 'an adult of 18 starts the drug',
    answers: { ...definite, ageYears: 18, ...sized(45) },
    expect: { ...START },
  },
  {
    name: 'an unknown age starts the drug, without a dose',
    answers: { ...sized(45), tsc: 'definite', fatSeen: true, fatSeenBy: 'ct' },
    expect: { ...START },
  },
  {
    name: 'a changed pattern brings the start forward to two weeks',
    answers: { ...definite, ...sized(45), patternChanged: true },
    expect: { ...START, urgency: '2-weeks' },
  },
];

const large = { ...definite, ...sized(45) };

const blocked: Case[] = [
  ...(
    [
      ['pregnancy', { ageYears: 30, pregnant: true }],
      ['an allergy to rapamycins', { rapamycinAllergy: true }],
      ['a severe infection', { severeInfection: true }],
      ['breast-feeding', { breastFeeding: true }],
      [
        'liver disease of class C without agreement',
        { liverDisease: { childPugh: 'C', specialistAgrees: false } },
      ],
      ['liver disease of class C of unknown agreement', { liverDisease: { childPugh: 'C' } }],
      ['a pregnancy recorded for a man', { sex: 'male', pregnant: true }],
    ] as const
  ).map(
    ([what, more]): Case => ({
      name: `${what} blocks the drug`,
      answers: { ...large, ...more },
      expect: { ...BLOCKED, urgency: '6-weeks', imaging: FALLBACK, notOffered: ['mtor-inhibitor'] },
    }),
  ),
  {
    name: 'a blocked drug leaves embolization, then surgery',
    answers: { ...large, rapamycinAllergy: true },
    expect: { ...BLOCKED, options: [['embolization'], ['nephron-sparing-surgery']], open: ['K3'] },
  },
  {
    name: 'a pregnancy that blocks the drug opens its card too',
    answers: { ...large, ageYears: 30, pregnant: true },
    expect: { ...BLOCKED, open: ['K17', 'K3'] },
  },
  ...(
    [
      [
        'liver disease of class C with agreement',
        { liverDisease: { childPugh: 'C', specialistAgrees: true } },
      ],
      ['liver disease of class B', { liverDisease: { childPugh: 'B' } }],
      ['no liver disease', { liverDisease: false }],
      ['no pregnancy', { ageYears: 30, pregnant: false }],
      ['a planned pregnancy', { ageYears: 30, pregnant: false, planningPregnancy: true }],
    ] as const
  ).map(
    ([what, more]): Case => ({
      name: `${what} does not block the drug`,
      answers: { ...large, ...more },
      expect: { ...START },
    }),
  ),
  {
    name: 'what blocks a drug does not matter to a small lesion',
    answers: { ...definite, ...sized(20), rapamycinAllergy: true },
    expect: { ...TSC_SURVEILLANCE, imaging: { ...YEARLY, modality: 'mri' } },
  },
];

export const size: Case[] = [...bySize, ...byDrug, ...blocked];
