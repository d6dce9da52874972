import { chart, gap, lesion, present, type RuleExample, scan, sized } from '../fixtures.ts';

export const examples: RuleExample[] = [
  { says: 'a lesion of exactly 4.0 cm is in the upper branch', facts: sized(40), truth: true },
  { says: '39.9 mm is not rounded up', facts: sized(39.9), truth: false },
  { says: '40.1 mm is in it', facts: sized(40.1), truth: true },
  { says: 'definite TSC has its own rule', facts: sized(60, { tsc: present('definite') }), truth: false },
  { says: 'suspected TSC does not', facts: sized(60, { tsc: present('suspected') }), truth: true },
  {
    says: 'an unread problem list does not hide a large lesion',
    facts: sized(60),
    gaps: [gap('tsc')],
    truth: true,
  },
  {
    says: 'a stale large lesion stays large',
    facts: chart({ lesions: present([lesion('L1', [scan('2020-10-12', 45)])]) }),
    truth: true,
  },
  {
    says: 'another lesion without a size does not cancel a known large one',
    facts: chart({ lesions: present([lesion('L1', [scan('2026-10-12', 45)]), lesion('L2', [])]) }),
    truth: true,
  },
  {
    says: 'a small lesion beside one without a size cannot be told',
    facts: chart({ lesions: present([lesion('L1', [scan('2026-10-12', 20)]), lesion('L2', [])]) }),
    truth: null,
  },
];
