import {
  chart,
  gap,
  lesion,
  present,
  type RuleExample,
  scan,
  series,
  sized,
  treatment,
} from '../fixtures.ts';

const fast = [scan('2026-06-12', 15), scan('2026-10-12', 20)];
const embolized = (scans: [string, number][]) =>
  lesion(
    'L1',
    scans.map(([date, mm]) => scan(date, mm)),
    { treated: [treatment('embolization', '2026-01-10')] },
  );

export const pregnant: RuleExample[] = [
  {
    says: 'pregnant and quiet has its own interval',
    facts: sized(20, { pregnant: present(true) }),
    truth: true,
  },
  { says: 'not pregnant has not', facts: sized(20, { pregnant: present(false) }), truth: false },
  { says: 'not recorded cannot be told', facts: sized(20), truth: null },
  {
    says: 'a man recorded as pregnant cannot be told',
    facts: sized(20, { pregnant: present(true), sex: present('male') }),
    truth: null,
  },
  {
    says: 'a changed pattern comes first',
    facts: sized(20, { pregnant: present(true), patternChanged: present(true) }),
    truth: false,
  },
  { says: 'fast growth comes first', facts: series(fast, { pregnant: present(true) }), truth: false },
];

export const characterise: RuleExample[] = [
  {
    says: 'a changed pattern is characterised again',
    facts: sized(20, { patternChanged: present(true) }),
    truth: true,
  },
  { says: 'fast growth is', facts: series(fast), truth: true },
  {
    says: 'significant growth of a small lesion is',
    facts: series([scan('2025-10-12', 12), scan('2026-10-12', 20)]),
    truth: true,
  },
  { says: 'a quiet lesion is not', facts: sized(20, { patternChanged: present(false) }), truth: false },
];

export const small: RuleExample[] = [
  { says: 'a small lesion is watched', facts: sized(20), truth: true },
  { says: 'no lesion is no small lesion', facts: chart(), truth: false },
  { says: 'definite TSC is not', facts: sized(20, { tsc: present('definite') }), truth: false },
];

export const treated: RuleExample[] = [
  {
    says: 'smaller after embolization is controlled',
    facts: chart({
      lesions: present([
        embolized([
          ['2025-12-01', 45],
          ['2026-08-01', 30],
        ]),
      ]),
    }),
    truth: true,
  },
  {
    says: 'not smaller is a failed treatment',
    facts: chart({
      lesions: present([
        embolized([
          ['2025-12-01', 35],
          ['2026-08-01', 35],
        ]),
      ]),
    }),
    truth: false,
  },
  {
    says: 'without a size from before it cannot be called controlled',
    facts: chart({ lesions: present([embolized([['2026-08-01', 30]])]) }),
    truth: false,
  },
  {
    says: 'an aneurysm of 5 mm leaves nothing controlled',
    facts: chart({
      lesions: present([
        embolized([
          ['2025-12-01', 45],
          ['2026-08-01', 30],
        ]),
      ]),
      aneurysm: present({ mm: 5, date: null }),
    }),
    truth: false,
  },
  {
    says: 'complete excision of a classic AML removes it',
    facts: chart({
      lesions: present([
        lesion('L1', [scan('2025-12-01', 45)], {
          treated: [treatment('nephron-sparing-surgery', '2026-01-10', true)],
        }),
      ]),
    }),
    truth: true,
  },
  {
    says: 'something measured after a nephrectomy contradicts it',
    facts: chart({
      lesions: present([
        lesion('L1', [scan('2026-08-01', 20)], { treated: [treatment('nephrectomy', '2026-01-10')] }),
      ]),
    }),
    truth: false,
  },
  {
    says: 'a list of lesions that may be incomplete may hold an untreated one',
    facts: chart({
      lesions: present([
        embolized([
          ['2025-12-01', 45],
          ['2026-08-01', 30],
        ]),
      ]),
    }),
    gaps: [gap('lesions')],
    truth: null,
  },
  {
    says: 'another, untreated lesion is not covered',
    facts: chart({
      lesions: present([
        embolized([
          ['2025-12-01', 45],
          ['2026-08-01', 30],
        ]),
        lesion('L2', [scan('2026-08-01', 12)]),
      ]),
    }),
    truth: false,
  },
];
