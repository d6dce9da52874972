import { type Case, definite, everyMonths, LAST_SCAN, lesion, scan, seen, sized, sporadic } from './case.ts';
import { BLOCKED, BY_SIZE, EMERGENCY, PREGNANT, RECHARACTERISE, SURVEILLANCE } from './outcomes.ts';

/** R11d: once per trimester, monthly only with a sign of risk. */

const woman = { ...sporadic, ageYears: 30, pregnant: true } as const;

const TRIMESTER = {
  modality: 'ultrasound',
  intervalMonths: everyMonths(1, 3),
  countsFrom: 'last-scan',
  due: '2027-01-12',
  window: { from: '2026-11-12', to: '2027-01-12' },
  overdue: false,
} as const;

const MONTHLY = {
  ...TRIMESTER,
  intervalMonths: everyMonths(1, 1),
  due: '2026-11-12',
  window: { from: '2026-11-12', to: '2026-11-12' },
  overdue: true,
} as const;

export const pregnancy: Case[] = [
  {
    name: 'a small lesion in pregnancy is scanned by ultrasound once per trimester',
    answers: { ...woman, ...sized(20) },
    expect: { ...PREGNANT, imaging: TRIMESTER },
  },
  {
    name: 'fat not shown does not make the scan of a pregnant woman an MRI',
    answers: { ageYears: 30, tsc: 'excluded', pregnant: true, ...sized(20) },
    expect: { ...PREGNANT, imaging: TRIMESTER },
  },
  {
    name: 'a lesion of 29.9 mm in pregnancy is scanned once per trimester',
    answers: { ...woman, ...sized(29.9) },
    expect: { ...PREGNANT, imaging: TRIMESTER },
  },
  {
    name: 'a lesion of exactly 3.0 cm in pregnancy is scanned monthly',
    answers: { ...woman, ...sized(30) },
    expect: { ...PREGNANT, imaging: MONTHLY },
  },
  {
    name: 'a monthly scan due today is not overdue',
    answers: { ...woman, ...sized(30, '2026-10-23') },
    expect: { ...PREGNANT, imaging: { due: '2026-11-23', overdue: false } },
  },
  {
    name: 'definite tuberous sclerosis in pregnancy is scanned monthly',
    answers: { ...woman, tsc: 'definite', ...sized(20) },
    expect: { ...PREGNANT, imaging: MONTHLY },
  },
  {
    name: 'suspected tuberous sclerosis in pregnancy is scanned monthly',
    answers: { ...woman, tsc: 'suspected', ...sized(20) },
    expect: { ...PREGNANT, imaging: MONTHLY },
  },
  {
    name: 'unrecorded tuberous sclerosis in pregnancy is scanned once per trimester',
    answers: { ...woman, tsc: 'not-recorded', ...sized(20) },
    expect: { ...PREGNANT, imaging: TRIMESTER },
  },
  {
    name: 'an aneurysm of 2 mm in pregnancy is scanned monthly',
    answers: { ...woman, ...sized(20), aneurysmMm: 2 },
    expect: { ...PREGNANT, imaging: MONTHLY },
  },
  {
    name: 'no aneurysm, stated, in pregnancy is scanned once per trimester',
    answers: { ...woman, ...sized(20), aneurysmMm: 0 },
    expect: { ...PREGNANT, imaging: TRIMESTER },
  },
  {
    name: 'notable growth in pregnancy is scanned monthly',
    answers: { ...woman, ...seen(scan('2025-10-12', 20), scan(LAST_SCAN, 24)) },
    expect: { ...PREGNANT, imaging: MONTHLY },
  },
  {
    name: 'significant growth of a small lesion in pregnancy is scanned monthly, not characterised anew',
    answers: { ...woman, ...seen(scan('2025-10-12', 20), scan(LAST_SCAN, 26)) },
    expect: { ...PREGNANT, imaging: MONTHLY },
  },
  {
    name: 'growth of a lesion since removed does not make the scans of a pregnant woman monthly',
    answers: {
      ...woman,
      lesions: [
        lesion('L1', 'left', [scan(LAST_SCAN, 20)]),
        lesion('L2', 'left', [scan('2025-02-01', 40), scan('2026-02-01', 46)], {
          treated: { procedure: 'nephron-sparing-surgery', date: '2026-03-01', completeExcision: true },
        }),
      ],
    },
    expect: { ...PREGNANT, states: { L1: 'active', L2: 'removed' }, imaging: TRIMESTER },
  },
  {
    name: 'a fast lesion in pregnancy is characterised anew',
    answers: { ...woman, ...seen(scan('2026-06-12', 20), scan(LAST_SCAN, 26)) },
    expect: { ...RECHARACTERISE, urgency: '2-weeks' },
  },
  {
    name: 'a changed pattern in pregnancy is characterised anew',
    answers: { ...woman, ...sized(20), patternChanged: true },
    expect: { ...RECHARACTERISE, urgency: '2-weeks' },
  },
  {
    name: 'sex not recorded does not hide a pregnancy',
    answers: { ...sized(20), ageYears: 30, tsc: 'excluded', fatSeen: true, fatSeenBy: 'ct', pregnant: true },
    expect: { ...PREGNANT },
  },
  {
    name: 'a pregnancy recorded for a man is asked about and schedules nothing',
    answers: { ...woman, sex: 'male', ...sized(20) },
    expect: { ...SURVEILLANCE, lists: ['K19'] },
  },
  {
    name: 'no pregnancy is routine surveillance',
    answers: { ...woman, pregnant: false, ...sized(20) },
    expect: { ...SURVEILLANCE, listsNot: ['K17'] },
  },
  {
    name: 'a planned pregnancy is routine surveillance with its card',
    answers: { ...woman, pregnant: false, planningPregnancy: true, ...sized(20) },
    expect: { ...SURVEILLANCE, lists: ['K17'] },
  },
  {
    name: 'a man recorded as pregnant is asked about where that blocks a drug',
    answers: { ...definite, ...sized(45), ageYears: 30, sex: 'male', pregnant: true },
    expect: { ...BLOCKED, asks: ['pregnant'] },
  },
  {
    name: 'a pregnant woman is not asked whether she is',
    answers: { ...definite, ...sized(45), ageYears: 30, pregnant: true },
    expect: { ...BLOCKED, asksNot: ['pregnant'] },
  },
  {
    name: 'a bleed in pregnancy is an emergency',
    answers: { ...woman, ...sized(20), acuteBleed: true },
    expect: { ...EMERGENCY },
  },
  {
    name: 'a large lesion in pregnancy is observed closely before it is embolized, and that before surgery',
    answers: { ...woman, ...sized(45) },
    expect: { ...BY_SIZE, notOffered: ['mtor-inhibitor', 'ablation'] },
  },
];
