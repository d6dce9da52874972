import type { Facts } from '../facts.ts';
import {
  everolimus,
  lesion,
  present,
  type RuleExample,
  scan,
  series,
  sized,
  treatment,
} from '../fixtures.ts';

const aneurysm = (mm: number, date: string | null = '2026-01-10') => present({ mm, date });
const noBleed = present<string | false>(false);
const embolized = (date: string, scans = [scan('2025-12-01', 42)]) =>
  present([lesion('L1', scans, { treated: [treatment('embolization', date)] })]);
const onDrug = (more: Partial<Facts>): Facts =>
  series([scan('2025-05-01', 42), scan('2026-10-12', 35)], {
    priorAmlBleed: noBleed,
    mtor: present(everolimus({ since: '2025-06-10' })),
    ...more,
  });
/** On the drug since 2022, measured before it, in between and now. */
const longOnDrug = (mm: number, more: Partial<Facts>): Facts =>
  series([scan('2021-12-01', 42), scan('2023-10-12', 30), scan('2026-10-12', mm)], {
    aneurysm: aneurysm(0),
    mtor: present(everolimus({ since: '2022-01-10' })),
    ...more,
  });
const bledOnDrug = { priorAmlBleed: present<string | false>('2023-01-01') };

export const examples: RuleExample[] = [
  { says: 'an aneurysm of exactly 5 mm is a risk', facts: sized(20, { aneurysm: aneurysm(5) }), truth: true },
  {
    says: 'an aneurysm of 4.9 mm is not',
    facts: sized(20, { aneurysm: aneurysm(4.9), priorAmlBleed: noBleed }),
    truth: false,
  },
  {
    says: 'an aneurysm not reported cannot be told',
    facts: sized(20, { priorAmlBleed: noBleed }),
    truth: null,
  },
  {
    says: 'an earlier bleed is a risk',
    facts: sized(20, { priorAmlBleed: present('2024-02-01') }),
    truth: true,
  },
  {
    says: 'an aneurysm embolized after it was seen is dealt with',
    facts: sized(20, { aneurysm: aneurysm(6), priorAmlBleed: noBleed, lesions: embolized('2026-02-01') }),
    truth: false,
  },
  {
    says: 'an aneurysm seen after the embolization is not',
    facts: sized(20, { aneurysm: aneurysm(6, '2026-08-01'), lesions: embolized('2026-02-01') }),
    truth: true,
  },
  {
    says: 'an undated aneurysm belongs to the last scan',
    facts: sized(20, {
      aneurysm: aneurysm(6, null),
      lesions: embolized('2026-02-01', [scan('2025-12-01', 42), scan('2026-08-01', 30)]),
    }),
    truth: true,
  },
  {
    says: 'a bleed embolized since is dealt with',
    facts: sized(20, {
      aneurysm: aneurysm(0),
      priorAmlBleed: present('2026-01-10'),
      lesions: embolized('2026-01-10'),
    }),
    truth: false,
  },
  {
    says: 'a bleed needs its own exemption beside the aneurysm’s',
    facts: sized(20, {
      aneurysm: aneurysm(6),
      priorAmlBleed: present('2026-06-10'),
      lesions: embolized('2026-02-01'),
    }),
    truth: true,
  },
  {
    says: 'a risk that a team decided to observe 12 months ago is exempt',
    facts: sized(20, {
      aneurysm: aneurysm(6),
      priorAmlBleed: noBleed,
      riskObserved: present({ by: 'Dr N', date: '2025-11-23' }),
    }),
    truth: false,
  },
  {
    says: 'a day more than 12 months ago it is not',
    facts: sized(20, {
      aneurysm: aneurysm(6),
      riskObserved: present({ by: 'Dr N', date: '2025-11-22' }),
    }),
    truth: true,
  },
  {
    says: 'a decision still to be taken exempts nothing',
    facts: sized(20, {
      aneurysm: aneurysm(6),
      riskObserved: present({ by: 'Dr N', date: '2026-11-24' }),
    }),
    truth: true,
  },
  {
    says: 'a decision of today exempts',
    facts: sized(20, {
      aneurysm: aneurysm(6),
      priorAmlBleed: noBleed,
      riskObserved: present({ by: 'Dr N', date: '2026-11-23' }),
    }),
    truth: false,
  },
  {
    says: 'a bleed of the day of the decision is the one decided on',
    facts: sized(20, {
      aneurysm: aneurysm(0),
      priorAmlBleed: present('2026-05-01'),
      riskObserved: present({ by: 'Dr N', date: '2026-05-01' }),
    }),
    truth: false,
  },
  {
    says: 'a bleed after that decision is a new risk',
    facts: sized(20, {
      priorAmlBleed: present('2026-06-10'),
      riskObserved: present({ by: 'Dr N', date: '2026-05-01' }),
    }),
    truth: true,
  },
  {
    says: 'twelve months on the drug since, smaller and not failing, is exempt',
    facts: onDrug({ aneurysm: aneurysm(6, '2025-07-01') }),
    truth: false,
  },
  {
    says: 'less than twelve months since is not',
    facts: onDrug({ aneurysm: aneurysm(6, '2025-11-24') }),
    truth: true,
  },
  {
    says: 'a failing drug exempts nothing',
    facts: onDrug({ aneurysm: aneurysm(6, '2025-07-01'), mtor: present(everolimus({ newLesionCm: 1 })) }),
    truth: true,
  },
  {
    says: 'nor does one under which the aneurysm is still reported',
    facts: onDrug({ aneurysm: aneurysm(6, null) }),
    truth: true,
  },
  {
    says: 'a drug whose first day is not known exempts nothing',
    facts: onDrug({ aneurysm: aneurysm(6, '2025-07-01'), mtor: present(everolimus({ since: null })) }),
    truth: true,
  },
  {
    says: 'nor does one taken for less than twelve months of those since the bleed',
    facts: onDrug({
      aneurysm: aneurysm(0),
      priorAmlBleed: present('2025-01-01'),
      mtor: present(everolimus({ since: '2025-11-24' })),
    }),
    truth: true,
  },
  {
    says: 'one taken for exactly twelve months exempts a bleed before it',
    facts: onDrug({
      aneurysm: aneurysm(0),
      priorAmlBleed: present('2025-01-01'),
      mtor: present(everolimus({ since: '2025-11-23' })),
    }),
    truth: false,
  },
  {
    says: 'the last scan of the day of the bleed says nothing of what came after it',
    facts: series([scan('2023-12-01', 42), scan('2025-10-12', 35)], {
      aneurysm: aneurysm(0),
      priorAmlBleed: present('2025-10-12'),
      mtor: present(everolimus({ since: '2024-01-10' })),
    }),
    truth: true,
  },
  {
    says: 'a scan of the day after the bleed does',
    facts: series([scan('2023-12-01', 42), scan('2025-10-12', 35)], {
      aneurysm: aneurysm(0),
      priorAmlBleed: present('2025-10-11'),
      mtor: present(everolimus({ since: '2024-01-10' })),
    }),
    truth: false,
  },
  {
    says: 'a bleed before the last twelve months on the drug is exempt, smaller and not failing',
    facts: longOnDrug(35.9, bledOnDrug),
    truth: false,
  },
  {
    says: 'a lesion 20 % above its smallest on the drug exempts nothing',
    facts: longOnDrug(36, bledOnDrug),
    truth: true,
  },
  {
    says: 'an aneurysm of 5 mm on the last scan on the drug leaves the bleed a risk too',
    facts: longOnDrug(30, { ...bledOnDrug, aneurysm: aneurysm(5, '2026-10-12') }),
    truth: true,
  },
  {
    says: 'one of 4.9 mm does not',
    facts: longOnDrug(30, { ...bledOnDrug, aneurysm: aneurysm(4.9, '2026-10-12') }),
    truth: false,
  },
  {
    says: 'nor does one of 5 mm that the last scan on the drug no longer shows',
    facts: longOnDrug(30, { ...bledOnDrug, aneurysm: aneurysm(5, '2023-10-12') }),
    truth: false,
  },
  {
    says: 'a bleed more than 10 years ago, small and not growing, is a question',
    facts: series([scan('2025-10-12', 20), scan('2026-10-12', 20)], {
      aneurysm: aneurysm(0),
      priorAmlBleed: present('2016-11-22'),
    }),
    truth: false,
  },
  {
    says: 'exactly 10 years ago is still a risk',
    facts: series([scan('2025-10-12', 20), scan('2026-10-12', 20)], { priorAmlBleed: present('2016-11-23') }),
    truth: true,
  },
  {
    says: 'so is one whose growth is not known',
    facts: sized(20, { priorAmlBleed: present('2010-01-01') }),
    truth: true,
  },
];
