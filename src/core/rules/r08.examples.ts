import { present, type RuleExample, scan, series } from '../fixtures.ts';

const definite = { tsc: present('definite' as const) };
/** A year apart on MRI. */
const yearly = (from: number, to: number) => [scan('2025-10-12', from), scan('2026-10-12', to)];

export const start: RuleExample[] = [
  { says: '30.1 mm and growing is enough', facts: series(yearly(27, 30.1), definite), truth: true },
  { says: 'exactly 3.0 cm is not above 3.0', facts: series(yearly(26, 30), definite), truth: false },
  { says: '0.25 cm a year is not notable', facts: series(yearly(29.5, 32), definite), truth: false },
  { says: '3 mm in a year is', facts: series(yearly(29, 32), definite), truth: true },
  {
    says: '5 mm between ultrasound and MRI in five months is',
    facts: series([scan('2026-05-12', 28, 'ultrasound'), scan('2026-10-12', 33)], definite),
    truth: true,
  },
  { says: 'one scan shows no growth', facts: series([scan('2026-10-12', 35)], definite), truth: false },
];

export const blocked: RuleExample[] = [
  {
    says: 'pregnancy blocks the drug',
    facts: series(yearly(27, 32), { ...definite, pregnant: present(true) }),
    truth: true,
  },
  { says: 'nothing known does not', facts: series(yearly(27, 32), definite), truth: false },
];
