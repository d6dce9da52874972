import type { ContradictionData } from './types.ts';

/** Contradictions and silences K20–K37: problem, resolution, reason. Every resolution is a project one. */
export const CONTRADICTIONS_20_37: ContradictionData[] = [
  {
    id: 'K20',
    problem: 'low / missing / old eGFR',
    resolution:
      'never changes the disposition; missing is never shown as normal; > 12 months = out of date; compare unrounded; keep comparators (">60" is "≥ 60, G1 or G2 not known"). Not valid in acute bleed/AKI (changing creatinine), pregnancy, dialysis, < 18 (Schwartz), extremes of muscle mass (cystatin C): show creatinine and trend, no G category [BK]',
    reason: 'S2, S25',
    marks: ['BK', 'PR'],
  },
  {
    id: 'K21',
    problem: 'already on mTOR',
    resolution:
      'own branch R05 only if for AML/TSC/LAM or TSC definite. Indication unknown with tsc ≠ definite: R05 does not hold, size rules apply, first question "Why is this drug given?", D0–D16 run [PR]. Stopped drug ≠ on drug. A dose other than 10 mg is asked about, never "corrected" (transplant, SEGA, reduced dose). Two mTOR drugs listed → D10',
    reason: 'a transplant dose must not hide a 6 cm AML',
    marks: ['PR'],
  },
  {
    id: 'K22',
    problem: 'article is silent on interactions; outside sources disagree on the adjusted dose',
    resolution: 'name the interaction, never print an adjusted dose, send to current label + pharmacist',
    reason:
      'US 2.5 mg (2012–15 text), 2022 guide 2.5 mg, EU guide 5 or 2.5 mg, Thai text ~50 %; at least one US everolimus label changed section 2.11 in 06/2026, content not seen',
    marks: ['PR'],
  },
  {
    id: 'K23',
    problem: 'response defined (S27–S30); progression and non-response not',
    resolution:
      'response exactly as S27–S30, inclusive bounds, "all four needed; unknown ≠ met". Further silences: the article omits that the trial used the sum of target lesions and a confirmed reading ([V] P16), and does not say whether kidney volume is counted from baseline or nadir; EXIST-1 wrote > 20 % from nadir ([V] P17), the article ≥ 20 % — the article\'s bound is used, counted from nadir [PR]. Progression per P16 [BK] plus diameter regrowth: R05b. Diameters alone count as imaging done; the response line then reads "volume response not documented; largest lesion a → b cm" [PR]. < 25 % shrinkage at ≥ 12 months → MDT review flag [PR]',
    reason: 'trial definitions; reports give diameters; ellipsoid volume is noisy (P25)',
    marks: ['V', 'BK', 'PR'],
  },
  {
    id: 'K24',
    problem: 'surgery while on mTOR',
    resolution:
      'alert: wound healing; timing from label (1 week before / 2 weeks after and healed is [BK] → show as "check label")',
    reason: 'P20',
    marks: ['BK', 'PR'],
  },
  {
    id: 'K25',
    problem: 'after SAE/NSS/nephrectomy the article is silent',
    resolution:
      "states (lesionState, Part 4 a), windows (Part 4 b): removed = no longer a lesion, one check scan, then clinician's choice; awaiting first scan; controlled; failed = as untreated. Counted from the procedure or a later scan. NSS without a pathology result → ask [PR]",
    reason: 're-treatment common (P22, P23)',
    marks: ['PR'],
  },
  {
    id: 'K26',
    problem: '"median response 5.3+ months" can be misread as "stop at 5 months"',
    resolution:
      'never display without "still ongoing at cut-off; not a treatment length"; the label dose line (P20) governs, S35 describes the trial',
    reason: 'censored data',
    marks: ['PR'],
  },
  {
    id: 'K27',
    problem:
      'citation numbers without references; S6, S7–S9, S16–S21, S52–S54 uncited; S31 points to a missing table',
    resolution:
      'show "reference not given in source document". Likely identity of [3]: De Luca 1999 (P7) — and that abstract concludes every 2 years, not annually; group 1 was merely followed annually. The identity is an inference',
    reason: 'a clinician must know S52 may misreport its source',
    marks: ['PR'],
  },
  {
    id: 'K28',
    problem: "label's limits dropped (adults, TSC, no immediate surgery needed) in S34",
    resolution: 'always print the population beside any label statement',
    reason: '[V] label indication',
    marks: ['V', 'PR'],
  },
  {
    id: 'K29',
    problem: 'article gives sirolimus 1–2 mg/day (S15) without trough, LAM or label status',
    resolution:
      'show the statement with "off-label for AML" in the evidence text only; no sirolimus dose elsewhere',
    reason: '[BK] no FDA AML indication',
    marks: ['BK', 'PR'],
  },
  {
    id: 'K30',
    problem: 'S10/S11 give no order between SAE and NSS; ablation absent',
    resolution: 'rank by context (Part 4 c); ablation last, "limited evidence"',
    reason: 'P5',
    marks: ['PR'],
  },
  {
    id: 'K31',
    problem: 'total nephrectomy "generally reserved"',
    resolution: 'core never proposes it; only mentioned as last resort in EMERGENCY / I-DIAG',
    reason: 'S16–S18, S22',
    marks: ['PR'],
  },
  {
    id: 'K32',
    problem: 'symptomatic: intervention (S8) vs surgery (S43)',
    resolution: 'INTERVENTION, SAE and NSS both listed',
    reason: 'S10, S11',
    marks: ['PR'],
  },
  {
    id: 'K33',
    problem: 'page says "all reviewed" (N2) and "pending human review" (N3)',
    resolution: 'show the weaker claim: not yet reviewed',
    reason: 'honesty',
    marks: ['PR'],
  },
  {
    id: 'K34',
    problem: '"AML" name collision',
    resolution: 'scope rule R00; leukaemia codes never feed the core',
    reason: 'safety',
    marks: ['PR'],
  },
  {
    id: 'K35',
    problem: 'hepatic impairment, allergy, infection, vaccines, fertility absent from article',
    resolution: 'drug checks D0–D16',
    reason: 'P20',
    marks: ['PR'],
  },
  {
    id: 'K36',
    problem: 'hypertension / BP absent from article',
    resolution:
      'BP at every visit in TSC, CKD, solitary kidney, aneurysm, mTOR, and before SAE/NSS; GFR yearly in TSC; uncontrolled BP is a soft factor (K6); TSC hypertension: RAS blocker usual first choice, on mTOR ARB rather than ACE inhibitor (D4) [BK]; flag only',
    reason: 'P1',
    marks: ['BK', 'PR'],
  },
  {
    id: 'K37',
    problem: 'rupture: surgery may be necessary (S44, also S16) vs SAE first-line (S10)',
    resolution:
      'SAE if reachable in time; surgery if unstable and IR unavailable or failed; both statements shown [PR]',
    reason: 'P1f, P26',
    marks: ['PR'],
  },
];
