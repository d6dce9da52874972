import type { DisagreementText } from './disagreements.ts';

/** Where the sources contradict each other or are silent about mTOR inhibitors (clinical.md, part 2). */
export const MTOR_DISAGREEMENTS: Record<string, DisagreementText> = {
  K9: {
    statements: ['S34', 'S38', 'P18', 'P20'],
    text: 'S34 and S38 let an mTOR inhibitor reach AML without TSC; the label is for adults with TSC.',
    followed: 'offLabel',
    because:
      'Without definite TSC the drug is not first-line: shown last, off-label (at 4 months 10 of 18 had shrunk by 25 % or more; 40 % withdrew themselves). Sporadic LAM needs specialist input: EXIST-2 included it, the AML label does not.',
  },
  K21: {
    statements: ['S35', 'P20'],
    text: 'Already on an mTOR inhibitor: the article does not say how to go on.',
    followed: ['P20'],
    because:
      'Its own path only if given for AML, TSC or LAM, or with definite TSC. For an unknown reason the size rules apply and the reason is asked first: a transplant dose must not hide a large AML. A stopped drug is no treatment; another dose is asked about, never corrected. Project choice, to be signed off.',
  },
  K22: {
    statements: ['P20', 'P21', 'P35', 'P44'],
    text: 'Interactions: the article is silent, and other sources disagree on the adjusted dose.',
    followed: ['P20'],
    because:
      'The interaction is named, an adjusted dose is never printed: current label and pharmacist. At least one US label changed in 06/2026; what changed was not seen.',
  },
  K23: {
    statements: ['S27', 'S28', 'S29', 'S30', 'P16', 'P17'],
    text: 'Response is defined (S27–S30), progression and non-response are not. The article does not say that the trial used the sum of target lesions and a confirmed reading, nor whether kidney volume counts from baseline or nadir.',
    followed: ['S27', 'S28', 'S29', 'S30', 'P16'],
    because:
      'Response needs all four, bounds included, and unknown is not met; kidney volume is counted from nadir. Progression follows EXIST-2 (background knowledge, not confirmed) and regrowth of diameters; diameters alone count as imaging done. Less than 25 % shrinkage after 12 months is flagged to the MDT. Project choices, to be signed off.',
  },
  K24: {
    statements: ['P20'],
    text: 'Surgery on an mTOR inhibitor: the article is silent.',
    followed: ['P20'],
    because:
      'Wounds may not heal: timing from the label. One week before and two weeks after is background knowledge, not confirmed: check the label.',
  },
  K26: {
    statements: ['S32', 'S35'],
    text: '“Median response 5.3+ months” can be misread as “stop at 5 months”.',
    followed: ['P20'],
    because:
      'Responses were still ongoing at cut-off: it is not a treatment length. The label’s dose line governs; S35 describes the trial.',
  },
  K28: {
    statements: ['S34', 'P20'],
    text: 'The article drops the label’s limits.',
    followed: ['P20'],
    because:
      'Label population: adults with renal AML and TSC not requiring immediate surgery. It stands beside every statement of the label.',
  },
  K29: {
    statements: ['S15'],
    text: 'The article gives a sirolimus dose without drug level, LAM or label status.',
    followed: [],
    because:
      'The statement stands in the evidence alone, as off-label for AML (background knowledge, not confirmed); no sirolimus dose is shown elsewhere.',
  },
  K35: {
    statements: ['P20'],
    text: 'Liver disease, allergy, infection, vaccines and fertility are absent from the article.',
    followed: ['P20'],
    because: 'They are checked with the medicines (D0–D16).',
  },
};
