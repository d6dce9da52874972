import type { StatementData } from './types.ts';

/** Printed beside every statement of the label (K28). */
const LABEL_POPULATION =
  'Label population: adults with renal AML and TSC not requiring immediate surgery (K28, P20).';

/** What the article states under “FDA drug label” (S26–S35). S27–S30 appear there twice; the second paragraph carries citation 2. */
export const LABEL: StatementData[] = [
  {
    id: 'S26',
    about: 'imaging',
    condition: 'trial',
    conclusion: 'main endpoint = AML response rate, read by independent central radiology',
    citations: [],
    notes: [LABEL_POPULATION],
  },
  {
    id: 'S27',
    about: 'AML volume',
    condition: 'response',
    conclusion: 'reduction ≥ 50 %',
    citations: [2],
    notes: [LABEL_POPULATION],
  },
  {
    id: 'S28',
    about: 'new lesion',
    condition: 'response',
    conclusion: 'no new AML ≥ 1 cm',
    citations: [2],
    notes: [LABEL_POPULATION],
  },
  {
    id: 'S29',
    about: 'kidney volume',
    condition: 'response',
    conclusion: 'no increase ≥ 20 %',
    citations: [2],
    notes: [LABEL_POPULATION],
  },
  {
    id: 'S30',
    about: 'bleeding grade',
    condition: 'response',
    conclusion: 'no AML-related bleeding of grade ≥ 2',
    citations: [2],
    notes: [LABEL_POPULATION],
  },
  {
    id: 'S31',
    about: 'trial arm',
    condition: 'everolimus vs placebo',
    conclusion: 'response rate higher, statistically significant (points at a "Table 24" the page lacks)',
    citations: [2],
    notes: [LABEL_POPULATION, 'The table it points to is missing from the article (K27).'],
  },
  {
    id: 'S32',
    about: 'duration',
    condition: 'responders',
    conclusion: 'median 5.3+ months, range 2.3+ to 19.6+ ("+" = still responding when counted)',
    citations: [],
    notes: [
      LABEL_POPULATION,
      'Still ongoing at cut-off; not a treatment length (K26). Not found outside the article (P20).',
    ],
  },
  {
    id: 'S33',
    about: 'progression',
    condition: 'everolimus vs placebo',
    conclusion: 'time to progression longer: HR 0.08 (95 % CI 0.02–0.37), p < 0.0001',
    citations: [2],
    notes: [LABEL_POPULATION, 'Not found outside the article (P20).'],
  },
  {
    id: 'S34',
    about: 'population not stated',
    condition: '"AML"',
    conclusion: 'management includes everolimus tablets',
    citations: [2],
    notes: [LABEL_POPULATION],
  },
  {
    id: 'S35',
    about: 'duration',
    condition: 'on everolimus',
    conclusion:
      'tablets were given once daily by mouth until progression or unacceptable toxicity: describes the trial, not an instruction',
    citations: [],
    notes: [LABEL_POPULATION, 'Describes the trial; the label dose line governs (K26, P20).'],
  },
];
