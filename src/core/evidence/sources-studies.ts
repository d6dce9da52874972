import type { SourceData } from './types.ts';

/** Studies P10–P19: what was read, and how. */
export const STUDIES: SourceData[] = [
  {
    id: 'P10',
    citation: 'Yamakado 2002, Radiology 225:78',
    items: [
      {
        content:
          'all bleeders > 4 cm with aneurysm ≥ 5 mm; size ≥ 4: sens 100 %, spec 38 %; aneurysm ≥ 5 mm: 100 %, 86 %; n = 23 patients',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P11',
    citation: 'Bhatt 2016, Eur Urol',
    items: [
      {
        content:
          '> 92 % no growth at 43 months, no difference ≤ 4 vs > 4; initial surveillance for all asymptomatic; TSC in 17 of 447 (3.8 %, urotoday 86505)',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P11b',
    citation: 'CVIR Endovasc 2020; single-centre 2024; Subiela 2023',
    items: [
      {
        content:
          'SAE indication ≥ 4 cm or aneurysm ≥ 5 mm; growth 0.11 vs 0.24 cm/yr (≤ 4 / > 4); median 0.13 mm/yr',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P14',
    citation: 'Álvarez-Restrepo review (PMID 35096516)',
    items: [
      {
        content: 'growth > 0.25 cm/yr, aneurysm > 5 mm, child-bearing age, symptoms may justify treatment',
        verified: '[V] abstract',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P15',
    citation: 'Avila 2017, AJR (LAM, non-fatty masses)',
    items: [
      {
        content: 'steady growth > 0.5 cm/yr in all 4 RCC; AML-pattern masses < 0.5 but one',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P16',
    citation: 'EXIST-2, Bissler 2013 Lancet + extension PLoS One 2017',
    items: [
      {
        content:
          'adults ≥ 18, ≥ 1 AML ≥ 3 cm, definite TSC or sporadic LAM, 10 mg/day vs placebo 2:1, n = 118, ≥ 50 % sum-volume reduction',
        verified: '[V] abstract',
        marks: ['V'],
      },
      { content: 'response 41.8 % vs 0', verified: '[V2]', marks: ['V2'] },
      {
        content: 'progression definition; scan schedule 12/24/48 weeks then yearly; extension ~58 %',
        verified: '[BK] (searched, [NV])',
        marks: ['BK', 'NV'],
      },
    ],
  },
  {
    id: 'P17',
    citation: 'EXIST-1 paediatric post-hoc',
    items: [
      { content: 'response 75.8 % of 33; authors state not an approved use', verified: '[V]', marks: ['V'] },
    ],
  },
  {
    id: 'P18',
    citation: 'Everolimus for sporadic AML, phase II',
    items: [
      {
        content: '≥ 25 % shrinkage 10/18 at 4 months; 40 % self-withdrew, 20 % protocol toxicity',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P19',
    citation: 'Sirolimus, Bissler 2008 NEJM',
    items: [
      {
        content: 'volume 53 % of baseline at 12 months on drug, 86 % one year after stopping',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
];
