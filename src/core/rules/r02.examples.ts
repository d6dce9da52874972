import { chart, gap, lesion, present, type RuleExample, scan, series, sized } from '../fixtures.ts';

const noFat = present({ seen: false, by: 'mri' as const });
const none = {
  malignancySuspected: present(false),
  histology: present('classic' as const),
  aggressiveSigns: present([]),
};
const growing = [scan('2025-10-12', 15), scan('2026-10-12', 22)];

export const examples: RuleExample[] = [
  {
    says: 'suspected malignancy is characterised first',
    facts: sized(20, { malignancySuspected: present(true) }),
    truth: true,
  },
  { says: 'so is an epithelioid AML', facts: sized(20, { histology: present('epithelioid') }), truth: true },
  {
    says: 'and calcification',
    facts: sized(20, { aggressiveSigns: present(['calcification']) }),
    truth: true,
  },
  {
    says: 'and a vein extension with necrosis',
    facts: sized(20, { aggressiveSigns: present(['vein_extension', 'necrosis']) }),
    truth: true,
  },
  { says: 'a classic AML with nothing suspicious is not', facts: sized(20, none), truth: false },
  { says: 'nothing recorded cannot be told', facts: sized(20), truth: null },
  {
    says: 'an incomplete list of signs cannot be told',
    facts: sized(20, none),
    gaps: [gap('aggressiveSigns')],
    truth: null,
  },
  { says: 'no fat on MRI is, without definite TSC', facts: sized(20, { fatSeen: noFat }), truth: true },
  {
    says: 'no fat on MRI is not, with definite TSC',
    facts: sized(20, { ...none, histology: present('classic'), fatSeen: noFat, tsc: present('definite') }),
    truth: false,
  },
  {
    says: 'no fat on ultrasound settles nothing',
    facts: sized(20, { fatSeen: present({ seen: false, by: 'ultrasound' }) }),
    truth: null,
  },
  {
    says: 'no fat seen more than 24 months ago settles nothing',
    facts: sized(20, {
      fatSeen: {
        state: 'present',
        value: { seen: false, by: 'mri' },
        sources: [
          {
            from: 'chart',
            reference: 'DiagnosticReport/1',
            date: '2024-11-22',
            words: 'no fat',
            grade: 'text',
          },
        ],
      },
    }),
    truth: null,
  },
  { says: 'significant growth without shown fat is', facts: series(growing), truth: true },
  {
    says: 'significant growth with shown fat is not',
    facts: series(growing, { ...none, fatSeen: present({ seen: true, by: 'ct' }) }),
    truth: false,
  },
  {
    says: 'significant growth with definite TSC and unknown fat is',
    facts: series(growing, { tsc: present('definite') }),
    truth: true,
  },
  {
    says: 'no fat without any untreated lesion is not',
    facts: chart({ ...none, histology: present('classic'), lesions: present([]), fatSeen: noFat }),
    truth: false,
  },
  {
    says: 'a bounded lesion without fat is',
    facts: chart({
      fatSeen: noFat,
      lesions: present([lesion('L1', [], { boundedByReport: { date: '2026-10-12', upperMm: 20 } })]),
    }),
    truth: true,
  },
];
