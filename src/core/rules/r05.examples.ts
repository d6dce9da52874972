import { chart, everolimus, gap, present, type RuleExample } from '../fixtures.ts';

const listed = present([
  {
    name: 'everolimus 10 mg',
    status: 'active' as const,
    classes: ['mtor-inhibitor' as const],
    date: null,
    sources: [],
  },
]);

export const examples: RuleExample[] = [
  {
    says: 'everolimus for AML is treatment',
    facts: chart({ mtor: present(everolimus({ indication: 'aml' })) }),
    truth: true,
  },
  {
    says: 'so is any mTOR inhibitor with definite TSC',
    facts: chart({ mtor: present(everolimus({ indication: 'transplant' })), tsc: present('definite') }),
    truth: true,
  },
  {
    says: 'for a transplant it is not',
    facts: chart({ mtor: present(everolimus({ indication: 'transplant' })) }),
    truth: false,
  },
  {
    says: 'without a known reason it cannot be told: the size rules apply',
    facts: chart({ mtor: present(everolimus()) }),
    truth: null,
  },
  { says: 'not on the drug, as stated, is not', facts: chart({ mtor: present(false) }), truth: false },
  { says: 'not recorded cannot be told', facts: chart(), truth: null },
  {
    says: 'an active drug on the list with definite TSC is treatment',
    facts: chart({ medications: listed, tsc: present('definite') }),
    truth: true,
  },
  {
    says: 'entries that contradict each other count as on the drug',
    facts: chart({
      mtor: {
        state: 'conflicting',
        values: [
          { value: false, sources: [] },
          { value: everolimus({ indication: 'tsc' }), sources: [] },
        ],
      },
    }),
    truth: true,
  },
  {
    says: 'TSC that could not be read leaves it open',
    facts: chart({ mtor: present(everolimus({ indication: 'sega' })) }),
    gaps: [gap('tsc')],
    truth: null,
  },
];
