import { type Case, definite, everyMonths, LAST_SCAN, scan, seen, sized, sporadic } from './case.ts';
import {
  BLOCKED,
  BY_GROWTH,
  BY_SIZE,
  FALLBACK,
  RECHARACTERISE,
  SIX_MONTHLY,
  START,
  SURVEILLANCE,
  TSC_SURVEILLANCE,
  YEARLY,
} from './outcomes.ts';

/** K5, R08, R10 and the growth limb of R11e. From 12 October 2025 to 12 October 2026 are 365 days. */

const over = (from: number, to: number, since = '2025-10-12') => seen(scan(since, from), scan(LAST_SCAN, to));

const SIGNIFICANT_ONLY = {
  ...RECHARACTERISE,
  urgency: '6-weeks',
  open: ['K5'],
  imaging: {
    modality: 'mri',
    intervalMonths: everyMonths(3, 6),
    countsFrom: 'last-scan',
    due: '2027-04-12',
    window: { from: '2027-01-12', to: '2027-04-12' },
  },
} as const;

const FAST = {
  ...RECHARACTERISE,
  urgency: '2-weeks',
  open: ['K5'],
  imaging: {
    modality: 'mri',
    intervalMonths: everyMonths(0, 3),
    countsFrom: 'today',
    due: '2027-02-23',
    window: { from: '2026-11-23', to: '2027-02-23' },
  },
} as const;

const rates: Case[] = [
  {
    name: 'one scan leaves growth unknown',
    answers: { ...sporadic, ...sized(20) },
    expect: { ...SURVEILLANCE, growth: { L1: 'not-known' }, listsNot: ['K5'] },
  },
  {
    name: 'a lesion that does not change does not grow',
    answers: { ...sporadic, ...over(20, 20) },
    expect: { ...SURVEILLANCE, growth: { L1: 'none' } },
  },
  {
    name: 'a shrinking lesion does not grow',
    answers: { ...sporadic, ...over(25, 20) },
    expect: { ...SURVEILLANCE, growth: { L1: 'none' } },
  },
  {
    name: '0.25 cm a year over two years is not notable',
    answers: { ...sporadic, ...over(20, 25, '2024-10-12') },
    expect: { ...SURVEILLANCE, growth: { L1: 'none' }, imaging: { ...YEARLY, modality: 'ultrasound' } },
  },
  {
    name: '0.26 cm a year over two years is notable and shortens surveillance',
    answers: { ...sporadic, ...over(20, 25.2, '2024-10-12') },
    expect: {
      ...SURVEILLANCE,
      growth: { L1: 'notable' },
      imaging: { ...SIX_MONTHLY, modality: 'ultrasound' },
    },
  },
  {
    name: 'a change of 2.9 mm is not notable at any rate',
    answers: { ...sporadic, ...over(20, 22.9) },
    expect: { ...SURVEILLANCE, growth: { L1: 'none' } },
  },
  {
    name: 'a change of exactly 3 mm in a year is notable',
    answers: { ...sporadic, ...over(20, 23) },
    expect: { ...SURVEILLANCE, growth: { L1: 'notable' }, lists: ['K5'] },
  },
  {
    name: 'exactly 0.50 cm a year is notable, not significant',
    answers: { ...sporadic, ...over(20, 25) },
    expect: { ...SURVEILLANCE, growth: { L1: 'notable' } },
  },
  {
    name: '0.51 cm a year is significant',
    answers: { ...sporadic, ...over(20, 25.1) },
    expect: { ...SIGNIFICANT_ONLY, growth: { L1: 'significant' } },
  },
  {
    name: 'a change of 4.9 mm is not significant at any rate',
    answers: { ...sporadic, ...over(20, 24.9, '2026-04-12') },
    expect: { ...SURVEILLANCE, growth: { L1: 'notable' } },
  },
  {
    name: 'a change of exactly 5 mm in exactly six calendar months is significant, not fast',
    answers: { ...sporadic, ...over(20, 25, '2026-04-12') },
    expect: { ...SIGNIFICANT_ONLY, growth: { L1: 'significant' } },
  },
  {
    name: 'a change of 5 mm within a day less than six calendar months is fast, not significant',
    answers: { ...sporadic, ...over(20, 25, '2026-04-13') },
    expect: { ...FAST, growth: { L1: 'fast' } },
  },
  {
    name: 'a change of 4.9 mm within six calendar months tells nothing',
    answers: { ...sporadic, ...over(20, 24.9, '2026-04-13') },
    expect: { ...SURVEILLANCE, imaging: { ...YEARLY } },
  },
];

const pairs: Case[] = [
  {
    name: 'growth of the last year is notable though the whole span is slow',
    answers: { ...sporadic, ...seen(scan('2022-10-12', 20), scan('2025-10-12', 20), scan(LAST_SCAN, 23)) },
    expect: { growth: { L1: 'notable' } },
  },
  {
    name: 'growth of the whole span is notable though the last year is slow',
    answers: { ...sporadic, ...seen(scan('2022-10-12', 18), scan('2025-10-12', 27), scan(LAST_SCAN, 29)) },
    expect: { growth: { L1: 'notable' } },
  },
  {
    name: 'a scan exactly five years ago is the oldest that counts',
    answers: { ...sporadic, ...seen(scan('2021-10-12', 14), scan('2025-10-12', 28), scan(LAST_SCAN, 29)) },
    expect: { growth: { L1: 'notable' } },
  },
  {
    name: 'a scan of five years and a day ago no longer counts beside a nearer one',
    answers: { ...sporadic, ...seen(scan('2021-10-11', 10), scan('2025-10-12', 28), scan(LAST_SCAN, 29)) },
    expect: { growth: { L1: 'none' } },
  },
  {
    name: 'the only scan before counts however old it is, as the nearest',
    answers: { ...sporadic, ...seen(scan('2020-10-12', 10), scan(LAST_SCAN, 28)) },
    expect: { growth: { L1: 'notable' } },
  },
  {
    name: 'ultrasound and CT make no rate',
    answers: { ...sporadic, ...seen(scan('2025-10-12', 20, 'ultrasound'), scan(LAST_SCAN, 24)) },
    expect: { ...SURVEILLANCE, imaging: YEARLY },
  },
  {
    name: 'CT and MRI make a rate',
    answers: { ...sporadic, ...seen(scan('2025-10-12', 20, 'mri'), scan(LAST_SCAN, 24)) },
    expect: { growth: { L1: 'notable' } },
  },
  {
    name: 'two ultrasounds make a rate',
    answers: {
      ...sporadic,
      ...seen(scan('2025-10-12', 20, 'ultrasound'), scan(LAST_SCAN, 24, 'ultrasound')),
    },
    expect: { growth: { L1: 'notable' } },
  },
  {
    name: 'a scan of unknown modality makes no rate',
    answers: {
      ...sporadic,
      lesions: [
        {
          id: 'L1',
          side: 'left',
          measurements: [{ date: '2025-10-12', axesMm: [20], modality: null }, scan(LAST_SCAN, 29)],
        },
      ],
    },
    expect: { rule: 'R11b' },
  },
  {
    name: '5 mm from an ultrasound to a CT a year later are fast',
    answers: { ...sporadic, ...seen(scan('2025-10-12', 20, 'ultrasound'), scan(LAST_SCAN, 25)) },
    expect: { ...FAST, growth: { L1: 'fast' } },
  },
  {
    name: '4.9 mm from an ultrasound to a CT a year later tell nothing',
    answers: { ...sporadic, ...seen(scan('2025-10-12', 20, 'ultrasound'), scan(LAST_SCAN, 24.9)) },
    expect: { ...SURVEILLANCE },
  },
  {
    name: '0.25 cm a year from an ultrasound to a CT is not fast',
    answers: { ...sporadic, ...seen(scan('2022-10-12', 20, 'ultrasound'), scan(LAST_SCAN, 30)) },
    expect: { ...SURVEILLANCE },
  },
  {
    name: '0.26 cm a year from an ultrasound to a CT is fast',
    answers: { ...sporadic, ...seen(scan('2022-10-12', 18, 'ultrasound'), scan(LAST_SCAN, 28.4)) },
    expect: { ...FAST },
  },
  {
    name: 'an ultrasound more than five years before a CT tells nothing',
    answers: { ...sporadic, ...seen(scan('2021-10-11', 10, 'ultrasound'), scan(LAST_SCAN, 28)) },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'an ultrasound and the CT that confirms it within 90 days are one measurement, not growth',
    answers: { ...sporadic, ...seen(scan('2026-07-14', 20, 'ultrasound'), scan(LAST_SCAN, 26)) },
    expect: { ...SURVEILLANCE, sizes: { L1: 26 } },
  },
  {
    name: 'an ultrasound 91 days before the CT is another measurement, and 6 mm more are fast',
    answers: { ...sporadic, ...seen(scan('2026-07-13', 20, 'ultrasound'), scan(LAST_SCAN, 26)) },
    expect: { ...FAST },
  },
  {
    name: 'two CTs within 30 days are one measurement, not growth',
    answers: { ...sporadic, ...seen(scan('2026-09-12', 20), scan(LAST_SCAN, 26)) },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'two CTs 31 days apart are two measurements, and 6 mm more are fast',
    answers: { ...sporadic, ...seen(scan('2026-09-11', 20), scan(LAST_SCAN, 26)) },
    expect: { ...FAST },
  },
  {
    name: 'a scan from before the treatment shows no growth',
    answers: {
      ...sporadic,
      lesions: [
        {
          id: 'L1',
          side: 'left',
          measurements: [scan('2024-10-12', 20), scan(LAST_SCAN, 32)],
          treated: { procedure: 'embolization', date: '2025-01-10' },
        },
      ],
    },
    expect: { rule: 'R11b', states: { L1: 'active' }, growth: { L1: 'not-known' } },
  },
  {
    name: 'a size of 25 months ago shows no growth',
    answers: { ...sporadic, ...seen(scan('2023-10-12', 20), scan('2024-10-12', 35)) },
    expect: { disposition: 'insufficient-data', subtype: 'X-SIZE-STALE' },
  },
];

const sporadicGrowth: Case[] = [
  {
    name: 'significant growth of a sporadic lesion of exactly 3.0 cm asks for intervention',
    answers: { ...sporadic, ...over(24, 30) },
    expect: { ...BY_GROWTH, imaging: FALLBACK, governingLesion: 'L1' },
  },
  {
    name: 'significant growth of a sporadic lesion of 29.9 mm asks for a new characterisation',
    answers: { ...sporadic, ...over(24, 29.9) },
    expect: { ...SIGNIFICANT_ONLY },
  },
  {
    name: 'notable growth of a sporadic lesion of 35 mm is watched six-monthly',
    answers: { ...sporadic, ...over(31, 35) },
    expect: { ...SURVEILLANCE, imaging: { ...SIX_MONTHLY, modality: 'ultrasound' } },
  },
  {
    name: 'fast growth of a sporadic lesion of 35 mm asks for a new characterisation',
    answers: { ...sporadic, ...over(29, 35, '2026-06-12') },
    expect: { ...FAST },
  },
  {
    name: 'significant growth past 4.0 cm is decided by the size',
    answers: { ...sporadic, ...over(34, 41) },
    expect: { ...BY_SIZE },
  },
  {
    name: 'fast growth past 4.0 cm is decided by the size within two weeks',
    answers: { ...sporadic, ...over(34, 41, '2026-06-12') },
    expect: { ...BY_SIZE, urgency: '2-weeks' },
  },
];

const governing: Case[] = [
  {
    name: 'the larger of two fast lesions governs, whatever its name',
    answers: {
      ...sporadic,
      lesions: [
        { id: 'L1', side: 'left', measurements: [scan('2026-06-12', 10), scan(LAST_SCAN, 16)] },
        { id: 'L2', side: 'left', measurements: [scan('2026-06-12', 20), scan(LAST_SCAN, 26)] },
      ],
    },
    expect: { ...FAST, governingLesion: 'L2' },
  },
  {
    name: 'the larger of two significantly growing lesions governs and sets the date',
    answers: {
      ...sporadic,
      lesions: [
        { id: 'L1', side: 'left', measurements: [scan('2025-10-12', 10), scan(LAST_SCAN, 16)] },
        { id: 'L2', side: 'left', measurements: [scan('2025-08-01', 20), scan('2026-08-01', 26)] },
      ],
    },
    expect: { rule: 'R11e', governingLesion: 'L2', imaging: { countsFrom: 'last-scan', due: '2027-02-01' } },
  },
  {
    name: 'the growing lesion governs beside a larger steady one',
    answers: {
      ...sporadic,
      lesions: [
        { id: 'L1', side: 'left', measurements: [scan('2025-10-12', 38), scan(LAST_SCAN, 38)] },
        { id: 'L2', side: 'left', measurements: [scan('2025-10-12', 25), scan(LAST_SCAN, 31)] },
      ],
    },
    expect: { ...BY_GROWTH, governingLesion: 'L2' },
  },
];

const grownByTwoSizes: Case[] = [
  {
    name: 'significant growth that rests on the larger of two sizes of one month is measured again first',
    answers: { ...sporadic, ...seen(scan('2025-09-20', 30), scan('2026-09-20', 37), scan(LAST_SCAN, 36)) },
    expect: { ...BY_GROWTH, sizes: { L1: 37 } },
  },
];

const BY_DRUG_GROWTH = { ...START, rule: 'R08' } as const;

const tscGrowth: Case[] = [
  {
    name: 'a notably growing lesion of 30.1 mm in definite tuberous sclerosis starts the drug',
    answers: { ...definite, ...over(27, 30.1) },
    expect: { ...BY_DRUG_GROWTH, open: ['K10', 'K3'], governingLesion: 'L1' },
  },
  {
    name: 'exactly 3.0 cm is not above: a notably growing lesion is watched six-monthly',
    answers: { ...definite, ...over(27, 30) },
    expect: { ...TSC_SURVEILLANCE, imaging: { ...SIX_MONTHLY, modality: 'mri' } },
  },
  {
    name: 'a lesion of 35 mm growing 0.25 cm a year in definite tuberous sclerosis is watched',
    answers: { ...definite, ...over(30, 35, '2024-10-12') },
    expect: { ...TSC_SURVEILLANCE },
  },
  {
    name: 'a fast lesion of 35 mm in definite tuberous sclerosis starts the drug within two weeks',
    answers: { ...definite, ...over(29, 35, '2026-06-12') },
    expect: { ...BY_DRUG_GROWTH, urgency: '2-weeks' },
  },
  {
    name: 'significant growth to exactly 3.0 cm in definite tuberous sclerosis asks for a new characterisation',
    answers: { ...definite, ...over(24, 30) },
    expect: { ...SIGNIFICANT_ONLY },
  },
  {
    name: 'a growing lesion of 35 mm in a child with definite tuberous sclerosis is decided by the centre',
    answers: { ...definite, ageYears: 9, ...over(31, 35) },
    expect: { ...BY_DRUG_GROWTH, subtype: 'M-PAED' },
  },
  {
    name: 'a growing lesion of 35 mm with an allergy to rapamycins asks for intervention',
    answers: { ...definite, ...over(31, 35), rapamycinAllergy: true },
    expect: {
      ...BLOCKED,
      rule: 'R08x',
      urgency: '6-weeks',
      imaging: FALLBACK,
      options: [['embolization'], ['nephron-sparing-surgery']],
    },
  },
  {
    name: 'the size decides before the growth in definite tuberous sclerosis',
    answers: { ...definite, ...over(37, 41) },
    expect: { ...START },
  },
  {
    name: 'a small growing lesion beside a steady one of 35 mm starts no drug',
    answers: {
      ...definite,
      lesions: [
        { id: 'L1', side: 'left', measurements: [scan('2025-10-12', 35), scan(LAST_SCAN, 35)] },
        { id: 'L2', side: 'left', measurements: [scan('2025-10-12', 16), scan(LAST_SCAN, 20)] },
      ],
    },
    expect: { ...TSC_SURVEILLANCE, growth: { L1: 'none', L2: 'notable' }, imaging: { ...SIX_MONTHLY } },
  },
  {
    name: 'the growing one of two lesions above 3.0 cm governs, though it is the smaller',
    answers: {
      ...definite,
      lesions: [
        { id: 'L1', side: 'left', measurements: [scan('2025-10-12', 38), scan(LAST_SCAN, 38)] },
        { id: 'L2', side: 'left', measurements: [scan('2025-10-12', 28), scan(LAST_SCAN, 32)] },
      ],
    },
    expect: { ...BY_DRUG_GROWTH, governingLesion: 'L2' },
  },
];

export const growth: Case[] = [
  ...rates,
  ...pairs,
  ...sporadicGrowth,
  ...grownByTwoSizes,
  ...governing,
  ...tscGrowth,
];
