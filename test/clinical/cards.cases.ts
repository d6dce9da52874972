import { type Case, definite, LAST_SCAN, lesion, scan, seen, sized, sporadic } from './case.ts';
import { BY_GROWTH, DIAGNOSE, EMERGENCY, OUT_OF_SCOPE, RISK, START, SURVEILLANCE } from './outcomes.ts';

/** Which disagreements of the sources apply to which patient: "A K applies when", clinical.md, part 2. */

const healthyKidney = { egfr: { value: 90, date: '2026-09-15' } };
const woman = { ...sporadic, ...healthyKidney };
const tsc = { ...definite, ...healthyKidney };
const small = { ...woman, ...sized(20) };

/** With every drug taken or offered. */
const DRUG = ['K21', 'K22', 'K23', 'K24', 'K26', 'K28', 'K29', 'K35'] as const;
const INTERVENTION = ['K30', 'K31', 'K32'] as const;
const cards = (...ids: string[]) => ids.toSorted();

const whole: Case[] = [
  {
    name: 'a small sporadic lesion has two cards: interval and modality',
    answers: small,
    expect: { ...SURVEILLANCE, listed: cards('K1', 'K8') },
  },
  {
    name: 'a small lesion in definite tuberous sclerosis has those of the syndrome too',
    answers: { ...tsc, ...sized(20) },
    expect: { rule: 'R11a', listed: cards('K1', 'K3', 'K6', 'K8', 'K10', 'K36') },
  },
  {
    name: 'a drug start has every card of the drug',
    answers: { ...tsc, ...sized(45) },
    expect: { ...START, listed: cards('K3', 'K6', 'K8', 'K36', ...DRUG) },
  },
  {
    name: 'an emergency has the two of bleeding and those of no interval',
    answers: { ...small, symptoms: ['sudden_flank_pain'] },
    expect: { ...EMERGENCY, listed: cards('K13', 'K37') },
  },
  {
    name: 'a symptomatic lesion has those of symptoms and of intervention',
    answers: { ...small, symptoms: ['flank_pain'] },
    expect: { rule: 'R03', listed: cards('K8', 'K13', ...INTERVENTION) },
  },
  {
    name: 'a doubtful diagnosis has its own and those of intervention',
    answers: { ...small, malignancySuspected: true },
    expect: { ...DIAGNOSE, listed: cards('K14', ...INTERVENTION) },
  },
  {
    name: 'an aneurysm has those of risk, blood pressure and intervention',
    answers: { ...small, aneurysmMm: 6 },
    expect: { ...RISK, listed: cards('K6', 'K8', 'K36', ...INTERVENTION) },
  },
  {
    name: 'a growing lesion has those of growth and intervention',
    answers: { ...woman, ...seen(scan('2025-10-12', 25), scan(LAST_SCAN, 31)) },
    expect: { ...BY_GROWTH, lists: ['K5', 'K8', ...INTERVENTION], listsNot: ['K1', 'K2', 'K3', 'K4', 'K10'] },
  },
  {
    name: 'a lesion awaiting its first scan has those of treatment and modality',
    answers: {
      ...woman,
      lesions: [
        lesion('L1', 'left', [scan('2026-08-20', 45)], {
          treated: { procedure: 'embolization', date: '2026-09-01' },
        }),
      ],
    },
    expect: { rule: 'R11c', listed: cards('K8', 'K25') },
  },
  {
    name: 'a lesion bounded by a recent report has no card of staleness, however old its size',
    answers: {
      ...tsc,
      lesions: [
        lesion('L1', 'left', [scan('2025-01-10', 20)], {
          boundedByReport: { date: LAST_SCAN, upperMm: 25 },
        }),
      ],
    },
    expect: { rule: 'R11a', states: { L1: 'bounded' }, listsNot: ['K18'] },
  },
  {
    name: 'a stale size has those of staleness and modality',
    answers: { ...woman, ...sized(20, '2024-01-10') },
    expect: { subtype: 'X-SIZE-STALE', listed: cards('K8', 'K18') },
  },
  {
    name: 'out of scope there is one: the name',
    answers: { ...healthyKidney, tsc: 'excluded', renalAml: false, lesions: [] },
    expect: { ...OUT_OF_SCOPE, listed: ['K34'] },
  },
  {
    name: 'a small lesion in pregnancy has those of pregnancy and of soft risk',
    answers: { ...small, ageYears: 30, pregnant: true },
    expect: { rule: 'R11d', lists: ['K6', 'K8', 'K17'], listsNot: ['K1', 'K3', 'K10'] },
  },
];

type One = [id: string, what: string, has: Case['answers'], hasNot: Case['answers']];

const ONE_BY_ONE: One[] = [
  ['K2', '3.8 cm and not below', { ...woman, ...sized(38) }, { ...woman, ...sized(37.9) }],
  ['K2', '4.0 cm and not above', { ...woman, ...sized(40) }, { ...woman, ...sized(40.1) }],
  ['K3', 'above 4.0 cm', { ...woman, ...sized(40.1) }, { ...woman, ...sized(40) }],
  [
    'K3',
    'definite tuberous sclerosis, outside an emergency',
    { ...tsc, ...sized(20) },
    { ...tsc, ...sized(20), acuteBleed: true },
  ],
  ['K4', 'intervention by size', { ...woman, ...sized(40) }, { ...woman, ...sized(39.9) }],
  [
    'K5',
    'notable growth',
    { ...woman, ...seen(scan('2025-10-12', 20), scan(LAST_SCAN, 23)) },
    { ...woman, ...seen(scan('2025-10-12', 20), scan(LAST_SCAN, 22.9)) },
  ],
  [
    'K5',
    'fast growth',
    { ...woman, ...seen(scan('2026-06-12', 20), scan(LAST_SCAN, 25)) },
    { ...woman, ...seen(scan('2026-06-12', 20), scan(LAST_SCAN, 24.9)) },
  ],
  ['K6', 'an aneurysm of any size', { ...small, aneurysmMm: 1 }, { ...small, aneurysmMm: 0 }],
  [
    'K6',
    'an anticoagulant',
    { ...small, medications: ['apixaban'] },
    { ...small, medications: ['ibuprofen'] },
  ],
  ['K6', 'an antiplatelet', { ...small, medications: ['clopidogrel'] }, { ...small, medications: [] }],
  [
    'K6',
    'poor access to emergency care',
    { ...small, emergencyAccessPoor: true },
    { ...small, emergencyAccessPoor: false },
  ],
  ['K6', 'a vessel-rich lesion', { ...small, vesselRich: true }, { ...small, vesselRich: false }],
  [
    'K6',
    'exposure to flank trauma',
    { ...small, flankTraumaExposure: true },
    { ...small, flankTraumaExposure: false },
  ],
  [
    'K6',
    'planning a pregnancy',
    { ...small, ageYears: 30, planningPregnancy: true },
    { ...small, ageYears: 30, planningPregnancy: false },
  ],
  ['K6', 'an earlier bleed', { ...small, priorAmlBleed: '2025-12-02' }, { ...small, priorAmlBleed: false }],
  [
    'K7',
    'definite tuberous sclerosis with an aneurysm of 5 mm',
    { ...tsc, ...sized(20), aneurysmMm: 5 },
    { ...tsc, ...sized(20), aneurysmMm: 4.9 },
  ],
  [
    'K9',
    'a drug without definite tuberous sclerosis',
    { ...small, mtor: { drug: 'everolimus', since: '2026-09-01', indication: 'aml' } },
    { ...tsc, ...sized(20), mtor: { drug: 'everolimus', since: '2026-09-01', indication: 'aml' } },
  ],
  ['K10', 'definite tuberous sclerosis below 4.0 cm', { ...tsc, ...sized(39.9) }, { ...tsc, ...sized(40) }],
  [
    'K11',
    'two lesions',
    {
      ...woman,
      lesions: [lesion('L1', 'left', [scan(LAST_SCAN, 20)]), lesion('L2', 'left', [scan(LAST_SCAN, 10)])],
    },
    small,
  ],
  ['K12', 'unrecorded tuberous sclerosis', { ...small, tsc: 'not-recorded' }, small],
  ['K12', 'suspected tuberous sclerosis', { ...small, tsc: 'suspected' }, { ...small, tsc: 'definite' }],
  ['K15', 'a solitary kidney', { ...small, solitaryKidney: true }, { ...small, solitaryKidney: false }],
  ['K16', 'an age of 17', { ...small, ageYears: 17 }, { ...small, ageYears: 18 }],
  [
    'K17',
    'planning a pregnancy',
    { ...small, ageYears: 30, planningPregnancy: true },
    { ...small, ageYears: 30, pregnant: false },
  ],
  [
    'K18',
    'a last scan more than twelve months ago',
    { ...woman, ...sized(20, '2025-11-22') },
    { ...woman, ...sized(20, '2025-11-23') },
  ],
  [
    'K19',
    'two values weighed',
    { ...woman, ...seen(scan('2026-09-12', 22), scan(LAST_SCAN, 20)) },
    { ...woman, ...seen(scan('2026-09-11', 22), scan(LAST_SCAN, 20)) },
  ],
  [
    'K20',
    'an eGFR below 60',
    { ...small, egfr: { value: 59.9, date: '2026-09-15' } },
    { ...small, egfr: { value: 60, date: '2026-09-15' } },
  ],
  [
    'K20',
    'an eGFR more than twelve months old',
    { ...small, egfr: { value: 90, date: '2025-11-22' } },
    { ...small, egfr: { value: 90, date: '2025-11-23' } },
  ],
  ['K20', 'a missing eGFR', { ...sporadic, ...sized(20) }, small],
  ['K36', 'a kidney function below 60', { ...small, egfr: { value: 59.9, date: '2026-09-15' } }, small],
  ['K36', 'a solitary kidney', { ...small, solitaryKidney: true }, { ...small, solitaryKidney: false }],
];

const oneByOne: Case[] = ONE_BY_ONE.flatMap(([id, what, has, hasNot]): Case[] => [
  { name: `${what}: the card ${id} is shown`, answers: has, expect: { lists: [id] } },
  { name: `${what}: without it the card ${id} is not shown`, answers: hasNot, expect: { listsNot: [id] } },
]);

const onDrug = { mtor: { drug: 'everolimus', since: '2026-09-01', indication: 'aml' } } as const;

/** What is followed is true of this patient. */
const FOLLOWED: [what: string, answers: Case['answers'], follows: Record<string, string[]>][] = [
  ['a yearly ultrasound follows both intervals', small, { K1: ['S6', 'S52'], K8: ['S37', 'S50'] }],
  ['a scan every six months follows only one of them', { ...woman, ...sized(30) }, { K1: ['S6'] }],
  ['an MRI is named by none', { ...tsc, ...sized(20) }, { K8: [] }],
  ['3.8 cm is below the threshold', { ...woman, ...sized(38) }, { K2: ['S4'] }],
  ['4.0 cm counts as above it', { ...woman, ...sized(40) }, { K2: ['S7'] }],
  ['a large sporadic lesion has procedures first', { ...woman, ...sized(45) }, { K3: ['S10', 'S11'] }],
  ['a drug start has the drug first', { ...tsc, ...sized(45) }, { K3: ['S38', 'S39'] }],
  [
    'a drug that is blocked leaves the procedures',
    { ...tsc, ...sized(45), severeInfection: true },
    { K3: ['S10', 'S11'] },
  ],
  [
    'a small lesion with tuberous sclerosis is watched',
    { ...tsc, ...sized(20) },
    { K10: ['S4', 'P1d', 'P2'] },
  ],
  [
    'growing above 3.0 cm it is treated',
    { ...tsc, ...seen(scan('2025-10-12', 28), scan(LAST_SCAN, 32)) },
    { K10: ['S39', 'P1d', 'P2'] },
  ],
  ['the drug is offered last off the label', { ...woman, ...sized(45) }, { K9: ['P18', 'P20'] }],
  ['a drug that goes on off the label leaves its population', { ...small, ...onDrug }, { K9: ['P18'] }],
  ['unrecorded tuberous sclerosis is taken as unlikely', { ...small, tsc: 'not-recorded' }, { K12: ['P31'] }],
  ['suspected, it is scanned as if it were there', { ...small, tsc: 'suspected' }, { K12: ['S54'] }],
  ['sudden pain is an acute sign', { ...small, symptoms: ['sudden_flank_pain'] }, { K13: ['S20', 'S21'] }],
  ['pain is a symptom', { ...small, symptoms: ['flank_pain'] }, { K13: ['S8'], K32: ['S10', 'S11'] }],
  ['invisible blood is neither', { ...small, symptoms: ['nonvisible_haematuria'] }, { K13: [] }],
  [
    'where the diagnosis is in doubt no embolization is offered',
    { ...small, malignancySuspected: true },
    { K30: ['S11', 'P5'], K32: ['S11'] },
  ],
];

const followed = FOLLOWED.map(([name, answers, follows]): Case => ({ name, answers, expect: { follows } }));

export const disagreements: Case[] = [...whole, ...oneByOne, ...followed];
