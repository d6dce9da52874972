import { TSC_FEATURES } from '../../src/core/facts.ts';
import { type Case, LAST_SCAN, lesion, scan, sized, sporadic } from './case.ts';
import { SURVEILLANCE } from './outcomes.ts';

/** `tscStatus`: what raises "not recorded" to "suspected", and what does not. */

const unrecorded = { sex: 'female', fatSeen: true, fatSeenBy: 'ct', ageYears: 60, ...sized(20) } as const;
const SUSPECTED = { ...SURVEILLANCE, tscStatus: 'suspected', imaging: { modality: 'mri' } } as const;
const UNRECORDED = {
  ...SURVEILLANCE,
  tscStatus: 'not-recorded',
  imaging: { modality: 'ultrasound' },
} as const;

const L1 = lesion('L1', 'left', [scan(LAST_SCAN, 20)]);

export const tscStatus: Case[] = [
  ...TSC_FEATURES.map(
    (feature): Case => ({
      name: `${feature} points at tuberous sclerosis`,
      answers: { ...unrecorded, tscFeatures: [feature] },
      expect: { ...SUSPECTED },
    }),
  ),
  {
    name: 'no feature found points at nothing',
    answers: { ...unrecorded, tscFeatures: [] },
    expect: { ...UNRECORDED },
  },
  {
    name: 'a single lesion at 18 points at nothing',
    answers: { ...unrecorded, ageYears: 18 },
    expect: { ...UNRECORDED },
  },
  {
    name: 'a lesion at 17 points at tuberous sclerosis',
    answers: { ...unrecorded, ageYears: 17 },
    expect: { ...SUSPECTED },
  },
  {
    name: 'lymphangioleiomyomatosis points at tuberous sclerosis',
    answers: { ...unrecorded, lam: true },
    expect: { ...SUSPECTED },
  },
  {
    name: 'lymphangioleiomyomatosis and a lesion are not definite tuberous sclerosis',
    answers: { ...unrecorded, lam: true, ...sized(45) },
    expect: { tscStatus: 'suspected', rule: 'R09' },
  },
  {
    name: 'two lesions in one kidney point at tuberous sclerosis',
    answers: { ...unrecorded, lesions: [L1, lesion('L2', 'left', [scan(LAST_SCAN, 10)])] },
    expect: { ...SUSPECTED },
  },
  {
    name: 'a lesion in each kidney points at tuberous sclerosis',
    answers: { ...unrecorded, lesions: [L1, lesion('L2', 'right', [scan(LAST_SCAN, 10)])] },
    expect: { ...SUSPECTED },
  },
  {
    name: 'a bounded second lesion counts',
    answers: {
      ...unrecorded,
      lesions: [L1, lesion('L2', 'left', [], { boundedByReport: { date: LAST_SCAN, upperMm: 9 } })],
    },
    expect: { ...SUSPECTED },
  },
  {
    name: 'a removed second lesion counts',
    answers: {
      ...unrecorded,
      lesions: [
        L1,
        lesion('L2', 'left', [scan('2020-01-10', 30)], {
          treated: { procedure: 'nephron-sparing-surgery', date: '2020-03-01', completeExcision: true },
        }),
      ],
    },
    expect: { tscStatus: 'suspected', states: { L2: 'removed' } },
  },
  {
    name: 'an excluded tuberous sclerosis stays excluded, whatever points at it',
    answers: { ...unrecorded, tsc: 'excluded', ageYears: 17, lam: true, tscFeatures: ['sega'] },
    expect: { ...SURVEILLANCE, tscStatus: 'excluded', imaging: { modality: 'ultrasound' } },
  },
  {
    name: 'a definite tuberous sclerosis needs no pointer',
    answers: { ...unrecorded, tsc: 'definite', tscFeatures: [] },
    expect: { rule: 'R11a', tscStatus: 'definite' },
  },
  {
    name: 'a suspicion stated with no feature found stays a suspicion',
    answers: { ...sporadic, ...sized(20), tsc: 'suspected', tscFeatures: [] },
    expect: { ...SUSPECTED },
  },
];
