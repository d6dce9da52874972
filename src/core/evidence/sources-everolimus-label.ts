import type { SourceData } from './types.ts';

/** The everolimus labels (P20), item by item. Doses are reference only, never selected by a rule. */
export const EVEROLIMUS_LABEL: SourceData[] = [
  {
    id: 'P20',
    citation: 'Everolimus labels',
    items: [
      {
        content: 'indication: adults with renal AML and TSC not requiring immediate surgery',
        verified: '[V]',
        marks: ['V'],
      },
      {
        content: 'dose: 10 mg once daily until progression or unacceptable toxicity',
        verified: '[V] (MIMS Malaysia label text; EU SmPC copy)',
        marks: ['V'],
      },
      {
        content:
          'hepatic, TSC-AML: Child-Pugh A 7.5 mg (5 if not tolerated); B 5 mg (2.5); C only if benefit outweighs risk, not above 2.5 mg',
        verified:
          '[V] in 2012–15 US text whose pharmacology section names renal AML; [V2] 2022 drug guide (A and start of B), MIMS (A–C). Current US table not opened → reference only, never auto-selected',
        marks: ['V', 'V2'],
      },
      {
        content: 'renal impairment: no dose change',
        verified: '[V2] two formularies; renal failure/proteinuria warning [V] heading',
        marks: ['V', 'V2'],
      },
      { content: 'strong CYP3A4/P-gp inhibitors: avoid', verified: '[V]', marks: ['V'] },
      {
        content: 'P-gp + moderate CYP3A4 inhibitors: reduce; amount differs by source (K22)',
        verified: 'sources conflict → no dose [PR]',
        marks: ['PR'],
      },
      {
        content:
          'strong CYP3A4 inducers: avoid if possible; if not, label raises dose (5 mg steps, up to 20 mg in older/EU text)',
        verified: '[V2] → no dose',
        marks: ['V2'],
      },
      { content: 'ACE inhibitors: more angioedema', verified: '[V]', marks: ['V'] },
      { content: 'contraindication: hypersensitivity to rapamycins', verified: '[V2]', marks: ['V2'] },
      {
        content: 'pregnancy: fetal harm; contraception during and ≥ 8 weeks after (women)',
        verified: '[V2]; men 4 weeks [BK]; no breast-feeding [BK]',
        marks: ['V2', 'BK'],
      },
      { content: 'live vaccines: avoid, and close contact with recipients', verified: '[V2]', marks: ['V2'] },
      {
        content: 'pneumonitis, stomatitis, infection, metabolic: graded interrupt/reduce/stop table',
        verified: '[V] P35',
        marks: ['V'],
      },
      {
        content: 'dexamethasone mouthwash: lowers stomatitis — breast-cancer study',
        verified: '[V2]',
        marks: ['V2'],
      },
      {
        content: 'wound healing: warning exists [V]; 1 week before / 2 weeks after [BK]',
        verified: 'as marked; timing: check the label (K24)',
        marks: ['V', 'BK'],
      },
      {
        content:
          'labs: creatinine, urine protein, glucose, lipids, blood count, liver tests; hepatitis B history',
        verified: 'warnings [V]/[V2]; exact schedule [BK]',
        marks: ['V', 'V2', 'BK'],
      },
      {
        content: 'trough level: EU 5–15 ng/mL used for SEGA; not demanded for US AML',
        verified: '[V2]/[BK]',
        marks: ['V2', 'BK'],
      },
      {
        content: 'S32, S33 figures: 5.3+ months, HR 0.08',
        verified: '[NV] outside the article',
        marks: ['NV'],
      },
      {
        content: 'change 06/2026: section 2.11 of at least one US generic label',
        verified: 'heading [V], content [NV]',
        marks: ['V', 'NV'],
      },
    ],
  },
];
