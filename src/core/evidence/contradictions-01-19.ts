import type { ContradictionData } from './types.ts';

/** Contradictions and silences K1–K19: problem, resolution, reason. Every resolution is a project one. */
export const CONTRADICTIONS_1_19: ContradictionData[] = [
  {
    id: 'K1',
    problem: '< 4 cm: every 6–12 months (S6) vs annually (S52)',
    resolution:
      'window 6–12; default 12, the one value satisfying both; 6 if MOD-6 applies; never auto-extended beyond 12; show that others go longer (P6, P7, P1, P42). One-tap override "24–36 months / discharge with H3", offered, never automatic, only if: size ≤ 2.0 cm, fat shown, tsc excluded or not-recorded, two scans of one class ≥ 24 months apart that differ by < 3 mm; reason pre-filled, S6/S52 still shown. Frailty or limited life expectancy: another listed override reason. [PR]',
    reason: 'no article statement is broken; longer intervals are a clinician override',
    marks: ['PR'],
  },
  {
    id: 'K2',
    problem: 'exactly 4.0 cm: S4 is "<", S7 is ">"',
    resolution:
      '≥ 4.0 → upper branch, labelled "boundary: sources do not assign 4.0", first step = confirm the measurement (CT/MRI) and MDT; no procedure on the boundary alone. No rounding: 3.99 stays below. 3.8–3.99 carries a "within measurement error" note',
    reason:
      'Yamakado and a Japanese series use ≥ 4 (P10, P11b); a missed bleed is worse than an extra discussion',
    marks: ['PR'],
  },
  {
    id: 'K3',
    problem: '> 4 cm or TSC: SAE/NSS first (S10, S11) vs mTOR first (S38, S39)',
    resolution:
      'split by TSC: definite TSC, no acute bleed, no risk aneurysm, no symptoms → mTOR first, SAE/NSS listed; otherwise → SAE/NSS first. Card shows all four statements',
    reason:
      'matches TSC consensus and the label population; mTOR takes months, so not for urgent bleeding risk',
    marks: ['PR'],
  },
  {
    id: 'K4',
    problem: 'S7 says intervene above 4 cm; later cohorts and CUA say size alone need not',
    resolution:
      'keep INTERVENTION ("discuss, MDT"); headline "The article: intervene above 4 cm. CUA and later cohorts: size alone does not decide [V P6, P11]. Decide with the patient: growth, aneurysm, vessels, fat, age, pregnancy wish, anticoagulant, distance to care, preference." For asymptomatic sporadic lesions active surveillance is an equal card, not a third choice; the clinician may override to SURVEILLANCE, 6-monthly, with a reason. EAU is remembered as calling the 4 cm threshold disputed [BK]',
    reason: 'article is the source of truth; hiding P5/P6/P11 would mislead',
    marks: ['V', 'BK', 'PR'],
  },
  {
    id: 'K5',
    problem: '"significant growth" (S42) has no number',
    resolution:
      'Same linked lesion; its current value (K19), not stale, against earlier scans after its last treatment (a drug is not a treatment). Rates, same class only (US–US, or CT/MRI–CT/MRI; no modality = never comparable): against (i) the nearest scan ≥ 6 calendar months earlier and (ii) the oldest scan ≥ 6 months and ≤ 5 years earlier; change in cm ÷ (days ÷ 365.25), rounded half up to 0.01; each threshold is met if either pair meets it. Notable > 0.25 cm/yr and change ≥ 3 mm. Significant > 0.50 cm/yr and change ≥ 5 mm. Fast: increase ≥ 5 mm against any scan < 6 calendar months earlier, or against a scan of the other class ≤ 5 years earlier if that apparent rate is > 0.25; pairs K19 treats as one measurement are left out; never annualised; counts as notable, not as significant. Equal is not above, except the mm floors. [PR]',
    reason:
      '0.25: P14; 0.5: P15 (and RCC warning); mm floors: P38; fast: P39. 3.0 cm floor of R10 avoids treating tiny lesions [PR]. A "> 20 % volume" rule: [NV], not used',
    marks: ['NV', 'PR'],
  },
  {
    id: 'K6',
    problem: '"risk of haemorrhage" (S9) undefined',
    resolution:
      'hard: aneurysm ≥ 5 mm, or earlier AML bleed not dealt with → INTERVENTION (R04). Soft (flag, lower threshold for MDT; no change of disposition): aneurysm < 5 mm, TSC, anticoagulant/antiplatelet/heparin at dialysis, pregnancy or planning it, poor access to emergency care, vessel-rich lesion, flank-trauma exposure, uncontrolled blood pressure',
    reason: 'P10; soft factors from P4/P6/P14 or [BK]',
    marks: ['BK', 'PR'],
  },
  {
    id: 'K7',
    problem: 'TSC + aneurysm ≥ 5 mm: mTOR (S39) or SAE?',
    resolution:
      'INTERVENTION, SAE ranked first, mTOR option by MDT; note ERKNet is reported [V2] as mTOR-first for bleeding risk. Already on mTOR with response: exemption in R04',
    reason: 'drug effect is slow',
    marks: ['V2', 'PR'],
  },
  {
    id: 'K8',
    problem: 'surveillance modality: US or CT (S5) vs US (S37, S50); MRI never named',
    resolution:
      'sporadic: ultrasound if it measured the lesion reliably; MRI (or CT) if not, or if the pattern changes. TSC: MRI, combined with brain MRI under one anaesthetic where one is needed; suspected: MRI once. One-time proof of fat: a lesion > 1.0 cm known only from ultrasound → one CT (unenhanced, thin) or MRI; ≤ 1.0 cm, homogeneous echogenic, no TSC, no cancer: not needed (P40). Gadolinium: not for routine size follow-up; for aneurysm, fat-poor or post-SAE questions [BK]. Repeated CT flagged for radiation, especially under 40. Same modality each time',
    reason: 'P1; ultrasound alone does not diagnose AML (P36); measurements differ between modalities (P38)',
    marks: ['BK', 'PR'],
  },
  {
    id: 'K9',
    problem: 'S34/S38 let mTOR reach sporadic AML; the label is TSC adults',
    resolution:
      'sporadic: mTOR not first-line, shown last as off-label with P18 (effective, 40 % self-withdrew). Sporadic LAM: flag specialist input; EXIST-2 included it, the AML label does not',
    reason: 'avoids off-label drug by default',
    marks: ['PR'],
  },
  {
    id: 'K10',
    problem: 'small TSC lesion: surveillance (S4) vs mTOR for any TSC (S39)',
    resolution:
      'TSC definite: ≥ 4.0 → mTOR; > 3.0 and growing → mTOR; everything else → surveillance ≤ 12 months with the card. Exactly 3.0 is not above (EXIST-2 took ≥ 3.0 — shown)',
    reason: 'P1 "growing, > 3 cm"; P2 "> 4 cm, or rapidly growing > 3 cm"',
    marks: ['PR'],
  },
  {
    id: 'K11',
    problem: 'bilateral / multiple',
    resolution:
      'no change of disposition; raise TSC, favour nephron-sparing, expert centre, nephrology. Show per kidney: count, largest, fastest, largest aneurysm; name the governing lesion; ask "same lesion?" before any growth claim',
    reason: 'S2, S24; P1',
    marks: ['PR'],
  },
  {
    id: 'K12',
    problem: 'TSC not recorded or suspected',
    resolution:
      'Not recorded is not suspected. Not recorded: interval and modality as sporadic; line "TSC: not recorded, scheduled as sporadic"; one question "Any sign of TSC?" [none found → excluded / yes → tscFeatures / not assessed]; never a drug start; ≥ 4.0 stays INTERVENTION, "settle TSC before choosing between SAE/NSS and mTOR". Suspected: no drug start, MRI once, expert/genetic referral, interval as definite TSC. Raised from not-recorded to suspected by any pointer in tscStatus (Part 4 a). Age 18–40 with a single AML: question ranked first, skin/eye/family check advised, interval unchanged. A negative gene test does not exclude TSC (about 15 % [V P41]; older figure 10–25 %). S54 "may be necessary" is not broken by 12 months. [PR]',
    reason:
      'prior is low: TSC in 1.3 % and 3.8 % of AML series (P31, P11), 6 of 37 at 18–40; avoids both a wrong drug and needless scans',
    marks: ['V', 'PR'],
  },
  {
    id: 'K13',
    problem: 'haematuria sits in both S8 and S20; pain vs sudden pain',
    resolution:
      'R01 (acute signs each alone; pain, mass or visible haematuria with tachycardia or falling Hb) → EMERGENCY; light visible haematuria or pain without those → R03, same day. Non-visible haematuria changes nothing; other causes to be evaluated. Size, a normal pulse or a normal pressure never cancel these [BK]. Departures from the article, both sides shown [PR]: "any of them" reads a bracketed list (S20); same day for light visible haematuria softens "immediate" (S21)',
    reason: 'safest workable reading; most AML bleeds are retroperitoneal, few show the full triad (P33)',
    marks: ['BK', 'PR'],
  },
  {
    id: 'K14',
    problem: 'suspected malignancy / fat-poor: article only says surgery / total nephrectomy (S17, S45)',
    resolution:
      'INTERVENTION / I-DIAG: characterise + MDT first; nephrectomy not proposed by the core. R02 stands before R07/R08, so its features never reach a drug start. No visible fat alone does not send definite TSC to I-DIAG (fat-poor AML is common there); no or unknown fat with significant growth does. Fat does not fully exclude RCC (P36). Biopsy: "image-guided core biopsy is reasonable for a mass without visible fat when the result changes treatment; not needed when fat is shown" [BK]. Unknown ≠ no: ask',
    reason: 'avoids drug masking cancer and needless nephrectomy (S22)',
    marks: ['BK', 'PR'],
  },
  {
    id: 'K15',
    problem: 'solitary kidney',
    resolution:
      'same branch; super-selective SAE / NSS; total nephrectomy only life-saving; 6-month interval; expert + nephrology',
    reason: 'S2',
    marks: ['PR'],
  },
  {
    id: 'K16',
    problem: 'children',
    resolution:
      'dispositions unchanged; paediatric TSC centre; ultrasound by an expert radiologist or MRI, CT only if it changes urgent care; mTOR for AML is off-label under 18 → no dose; Schwartz not CKD-EPI; pulse and pressure limits by age; AML in a child → look for TSC [BK]',
    reason: 'P17, P34; label covers adults',
    marks: ['BK', 'PR'],
  },
  {
    id: 'K17',
    problem: 'pregnancy',
    resolution:
      'blocks mTOR start; on mTOR → D0 stop. Asymptomatic small → SURVEILLANCE once per trimester, monthly only with a risk sign (R11d) [PR]. Would-be MEDICAL → INTERVENTION (obstetric–urology–IR MDT). Bleed → EMERGENCY incl. SAE. Planning pregnancy and ≥ 4.0 or aneurysm: "discuss treatment before conception; stop mTOR ≥ 8 weeks before" [PR/V2]. Unknown in women 12–55 → test before any drug',
    reason: 'P20, P26, P43',
    marks: ['V2', 'PR'],
  },
  {
    id: 'K18',
    problem: 'size missing or stale',
    resolution:
      'missing → INSUFFICIENT_DATA unless an earlier rule fires. Stale = older than 24 calendar months (exactly 24 is not stale). Stale may keep or raise, never lower: stale ≥ 4.0 stays, "re-image first" (R07: "re-image before start"); stale small → X-SIZE-STALE. 12–24 months → overdue. An unmeasured lesion blocks SURVEILLANCE unless a report bounds it (bounded, Part 4 a; listed as "not measured, reported smaller"). An older unlinked measurement on a side with a newer measured lesion is history to link (question); on another or unknown side it is a lesion. [PR]',
    reason: 'an unknown lesion could be large; "largest 2.1 cm, others too small" is a full answer',
    marks: ['PR'],
  },
  {
    id: 'K19',
    problem: 'units, longest axis, contradictions',
    resolution:
      'mm→cm exactly; size = longest axis; no unit → never guess. Current value of a lesion: the newest usable measurement, whatever its modality; an older value never lowers it ("modality changed, confirm"). Two exceptions: another value of the same class ≤ 30 days older → the larger counts, branch kept, first step "re-measure"; newest is ultrasound and a CT/MRI is ≤ 90 days older → the CT/MRI counts, both shown. A CT/MRI ≤ 90 days after an ultrasound likewise replaces it. The adopted measurement supplies size, date and modality. male + pregnant → ask; counts as pregnant for blocked, D0 and R05a, as null elsewhere. [PR]',
    reason: 'silent repair is dangerous; a series is growth, not contradiction',
    marks: ['PR'],
  },
];
