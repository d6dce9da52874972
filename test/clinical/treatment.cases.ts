import type { Answers } from '../../src/chart/index.ts';
import { type Case, definite, everyMonths, LAST_SCAN, lesion, scan, seen, sized, sporadic } from './case.ts';
import {
  ASSESS,
  BY_SIZE,
  CONTINUE,
  EMERGENCY,
  FAILED,
  HOLD,
  NOW,
  RISK,
  START,
  SURVEILLANCE,
} from './outcomes.ts';

/** R05: on an mTOR inhibitor. Unless said otherwise on everolimus since 10 June 2025, 45 mm before and 35 mm on it. */

type Mtor = Exclude<NonNullable<Answers['mtor']>, false>;

const shrunk = seen(scan('2025-05-01', 45, 'mri'), scan(LAST_SCAN, 35, 'mri'));
const drug = (more: Partial<Mtor> = {}): Mtor => ({
  drug: 'everolimus',
  since: '2025-06-10',
  doseMgPerDay: 10,
  indication: 'aml',
  ...more,
});
const on = (more: Partial<Mtor> = {}) => ({ ...definite, ...shrunk, mtor: drug(more) });

/** Two MRIs on treatment. */
const series = (since: string, ...scans: Parameters<typeof seen>) => ({
  ...definite,
  ...seen(...scans),
  mtor: drug({ since }),
});

const whose: Case[] = [
  {
    name: 'a lesion smaller on the drug goes on with it',
    answers: on(),
    expect: {
      ...CONTINUE,
      open: [],
      imaging: {
        modality: 'mri',
        intervalMonths: everyMonths(6, 12),
        countsFrom: 'on-treatment-imaging',
        due: '2027-10-12',
        window: { from: '2027-04-12', to: '2027-10-12' },
        overdue: false,
        onlyIfNoProcedure: false,
      },
    },
  },
  ...(['aml', 'tsc', 'lam'] as const).map(
    (indication): Case => ({
      name: `a drug given for ${indication} without tuberous sclerosis is treatment of the lesion, and off label`,
      answers: { ...on({ indication }), tsc: 'excluded' },
      expect: { ...CONTINUE, open: ['K9'] },
    }),
  ),
  ...([null, 'transplant', 'sega', 'other'] as const).map(
    (indication): Case => ({
      name: `a drug given for ${indication ?? 'a reason unknown'} in definite tuberous sclerosis is treatment too`,
      answers: on({ indication }),
      expect: { ...CONTINUE, open: [] },
    }),
  ),
  ...(['transplant', 'sega', 'other'] as const).map(
    (indication): Case => ({
      name: `a drug given for ${indication} must not hide a lesion of 6 cm`,
      answers: { ...sporadic, ...sized(60), mtor: drug({ indication }) },
      expect: { ...BY_SIZE },
    }),
  ),
  {
    name: 'a drug given for a reason unknown must not hide a lesion of 6 cm, and the reason is the first question',
    answers: { ...sporadic, ...sized(60), mtor: drug({ indication: null }) },
    expect: { ...BY_SIZE, firstQuestion: 'Why is this drug given?' },
  },
  {
    name: 'a drug given for a reason unknown where tuberous sclerosis is only suspected leaves the size to decide',
    answers: { ...sporadic, tsc: 'suspected', ...sized(60), mtor: drug({ indication: null }) },
    expect: { ...BY_SIZE },
  },
  {
    name: 'a small lesion under a drug of another reason is watched',
    answers: { ...sporadic, ...sized(20), mtor: drug({ indication: 'transplant' }) },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'no drug, stated, leaves the start to be decided',
    answers: { ...definite, ...sized(45), mtor: false },
    expect: { ...START },
  },
  {
    name: 'a large lesion on the drug does not start it again',
    answers: { ...on(), ...seen(scan('2025-05-01', 70, 'mri'), scan(LAST_SCAN, 60, 'mri')) },
    expect: { ...CONTINUE },
  },
];

const progression: Case[] = [
  {
    name: 'a volume of 1.25 times the nadir and above baseline is a failure',
    answers: on({
      volumes: { baselineMl: 100, nadirMl: 90, currentMl: 112.5, currentDate: LAST_SCAN },
    }),
    expect: {
      ...FAILED,
      imaging: {
        modality: 'mri',
        intervalMonths: everyMonths(6, 6),
        countsFrom: 'on-treatment-imaging',
        due: '2027-04-12',
        onlyIfNoProcedure: true,
      },
    },
  },
  {
    name: 'a volume just below 1.25 times the nadir is none',
    answers: on({ volumes: { baselineMl: 100, nadirMl: 90, currentMl: 112.4, currentDate: LAST_SCAN } }),
    expect: { ...CONTINUE },
  },
  {
    name: 'a volume of 1.25 times the nadir that equals baseline is none',
    answers: on({ volumes: { baselineMl: 100, nadirMl: 80, currentMl: 100, currentDate: LAST_SCAN } }),
    expect: { ...CONTINUE },
  },
  {
    name: 'a volume above the nadir without a known baseline is none',
    answers: on({ volumes: { nadirMl: 50, currentMl: 90, currentDate: LAST_SCAN } }),
    expect: { ...CONTINUE },
  },
  {
    name: 'a new lesion of 1.2 cm and a bleed of grade 2 are both named as failure',
    answers: on({ newLesionCm: 1.2, bleedGrade: 2, bleedDate: '2026-09-01' }),
    expect: { ...FAILED },
  },
  {
    name: 'a new lesion of exactly 1.0 cm is a failure',
    answers: on({ newLesionCm: 1 }),
    expect: { ...FAILED },
  },
  {
    name: 'a new lesion of 0.9 cm is none',
    answers: on({ newLesionCm: 0.9 }),
    expect: { ...CONTINUE },
  },
  {
    name: 'a kidney 20 % above its nadir and above baseline is a failure',
    answers: on({ kidneyVolumeChangeFromNadirPct: 20, kidneyVolumeAboveBaseline: true }),
    expect: { ...FAILED },
  },
  {
    name: 'a kidney 19.9 % above its nadir is none',
    answers: on({ kidneyVolumeChangeFromNadirPct: 19.9, kidneyVolumeAboveBaseline: true }),
    expect: { ...CONTINUE },
  },
  {
    name: 'a kidney 30 % above its nadir and not above baseline is none',
    answers: on({ kidneyVolumeChangeFromNadirPct: 30, kidneyVolumeAboveBaseline: false }),
    expect: { ...CONTINUE },
  },
  {
    name: 'a kidney 30 % above its nadir of unknown baseline is none',
    answers: on({ kidneyVolumeChangeFromNadirPct: 30 }),
    expect: { ...CONTINUE },
  },
  {
    name: 'a bleed of grade 2 at an unknown date is a failure',
    answers: on({ bleedGrade: 2 }),
    expect: { ...FAILED },
  },
  {
    name: 'a bleed of grade 3 at an unknown date is a failure',
    answers: on({ bleedGrade: 3 }),
    expect: { ...FAILED },
  },
  {
    name: 'a bleed of grade 2 of 31 days ago is a failure',
    answers: on({ bleedGrade: 2, bleedDate: '2026-10-23' }),
    expect: { ...FAILED },
  },
  {
    name: 'a bleed of grade 1 is none',
    answers: on({ bleedGrade: 1, bleedDate: '2026-11-22' }),
    expect: { ...CONTINUE },
  },
  {
    name: 'significant growth from the smallest diameter on the drug is a failure',
    answers: series('2025-06-10', scan('2025-10-12', 25, 'mri'), scan(LAST_SCAN, 30.1, 'mri')),
    expect: { ...FAILED },
  },
  {
    name: 'growth from before the drug to its first scan is none',
    answers: series(
      '2025-06-10',
      scan('2025-05-01', 20, 'mri'),
      scan('2025-10-12', 30, 'mri'),
      scan(LAST_SCAN, 30, 'mri'),
    ),
    expect: { ...CONTINUE },
  },
  {
    name: 'a failure is decided before a toxicity, which makes it urgent now',
    answers: on({ newLesionCm: 1.2, adverseEvents: [{ term: 'angioedema', grade: null }] }),
    expect: { ...FAILED, urgency: 'now', alertsWith: [['D0', 'stop']] },
  },
  {
    name: 'a failure is decided before a missing date of the start',
    answers: on({ since: null, newLesionCm: 1.2 }),
    expect: { ...FAILED },
  },
];

const NOW_TERMS = [
  'angioedema',
  'anaphylaxis',
  'breathlessness',
  'hypoxia',
  'sepsis',
  'febrile-neutropenia',
] as const;

const GRADED = [
  ['stomatitis', 2],
  ['pneumonitis', 2],
  ['thrombocytopenia', 2],
  ['hypersensitivity', 1],
  ['other', 3],
  ['stomatitis', 4],
] as const;

const HARMLESS = [
  ['stomatitis', 1],
  ['pneumonitis', 1],
  ['thrombocytopenia', 1],
  ['other', 2],
  ['stomatitis', null],
  ['other', null],
] as const;

const toxicity: Case[] = [
  ...NOW_TERMS.map(
    (term): Case => ({
      name: `${term} on the drug is held, and urgent now`,
      answers: on({ adverseEvents: [{ term, grade: null }] }),
      expect: { ...HOLD, urgency: 'now', alertsWith: [['D0', 'stop']] },
    }),
  ),
  ...GRADED.map(
    ([term, grade]): Case => ({
      name: `${term} of grade ${grade} on the drug is held, and the prescriber rung today`,
      answers: on({ adverseEvents: [{ term, grade }] }),
      expect: { ...HOLD, urgency: 'same-day', alertsWith: [['D0', 'stop']] },
    }),
  ),
  ...HARMLESS.map(
    ([term, grade]): Case => ({
      name: `${term} of grade ${grade ?? 'unknown'} on the drug is not held`,
      answers: on({ adverseEvents: [{ term, grade }] }),
      expect: { ...CONTINUE, alertsWithout: ['D0'] },
    }),
  ),
  ...(
    [
      ['pregnancy', { ageYears: 30, pregnant: true }],
      ['a pregnancy recorded for a man', { sex: 'male', pregnant: true }],
      ['a severe infection', { severeInfection: true }],
      ['an allergy to rapamycins', { rapamycinAllergy: true }],
    ] as const
  ).map(
    ([what, more]): Case => ({
      name: `${what} on the drug is held, and the prescriber rung today`,
      answers: { ...on(), ...more },
      expect: { ...HOLD, urgency: 'same-day', alertsWith: [['D0', 'stop']] },
    }),
  ),
  {
    name: 'two such drugs taken together are held',
    answers: on({ bothTaken: true }),
    expect: { ...HOLD, urgency: 'same-day' },
  },
  {
    name: 'a second such drug of which only one is taken is not held',
    answers: on({ bothTaken: false }),
    expect: { ...CONTINUE },
  },
  {
    name: 'breathlessness told as a symptom is held, and urgent now',
    answers: { ...on(), symptoms: ['breathlessness'] },
    expect: { ...HOLD, urgency: 'now' },
  },
  {
    name: 'breathlessness of another cause is not held',
    answers: { ...on(), symptoms: [{ code: 'breathlessness', cause: 'other' }] },
    expect: { ...CONTINUE },
  },
  {
    name: 'what is to be held is held before it is assessed',
    answers: on({ since: null, adverseEvents: [{ term: 'stomatitis', grade: 2 }] }),
    expect: { ...HOLD },
  },
  {
    name: 'a toxicity of a transplant drug leaves the disposition and is urgent now',
    answers: {
      ...sporadic,
      ...sized(20),
      mtor: {
        drug: 'sirolimus',
        since: '2020-01-01',
        indication: 'transplant',
        adverseEvents: [{ term: 'pneumonitis', grade: 3 }, { term: 'hypoxia' }],
      },
    },
    expect: { ...SURVEILLANCE, urgency: 'now', alertsWith: [['D0', 'stop']] },
  },
  {
    name: 'an infection under a transplant drug leaves the disposition and is rung today',
    answers: {
      ...sporadic,
      ...sized(20),
      severeInfection: true,
      mtor: { drug: 'sirolimus', since: '2020-01-01', indication: 'transplant' },
    },
    expect: { ...SURVEILLANCE, urgency: 'same-day', alertsWith: [['D0', 'stop']] },
  },
  {
    name: 'an emergency on the drug shows its toxicity too',
    answers: { ...on({ adverseEvents: [{ term: 'angioedema' }] }), acuteBleed: true },
    expect: { ...EMERGENCY, alertsWith: [['D0', 'stop']] },
  },
  {
    name: 'an aneurysm on the drug decides before its toxicity, which is rung today',
    answers: { ...on({ adverseEvents: [{ term: 'stomatitis', grade: 3 }] }), aneurysmMm: 6 },
    expect: { ...RISK, urgency: 'same-day', alertsWith: [['D0', 'stop']] },
  },
];

const assessment: Case[] = [
  {
    name: 'an unknown start of the drug needs an MRI now',
    answers: on({ since: null }),
    expect: { ...ASSESS, imaging: { ...NOW, modality: 'mri' } },
  },
  {
    name: 'six months on the drug to the day without a scan need an MRI now',
    answers: { ...definite, ...sized(45, '2026-05-01'), mtor: drug({ since: '2026-05-23' }) },
    expect: { ...ASSESS },
  },
  {
    name: 'a day less than six months on the drug without a scan go on',
    answers: { ...definite, ...sized(45, '2026-05-01'), mtor: drug({ since: '2026-05-24' }) },
    expect: {
      ...CONTINUE,
      imaging: {
        modality: 'mri',
        intervalMonths: everyMonths(3, 6),
        countsFrom: 'mtor-since',
        due: '2026-11-24',
        window: { from: '2026-08-24', to: '2026-11-24' },
        overdue: false,
      },
    },
  },
  {
    name: 'a scan of the first day of the drug is the baseline',
    answers: { ...definite, ...sized(45, '2026-10-12'), mtor: drug({ since: '2026-10-12' }) },
    expect: { ...CONTINUE, imaging: { countsFrom: 'mtor-since', due: '2027-04-12' } },
  },
  {
    name: 'a last scan on the drug of exactly twelve months ago goes on',
    answers: series('2025-01-10', scan('2025-01-01', 45, 'mri'), scan('2025-11-23', 40, 'mri')),
    expect: { ...CONTINUE, imaging: { due: '2026-11-23', overdue: false } },
  },
  {
    name: 'a last scan on the drug of twelve months and a day ago needs an MRI now',
    answers: series('2025-01-10', scan('2025-01-01', 45, 'mri'), scan('2025-11-22', 40, 'mri')),
    expect: { ...ASSESS, imaging: { ...NOW, modality: 'mri', overdue: true } },
  },
  {
    name: 'volumes alone count as a scan on the drug',
    answers: {
      ...definite,
      ...sized(45, '2025-05-01'),
      mtor: drug({ volumes: { baselineMl: 100, nadirMl: 60, currentMl: 60, currentDate: LAST_SCAN } }),
    },
    expect: { ...CONTINUE, imaging: { countsFrom: 'on-treatment-imaging', due: '2027-10-12' } },
  },
  {
    name: 'volumes without a date do not count as a scan on the drug',
    answers: {
      ...definite,
      ...sized(45, '2025-05-01'),
      mtor: drug({ volumes: { baselineMl: 100, nadirMl: 60, currentMl: 60 } }),
    },
    expect: { ...ASSESS },
  },
  {
    name: 'a regrowth of exactly 20 % and 5 mm on the drug needs an MRI now',
    answers: series('2025-06-10', scan('2025-10-12', 25, 'mri'), scan(LAST_SCAN, 30, 'mri')),
    expect: { ...ASSESS },
  },
  {
    name: 'a regrowth of 4.9 mm on the drug goes on',
    answers: series('2025-06-10', scan('2025-10-12', 20, 'mri'), scan(LAST_SCAN, 24.9, 'mri')),
    expect: { ...CONTINUE },
  },
  {
    name: 'a regrowth of less than 20 % on the drug goes on',
    answers: series('2022-01-10', scan('2023-10-12', 30, 'mri'), scan(LAST_SCAN, 35.9, 'mri')),
    expect: { ...CONTINUE },
  },
  {
    name: 'a slow regrowth of 20 % over three years on the drug needs an MRI now',
    answers: series('2022-01-10', scan('2023-10-12', 30, 'mri'), scan(LAST_SCAN, 36, 'mri')),
    expect: { ...ASSESS },
  },
  {
    name: 'a fast regrowth on the drug needs an MRI now, within two weeks',
    answers: series('2025-06-10', scan('2026-06-12', 25, 'mri'), scan(LAST_SCAN, 31, 'mri')),
    expect: { ...ASSESS, urgency: '2-weeks' },
  },
  {
    name: 'a changed pattern on the drug brings its continuation forward to two weeks',
    answers: { ...on(), patternChanged: true },
    expect: { ...CONTINUE, urgency: '2-weeks' },
  },
  {
    name: 'lesions never measured are only asked about on the drug',
    answers: { ...definite, lesions: [lesion('L1', 'left', [])], mtor: drug({ since: '2026-09-01' }) },
    expect: { ...CONTINUE, imaging: { countsFrom: 'mtor-since', due: '2027-03-01' } },
  },
];

const interval: Case[] = [
  {
    name: 'in the first twelve months on the drug, to the day, the next scan is due after 3 to 6 months',
    answers: on({ since: '2025-11-23' }),
    expect: {
      ...CONTINUE,
      imaging: {
        intervalMonths: everyMonths(3, 6),
        countsFrom: 'on-treatment-imaging',
        due: '2027-04-12',
        window: { from: '2027-01-12', to: '2027-04-12' },
      },
    },
  },
  {
    name: 'after twelve months and a day on the drug the next scan is due after 6 to 12 months',
    answers: on({ since: '2025-11-22' }),
    expect: { ...CONTINUE, imaging: { intervalMonths: everyMonths(6, 12), due: '2027-10-12' } },
  },
];

const full = (currentMl: number, more: Partial<Mtor> = {}) =>
  on({
    volumes: { baselineMl: 100, nadirMl: currentMl, currentMl, currentDate: LAST_SCAN },
    newLesionCm: 0,
    kidneyVolumeChangeFromNadirPct: 0,
    kidneyVolumeAboveBaseline: false,
    bleedGrade: 0,
    ...more,
  });

const response: Case[] = [
  {
    name: 'half the volume, no new lesion, no larger kidney and no bleed are a response',
    answers: full(50),
    expect: {
      ...CONTINUE,
      response: { volume: true, newLesion: true, kidneyVolume: true, bleeding: true, met: 'yes' },
    },
  },
  {
    name: 'a volume reduced by less than half is no response',
    answers: full(50.1),
    expect: { ...CONTINUE, response: { volume: false, met: 'no' } },
  },
  {
    name: 'a new lesion of 0.9 cm leaves the response',
    answers: full(50, { newLesionCm: 0.9 }),
    expect: { response: { newLesion: true, met: 'yes' } },
  },
  {
    name: 'a kidney 20 % above its nadir is no response, though it is no failure',
    answers: full(50, { kidneyVolumeChangeFromNadirPct: 20 }),
    expect: { ...CONTINUE, response: { kidneyVolume: false, met: 'no' } },
  },
  {
    name: 'a bleed of grade 1 leaves the response',
    answers: full(50, { bleedGrade: 1, bleedDate: '2026-08-01' }),
    expect: { response: { bleeding: true, met: 'yes' } },
  },
  {
    name: 'unknown is not met: three conditions are no response yet',
    answers: full(50, { bleedGrade: null }),
    expect: { ...CONTINUE, response: { volume: true, bleeding: null, met: 'not-known' } },
  },
];

const two = (first: number, then: number) => ({
  ...definite,
  mtor: drug(),
  lesions: [
    lesion('L1', 'left', [scan('2025-12-01', 20), scan(LAST_SCAN, first)]),
    lesion('L2', 'left', [scan('2025-12-01', 25), scan(LAST_SCAN, then)]),
  ],
});

const governing: Case[] = [
  {
    name: 'of two lesions that grew significantly on the drug the larger governs',
    answers: two(26, 31),
    expect: { ...FAILED, governingLesion: 'L2' },
  },
  {
    name: 'of two lesions that grew significantly on the drug the larger governs, listed first or not',
    answers: two(36, 31),
    expect: { ...FAILED, governingLesion: 'L1' },
  },
  {
    name: 'a larger lesion that did not regrow does not govern a regrown one',
    answers: two(26, 28),
    expect: { ...FAILED, governingLesion: 'L1' },
  },
  {
    name: 'of two lesions a fifth larger than their smallest on the drug the larger governs',
    answers: {
      ...two(20, 25),
      lesions: [
        lesion('L1', 'left', [scan('2026-06-12', 20), scan(LAST_SCAN, 26)]),
        lesion('L2', 'left', [scan('2026-06-12', 25), scan(LAST_SCAN, 31)]),
      ],
    },
    expect: { ...ASSESS, urgency: '2-weeks', governingLesion: 'L2' },
  },
];

export const treatment: Case[] = [
  ...governing,
  ...whose,
  ...progression,
  ...toxicity,
  ...assessment,
  ...interval,
  ...response,
];
