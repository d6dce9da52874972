import type { Answers } from '../../src/chart/index.ts';
import { type Case, definite, everyMonths, LAST_SCAN, lesion, scan, seen, sized, sporadic } from './case.ts';
import { SIX_MONTHLY, SURVEILLANCE, TSC_SURVEILLANCE, YEARLY } from './outcomes.ts';

/** R11a and R11b: interval (MOD-6), modality (K8), due dates, and the longer interval offered (K1). */

const small = { ...sporadic, ...sized(20) };
const smallTsc = { ...definite, ...sized(20) };
const steady = (mm: number, since: string) => seen(scan(since, mm), scan(LAST_SCAN, mm));

/** Everything that a rule before asks about, known. */
const allKnown: Answers = {
  ...small,
  renalAml: true,
  symptoms: [],
  acuteBleed: false,
  priorAmlBleed: false,
  aneurysmMm: 0,
  malignancySuspected: false,
  histology: 'classic',
  aggressiveSigns: [],
  patternChanged: false,
  mtor: false,
  medications: [],
  pregnant: false,
};

const interval: Case[] = [
  {
    name: 'a small lesion of which everything is known is watched, whatever else the chart may record',
    answers: { ...allKnown, ...seen(scan('2025-10-12', 20), scan(LAST_SCAN, 20)) },
    expect: { ...SURVEILLANCE, imaging: YEARLY },
  },
  {
    name: 'a small sporadic lesion is scanned by ultrasound after 6 to 12 months',
    answers: small,
    expect: {
      ...SURVEILLANCE,
      imaging: { ...YEARLY, modality: 'ultrasound' },
      open: ['K1'],
      options: [['active-surveillance']],
      governingLesion: 'L1',
    },
  },
  {
    name: 'a small lesion in definite tuberous sclerosis is scanned by MRI after 6 to 12 months',
    answers: smallTsc,
    expect: { ...TSC_SURVEILLANCE, imaging: { ...YEARLY, modality: 'mri' }, open: ['K1', 'K10'] },
  },
  {
    name: 'a lesion of 29.9 mm is scanned yearly',
    answers: { ...sporadic, ...sized(29.9) },
    expect: { ...SURVEILLANCE, imaging: YEARLY },
  },
  {
    name: 'a lesion of exactly 3.0 cm is scanned six-monthly',
    answers: { ...sporadic, ...sized(30) },
    expect: { ...SURVEILLANCE, imaging: SIX_MONTHLY },
  },
  {
    name: 'a lesion of exactly 3.0 cm in definite tuberous sclerosis is scanned six-monthly',
    answers: { ...definite, ...sized(30) },
    expect: { ...TSC_SURVEILLANCE, imaging: SIX_MONTHLY },
  },
  {
    name: 'a lesion of 35 mm that has not grown over 24 months to the day is scanned yearly',
    answers: { ...sporadic, ...steady(35, '2024-10-12') },
    expect: { ...SURVEILLANCE, imaging: YEARLY },
  },
  {
    name: 'a lesion of 35 mm that has not grown over a day less than 24 months is scanned six-monthly',
    answers: { ...sporadic, ...steady(35, '2024-10-13') },
    expect: { ...SURVEILLANCE, imaging: SIX_MONTHLY },
  },
  {
    name: 'a scan before its treatment does not prove a lesion of 35 mm steady',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan('2024-01-10', 34), scan(LAST_SCAN, 35)], {
          treated: { procedure: 'embolization', date: '2024-02-01' },
        }),
      ],
    },
    expect: { ...SURVEILLANCE, states: { L1: 'active' }, imaging: { intervalMonths: everyMonths(6, 6) } },
  },
  {
    name: 'an earlier ultrasound does not prove a lesion of 35 mm on CT steady',
    answers: { ...sporadic, ...seen(scan('2024-10-12', 35, 'ultrasound'), scan(LAST_SCAN, 35)) },
    expect: { ...SURVEILLANCE, imaging: SIX_MONTHLY },
  },
  {
    name: 'a solitary kidney is scanned six-monthly',
    answers: { ...small, solitaryKidney: true },
    expect: { ...SURVEILLANCE, imaging: { ...SIX_MONTHLY, modality: 'ultrasound' } },
  },
  {
    name: 'two kidneys, stated, do not shorten',
    answers: { ...small, solitaryKidney: false },
    expect: { ...SURVEILLANCE, imaging: YEARLY },
  },
  {
    name: 'a solitary kidney does not shorten further than six months for a lesion of 35 mm',
    answers: { ...sporadic, ...sized(35), solitaryKidney: true },
    expect: { ...SURVEILLANCE, imaging: SIX_MONTHLY },
  },
  {
    name: 'an aneurysm of 1 mm is scanned six-monthly in definite tuberous sclerosis',
    answers: { ...smallTsc, aneurysmMm: 1 },
    expect: { ...TSC_SURVEILLANCE, imaging: { ...SIX_MONTHLY, modality: 'mri' } },
  },
  {
    name: 'suspected tuberous sclerosis alone does not shorten',
    answers: { ...small, tsc: 'suspected' },
    expect: { ...SURVEILLANCE, imaging: { ...YEARLY, modality: 'mri' }, tscStatus: 'suspected' },
  },
  {
    name: 'unrecorded tuberous sclerosis is scheduled as sporadic',
    answers: { ...small, tsc: 'not-recorded' },
    expect: { ...SURVEILLANCE, imaging: { ...YEARLY, modality: 'ultrasound' }, lists: ['K12'] },
  },
];

const modality: Case[] = [
  {
    name: 'fat not shown in a lesion of 10.1 mm makes the next scan an MRI',
    answers: { ageYears: 60, tsc: 'excluded', ...sized(10.1) },
    expect: { ...SURVEILLANCE, imaging: { ...YEARLY, modality: 'mri' }, fat: 'unknown' },
  },
  {
    name: 'fat not shown in a lesion of exactly 1.0 cm leaves ultrasound',
    answers: { ageYears: 60, tsc: 'excluded', ...sized(10) },
    expect: { ...SURVEILLANCE, imaging: { ...YEARLY, modality: 'ultrasound' } },
  },
  {
    name: 'suspected tuberous sclerosis without an MRI makes the next scan an MRI',
    answers: { ...small, tsc: 'suspected' },
    expect: { ...SURVEILLANCE, imaging: { modality: 'mri' } },
  },
  {
    name: 'suspected tuberous sclerosis with an MRI goes on with ultrasound',
    answers: { ...sporadic, tsc: 'suspected', ...seen(scan(LAST_SCAN, 20, 'mri')) },
    expect: { ...SURVEILLANCE, imaging: { modality: 'ultrasound' } },
  },
];

const due: Case[] = [
  {
    name: 'a scan due today is not overdue',
    answers: { ...sporadic, ...sized(20, '2025-11-23') },
    expect: { ...SURVEILLANCE, imaging: { due: '2026-11-23', overdue: false }, listsNot: ['K18'] },
  },
  {
    name: 'a scan due yesterday is overdue',
    answers: { ...sporadic, ...sized(20, '2025-11-22') },
    expect: { ...SURVEILLANCE, imaging: { due: '2026-11-22', overdue: true }, lists: ['K18'] },
  },
  {
    name: 'a six-monthly scan due yesterday is overdue',
    answers: { ...sporadic, ...sized(30, '2026-05-22') },
    expect: { ...SURVEILLANCE, imaging: { due: '2026-11-22', overdue: true } },
  },
  {
    name: 'six months after 31 August is the last of February',
    today: '2026-11-23',
    answers: { ...sporadic, ...sized(30, '2026-08-31') },
    expect: {
      ...SURVEILLANCE,
      imaging: { due: '2027-02-28', window: { from: '2027-02-28', to: '2027-02-28' } },
    },
  },
  {
    name: 'six months after 31 August is 29 February in a leap year',
    today: '2027-11-23',
    answers: { ...sporadic, ...sized(30, '2027-08-31') },
    expect: { ...SURVEILLANCE, imaging: { due: '2028-02-29' } },
  },
  {
    name: 'a year after 29 February is 28 February',
    today: '2028-03-15',
    answers: { ...sporadic, ...sized(20, '2028-02-29') },
    expect: {
      ...SURVEILLANCE,
      imaging: { due: '2029-02-28', window: { from: '2028-08-29', to: '2029-02-28' } },
    },
  },
  {
    name: 'a year after 28 February of the year before a leap year is 28 February',
    today: '2027-03-15',
    answers: { ...sporadic, ...sized(20, '2027-02-28') },
    expect: { ...SURVEILLANCE, imaging: { due: '2028-02-28' } },
  },
  {
    name: 'a size of 29 February is not stale 24 months later, on 28 February',
    today: '2030-02-28',
    answers: { ...sporadic, ...sized(20, '2028-02-29') },
    expect: { ...SURVEILLANCE, imaging: { due: '2029-02-28', overdue: true } },
  },
  {
    name: 'a size of 29 February is stale on 1 March two years later',
    today: '2030-03-01',
    answers: { ...sporadic, ...sized(20, '2028-02-29') },
    expect: { disposition: 'insufficient-data', subtype: 'X-SIZE-STALE', imaging: { due: '2030-03-01' } },
  },
  {
    name: 'the next scan counts from the last scan of the largest lesion',
    answers: {
      ...sporadic,
      lesions: [lesion('L1', 'left', [scan('2026-08-01', 25)]), lesion('L2', 'left', [scan(LAST_SCAN, 20)])],
    },
    expect: { rule: 'R11b', governingLesion: 'L1', imaging: { due: '2027-08-01' } },
  },
  {
    name: 'of two lesions of one size, the one seen longer ago governs',
    answers: {
      ...sporadic,
      lesions: [lesion('L1', 'left', [scan(LAST_SCAN, 20)]), lesion('L2', 'left', [scan('2026-06-01', 20)])],
    },
    expect: { rule: 'R11b', governingLesion: 'L2', imaging: { due: '2027-06-01' } },
  },
];

const OFFERED = { ...SURVEILLANCE, imaging: YEARLY, overrides: ['longer-interval'] } as const;
const NOT_OFFERED = { ...SURVEILLANCE, overrides: [] } as const;

const longer: Case[] = [
  {
    name: 'a longer interval is offered for 2.0 cm, steady over 24 months, fat shown',
    answers: { ...sporadic, ...steady(20, '2024-10-12') },
    expect: { ...OFFERED },
  },
  {
    name: 'a longer interval is offered while tuberous sclerosis is not recorded',
    answers: { ...sporadic, tsc: 'not-recorded', ...steady(20, '2024-10-12') },
    expect: { ...OFFERED },
  },
  {
    name: 'no longer interval is offered for 20.1 mm',
    answers: { ...sporadic, ...steady(20.1, '2024-10-12') },
    expect: { ...NOT_OFFERED },
  },
  {
    name: 'no longer interval is offered within a day less than 24 months',
    answers: { ...sporadic, ...steady(20, '2024-10-13') },
    expect: { ...NOT_OFFERED },
  },
  {
    name: 'a longer interval is offered for a difference of 2.9 mm',
    answers: { ...sporadic, ...seen(scan('2024-10-12', 17.1), scan(LAST_SCAN, 20)) },
    expect: { ...OFFERED },
  },
  {
    name: 'no longer interval is offered for a difference of exactly 3 mm',
    answers: { ...sporadic, ...seen(scan('2024-10-12', 17), scan(LAST_SCAN, 20)) },
    expect: { ...NOT_OFFERED },
  },
  {
    name: 'no longer interval is offered while fat is not shown',
    answers: { ageYears: 60, tsc: 'excluded', ...steady(20, '2024-10-12') },
    expect: { ...NOT_OFFERED },
  },
  {
    name: 'no longer interval is offered where tuberous sclerosis is suspected',
    answers: { ...sporadic, tsc: 'suspected', ...steady(20, '2024-10-12') },
    expect: { ...NOT_OFFERED },
  },
  {
    name: 'no longer interval is offered across two classes of scan',
    answers: { ...sporadic, ...seen(scan('2024-10-12', 20, 'ultrasound'), scan(LAST_SCAN, 20)) },
    expect: { ...NOT_OFFERED },
  },
  {
    name: 'no longer interval is offered in definite tuberous sclerosis',
    answers: { ...definite, ...steady(20, '2024-10-12') },
    expect: { ...TSC_SURVEILLANCE, overrides: [] },
  },
];

const controlledBeside: Case[] = [
  {
    name: 'a controlled lesion of 35 mm does not shorten the surveillance of the small one',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan(LAST_SCAN, 20)]),
        lesion('L2', 'left', [scan('2024-01-10', 45), scan(LAST_SCAN, 35)], {
          treated: { procedure: 'embolization', date: '2024-02-01' },
        }),
      ],
    },
    expect: {
      rule: 'R11b',
      states: { L1: 'active', L2: 'controlled' },
      imaging: { intervalMonths: everyMonths(6, 12), due: '2027-10-12' },
    },
  },
];

export const surveillance: Case[] = [...interval, ...modality, ...due, ...longer, ...controlledBeside];
