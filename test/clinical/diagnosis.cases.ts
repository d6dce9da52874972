import { type Case, definite, LAST_SCAN, lesion, scan, seen, sized, sporadic } from './case.ts';
import { BY_GROWTH, DIAGNOSE, START, SURVEILLANCE, TSC_SURVEILLANCE } from './outcomes.ts';

/** R02: what makes the diagnosis doubtful, and how fat is told. */

const small = { ...sporadic, ...sized(20) };
const EAML = { ...DIAGNOSE, subtype: 'I-EAML' } as const;

/** 5.1 mm in 365 days: 0.51 cm a year. */
const fastest = seen(scan('2025-10-12', 20), scan(LAST_SCAN, 25.1));

const signs: Case[] = (
  ['calcification', 'necrosis', 'vein_extension', 'nodes', 'invasive_margin', 'new_solid_nodule'] as const
).map((sign) => ({
  name: `${sign} makes the diagnosis doubtful`,
  answers: { ...small, aggressiveSigns: [sign] },
  expect: { ...DIAGNOSE },
}));

const stated: Case[] = [
  {
    name: 'a suspicion of cancer makes the diagnosis doubtful',
    answers: { ...small, malignancySuspected: true },
    expect: { ...DIAGNOSE, governingLesion: 'L1' },
  },
  {
    name: 'no suspicion, no aggressive sign and classic histology are no doubt',
    answers: { ...small, malignancySuspected: false, aggressiveSigns: [], histology: 'classic' },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'epithelioid histology is followed as a cancer is',
    answers: { ...small, histology: 'epithelioid' },
    expect: { ...EAML },
  },
  {
    name: 'epithelioid histology with a suspicion of cancer is epithelioid',
    answers: { ...small, histology: 'epithelioid', malignancySuspected: true },
    expect: { ...EAML },
  },
  {
    name: 'another histology makes the diagnosis doubtful',
    answers: { ...small, histology: 'other' },
    expect: { ...DIAGNOSE },
  },
  {
    name: 'a suspicion of cancer in definite tuberous sclerosis never reaches a drug',
    answers: { ...definite, ...sized(50), malignancySuspected: true },
    expect: { ...DIAGNOSE, notOffered: ['mtor-inhibitor', 'active-surveillance', 'embolization'] },
  },
  {
    name: 'a suspicion of cancer decides before visible blood, which makes it urgent the same day',
    answers: { ...small, malignancySuspected: true, symptoms: ['visible_haematuria'] },
    expect: { ...DIAGNOSE, urgency: 'same-day' },
  },
  {
    name: 'a doubtful diagnosis of a large lesion keeps the shorter time',
    answers: { ...sporadic, ...sized(62), malignancySuspected: true },
    expect: { ...DIAGNOSE, urgency: '2-weeks' },
  },
];

const fat: Case[] = [
  {
    name: 'a lesion without fat on CT, outside tuberous sclerosis, is doubtful',
    answers: { ...small, fatSeen: false, fatSeenBy: 'ct' },
    expect: { ...DIAGNOSE, fat: 'absent' },
  },
  {
    name: 'a lesion without fat on MRI is doubtful where tuberous sclerosis is only suspected',
    answers: { ...small, tsc: 'suspected', fatSeen: false, fatSeenBy: 'mri' },
    expect: { ...DIAGNOSE, fat: 'absent' },
  },
  {
    name: 'a lesion without fat on MRI is doubtful where tuberous sclerosis is not recorded',
    answers: { ...small, tsc: 'not-recorded', fatSeen: false, fatSeenBy: 'mri' },
    expect: { ...DIAGNOSE, fat: 'absent', tscStatus: 'not-recorded' },
  },
  {
    name: 'no visible fat is common in definite tuberous sclerosis',
    answers: { ...definite, ...sized(20), fatSeen: false, fatSeenBy: 'mri' },
    expect: { ...TSC_SURVEILLANCE, fat: 'absent' },
  },
  {
    name: 'no fat on ultrasound settles nothing',
    answers: { ...small, fatSeen: false, fatSeenBy: 'ultrasound' },
    expect: { ...SURVEILLANCE, fat: 'unknown' },
  },
  {
    name: 'fat on ultrasound settles nothing',
    answers: { ...small, fatSeen: true, fatSeenBy: 'ultrasound' },
    expect: { ...SURVEILLANCE, fat: 'unknown' },
  },
  {
    name: 'classic histology shows the fat that CT did not',
    answers: { ...small, fatSeen: false, fatSeenBy: 'ct', histology: 'classic' },
    expect: { ...SURVEILLANCE, fat: 'shown' },
  },
  {
    name: 'a bounded lesion without fat is doubtful',
    answers: {
      ...sporadic,
      fatSeen: false,
      fatSeenBy: 'ct',
      lesions: [lesion('L1', 'left', [], { boundedByReport: { date: LAST_SCAN, upperMm: 21 } })],
    },
    expect: { ...DIAGNOSE, states: { L1: 'bounded' } },
  },
  {
    name: 'a removed lesion without fat is no longer doubtful',
    answers: {
      ...sporadic,
      fatSeen: false,
      fatSeenBy: 'ct',
      lesions: [
        lesion('L1', 'left', [scan('2026-03-01', 35)], {
          treated: { procedure: 'nephrectomy', date: '2026-04-01' },
        }),
      ],
    },
    expect: { disposition: 'surveillance', rule: 'R11c', states: { L1: 'removed' } },
  },
];

const growing: Case[] = [
  {
    name: 'significant growth without known fat is doubtful',
    answers: { ageYears: 60, tsc: 'excluded', ...fastest },
    expect: { ...DIAGNOSE, fat: 'unknown', growth: { L1: 'significant' } },
  },
  {
    name: 'significant growth without fat is doubtful in definite tuberous sclerosis too',
    answers: { ...definite, ...fastest, fatSeen: false, fatSeenBy: 'mri' },
    expect: { ...DIAGNOSE },
  },
  {
    name: 'significant growth without known fat never reaches a drug in definite tuberous sclerosis',
    answers: { ageYears: 30, tsc: 'definite', ...seen(scan('2025-10-12', 40), scan(LAST_SCAN, 46)) },
    expect: { ...DIAGNOSE, notOffered: ['mtor-inhibitor'] },
  },
  {
    name: 'notable growth without known fat is not yet doubtful in definite tuberous sclerosis',
    answers: { ageYears: 30, tsc: 'definite', ...seen(scan('2025-10-12', 37), scan(LAST_SCAN, 41)) },
    expect: { ...START, growth: { L1: 'notable' } },
  },
  {
    name: 'significant growth with fat shown is growth, not doubt',
    answers: { ...sporadic, ...seen(scan('2025-10-12', 25), scan(LAST_SCAN, 31)) },
    expect: { ...BY_GROWTH, growth: { L1: 'significant' } },
  },
];

export const diagnosis: Case[] = [...signs, ...stated, ...fat, ...growing];
