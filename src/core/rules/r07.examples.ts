import { chart, gap, lesion, present, type RuleExample, sized } from '../fixtures.ts';

const definite = { tsc: present('definite' as const) };

export const start: RuleExample[] = [
  { says: 'exactly 4.0 cm with definite TSC is enough', facts: sized(40, definite), truth: true },
  { says: '39.9 mm is not', facts: sized(39.9, definite), truth: false },
  { says: 'nor 6 cm with suspected TSC', facts: sized(60, { tsc: present('suspected') }), truth: false },
  { says: 'TSC that could not be read cannot be told', facts: sized(60), gaps: [gap('tsc')], truth: null },
  { says: 'pregnancy blocks it', facts: sized(60, { ...definite, pregnant: present(true) }), truth: false },
  {
    says: 'so does a man recorded as pregnant, until that is settled',
    facts: sized(60, { ...definite, pregnant: present(true), sex: present('male') }),
    truth: false,
  },
  { says: 'pregnancy not recorded does not', facts: sized(60, definite), truth: true },
  {
    says: 'liver disease of class C does',
    facts: sized(60, { ...definite, liverDisease: present({ childPugh: 'C', specialistAgrees: null }) }),
    truth: false,
  },
  {
    says: 'not when a specialist agrees',
    facts: sized(60, { ...definite, liverDisease: present({ childPugh: 'C', specialistAgrees: true }) }),
    truth: true,
  },
  {
    says: 'a lesion without a size cannot be told',
    facts: chart({ ...definite, lesions: present([lesion('L1', [])]) }),
    truth: null,
  },
];

export const blocked: RuleExample[] = [
  {
    says: 'allergy to rapamycins blocks the drug',
    facts: sized(40, { ...definite, rapamycinAllergy: present(true) }),
    truth: true,
  },
  {
    says: 'severe infection does',
    facts: sized(40, { ...definite, severeInfection: present(true) }),
    truth: true,
  },
  {
    says: 'breast-feeding does',
    facts: sized(40, { ...definite, breastFeeding: present(true) }),
    truth: true,
  },
  { says: 'nothing known does not', facts: sized(40, definite), truth: false },
];
