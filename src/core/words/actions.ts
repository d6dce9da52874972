import type { Action } from '../decision.ts';

/** What to do beside the option itself. Ids are stable: plans and tests refer to them. */
export const ACTION_TEXTS = {
  resuscitate: { kind: 'check', text: 'Resuscitate; haemodynamics now and repeatedly.', evidence: ['S21'] },
  'serial-haemoglobin': {
    kind: 'laboratory',
    text: 'Serial haemoglobin, group and save.',
    evidence: ['P33'],
  },
  'contrast-ct': {
    kind: 'imaging',
    text: 'Contrast CT if stable; if unstable, straight to interventional radiology or theatre.',
    evidence: ['S44', 'K37'],
  },
  'pregnant-emergency': {
    kind: 'imaging',
    text: 'Pregnant: ultrasound first if stable; never withhold a CT or embolization that is needed.',
    evidence: ['P26', 'K17'],
  },
  'call-ir': {
    kind: 'referral',
    text: 'Call interventional radiology for embolization; steroid cover per local protocol.',
    evidence: ['S10', 'P24'],
  },
  'other-cause': {
    kind: 'check',
    text: 'If the picture has another cause, treat that cause: it is still an emergency.',
    evidence: ['K13'],
  },
  'haemodynamics-today': {
    kind: 'check',
    text: 'Today: haemodynamics and haemoglobin.',
    evidence: ['S20', 'S21'],
  },
  'arterial-imaging-today': {
    kind: 'imaging',
    text: 'Today: arterial-phase CT or MRI.',
    evidence: ['S44', 'K37'],
  },
  'ir-today': { kind: 'referral', text: 'Today: call interventional radiology.', evidence: ['S10'] },
  'characterise-mri': {
    kind: 'imaging',
    text: 'MRI to characterise the lesion; an mTOR inhibitor is not started before that.',
    evidence: ['S45', 'K14'],
  },
  'uro-oncology-mdt': { kind: 'referral', text: 'Uro-oncology MDT.', evidence: ['S17', 'S23'] },
  'epithelioid-staging': {
    kind: 'check',
    text: 'Pathology review; chest and abdominal staging; cancer-type follow-up. Excision preferred to embolization alone (background knowledge, to be confirmed). 1 of 20 consecutive resected AML were epithelioid; 5 of 27 epithelioid ones had an unfavourable course.',
    evidence: ['P37'],
  },
  'confirm-cause': {
    kind: 'check',
    text: 'Confirm that the AML is the cause. Pain: exclude stone and infection (background knowledge, not confirmed).',
    evidence: ['S8', 'K32'],
  },
  'haematuria-work-up': {
    kind: 'check',
    text: 'Visible haematuria: full work-up (upper tract and bladder) as in anyone; the AML is a diagnosis of exclusion, above all when small (background knowledge, not confirmed).',
    evidence: ['K13'],
  },
  'after-embolization': {
    kind: 'check',
    text: 'Embolization in the last 14 days: the same day, consider post-embolization syndrome, abscess, infarct, rebleed.',
    evidence: ['P24'],
  },
  'ir-referral': {
    kind: 'referral',
    text: 'Interventional radiology, for the risk of bleeding.',
    evidence: ['S9', 'P10'],
  },
  'settle-tsc-first': {
    kind: 'check',
    text: 'Settle TSC before choosing between embolization, surgery and an mTOR inhibitor.',
    evidence: ['K12'],
  },
  'confirm-measurement': {
    kind: 'imaging',
    text: 'Confirm the measurement (CT or MRI) before acting on it; no procedure on the boundary alone.',
    evidence: ['K2', 'K19'],
  },
  're-image-first': {
    kind: 'imaging',
    text: 'Re-image first: the size in the chart is older than 24 months.',
    evidence: ['K18'],
  },
  're-measure': {
    kind: 'imaging',
    text: 'Re-measure and re-characterise first.',
    evidence: ['K5', 'S42'],
  },
  'show-fat': {
    kind: 'check',
    text: 'Show fat on CT or MRI first, or biopsy first if atypical.',
    evidence: ['K8', 'K14'],
  },
  'baseline-labs': {
    kind: 'laboratory',
    text: 'Before a first dose: creatinine and eGFR, urine protein, blood pressure, glucose, lipids, blood count, liver tests, hepatitis B, pregnancy test where it applies.',
    evidence: ['P19', 'P20'],
  },
  'baseline-mri': {
    kind: 'imaging',
    text: 'MRI at most 3 months before the first dose: without it no response can be read.',
    evidence: ['P16'],
  },
  'paediatric-tsc-centre': {
    kind: 'referral',
    text: 'Paediatric TSC centre decides; off-label under 18. Is it already taken for SEGA or epilepsy?',
    evidence: ['K16', 'P17'],
  },
  obstetrics: {
    kind: 'referral',
    text: 'Obstetric input; MRI without gadolinium, or ultrasound.',
    evidence: ['K17', 'P26'],
  },
  'bp-gfr-yearly': {
    kind: 'check',
    text: 'Blood pressure and GFR yearly (read in a secondary text); nephrology yearly even at G1–G2.',
    evidence: ['P1c', 'K36'],
  },
  'egfr-after-embolization': {
    kind: 'laboratory',
    text: 'eGFR 3 months after embolization.',
    evidence: ['K25'],
  },
  'report-request': {
    kind: 'imaging',
    text: 'Ask the report for: longest diameter of each lesion > 1 cm (same plane and sequence as before), number and side, macroscopic fat yes/no, largest intralesional aneurysm in mm or “none seen” (arterial phase if ≥ 3–4 cm), vessel-rich or not, calcification, necrosis, vein/IVC, nodes, cysts, other kidney.',
    evidence: ['K8', 'K14'],
  },
  'ask-source': {
    kind: 'check',
    text: 'Ask radiology: which lesion, longest axis, unit, date and modality.',
    evidence: ['K19'],
  },
  'look-in-chart': {
    kind: 'check',
    text: 'Look in the chart for what could not be read, answer it here, or try again.',
    evidence: [],
  },
} satisfies Record<string, Pick<Action, 'kind' | 'text' | 'evidence'>>;

export type ActionId = keyof typeof ACTION_TEXTS;
