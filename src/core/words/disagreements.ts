import type { EvidenceId } from '../decision.ts';

/** What a choice between statements can depend on. */
export type FollowedBy =
  | 'interval'
  | 'sizeLimit'
  | 'drugOrProcedure'
  | 'modality'
  | 'offLabel'
  | 'smallWithTsc'
  | 'tscWorkUp'
  | 'signs'
  | 'procedure'
  | 'offered';

export type DisagreementText = {
  statements: EvidenceId[];
  text: string;
  /** A name: what is followed depends on the patient (followed.ts). */
  followed: EvidenceId[] | FollowedBy;
  because: string;
};

/** Where the sources contradict each other or are silent (clinical.md, part 2), and what is done about it. */
export const DISAGREEMENTS: Record<string, DisagreementText> = {
  K1: {
    statements: ['S6', 'S52'],
    text: 'Below 4 cm, one statement scans every 6–12 months, another every year; other sources go to 24 or 36 months (P6, P7, P1, P42).',
    followed: 'interval',
    because:
      '12 months is the one value that satisfies both; 6 where a risk shortens it; longer only by a clinician’s override. Project choice, to be signed off.',
  },
  K2: {
    statements: ['S4', 'S7'],
    text: 'Surveillance is for “below 4 cm”, intervention for “above 4 cm”: nobody assigns exactly 4.0. From 3.8 cm the size is within measurement error of it.',
    followed: 'sizeLimit',
    because:
      'A missed bleed is worse than an extra discussion: 4.0 counts as above, unrounded, and is confirmed first; no procedure on the boundary alone.',
  },
  K3: {
    statements: ['S10', 'S11', 'S38', 'S39'],
    text: 'Embolization or nephron-sparing surgery is first-line; elsewhere an mTOR inhibitor is, above 4 cm or with TSC.',
    followed: 'drugOrProcedure',
    because:
      'Split by TSC: definite, without acute bleed, risk aneurysm or symptoms, the drug first; otherwise embolization or surgery, because the drug takes months.',
  },
  K4: {
    statements: ['S7', 'P6', 'P11'],
    text: 'The article: intervene above 4 cm. CUA and later cohorts: size alone need not decide; over 92 % showed no growth at 43 months.',
    followed: ['S7'],
    because:
      'The article’s threshold stays as a discussion; without symptoms or TSC, active surveillance is an equal option.',
  },
  K5: {
    statements: ['S42'],
    text: '“Significant growth” has no number in the article. Others: above 0.25 cm a year (P14), above 0.5 (P15), fast within months (P39).',
    followed: ['P14', 'P15', 'P39'],
    because:
      'Above 0.25 and 3 mm is notable, above 0.50 and 5 mm significant, 5 mm in under 6 months fast: project numbers, to be signed off.',
  },
  K6: {
    statements: ['S9', 'P10'],
    text: '“At risk of haemorrhage” is not defined.',
    followed: ['P10'],
    because:
      'An aneurysm of 5 mm or more, or an earlier bleed not dealt with, decides; softer factors, some of them background knowledge that is not confirmed, only lower the threshold for referral. Project list, to be signed off.',
  },
  K7: {
    statements: ['S39', 'S10', 'P3'],
    text: 'With TSC and a risk aneurysm: the drug or embolization first? ERKNet is reported, in a secondary text, as drug first.',
    followed: ['S10'],
    because: 'The drug acts slowly: embolization first, the drug by MDT.',
  },
  K8: {
    statements: ['S5', 'S37', 'S50'],
    text: 'Surveillance by ultrasound or CT, or by ultrasound; MRI is never named.',
    followed: 'modality',
    because:
      'Ultrasound where it measures reliably; MRI with TSC, and once to show fat in a lesion above 1.0 cm. The same modality each time; repeated CT is flagged for radiation. Gadolinium not for routine follow-up (background knowledge, not confirmed).',
  },
  K10: {
    statements: ['S4', 'S39', 'P1d', 'P2', 'P16'],
    text: 'Small lesion with TSC: surveillance, or the drug for any TSC? EXIST-2 took lesions of 3.0 cm or more.',
    followed: 'smallWithTsc',
    because:
      'The drug from 4.0 cm, or above 3.0 cm and growing; everything else is watched at most 12 months apart.',
  },
  K11: {
    statements: ['S2', 'S24', 'P1'],
    text: 'Both kidneys, or several lesions: the article does not say what that changes.',
    followed: ['S2', 'S24'],
    because:
      'The disposition stays. TSC is asked for, nephron-sparing treatment favoured, with an expert centre and nephrology; the governing lesion is named, and growth claimed only of the same lesion.',
  },
  K12: {
    statements: ['S54', 'P31', 'P41'],
    text: 'TSC is not settled. Not recorded is not suspected; TSC was found in 1.3 % and 3.8 % of AML series.',
    followed: 'tscWorkUp',
    because:
      'Not recorded: scheduled as sporadic, and asked. Suspected: interval as with TSC, MRI once, referral. Never a drug start. Project choice, to be signed off.',
  },
  K13: {
    statements: ['S8', 'S20', 'S21'],
    text: 'Haematuria is both a symptom and a sign of acute bleeding, pain both sudden and not. “Any of them” reads a bracketed list.',
    followed: 'signs',
    because:
      'Acute signs each alone, or pain or visible blood with a fast pulse or falling haemoglobin, are an emergency; light visible blood or pain alone is seen the same day. Size, a normal pulse or a normal pressure never cancels them (background knowledge, not confirmed). Two project departures, to be signed off: “any of them”, and “same day” where the article says immediate.',
  },
  K14: {
    statements: ['S17', 'S45'],
    text: 'Suspected malignancy or doubt: the article says only surgery, or total nephrectomy.',
    followed: ['S45'],
    because:
      'Characterise and discuss first; nephrectomy is not proposed, and no drug is started that could mask cancer. Visible fat does not fully exclude cancer (P36).',
  },
  K15: {
    statements: ['S2'],
    text: 'Solitary kidney: the article gives no separate advice.',
    followed: ['S2'],
    because:
      'The same path, with super-selective embolization or nephron-sparing surgery, a scan every 6 months, expert centre and nephrology; total nephrectomy only to save life.',
  },
  K16: {
    statements: ['P17', 'P34'],
    text: 'Under 18: the label covers adults.',
    followed: ['P17', 'P34'],
    because:
      'The disposition stays, with a paediatric TSC centre; an mTOR inhibitor for AML is off-label and shown without a dose; ultrasound by an expert or MRI, CT only if it changes urgent care; Schwartz instead of CKD-EPI, and limits of pulse and pressure by age. The limits of the pulse, those of the pressure under 1 year, and that an AML in a child asks for a search for TSC are background knowledge, not confirmed.',
  },
  K17: {
    statements: ['P20', 'P26', 'P43'],
    text: 'Pregnancy: the article is silent.',
    followed: ['P26', 'P43'],
    because:
      'No mTOR inhibitor; small and quiet is watched every trimester, anything larger goes to an obstetric, urology and radiology MDT. Planned, at 4.0 cm or with an aneurysm: discuss treatment before conception, and stop the drug at least 8 weeks before (secondary text). Project choice, to be signed off.',
  },
  K18: {
    statements: ['S3'],
    text: 'How old may a size be? The sources do not say.',
    followed: ['S3'],
    because:
      'Older than 24 months is stale: it may keep or raise a decision, never lower it. Over 12 months is overdue. Project choice, to be signed off.',
  },
  K19: {
    statements: ['P38'],
    text: 'Values that contradict each other, or cannot be used: ultrasound and CT or MRI of small masses differ by 5 mm or more in 25 % (secondary text).',
    followed: ['P38'],
    because:
      'The newest usable value counts; the larger of two close ones; CT or MRI before a close ultrasound. Nothing is repaired silently. Project choice, to be signed off.',
  },
  K20: {
    statements: ['S2', 'S25'],
    text: 'A low, missing or old eGFR: the article only says that kidney function counts.',
    followed: ['S2', 'S25'],
    because:
      'It never changes the disposition; missing is never shown as normal, older than 12 months is out of date, nothing is rounded before it is compared. Where it is not valid (acute bleed, pregnancy, dialysis, under 18, extremes of muscle mass) no category is shown; that list is background knowledge, not confirmed.',
  },
  K25: {
    statements: ['P22', 'P23'],
    text: 'After embolization or surgery the article is silent.',
    followed: ['P22', 'P23'],
    because:
      'Re-treatment is common: first scan at 3–6 months, then every 6–12; a removed lesion has one check scan. Project intervals, to be signed off.',
  },
  K30: {
    statements: ['S10', 'S11', 'P5'],
    text: 'Embolization and nephron-sparing surgery have no order in the article; ablation is absent.',
    followed: 'procedure',
    because: 'Ranked by the situation; ablation last, with limited evidence.',
  },
  K31: {
    statements: ['S16', 'S17', 'S18'],
    text: 'Total nephrectomy is “generally reserved” for massive bleeding, malignancy, or where nothing else is feasible.',
    followed: ['S16', 'S17', 'S18', 'S22'],
    because: 'Never proposed here; named only as the last resort in an emergency or in diagnostic doubt.',
  },
  K32: {
    statements: ['S8', 'S43'],
    text: 'With symptoms: active intervention, or surgery?',
    followed: 'offered',
    because: 'Embolization and nephron-sparing surgery are both listed.',
  },
  K34: {
    statements: [],
    text: '“AML” also abbreviates acute myeloid leukaemia.',
    followed: [],
    because: 'Leukaemia entries are never used here.',
  },
  K36: {
    statements: ['P1c'],
    text: 'Blood pressure is absent from the article.',
    followed: ['P1c'],
    because:
      'Measured at every visit in TSC, kidney disease, a solitary kidney, an aneurysm or on an mTOR inhibitor, and before a procedure; GFR yearly in TSC. Uncontrolled pressure is a soft bleeding factor. Which drug treats it (a RAS blocker; an ARB on an mTOR inhibitor) is background knowledge, not confirmed: flagged only.',
  },
  K37: {
    statements: ['S44', 'S16', 'S10'],
    text: 'Rupture: surgery may be necessary, or embolization is first-line?',
    followed: ['S10', 'S44'],
    because:
      'Embolization if reachable in time; surgery if unstable and embolization is unavailable or failed. Project choice, to be signed off.',
  },
};
