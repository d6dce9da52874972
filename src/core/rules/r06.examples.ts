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

const one = (...args: Parameters<typeof lesion>) => chart({ lesions: present([lesion(...args)]) });

export const examples: RuleExample[] = [
  { says: 'no lesion at all cannot be judged', facts: chart(), truth: true },
  {
    says: 'no lesion in an unread chart cannot be told',
    facts: chart(),
    gaps: [gap('lesions')],
    truth: null,
  },
  { says: 'a lesion with a current size can be judged', facts: sized(20), truth: false },
  { says: 'a lesion without a size cannot', facts: one('L1', []), truth: true },
  {
    says: 'a lesion whose size could not be read cannot be told: it may have one',
    facts: one('L1', []),
    gaps: [gap('lesions')],
    truth: null,
  },
  { says: 'an undated size is no size', facts: series([scan(null, 20)]), truth: true },
  { says: 'a size of the future is none', facts: series([scan('2026-11-24', 20)]), truth: true },
  { says: 'an axis of 400 mm can be judged', facts: series([scan('2026-10-12', 400)]), truth: false },
  { says: 'an axis of 401 mm cannot', facts: series([scan('2026-10-12', 401)]), truth: true },
  { says: 'an axis of nothing cannot', facts: series([scan('2026-10-12', 0)]), truth: true },
  {
    says: 'a newer number without a unit makes the lesion unsure',
    facts: series([scan('2026-01-12', 20), { ...scan('2026-10-12', 31), unusable: 'no-unit' }]),
    truth: true,
  },
  {
    says: 'so it is with two such numbers of different kinds',
    facts: series([
      scan('2026-01-12', 20),
      { ...scan('2026-09-12', 31), unusable: 'no-unit' },
      { ...scan('2026-10-12', 0), axesMm: [410, 20] },
    ]),
    truth: true,
  },
  {
    says: 'and with a newer "<30 mm"',
    facts: series([scan('2026-01-12', 20), { ...scan('2026-10-12', 30), unusable: 'bound-only' }]),
    truth: true,
  },
  {
    says: 'and where more could not be read',
    facts: series([{ ...scan('2026-10-12', 31), unusable: 'no-unit' }]),
    gaps: [gap('lesions')],
    truth: true,
  },
  {
    says: 'a number without a unit beside a "<30 mm" is a number that cannot be used',
    facts: series([
      { ...scan('2026-09-12', 30), unusable: 'bound-only' },
      { ...scan('2026-10-12', 31), axesMm: [], unusable: 'no-unit' },
    ]),
    truth: true,
  },
  {
    says: 'an older one does not',
    facts: series([{ ...scan('2026-01-12', 31), unusable: 'no-unit' }, scan('2026-10-12', 20)]),
    truth: false,
  },
  {
    says: 'a size of exactly 24 months ago is not stale',
    facts: series([scan('2024-11-23', 20)]),
    truth: false,
  },
  { says: 'a day older is stale', facts: series([scan('2024-11-22', 20)]), truth: true },
  {
    says: 'a lesion bounded by a report needs no size',
    facts: one('L1', [], { boundedByReport: { date: '2026-10-12', upperMm: 21 } }),
    truth: false,
  },
  {
    says: 'a bound of 40 mm bounds nothing',
    facts: one('L1', [], { boundedByReport: { date: '2026-10-12', upperMm: 40 } }),
    truth: true,
  },
  {
    says: 'a stale bound bounds nothing',
    facts: one('L1', [], { boundedByReport: { date: '2024-11-22', upperMm: 21 } }),
    truth: true,
  },
  {
    says: 'a lesion awaiting its first scan after treatment needs no size',
    facts: one('L1', [scan('2026-01-01', 45)], { treated: [treatment('embolization', '2026-05-23')] }),
    truth: false,
  },
  {
    says: 'not scanned more than 6 months after treatment is overdue',
    facts: one('L1', [scan('2026-01-01', 45)], { treated: [treatment('embolization', '2026-05-22')] }),
    truth: true,
  },
  {
    says: 'a removed lesion needs no size',
    facts: one('L1', [], { treated: [treatment('nephrectomy', '2020-05-22')] }),
    truth: false,
  },
];
