import { type Case, definite, sized, sporadic } from './case.ts';
import { BY_SIZE, SURVEILLANCE } from './outcomes.ts';

/** Part 4 d: the modifiers, the kidney function, and what would change the decision. */

const small = { ...sporadic, ...sized(20) };
const egfr = (value: number, more: { comparator?: '<' | '>'; date?: string } = {}) => ({
  egfr: { value, date: '2026-09-15', ...more },
});

type One = [id: string, what: string, has: Case['answers'], hasNot: Case['answers']];

const ONE_BY_ONE: One[] = [
  ['MOD-60', 'an eGFR below 60', { ...small, ...egfr(59.9) }, { ...small, ...egfr(60) }],
  ['MOD-60', 'an eGFR below 30', { ...small, ...egfr(29.9) }, small],
  ['MOD-60', 'an eGFR below 45', { ...small, ...egfr(44.9) }, small],
  ['MOD-45', 'an eGFR below 45', { ...small, ...egfr(44.9) }, { ...small, ...egfr(45) }],
  ['MOD-45', 'an eGFR of 30 or more', { ...small, ...egfr(30) }, { ...small, ...egfr(29.9) }],
  ['MOD-30', 'an eGFR below 30', { ...small, ...egfr(29.9) }, { ...small, ...egfr(30) }],
  [
    'MOD-GFR?',
    'an eGFR missing before an intervention',
    { ...sporadic, ...sized(45) },
    { ...sporadic, ...sized(45), ...egfr(90) },
  ],
  [
    'MOD-GFR?',
    'an eGFR more than twelve months old before an intervention',
    { ...sporadic, ...sized(45), ...egfr(90, { date: '2025-11-22' }) },
    { ...sporadic, ...sized(45), ...egfr(90, { date: '2025-11-23' }) },
  ],
  ['MOD-GFR?', 'an eGFR missing before a drug', { ...definite, ...sized(45) }, small],
  [
    'MOD-TSC?',
    'a suspected tuberous sclerosis',
    { ...small, tsc: 'suspected' },
    { ...small, tsc: 'definite' },
  ],
  [
    'MOD-TSC?',
    'an unrecorded tuberous sclerosis at 40',
    { ...small, tsc: 'not-recorded', ageYears: 40 },
    { ...small, tsc: 'not-recorded', ageYears: 41 },
  ],
  [
    'MOD-TSC?',
    'an unrecorded tuberous sclerosis from 4.0 cm on',
    { ...sporadic, ...sized(40), tsc: 'not-recorded' },
    { ...sporadic, ...sized(39.9), tsc: 'not-recorded' },
  ],
  [
    'MOD-TSC?',
    'an excluded tuberous sclerosis with a pointer',
    { ...small, tscFeatures: ['shagreen_patch'] },
    small,
  ],
  [
    'MOD-LAM',
    'a woman of 18 with definite tuberous sclerosis',
    { ...definite, ...sized(20), ageYears: 18 },
    { ...definite, ...sized(20), ageYears: 17 },
  ],
  ['MOD-LAM', 'lung cysts', { ...small, lungSigns: ['lung_cysts'] }, { ...small, lungSigns: [] }],
  [
    'MOD-LAM',
    'breathlessness in a man',
    { ...small, sex: 'male', symptoms: ['breathlessness'] },
    { ...definite, ...sized(20), sex: 'male' },
  ],
  ['MOD-MDT', 'an intervention', { ...sporadic, ...sized(45) }, small],
  ['MOD-MDT', 'a drug start', { ...definite, ...sized(45) }, { ...definite, ...sized(20) }],
  [
    'MOD-SOFT',
    'a soft factor of bleeding',
    { ...small, emergencyAccessPoor: true },
    { ...small, emergencyAccessPoor: false },
  ],
  ['MOD-NEAR', '3.8 cm', { ...sporadic, ...sized(38) }, { ...sporadic, ...sized(37.9) }],
  ['MOD-NEAR', 'below 4.0 cm', { ...sporadic, ...sized(39.9) }, { ...sporadic, ...sized(40) }],
  [
    'MOD-NEAR',
    '2.8 cm in definite tuberous sclerosis',
    { ...definite, ...sized(28) },
    { ...definite, ...sized(27.9) },
  ],
  [
    'MOD-NEAR',
    '3.0 cm in definite tuberous sclerosis',
    { ...definite, ...sized(30) },
    { ...definite, ...sized(30.1) },
  ],
  [
    'MOD-NEAR',
    '2.8 cm only with definite tuberous sclerosis',
    { ...definite, ...sized(29) },
    { ...sporadic, ...sized(29) },
  ],
];

const oneByOne: Case[] = ONE_BY_ONE.flatMap(([id, what, has, hasNot]): Case[] => [
  { name: `${what}: ${id} is shown`, answers: has, expect: { modifiers: [id] } },
  { name: `${what}: without it ${id} is not shown`, answers: hasNot, expect: { modifiersNot: [id] } },
]);

const always: Case[] = [
  {
    name: 'an eGFR below 30 is a caution',
    answers: { ...small, ...egfr(29.9) },
    expect: { ...SURVEILLANCE, alertsWith: [['MOD-30', 'caution']] },
  },
  {
    name: 'education is always part of it',
    answers: small,
    expect: { modifiers: ['MOD-EDU'] },
  },
  {
    name: 'education is part of an emergency too',
    answers: { ...small, acuteBleed: true },
    expect: { modifiers: ['MOD-EDU'] },
  },
  {
    name: 'content of twelve months to the day carries no warning of its age',
    today: '2027-11-23',
    answers: { ...sporadic, ...sized(20, '2027-10-12') },
    expect: { modifiersNot: ['MOD-AGE'] },
  },
  {
    name: 'content older than twelve months carries a warning of its age',
    today: '2027-11-24',
    answers: { ...sporadic, ...sized(20, '2027-10-12') },
    expect: { modifiers: ['MOD-AGE'] },
  },
];

const CATEGORIES: [value: number, g: string][] = [
  [90, 'G1'],
  [89.9, 'G2'],
  [60, 'G2'],
  [59.9, 'G3a'],
  [45, 'G3a'],
  [44.9, 'G3b'],
  [30, 'G3b'],
  [29.9, 'G4'],
  [15, 'G4'],
  [14.9, 'G5'],
];

const creatinine = (value: number, unit: 'mg/dL' | 'umol/L' = 'mg/dL') => ({
  creatinine: { value, unit, date: '2026-09-15' },
});

const kidney: Case[] = [
  ...CATEGORIES.map(
    ([value, g]): Case => ({
      name: `an eGFR of ${value} is ${g}`,
      answers: { ...small, ...egfr(value) },
      expect: { ...SURVEILLANCE, kidney: { egfr: value, g } },
    }),
  ),
  ...(
    [
      [29.9, 'A1'],
      [30, 'A2'],
      [300, 'A2'],
      [300.1, 'A3'],
    ] as const
  ).map(
    ([value, a]): Case => ({
      name: `an albumin of ${value} mg/g is ${a}`,
      answers: { ...small, ...egfr(90), acrMgPerG: { value, date: '2026-09-15' } },
      expect: { kidney: { a } },
    }),
  ),
  ...(
    [
      ['a woman of 55 with 0.9 mg/dL', { ageYears: 55, sex: 'female', ...creatinine(0.9) }, 75.5, 'G2'],
      ['a woman of 46 with 1.4 mg/dL', { ageYears: 46, sex: 'female', ...creatinine(1.4) }, 46.99, 'G3a'],
      ['a man of 40 with 1.0 mg/dL', { ageYears: 40, sex: 'male', ...creatinine(1) }, 97.58, 'G1'],
      ['a man of 61 with 2.4 mg/dL', { ageYears: 61, sex: 'male', ...creatinine(2.4) }, 29.95, 'G4'],
      [
        'a woman of 46 with 124 µmol/L',
        { ageYears: 46, sex: 'female', ...creatinine(124, 'umol/L') },
        46.88,
        'G3a',
      ],
    ] as const
  ).map(
    ([who, more, value, g]): Case => ({
      name: `${who} has an eGFR of ${value}`,
      answers: { ...small, ...more },
      expect: { kidney: { egfr: value, g } },
    }),
  ),
  {
    name: 'a child of 128 cm with 0.5 mg/dL has an eGFR of 105.73',
    answers: { ...small, ageYears: 9, heightCm: 128, ...creatinine(0.5) },
    expect: { kidney: { egfr: 105.73 } },
  },
  {
    name: 'a child of unknown height has no eGFR',
    answers: { ...small, ageYears: 9, ...creatinine(0.5) },
    expect: { kidney: null },
  },
  {
    name: 'a creatinine of somebody of unknown sex gives no eGFR',
    answers: {
      ...sized(20),
      ageYears: 46,
      tsc: 'excluded',
      fatSeen: true,
      fatSeenBy: 'ct',
      ...creatinine(1.4),
    },
    expect: { kidney: null },
  },
  {
    name: 'above 60 is G1 or G2, not known which',
    answers: { ...small, ...egfr(60, { comparator: '>' }) },
    expect: { kidney: { egfr: 60, g: null } },
  },
  {
    name: 'on dialysis an eGFR has no category',
    answers: { ...small, ...egfr(12), dialysis: true },
    expect: { kidney: { g: null } },
  },
  {
    name: 'in pregnancy an eGFR has no category',
    answers: { ...small, ageYears: 30, ...egfr(58), pregnant: true },
    expect: { kidney: { g: null } },
  },
  {
    name: 'an eGFR that is given is not lost to an older creatinine',
    answers: {
      ...small,
      egfr: { value: 25, date: '2026-11-01' },
      creatinine: { value: 0.8, unit: 'mg/dL', date: '2025-12-20' },
    },
    expect: { kidney: { egfr: 25, g: 'G4' }, alertsWith: [['MOD-30', 'caution']] },
  },
  {
    name: 'kidney function never changes the disposition',
    answers: { ...sporadic, ...sized(45), ...egfr(14) },
    expect: { ...BY_SIZE },
  },
];

const changes: Case[] = [
  {
    name: 'a lesion of 3.8 cm would be intervened on at 4.0 cm',
    answers: { ...sporadic, ...sized(38) },
    expect: {
      changes: [{ fact: 'lesions.L1.size', from: 38, to: 40, unit: 'mm', disposition: 'intervention' }],
    },
  },
  {
    name: 'a lesion of 3.8 cm in definite tuberous sclerosis would be treated with a drug at 4.0 cm',
    answers: { ...definite, ...sized(38) },
    expect: {
      changes: [{ fact: 'lesions.L1.size', from: 38, to: 40, unit: 'mm', disposition: 'medical-therapy' }],
    },
  },
];

export const modifiers: Case[] = [...oneByOne, ...always, ...kidney, ...changes];
