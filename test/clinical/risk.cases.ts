import { type Case, definite, everyMonths, LAST_SCAN, lesion, scan, seen, sized, sporadic } from './case.ts';
import { BY_SIZE, FALLBACK, RISK, SIX_MONTHLY, SURVEILLANCE, YEARLY } from './outcomes.ts';

/** R04 and its exemptions e1–e4. */

const small = { ...sporadic, ...sized(20) };

const triggers: Case[] = [
  {
    name: 'an aneurysm of exactly 5.0 mm is a risk at any size of the lesion',
    answers: { ...small, aneurysmMm: 5 },
    expect: {
      ...RISK,
      imaging: FALLBACK,
      options: [['embolization'], ['nephron-sparing-surgery']],
      open: ['K6'],
    },
  },
  {
    name: 'an aneurysm of 4.9 mm shortens surveillance and is no risk',
    answers: { ...small, aneurysmMm: 4.9 },
    expect: { ...SURVEILLANCE, imaging: { ...SIX_MONTHLY, modality: 'ultrasound' } },
  },
  {
    name: 'no aneurysm, stated, changes nothing',
    answers: { ...small, aneurysmMm: 0 },
    expect: { ...SURVEILLANCE, imaging: YEARLY },
  },
  {
    name: 'an aneurysm in definite tuberous sclerosis is embolized first, the drug is an adjunct',
    answers: { ...definite, ...sized(50), aneurysmMm: 6 },
    expect: {
      ...RISK,
      options: [['embolization'], ['nephron-sparing-surgery'], ['mtor-inhibitor']],
      open: ['K6', 'K7'],
    },
  },
  {
    name: 'an aneurysm is a risk though no lesion was measured',
    answers: { tsc: 'excluded', aneurysmMm: 6 },
    expect: { ...RISK, imaging: null, governingLesion: null },
  },
  {
    name: 'an earlier bleed that was not dealt with is a risk',
    answers: { ...small, priorAmlBleed: '2025-12-02' },
    expect: { ...RISK, imaging: FALLBACK, open: ['K6'] },
  },
  {
    name: 'a risk decides before the size and shortens its time',
    answers: { ...sporadic, ...sized(62), aneurysmMm: 8 },
    expect: { ...RISK },
  },
];

/** 40 mm before, 30 mm after the embolization, on scans a year apart. */
function embolized(date: string) {
  return [
    lesion('L1', 'left', [scan('2025-10-01', 40), scan(LAST_SCAN, 30)], {
      treated: { procedure: 'embolization', date },
    }),
  ];
}

const dealtWith: Case[] = [
  {
    name: 'an embolization on the day of the bleed, with a scan since, deals with it',
    answers: { ...sporadic, lesions: embolized('2025-12-02'), priorAmlBleed: '2025-12-02' },
    expect: { disposition: 'surveillance', rule: 'R11c' },
  },
  {
    name: 'an embolization the day before the bleed does not deal with it',
    answers: { ...sporadic, lesions: embolized('2025-12-01'), priorAmlBleed: '2025-12-02' },
    expect: { ...RISK },
  },
  {
    name: 'an ablation does not deal with an earlier bleed',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan('2025-10-01', 40), scan(LAST_SCAN, 30)], {
          treated: { procedure: 'ablation', date: '2025-12-10' },
        }),
      ],
      priorAmlBleed: '2025-12-02',
    },
    expect: { ...RISK },
  },
  {
    name: 'an embolization after the bleed does not help when the last scan still shows an aneurysm of 5 mm',
    answers: { ...sporadic, lesions: embolized('2025-12-10'), priorAmlBleed: '2025-12-02', aneurysmMm: 5 },
    expect: { ...RISK, states: { L1: 'active' } },
  },
  {
    name: 'an aneurysm of 4.9 mm on the last scan leaves the embolized bleed dealt with',
    answers: { ...sporadic, lesions: embolized('2025-12-10'), priorAmlBleed: '2025-12-02', aneurysmMm: 4.9 },
    expect: { disposition: 'surveillance', rule: 'R11c', states: { L1: 'controlled' } },
  },
  {
    name: 'an aneurysm seen before the embolization and no longer on the last scan is dealt with',
    answers: { ...sporadic, lesions: embolized('2025-12-10'), aneurysmMm: 6, aneurysmDate: '2025-10-01' },
    expect: { disposition: 'surveillance' },
  },
  {
    name: 'each trigger needs its own exemption: the bleed was embolized, the later aneurysm was not',
    answers: {
      ...sporadic,
      lesions: embolized('2025-12-10'),
      priorAmlBleed: '2025-12-02',
      aneurysmMm: 6,
      aneurysmDate: '2026-10-12',
    },
    expect: { ...RISK },
  },
];

const onDrug = (since: string, mm: number) => ({
  ...definite,
  ...seen(scan('2025-05-01', 30), scan(LAST_SCAN, mm)),
  aneurysmMm: 6,
  aneurysmDate: '2025-05-01',
  mtor: { drug: 'everolimus', since, doseMgPerDay: 10, indication: 'aml' } as const,
});

const drug: Case[] = [
  {
    name: 'an aneurysm is exempt after exactly twelve months of the drug with a smaller lesion',
    answers: onDrug('2025-11-23', 28),
    expect: { disposition: 'medical-therapy', subtype: 'M-CONTINUE', rule: 'R05d' },
  },
  {
    name: 'an aneurysm is not exempt a day before twelve months of the drug',
    answers: onDrug('2025-11-24', 28),
    expect: { ...RISK },
  },
  {
    name: 'an aneurysm is exempt on the drug when the lesion is as large as before it',
    answers: onDrug('2025-06-10', 30),
    expect: { disposition: 'medical-therapy', rule: 'R05d' },
  },
  {
    name: 'an aneurysm is not exempt on the drug when the lesion is larger than before it',
    answers: onDrug('2025-06-10', 30.5),
    expect: { ...RISK },
  },
  {
    name: 'a larger lesion is exempt on the drug when the volume is not above its baseline',
    answers: {
      ...onDrug('2025-06-10', 30.5),
      mtor: {
        drug: 'everolimus',
        since: '2025-06-10',
        doseMgPerDay: 10,
        indication: 'aml',
        volumes: { baselineMl: 100, nadirMl: 95, currentMl: 100, currentDate: LAST_SCAN },
      },
    },
    expect: { disposition: 'medical-therapy', rule: 'R05d' },
  },
  {
    name: 'an aneurysm that the last scan on the drug still shows is not exempt',
    answers: { ...onDrug('2025-06-10', 28), aneurysmDate: LAST_SCAN },
    expect: { ...RISK },
  },
  {
    name: 'an aneurysm is not exempt on the drug without a scan on treatment',
    answers: { ...onDrug('2025-06-10', 28), ...seen(scan('2025-05-01', 30)) },
    expect: { ...RISK },
  },
];

const observed = (date: string) => ({
  ...small,
  aneurysmMm: 6,
  aneurysmDate: '2025-10-01',
  riskObserved: { by: 'Dr N', date },
});

const others: Case[] = [
  {
    name: 'a decision to observe the risk holds for twelve months to the day',
    answers: observed('2025-11-23'),
    expect: { ...SURVEILLANCE, imaging: { intervalMonths: everyMonths(6, 12) } },
  },
  {
    name: 'a decision to observe the risk has lapsed after twelve months and a day',
    answers: observed('2025-11-22'),
    expect: { ...RISK },
  },
  {
    name: 'an observed risk of a large lesion leaves the size to decide',
    answers: { ...observed('2026-05-01'), ...sized(45) },
    expect: { disposition: 'intervention', subtype: 'I-SIZE' },
  },
];

const steady = seen(scan('2025-10-12', 30), scan(LAST_SCAN, 30));

/** A small lesion with these earlier scans, and one of 60 mm ablated in 2024 with these sizes since. */
const besideAblated = (before: number, now: number, ...earlier: Parameters<typeof seen>) => ({
  lesions: [
    lesion('L1', 'left', [...earlier, scan(LAST_SCAN, 20)]),
    lesion('L2', 'left', [scan('2023-01-01', 60), scan('2025-10-12', before), scan(LAST_SCAN, now)], {
      treated: { procedure: 'ablation', date: '2024-01-01' },
    }),
  ],
});

const longAgo: Case[] = [
  {
    name: 'a bleed more than ten years ago of a steady small lesion is only asked about',
    answers: { ...sporadic, ...steady, priorAmlBleed: '2016-11-22' },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'a bleed exactly ten years ago is a risk',
    answers: { ...sporadic, ...steady, priorAmlBleed: '2016-11-23' },
    expect: { ...RISK },
  },
  {
    name: 'a bleed long ago is a risk while growth is not known',
    answers: { ...small, priorAmlBleed: '2012-01-01' },
    expect: { ...RISK },
  },
  {
    name: 'a bleed long ago is a risk when the lesion grows',
    answers: {
      ...sporadic,
      ...seen(scan('2025-10-12', 26), scan(LAST_SCAN, 30)),
      priorAmlBleed: '2012-01-01',
    },
    expect: { ...RISK },
  },
  {
    name: 'a bleed long ago of a lesion of exactly 4.0 cm is a risk',
    answers: {
      ...sporadic,
      ...seen(scan('2025-10-12', 40), scan(LAST_SCAN, 40)),
      priorAmlBleed: '2012-01-01',
    },
    expect: { ...RISK },
  },
  {
    name: 'a bleed long ago of a steady lesion of 3.99 cm is only asked about',
    answers: {
      ...sporadic,
      ...seen(scan('2025-10-12', 39.9), scan(LAST_SCAN, 39.9)),
      priorAmlBleed: '2012-01-01',
    },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'a bleed long ago is a risk while a controlled lesion grows since its treatment',
    answers: { ...sporadic, ...besideAblated(25, 29, scan('2025-10-12', 20)), priorAmlBleed: '2012-01-01' },
    expect: { ...RISK, states: { L1: 'active', L2: 'controlled' } },
  },
  {
    name: 'a bleed long ago is only asked about where the growth of a controlled lesion is known to be none',
    answers: { ...sporadic, ...besideAblated(29, 29), priorAmlBleed: '2012-01-01' },
    expect: { ...SURVEILLANCE, states: { L1: 'active', L2: 'controlled' } },
  },
  {
    name: 'whether it bled again is asked where only its age exempts a bleed',
    answers: { ...sporadic, ...steady, priorAmlBleed: '2012-01-01' },
    expect: { ...SURVEILLANCE, asks: ['priorAmlBleed'] },
  },
  {
    name: 'a bleed that was embolized since is not asked about',
    answers: { ...sporadic, lesions: embolized('2026-03-01'), priorAmlBleed: '2012-01-01' },
    expect: { asksNot: ['priorAmlBleed'] },
  },
  {
    name: 'a bleed long ago exempts no aneurysm',
    answers: { ...sporadic, ...steady, priorAmlBleed: '2012-01-01', aneurysmMm: 5 },
    expect: { ...RISK },
  },
  {
    name: 'a large lesion without bleed or aneurysm is decided by its size',
    answers: { ...sporadic, ...sized(45), priorAmlBleed: false, aneurysmMm: 0 },
    expect: { ...BY_SIZE },
  },
];

export const risk: Case[] = [...triggers, ...dealtWith, ...drug, ...others, ...longAgo];
