import type { SourceData } from './types.ts';

/** Consensus papers and guidelines P1–P9: what was read, and how. */
export const GUIDELINES: SourceData[] = [
  {
    id: 'P1',
    citation: 'TSC International Consensus, Northrup 2021, Pediatr Neurol 123:50–66',
    items: [
      {
        id: 'P1a',
        content: 'paper exists, citation',
        verified: '[V] pedneur.com, scribd 653097518',
        marks: ['V'],
      },
      {
        id: 'P1b',
        content: 'baseline: MRI abdomen, BP, GFR',
        verified: '[V2] guidelinecentral 338644 (2021 table)',
        marks: ['V2'],
      },
      {
        id: 'P1c',
        content: 'MRI every 1–3 years for life; BP and GFR annually',
        verified: '[V2] BMJ/ADC table reproducing the consensus (earlier edition); 2021 row itself [BK]',
        marks: ['V2', 'BK'],
      },
      {
        id: 'P1d',
        content: 'mTOR first-line for asymptomatic, growing AML > 3 cm',
        verified:
          '[V2] abstract of Kingswood 2016 (Nephron 134:51) describing the guideline; 2021 wording [BK]. Another paper paraphrases it as "3 cm or more" (OJRD 2018)',
        marks: ['V2', 'BK'],
      },
      {
        id: 'P1e',
        content: 'SAE / partial nephrectomy second line',
        verified: '[V2] OJRD 2018 introduction',
        marks: ['V2'],
      },
      {
        id: 'P1f',
        content: 'acute haemorrhage: embolization then corticosteroids; avoid nephrectomy',
        verified: '[BK] for the consensus text; steroid benefit itself P24',
        marks: ['BK'],
      },
      {
        id: 'P1g',
        content: 'oestrogen counselling where LAM risk',
        verified: '[V2] ADC table',
        marks: ['V2'],
      },
    ],
  },
  {
    id: 'P2',
    citation: 'GeneReviews TSC (PubMed abstract)',
    items: [
      {
        content:
          'mTOR for AML > 4 cm, or rapidly growing > 3 cm; definite = 2 major, or 1 major + ≥ 2 minor (full criteria: P41)',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P3',
    citation: 'ERKNet/ERA kidney-TSC consensus',
    items: [
      {
        content:
          'published online 2024-03-05 (PMID 38443710), not 2022 as often cited; no 2022 AML consensus was found. Journal (Nat Rev Nephrol) [BK]',
        verified:
          "date/title [V]; recommendations (mTOR first for bleeding risk; > 3 cm growing weak; assess after ≥ 12 months; steroid prophylaxis) only [V2] through other pages of the article's publisher",
        marks: ['V', 'V2', 'BK'],
      },
    ],
  },
  {
    id: 'P4',
    citation: 'EAU guideline on AML',
    items: [
      {
        content:
          'main reasons to treat: symptoms or suspected malignancy; prophylaxis (grade C): large, child-bearing age, poor follow-up/emergency access',
        verified: '[V2] BMC Urol 2015 citing EAU; current EAU AML text [NV]',
        marks: ['V2', 'NV'],
      },
    ],
  },
  {
    id: 'P5',
    citation: 'Fernández-Pello 2020, Eur Urol Oncol, PMID 31171501',
    items: [
      {
        content:
          '43 studies, no RCT, moderate–high bias; surveillance: bleed 2 %, active treatment 5 %; SAE re-treatment 30 %; surgery (mainly NSS) best for recurrence (tail of sentence cut)',
        verified: '[V] abstract, last clause partial',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P6',
    citation: 'CUA best-practice report 2020 (Guo) on sporadic AML',
    items: [
      {
        content:
          '> 4 cm: discuss treatment, bleeding 16 % vs 1 %, absolute risk lower than once thought, no firm size threshold; follow-up yearly or twice-yearly by tradition, lower once stable; symptoms → consider treatment; child-bearing age, access, preference matter',
        verified: '[V] pages 5–6',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P7',
    citation: 'De Luca 1999, BJU Int, 53 cases',
    items: [
      {
        content:
          '< 4 cm incidental: ultrasound every 2 years adequate; surgery for symptoms or diagnostic doubt',
        verified: '[V] abstract',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P8',
    citation: 'Steiner 1993',
    items: [{ content: '≤ 4 vs > 4 cm groups; TSC behaves worse', verified: '[V] abstract', marks: ['V'] }],
  },
  {
    id: 'P9',
    citation: 'Oesterling 1986',
    items: [
      {
        content: 'origin of 4 cm; annual < 4, twice yearly > 4',
        verified: '[V2] via P6; its percentages [BK], not used',
        marks: ['V2', 'BK'],
      },
    ],
  },
];
