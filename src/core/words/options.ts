import type { EvidenceId } from '../decision.ts';

export type Text = { label: string; careful?: string; rationale: string; evidence: EvidenceId[] };

/** `careful`: the wording where every nephron counts. */
export const OPTION_TEXTS = {
  emergency: {
    label: 'Emergency care now',
    rationale:
      'Resuscitate; contrast CT if stable; embolization if reachable in time, surgery if unstable and embolization is unavailable or failed. Nephrectomy is the last resort.',
    evidence: ['S10', 'S16', 'S44', 'K37'],
  },
  sae: {
    label: 'Selective arterial embolization',
    careful: 'Super-selective arterial embolization',
    rationale: 'One of the first-line options: cuts off the blood supply. Re-treatment is common.',
    evidence: ['S10', 'S12', 'P5', 'P22'],
  },
  nss: {
    label: 'Nephron-sparing surgery',
    careful: 'Nephron-sparing surgery, keeping every nephron',
    rationale: 'Another first-line option, e.g. partial nephrectomy. Anatomy, fertility and access decide.',
    evidence: ['S11', 'P5'],
  },
  'surveillance-6-monthly': {
    // The label names no interval: another can be chosen, which the next scan then says.
    label: 'Active surveillance',
    rationale:
      'CUA and later cohorts: size alone does not decide. Imaging every 6 months (K4) unless another interval is chosen. An override of the article, with a reason.',
    evidence: ['P6', 'P11', 'K4'],
  },
  ablation: { label: 'Ablation', rationale: 'Limited evidence.', evidence: ['P5', 'K30'] },
  'mtor-off-label': {
    label: 'mTOR inhibitor, off-label, in a trial setting',
    rationale:
      'Not first-line without definite TSC, and never before TSC is settled; in sporadic AML it shrank tumours, and 40 % stopped it themselves.',
    evidence: ['S38', 'P18', 'K9'],
  },
  'mtor-first': {
    label: 'mTOR inhibitor',
    rationale:
      'First-line in definite TSC without acute bleeding, risk aneurysm or symptoms. Label population: adults with TSC not requiring immediate surgery. Not if: bleeding now, diagnosis unsure, pregnant, severe infection.',
    evidence: ['S13', 'S39', 'P1', 'P20', 'K3', 'K28'],
  },
  'mtor-adjunct': {
    label: 'mTOR inhibitor as an adjunct',
    rationale: 'With TSC, beside embolization; alone it takes months to act.',
    evidence: ['S39', 'K7'],
  },
  'mtor-order-by-mdt': {
    label: 'Add an mTOR inhibitor; the MDT decides the order',
    rationale: 'With TSC and chronic pain from several lesions of both kidneys, often first.',
    evidence: ['S39', 'K3'],
  },
  continue: {
    label: 'Continue the mTOR inhibitor',
    rationale: 'Nothing recorded asks to stop or change it.',
    evidence: ['S35', 'P20'],
  },
  assess: {
    label: 'Assess the treatment: image now',
    rationale: 'Its effect is not documented, or a lesion has grown again.',
    evidence: ['S26', 'S27', 'K23'],
  },
  hold: {
    label: 'Hold the mTOR inhibitor; ring the prescriber',
    rationale: 'No further dose until the finding has been reviewed.',
    evidence: ['P20', 'P35'],
  },
  'hold-transplant': {
    label: 'Do not interrupt the mTOR inhibitor; ring the transplant team now',
    rationale: 'It also holds a transplant: the transplant team decides.',
    evidence: ['P20', 'P35'],
  },
  'observe-pregnancy': {
    label: 'Close observation, after an obstetric–urology–radiology MDT',
    rationale: 'With a written bleeding and delivery plan. Mode of delivery is individual.',
    evidence: ['K17', 'P26', 'P43'],
  },
  'sae-pregnancy': {
    label: 'Embolization with fetal shielding',
    rationale: 'For an aneurysm of 5 mm or more, or growth.',
    evidence: ['P26'],
  },
  characterise: {
    label: 'Characterise by MRI',
    rationale: 'The diagnosis comes before any treatment, and before any mTOR inhibitor.',
    evidence: ['S17', 'S45', 'K14'],
  },
  'characterise-again': {
    label: 'Characterise again now',
    rationale: 'MRI or CT and a new measurement, before any routine interval.',
    evidence: ['S42', 'S51'],
  },
  biopsy: {
    label: 'Image-guided core biopsy',
    rationale:
      'Reasonable for a mass without visible fat when the result changes treatment; not needed when fat is shown (background knowledge, not confirmed). Total nephrectomy only after an MDT.',
    evidence: ['K14'],
  },
  surveillance: {
    label: 'Active surveillance',
    rationale: 'Imaging at the interval of the next scan, and teaching the signs of bleeding.',
    evidence: ['S4', 'S19'],
  },
  'obtain-missing': {
    label: 'Obtain what is missing',
    rationale: 'Nothing is concluded before that.',
    evidence: ['S3'],
  },
  'out-of-scope': {
    label: 'Nothing to plan with this app',
    rationale: 'If there is a kidney angiomyolipoma that the chart does not record, enter it.',
    evidence: ['K34'],
  },
} satisfies Record<string, Text>;

export type OptionText = keyof typeof OPTION_TEXTS;
