import { chart, charted, lesion, present, type RuleExample, scan, told, treatment } from '../fixtures.ts';

const embolized = (date: string) =>
  present([lesion('L1', [scan('2026-06-01', 42)], { treated: [treatment('embolization', date)] })]);

export const examples: RuleExample[] = [
  {
    says: 'flank pain, as told, is a symptom',
    facts: chart({ symptoms: present([told('flank_pain')]) }),
    truth: true,
  },
  {
    says: 'flank pain that began in spring and goes on is one',
    facts: chart({ symptoms: present([told('flank_pain', { onset: '2026-04-01', ongoing: true })]) }),
    truth: true,
  },
  {
    says: 'flank pain that has stopped is not',
    facts: chart({ symptoms: present([told('flank_pain', { onset: '2026-11-20', ongoing: false })]) }),
    truth: false,
  },
  {
    says: 'flank pain from a stone is not',
    facts: chart({ symptoms: present([told('flank_pain', { cause: 'other' })]) }),
    truth: false,
  },
  {
    says: 'visible blood two weeks ago is one even when it has stopped',
    facts: chart({
      symptoms: present([told('visible_haematuria', { onset: '2026-11-09', ongoing: false })]),
    }),
    truth: true,
  },
  {
    says: 'a day earlier it is not',
    facts: chart({
      symptoms: present([told('visible_haematuria', { onset: '2026-11-08', ongoing: false })]),
    }),
    truth: false,
  },
  {
    says: 'a chart entry of ten days ago is one',
    facts: chart({ symptoms: present([charted('flank_pain', '2026-11-13')]) }),
    truth: true,
  },
  {
    says: 'a chart entry of last year is a question',
    facts: chart({ symptoms: present([charted('flank_pain', '2025-11-13')]) }),
    truth: false,
  },
  {
    says: 'non-visible haematuria is not',
    facts: chart({ symptoms: present([told('nonvisible_haematuria')]) }),
    truth: false,
  },
  { says: 'symptoms not recorded cannot be told', facts: chart(), truth: null },
  {
    says: 'fever within 14 days of an embolization is one',
    facts: chart({ symptoms: present([told('fever')]), lesions: embolized('2026-11-09') }),
    truth: true,
  },
  {
    says: 'fever 15 days after it is not',
    facts: chart({ symptoms: present([told('fever')]), lesions: embolized('2026-11-08') }),
    truth: false,
  },
];
