import type { SourceData } from './types.ts';

/** Sources P21–P44: what was read, and how. */
export const FURTHER: SourceData[] = [
  {
    id: 'P21',
    citation: 'Cannabidiol + mTOR (Ebrahimi-Fakhari 2020)',
    items: [
      {
        content: 'levels up in 76 %; median +9.8 ng/mL everolimus, +5.1 sirolimus',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P22',
    citation: 'SAE cohort n = 71 (2019)',
    items: [{ content: 're-embolization 41 %, mean 2.2 years later', verified: '[V]', marks: ['V'] }],
  },
  {
    id: 'P23',
    citation: 'SAE two-centre n = 58',
    items: [
      { content: 'repeat SAE 9 % sporadic, 50 % TSC; kidney function kept', verified: '[V]', marks: ['V'] },
    ],
  },
  {
    id: 'P24',
    citation: 'Tsuchiya 2023',
    items: [
      {
        content: 'steroids cut post-embolization syndrome (overall 76 %)',
        verified: '[V] — dose deliberately not carried over',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P25',
    citation: 'Ellipsoid volume π/6·L·W·H',
    items: [
      {
        content: 'formula [V]; error large: SD 35–39 % in liver lesions, −17 to −21 % in kidneys',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P26',
    citation: 'AML rupture in pregnancy (25 cases)',
    items: [
      {
        content: 'SAE reasonable when conservative care fails; tumours hormone-sensitive',
        verified: '[V] abstracts',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P27',
    citation: 'CKD-EPI 2021; bedside Schwartz',
    items: [
      {
        content:
          'CKD-EPI 2021, adults: 142 × min(Scr/κ,1)^α × max(Scr/κ,1)^−1.200 × 0.9938^age × (1.012 if female). Bedside Schwartz, 1–17 years: 0.413 × height cm / Scr mg/dL',
        verified: '[V] kidney.org, JASN 2009',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P28',
    citation: 'KDIGO G/A categories',
    items: [
      {
        content:
          'G1 ≥ 90, G2 60–89, G3a 45–59, G3b 30–44, G4 15–29, G5 < 15; A1 < 30, A2 30–300, A3 > 300 mg/g',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P29',
    citation: 'ACR–NKF iodinated contrast 2020',
    items: [
      {
        content:
          'saline prophylaxis if AKI or eGFR < 30 without dialysis; individual decision 30–44; do not withhold necessary contrast on this ground alone',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P30',
    citation: 'ACR–NKF gadolinium 2021',
    items: [
      {
        content: 'group II agents: 0 NSF in 4,931 with eGFR < 30; withholding usually worse than giving',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P31',
    citation: 'BMC Nephrol 2021, s12882-021-02253-w, 521 radiological AML',
    items: [
      {
        content:
          'TSC 7 (1.3 %); age 18–40: 6 of 37 (16 %; four multiple bilateral), outside 1 of 484 (0.2 %); bilateral OR 33',
        verified: '[V] abstract',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P32',
    citation: 's00261-014-0129-6, 270 sporadic AML in 61,389 people',
    items: [{ content: 'mean 10.8 mm, no significant growth over 25 months', verified: '[V]', marks: ['V'] }],
  },
  {
    id: 'P33',
    citation: 'ESR poster 126fade0 · PMC2564346',
    items: [
      {
        content:
          'full Lenk triad in about 20 % · rupture with pain, Hb 8.2 → 5.6 mmol/L, stable vital signs, only microscopic haematuria',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P34',
    citation: 'PALS limits (pubmed 30489506, journalfeed)',
    items: [
      {
        content: 'hypotension: SBP < 70 + 2 × age at 1–10 y',
        verified: '[V]; pulse limits [BK]',
        marks: ['V', 'BK'],
      },
    ],
  },
  {
    id: 'P35',
    citation: 'Davies 2017 (TSC)',
    items: [{ content: 'Table 3 toxicity actions; Table 4 inducers', verified: '[V]', marks: ['V'] }],
  },
  {
    id: 'P36',
    citation: 'bjuinternational case · AJR 2017 (urotoday 98194)',
    items: [
      {
        content: 'calcified fatty mass was RCC · 5.1 % of echogenic non-shadowing lesions > 4 mm were RCC',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P37',
    citation: 'He 2013 · synapse.koreamed 1106643',
    items: [
      {
        content: 'epithelioid AML: 1 of 20 consecutive resected (5 %) · 5 of 27 (18.5 %) unfavourable',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P38',
    citation: 'Urology 2022 (physiciansweekly 396370)',
    items: [
      {
        content: 'ultrasound and CT/MRI of small masses differ by ≥ 5 mm in 25 %',
        verified: '[V2]',
        marks: ['V2'],
      },
    ],
  },
  {
    id: 'P39',
    citation: 'pubmed 25907893',
    items: [{ content: 'AML with fast growth in four months bled', verified: '[V]', marks: ['V'] }],
  },
  {
    id: 'P40',
    citation: 'Itani 2016',
    items: [{ content: '120 small echogenic lesions, none malignant', verified: '[V]', marks: ['V'] }],
  },
  {
    id: 'P41',
    citation: 'erknet.org TSC page; tscalliance.org criteria',
    items: [
      {
        content:
          'definite = pathogenic TSC1/TSC2 variant, or 2 major, or 1 major + ≥ 2 minor; ≥ 2 AML is one major; LAM + AML alone does not suffice; gene test negative in about 15 % (2021; 10–25 % in 2012)',
        verified: '[V]',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P42',
    citation: 'Edinburgh renal handbook, edren.org 2024',
    items: [{ content: '< 2 cm ultrasound at 2–4 years; 2–4 cm yearly', verified: '[V]', marks: ['V'] }],
  },
  {
    id: 'P43',
    citation: 'docslib 3733378',
    items: [
      {
        content: 'AML in pregnancy: management and mode of delivery individual',
        verified: '[V] abstract',
        marks: ['V'],
      },
    ],
  },
  {
    id: 'P44',
    citation: 'MIMS Paxlovid',
    items: [{ content: 'ritonavir raises everolimus/sirolimus', verified: '[V]', marks: ['V'] }],
  },
];
