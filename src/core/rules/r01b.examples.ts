import {
  chart,
  charted,
  everolimus,
  lesion,
  present,
  type RuleExample,
  scan,
  told,
  treatment,
} from '../fixtures.ts';

const bleed = (date: string) => ({ priorAmlBleed: present<string | false>(date), symptoms: present([]) });
const treated = (procedure: 'embolization' | 'ablation', date: string) =>
  present([lesion('L1', [scan('2026-06-01', 42)], { treated: [treatment(procedure, date)] })]);

const quiet = { priorAmlBleed: present<string | false>(false), symptoms: present([]) };

export const examples: RuleExample[] = [
  { says: 'no earlier bleed and no sign, stated, are none', facts: chart(quiet), truth: false },
  { says: 'a bleed of exactly 30 days ago is recent', facts: chart(bleed('2026-10-24')), truth: true },
  { says: 'a bleed of 31 days ago is not', facts: chart(bleed('2026-10-23')), truth: false },
  {
    says: 'embolization on the day of the bleed deals with it',
    facts: chart({ ...bleed('2026-11-10'), lesions: treated('embolization', '2026-11-10') }),
    truth: false,
  },
  {
    says: 'embolization before the bleed does not',
    facts: chart({ ...bleed('2026-11-10'), lesions: treated('embolization', '2026-11-09') }),
    truth: true,
  },
  {
    says: 'a planned embolization does not',
    facts: chart({ ...bleed('2026-11-10'), lesions: treated('embolization', '2026-12-01') }),
    truth: true,
  },
  {
    says: 'an ablation does not',
    facts: chart({ ...bleed('2026-11-10'), lesions: treated('ablation', '2026-11-15') }),
    truth: true,
  },
  {
    says: 'a grade 2 bleed on treatment counts',
    facts: chart({ mtor: present(everolimus({ bleedGrade: 2, bleedDate: '2026-11-01' })) }),
    truth: true,
  },
  {
    says: 'an undated one is not known to be recent',
    facts: chart({ ...quiet, mtor: present(everolimus({ bleedGrade: 2 })) }),
    truth: false,
  },
  {
    says: 'a grade 1 bleed on treatment does not count',
    facts: chart({ ...quiet, mtor: present(everolimus({ bleedGrade: 1, bleedDate: '2026-11-01' })) }),
    truth: false,
  },
  {
    says: 'sudden pain that began four days ago counts',
    facts: chart({ symptoms: present([told('sudden_flank_pain', { onset: '2026-11-19' })]) }),
    truth: true,
  },
  {
    says: 'sudden pain of exactly 14 days ago counts',
    facts: chart({ symptoms: present([told('sudden_flank_pain', { onset: '2026-11-09' })]) }),
    truth: true,
  },
  {
    says: 'sudden pain of 15 days ago does not',
    facts: chart({
      ...bleed('2020-01-01'),
      symptoms: present([told('sudden_flank_pain', { onset: '2026-11-08' })]),
    }),
    truth: false,
  },
  {
    says: 'visible blood of a week ago that has stopped does not',
    facts: chart({
      ...bleed('2020-01-01'),
      symptoms: present([charted('visible_haematuria', '2026-11-16', { status: 'resolved' })]),
    }),
    truth: false,
  },
  {
    says: 'heavy haematuria of a week ago is visible blood',
    facts: chart({ symptoms: present([charted('heavy_haematuria_or_clots', '2026-11-16')]) }),
    truth: true,
  },
];
