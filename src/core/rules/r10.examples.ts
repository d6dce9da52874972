import { present, type RuleExample, scan, series } from '../fixtures.ts';

const yearly = (from: number, to: number) => [scan('2025-10-12', from), scan('2026-10-12', to)];

export const examples: RuleExample[] = [
  {
    says: '3.0 cm after 0.51 cm in a year grows significantly',
    facts: series(yearly(24.9, 30)),
    truth: true,
  },
  { says: '29.9 mm is too small', facts: series(yearly(24.5, 29.9)), truth: false },
  { says: '0.50 cm in a year is not above 0.50', facts: series(yearly(27, 32)), truth: false },
  { says: 'TSC has its own rule', facts: series(yearly(24, 30), { tsc: present('definite') }), truth: false },
  {
    says: 'different modalities give no rate',
    facts: series([scan('2025-10-12', 24, 'ultrasound'), scan('2026-10-12', 32)]),
    truth: false,
  },
  {
    says: 'no modality gives no rate',
    facts: series([scan('2025-10-12', 24, null), scan('2026-10-12', 32, null)]),
    truth: false,
  },
];
