import type { ReportCase } from './report-case.ts';

/**
 * Two times eighty texts by two people who had not read the code: whole reports, and short and unusual ones. The first
 * code read them with precision 0.938 and 0.857, recall 0.789 and 0.507; it was written anew with them at hand.
 */
export const MORE_SENTENCES: readonly ReportCase[] = [
  // Whole reports.
  {
    text: `EXAM: CT ABDOMEN AND PELVIS WITH AND WITHOUT IV CONTRAST

INDICATION:
54-year-old female with microscopic hematuria.

TECHNIQUE:
Multiphasic renal protocol. 5 mm axial slices with 3 mm coronal reformats. 100 mL Omnipaque 350.

COMPARISON:
CT 06/14/2019.

FINDINGS:
LOWER CHEST: 4 mm nodule in the right lower lobe (series 3, image 12), unchanged.
LIVER: 1.1 cm cyst in segment IVb.
GALLBLADDER: Normal.
SPLEEN: 11.2 cm in length.
PANCREAS: Normal.
ADRENALS: 1.4 cm left adrenal adenoma, -4 HU.
KIDNEYS: Exophytic fat-containing angiomyolipoma of the lower pole of the right kidney measures 2.6 x 2.1 x 2.3 cm (series 5, image 64), previously 2.4 x 2.0 x 2.1 cm. No hydronephrosis. 3 mm nonobstructing left lower pole stone.
LYMPH NODES: No adenopathy.
VESSELS: Infrarenal aorta 2.1 cm.

IMPRESSION:
1. Right renal angiomyolipoma, minimally increased in size since 2019.
2. Nonobstructing left nephrolithiasis.`,
    sizes: ['right 26 × 23 × 21'],
  },
  {
    text: `Clinical details: Known TSC. Annual surveillance.
Technique: MRI kidneys, T1 in/out of phase, T2 HASTE, DWI. No gadolinium.
Comparison: MRI of 3 May 2021.
Findings: Right kidney: 11.4 cm. Dominant AML at the upper pole, 38 x 31 mm (35 x 30 mm in 2021). Second AML in the interpolar region, 17 mm.
Left kidney: 10.9 cm. AML at the lower pole measuring 22 x 19 mm, unchanged. Several simple cysts, the largest 14 mm.
Liver: Normal.
Spleen: Normal.
Conclusion: Bilateral AMLs. Slow growth of the right upper pole lesion. Suggest repeat in 12 months.`,
    sizes: ['right 38 × 31', 'right 17', 'left 22 × 19'],
  },
  {
    text: `US RENAL TRACT
Clinical details: Recurrent UTI.
Findings: The right kidney measures 10.6 cm and the left kidney 11.1 cm. No hydronephrosis or calculus on either side. In the mid pole of the left kidney there is a well-defined hyperechoic lesion of 9 mm, typical of an angiomyolipoma. Bladder volume pre-void 320 mL, post-void 12 mL.
Conclusion: Small left angiomyolipoma. No cause for infection seen.`,
    sizes: ['left 9'],
  },
  {
    text: `EXAMINATION: MRI ABDOMEN W/WO CONTRAST.  CLINICAL INDICATION: Evaluate left renal mass seen on ultrasound, AML vs RCC.  COMPARISON: Ultrasound 2/2/2022.  TECHNIQUE: Axial and coronal T2, T1 in/opposed phase, dynamic postcontrast.  FINDINGS: LIVER: Unremarkable.  KIDNEYS: The left interpolar mass measures 3.4 x 3.1 cm, enhances avidly, and contains no macroscopic or microscopic fat. Right kidney normal, 10.8 cm.  ADRENALS: Normal.  IMPRESSION: 3.4 cm left renal cell carcinoma, likely clear cell subtype. Not an angiomyolipoma.`,
    sizes: [],
  },
  {
    text: `INDICATION: Follow up angiomyolipoma 4.2 cm.

COMPARISON: None available.

FINDINGS:
Right kidney: 10.2 cm. Normal echogenicity. No mass, stone or hydronephrosis.
Left kidney: 10.7 cm. Normal echogenicity. No mass, stone or hydronephrosis.
Bladder: Normal.

IMPRESSION:
Normal renal ultrasound. No angiomyolipoma is identified on either side.`,
    sizes: [],
  },
  {
    text: `CT KIDNEYS
History
Tuberous sclerosis, left loin pain.

Findings
There is a large AML arising from the lower pole of the left kidney, 86 x 74 x 92 mm, with a perinephric
haematoma of 60 x 35 mm. A pseudoaneurysm within the lesion measures 11 mm. Right kidney contains a
single AML at its upper pole of 15 mm.
The liver, spleen, pancreas and adrenals are normal.
Trace free fluid in the pelvis.

Opinion
Acute haemorrhage from left renal AML. Urgent referral to interventional radiology.`,
    sizes: ['left 92 × 86 × 74', 'right 15'],
  },
  {
    text: `PROCEDURE: RETROPERITONEAL ULTRASOUND
HISTORY: CKD STAGE 3
FINDINGS:
RIGHT KIDNEY: 9.4 X 4.1 X 4.4 CM. CORTICAL THICKNESS 8 MM. ECHOGENIC FOCUS IN THE UPPER POLE MEASURING 1.2 X 1.1 X 0.9 CM CONSISTENT WITH ANGIOMYOLIPOMA.
LEFT KIDNEY: 9.8 X 4.6 X 4.7 CM. CORTICAL THICKNESS 9 MM. SIMPLE CYST 2.3 X 2.0 CM.
BLADDER: PREVOID VOLUME 210 CC.
IMPRESSION:
1. MEDICAL RENAL DISEASE.
2. RIGHT RENAL AML.`,
    sizes: ['right 12 × 11 × 9'],
  },
  {
    text: `Indication:
Abdominal pain.

Findings:

Liver: There is a 28 x 24 mm fat-containing lesion in segment VI, consistent with hepatic angiomyolipoma.
Gallbladder: 6 mm polyp.
Kidneys: Normal, right 108 mm, left 112 mm. No focal lesion.
Spleen: 104 mm.

Impression:
Hepatic angiomyolipoma, 28 mm. Gallbladder polyp.`,
    sizes: [],
  },
  {
    text: `CT ABDOMEN / PELVIS
Clinical Details: ?diverticulitis
Report:
Sigmoid diverticulitis with a pericolic collection measuring 3.1 x 2.2 cm.
Liver, gallbladder, pancreas, spleen: unremarkable.
Kidneys: incidental 1.8cm AML right kidney. Left renal cyst 4.5cm.
Adrenals: normal.
Aorta: 2.4cm, not aneurysmal.
Bones: no suspicious lesion.
Conclusion: Hinchey I b diverticulitis. Incidental right renal AML.`,
    sizes: ['right 18'],
  },
  {
    text: `MRI RENAL - TSC PROTOCOL

CLINICAL INFORMATION
TSC2. On everolimus since 2018.

COMPARISON
MRI 11 November 2020

RIGHT KIDNEY
Length 12.8 cm
AML 1 (upper pole): 41 x 36 x 33 mm [prior 52 x 47 x 40 mm]
AML 2 (lower pole): 25 x 20 x 18 mm [prior 31 x 26 x 22 mm]

LEFT KIDNEY
Length 13.1 cm
AML 1 (interpolar): 30 x 27 x 29 mm [prior 39 x 33 x 36 mm]

OTHER
SEGA not assessed on this study.

CONCLUSION
Good response to mTOR inhibitor with reduction of all target lesions.`,
    sizes: ['right 41 × 36 × 33', 'right 25 × 20 × 18', 'left 30 × 29 × 27'],
  },
  {
    text: `Clinical history: 67M. Acute myeloid leukaemia (AML) post induction, febrile neutropenia.
Technique: Post contrast CT chest, abdomen and pelvis, portal venous phase.
Findings:
Chest: Right upper lobe nodule with halo, 19 mm.
Abdomen: Splenomegaly, 15.6 cm. Left kidney: wedge-shaped hypoenhancement of the upper pole. Right kidney: 11 mm cyst. Para-aortic node 9 mm.
Impression: Findings suspicious for fungal infection in AML. Left pyelonephritis.`,
    sizes: [],
  },
  {
    text: `CT ANGIOGRAM RENAL ARTERIES

Indication: Pre-embolization planning.

Findings:
Aorta: 1.9 cm at the level of the renal arteries.
Right: Single renal artery, 6 mm. Normal kidney.
Left: Two renal arteries, 5 mm and 3 mm. Hypervascular upper pole angiomyolipoma measuring 6.7 cm AP x 5.9 cm transverse x 7.2 cm craniocaudal. It is fed by two segmental branches. The largest intralesional aneurysm measures 8 mm (series 6, image 101).

Impression:
Left angiomyolipoma with an intralesional aneurysm greater than 5 mm. Suitable for selective embolization.`,
    sizes: ['left 72 × 67 × 59'],
  },
  {
    text: `Reason for exam: s/p left AML embolization 2017, surveillance.
Comparison: CT 9/2020.
Findings:
Left kidney: Embolized lower pole angiomyolipoma measures 3.3 x 2.7 cm, decreased from 5.8 x 4.9 cm. Embolization coils in place.
Right kidney: Unremarkable.
Liver: 7 mm hemangioma.
Impression: Continued decrease in size of the treated left AML.`,
    sizes: ['left 33 × 27'],
  },
  {
    text: `CT RENAL
Clinical details: Previous left partial nephrectomy for a 52 mm angiomyolipoma. Surveillance.
Findings:
Surgical defect at the left lower pole with a 14 mm seroma. No residual or recurrent lesion. Left kidney 98 mm. Right kidney 116 mm, normal.
Liver, spleen and pancreas normal.
Conclusion: No recurrence.`,
    sizes: [],
  },
  {
    text: `USG WHOLE ABDOMEN

LIVER: Normal in size (13.8 cm) and shows grade I fatty change. No focal lesion.
GALL BLADDER: Well distended. Single calculus of 8 mm.
CBD: 4 mm.
PANCREAS: Normal.
SPLEEN: 9.6 cm.
RT KIDNEY: 9.9 x 4.2 cm. CMD maintained. A well defined hyperechoic lesion of size 21 x 18 mm is noted at the lower pole, s/o angiomyolipoma.
LT KIDNEY: 10.3 x 4.8 cm. CMD maintained. No calculus / hydronephrosis.
URINARY BLADDER: Normal.
UTERUS: 7.2 x 3.9 x 4.6 cm.

IMPRESSION:
- Cholelithiasis.
- Grade I fatty liver.
- Right renal angiomyolipoma.`,
    sizes: ['right 21 × 18'],
  },
  {
    text: `Exam: US Renal Complete. Indication: hx of AML. Comparison: 8/8/2018. Findings: Right kidney 11.0 cm, no mass. Left kidney 11.3 cm, with an echogenic mass in the upper pole measuring 1.5 x 1.4 x 1.6 cm, compatible with known angiomyolipoma (previously 1.5 x 1.3 x 1.5 cm). Bladder normal with bilateral jets. Impression: Stable left AML.`,
    sizes: ['left 16 × 15 × 14'],
  },
  {
    text: `FINDINGS:
Lungs: Multiple thin-walled cysts, the largest 22 mm.
Kidneys: Bilateral angiomyolipomas, too small and too numerous to measure individually, none larger than 10 mm.
Liver: Normal.
Nodes: Retroperitoneal lymphangioleiomyoma, 34 x 28 mm.

IMPRESSION:
Lymphangioleiomyomatosis with small bilateral renal AMLs.`,
    sizes: [],
  },
  {
    text: `MRI ABDOMEN
INDICATION: Pancreatic cyst follow-up
TECHNIQUE: MRCP protocol
COMPARISON: 1/2021
FINDINGS:
Pancreas: 12 mm side-branch IPMN in the body, stable. Main duct 2 mm.
Liver: Several cysts up to 1.9 cm.
Biliary: CBD 5 mm.
Spleen: Normal.
Adrenals: Normal.
Kidneys: 13 x 10 mm AML, posterior interpolar LK, stable. Bosniak I cyst, RK upper pole, 31 mm.
Aorta: Nonaneurysmal.
IMPRESSION:
1. Stable IPMN.
2. Stable left AML.`,
    sizes: ['left 13 × 10'],
  },
  {
    text: `RENAL ULTRASOUND

Clinical Indication
Hypertension.

Findings
The right kidney is 10.1 cm in length and the left kidney 10.4 cm. Two echogenic foci are seen in the right
kidney consistent with angiomyolipomas: one at the upper pole of 7 mm and one at the lower
pole of 12 mm. No renal artery stenosis; peak systolic velocity 98 cm/s on the right and 104 cm/s on the left.

Conclusion
Two small right angiomyolipomas. No evidence of renal artery stenosis.`,
    sizes: ['right 7', 'right 12'],
  },
  {
    text: `Indication: ?AML on outside ultrasound, 2.2 cm right kidney.
Technique: Non-contrast CT of the kidneys.
Findings: The echogenic focus at the right upper pole corresponds to a junctional parenchymal defect. There is no fat-containing mass. Left kidney normal. Adrenals normal.
Opinion: No angiomyolipoma. Junctional defect, a normal variant.`,
    sizes: [],
  },
  {
    text: `CT UROGRAM
Clinical details: Visible haematuria, 71M, smoker.
Comparison: CT AP 12/02/2016.
Findings:
Kidneys: 24 mm x 20 mm fat-density lesion in the left upper pole in keeping with an angiomyolipoma. In 2016 this was 18 mm x 15 mm. Right lower pole calculus, 6 mm.
Ureters: Normal opacification.
Bladder: 17 mm polypoid lesion at the left VUJ, suspicious for TCC.
Nodes: Left external iliac node 7 mm short axis.
Prostate: 5.1 cm transverse.
Bones: Degenerative change.
Conclusion:
1. Suspected bladder tumour. Cystoscopy advised.
2. Left renal AML with interval growth.`,
    sizes: ['left 24 × 20'],
  },
  {
    text: `CT Abdomen & Pelvis

Impression:
1. Right renal angiomyolipoma measuring 3.9 cm, increased from 3.1 cm in 2017.
2. Cholelithiasis without cholecystitis.
3. 3.6 cm infrarenal abdominal aortic aneurysm.

Addendum:
Findings discussed with the referring clinic by telephone at 14:20. No change to the report.`,
    sizes: ['right 39'],
  },
  {
    text: `EXAM: CT ABDOMEN WITHOUT CONTRAST
FINDINGS:
Kidneys: Angiomyolipoma in the lower pole of the left kidney measures 42 mm.
No stones.
IMPRESSION:
Left angiomyolipoma.

ADDENDUM: The size of the left lower pole angiomyolipoma was mistyped above. The correct measurement is 24 mm, not 42 mm.`,
    sizes: ['left 24'],
  },
  {
    text: `Examination: MRI both kidneys with contrast
Clinical notes: 31-year-old with sporadic AML, planning pregnancy.
Comparison: MRI 14 Aug 2022

Findings:
Rt kidney - normal, 10.5 cm.
Lt kidney - 11.9 cm. Exophytic angiomyolipoma arising from the anterior lip of the interpolar region. It measures 4.8 (AP) x 4.4 (TR) x 5.3 (CC) cm. On the previous study it measured 4.6 x 4.3 x 5.0 cm. No aneurysm >5 mm.
No lymphadenopathy. Ovaries normal; 2.1 cm dominant follicle on the right.

Conclusion: Slight interval growth of the left AML. Recommend discussion at renal MDT prior to conception.`,
    sizes: ['left 53 × 48 × 44'],
  },
  {
    text: `CLINICAL DATA: Mother and sister with tuberous sclerosis and renal angiomyolipomas (sister 6 cm, embolized).

FINDINGS:
Right kidney: 10.8 cm, normal.
Left kidney: 11.0 cm, normal; a 1.3 cm cyst is present.
Bladder: Normal.

IMPRESSION:
1.3 cm simple left renal cyst. No solid renal mass.`,
    sizes: [],
  },
  {
    text: `ULTRASOUND ABDOMEN. Liver: mild steatosis, span 15.2 cm. Gallbladder: no stones. CBD: 3 mm. Pancreas: obscured by gas. Spleen: 10.1 cm. Right kidney: 11.2 cm; 6 mm calculus mid pole. Left kidney: 11.6 cm; 14 x 12 x 11 mm echogenic AML at LP. Aorta: 17 mm. Conclusion: Steatosis, right renal calculus, left AML.`,
    sizes: ['left 14 × 12 × 11'],
  },
  {
    text: `CT KUB

INDICATION
Right renal colic.

FINDINGS
Right: 5 mm calculus at the VUJ with mild hydroureteronephrosis. Renal pelvis 16 mm.
Left: No calculus. Lower pole AML, -68 HU, 1.1 cm.
Appendix: 6 mm, normal.
Bones: L5 spondylolysis.

IMPRESSION
Obstructing 5 mm right VUJ calculus.`,
    sizes: ['left 11'],
  },
  {
    text: `REPORT
Exam: Contrast-enhanced ultrasound, left kidney
Clinical question: Solid v cystic, ? AML
Findings: The 27 mm lesion at the left lower pole has thin septa with perceived enhancement only. This is a Bosniak II cyst. There is no echogenic fat-containing component.
Conclusion: Bosniak II cyst of the left kidney, 27 mm. No AML.`,
    sizes: [],
  },
  {
    text: `TYPE OF EXAM: CT CHEST ABDOMEN PELVIS WITH CONTRAST
CLINICAL INDICATION: BREAST CANCER STAGING
COMPARISON: NONE
FINDINGS:
BREAST: 2.9 CM SPICULATED MASS LEFT UPPER OUTER QUADRANT.
AXILLA: LEFT LEVEL I NODE 1.6 CM.
LUNGS: 3 MM NODULE RIGHT MIDDLE LOBE.
LIVER: 9 MM CYST SEGMENT 2.
ADRENALS: 1.8 CM MYELOLIPOMA OF THE RIGHT ADRENAL GLAND.
KIDNEYS: 1.9 X 1.4 CM ANGIOMYOLIPOMA OF THE LEFT KIDNEY.
BONES: NO METASTASIS.
IMPRESSION:
1. LEFT BREAST CANCER WITH AXILLARY ADENOPATHY.
2. BENIGN LEFT RENAL ANGIOMYOLIPOMA AND RIGHT ADRENAL MYELOLIPOMA.`,
    sizes: ['left 19 × 14'],
  },
  {
    text: `Indication: Adrenal lesion.
Technique: Adrenal protocol CT.
Findings:
Right adrenal: Fat-containing mass of 4.4 x 3.6 cm, mean -72 HU, diagnostic of myelolipoma.
Left adrenal: Normal.
Kidneys: Normal. No angiomyolipoma.
Liver: Normal.
Impression: Right adrenal myelolipoma, 4.4 cm.`,
    sizes: [],
  },
  {
    text: `RENAL MASS TABLE
Lesion | Side | Location | Current (mm) | Prior (mm) | Type
1 | Right | Upper pole | 33 x 29 | 31 x 28 | AML
2 | Left | Interpolar | 18 x 16 | 18 x 15 | AML
3 | Left | Lower pole | 40 x 38 | 39 x 38 | Simple cyst

IMPRESSION: Stable bilateral AMLs.`,
    sizes: ['right 33 × 29', 'left 18 × 16'],
  },
  {
    text: `CT abdomen
Clinical details
Incidental echogenic lesion on ultrasound. Characterise.

Findings
Macroscopic fat is confirmed within the lesion in the
right interpolar region, which measures 16 x
13 mm. This is an angiomyolipoma. No other
renal lesion. The left kidney is atrophic at 7.1 cm.

Conclusion
Right AML. No follow-up needed at this size; intervention is considered above 40 mm.`,
    sizes: ['right 16 × 13'],
  },
  {
    text: `HISTORY: Lymphangioleiomyomatosis.
TECHNIQUE: Non-contrast MRI.
COMPARISON: MRI from 2/17/2020.
RIGHT KIDNEY: 3 angiomyolipomas: upper pole 2.0 x 1.7 cm, interpolar 1.3 x 1.2 cm, lower pole 0.8 x 0.7 cm.
LEFT KIDNEY: No lesion.
RETROPERITONEUM: 2.5 cm cystic lymphatic mass.
IMPRESSION: Three right AMLs, all unchanged.`,
    sizes: ['right 20 × 17', 'right 13 × 12', 'right 8 × 7'],
  },
  {
    text: `Ultrasound Renal
Clinical Information: Surveillance of renal AML (2.3 cm in 2019).
Findings: Both kidneys are obscured by bowel gas and habitus. Right 9.8 cm, left 10.1 cm. The previously described lesion cannot be seen today.
Opinion: Non-diagnostic for AML surveillance. CT suggested.`,
    sizes: [],
  },
  {
    text: `EXAM:
CT ABDOMEN W CONTRAST

CLINICAL INDICATION:
Flank pain, known AML

FINDINGS:
Kidneys/Ureters: Hemorrhagic angiomyolipoma of the right lower pole now measuring 5.6 x 5.1 x 6.4 cm. Subcapsular hematoma measuring 2.2 cm in thickness. No active extravasation. Left kidney is normal in size, 11.5 cm.
Liver/Biliary: Normal.
Bowel: Normal.
Vasculature: Left renal vein 9 mm, patent.

IMPRESSION:
Right AML with subcapsular hematoma.`,
    sizes: ['right 64 × 56 × 51'],
  },
  {
    text: `MRI SPINE LUMBAR
Clinical details: Left sciatica.
Technique: Sagittal T1, T2, STIR. Axial T2.
Findings: L4/5 broad-based disc bulge. L5/S1 left paracentral protrusion, 7 mm, contacting the left S1 root. Conus ends at L1. Incidental note of a 29 mm T1-bright fat-suppressing angiomyolipoma in the right kidney, partly imaged on the localiser.
Conclusion: L5/S1 disc protrusion. Incidental right renal angiomyolipoma.`,
    sizes: ['right 29'],
  },
  {
    text: `Indication: Follow-up AML left kidney.
Comparison: US 21 January 2020: AML 24 mm.
Findings: L kid 10.9 cm. UP AML 25 x 22 x 20 mm. R kid 10.6 cm, NAD.
Impression: No significant change in L AML.`,
    sizes: ['left 25 × 22 × 20'],
  },
  {
    text: `CT ABDOMEN AND PELVIS
Findings:
Lower chest: Clear.
Hepatobiliary: Normal.
Pancreas: Normal.
Spleen: 13 mm splenunculus.
Adrenal glands: Normal.
Kidneys: Subcentimeter hypodensities, too small to characterize. No angiomyolipoma or enhancing mass. 2 mm stone, right upper pole.
Bowel: Sigmoid diverticulosis.
Lymph nodes: 11 mm portacaval node.
Reproductive: 4.4 cm fundal fibroid with fatty degeneration (lipoleiomyoma).
Impression: No acute abnormality.`,
    sizes: [],
  },
  {
    text: `Technique: Triple phase CT kidneys.

Findings: Right kidney
There is an exophytic AML at the right lower pole measuring 45 * 39 * 37 mm. Angular interface sign. Feeding vessel 3 mm.
Findings: Left kidney
Partial duplication. 10 mm Bosniak I cyst.

Conclusion: Right lower pole AML. Size and vascularity warrant urology opinion.`,
    sizes: ['right 45 × 39 × 37'],
  },
  {
    text: `PET/CT FDG
CLINICAL HISTORY: Colon cancer, restaging.
FINDINGS: HEAD/NECK: No FDG-avid node. CHEST: 5 mm RLL nodule below PET resolution. ABDOMEN: Segment VIII metastasis 2.7 cm, SUVmax 9.1. Non-FDG-avid fat-containing renal lesion, 2.0 x 1.8 cm, consistent with angiomyolipoma. PELVIS: Presacral soft tissue 1.2 cm. IMPRESSION: New hepatic metastasis.`,
    sizes: ['unknown 20 × 18'],
  },
  {
    text: `Study: US kidneys, ureters and bladder
Referral: GP. Loin pain.
Right kidney: 104 mm. Smooth outline. No PC dilatation.
Left kidney: 109 mm. Smooth outline. No PC dilatation.
Focal lesions: Hyperechoic lesion measuring 8 x 7 mm in the mid pole RK; appearance typical of AML.
Bladder: Well filled, thin-walled.
Prostate: 28 cc.
Summary: Incidental right AML. No action required.`,
    sizes: ['right 8 × 7'],
  },
  {
    text: `CLINICAL INDICATION: Renal transplant work-up.

FINDINGS:
NATIVE KIDNEYS: Both atrophic; right 6.8 cm, left 7.0 cm. Multiple acquired cysts up to 2.6 cm.
AORTO-ILIAC: Moderate calcification. Right external iliac artery 8 mm.
LIVER: Normal.

IMPRESSION: Atrophic native kidneys with acquired cystic disease. No solid lesion; in particular no AML or RCC.`,
    sizes: [],
  },
  {
    text: `MR ABDOMEN WITHOUT CONTRAST

Comparison:
CT of 10 October 2021.

Findings:
The left renal angiomyolipoma has increased from 28 mm to 34 mm. The right renal angiomyolipoma has not
changed and measures 12 mm.
Left adrenal thickening, 11 mm.

Impression:
1. Growing left AML.
2. Stable right AML.`,
    sizes: ['left 34', 'right 12'],
  },
  {
    text: `Clinical details: Screening, TSC1 carrier.
Findings: Multiple AMLs are scattered in both kidneys, measuring between 3 and 9 mm. Kidneys of 11 cm bilaterally. Liver normal; one 12 mm haemangioma.
Impression: Multiple small bilateral AMLs (3–9 mm).`,
    sizes: [],
  },
  {
    text: `RADIOLOGY REPORT
MODALITY: CT
BODY PART: ABDOMEN
INDICATION: Trauma, MVA
FINDINGS:
- Liver: Grade II laceration segment 7, 2.8 cm depth.
- Spleen: Intact.
- R kidney: Intact.
- L kidney: Intact. Note is made of a fat-containing AML measuring 2.2cm x 1.7cm at the lower pole.
- Bowel/mesentery: No injury.
- Pelvis: Fracture of left superior ramus with 9 mm displacement.
IMPRESSION:
1. Grade II hepatic laceration.
2. Left superior pubic ramus fracture.
3. Incidental left AML.`,
    sizes: ['left 22 × 17'],
  },
  {
    text: `Renal AML follow-up scan.
Comparison: 2020.
Findings: The angiomyolipoma measures 2.7 x 2.5 x 2.2 cm. No hydronephrosis.
Conclusion: Stable.`,
    sizes: ['unknown 27 × 25 × 22'],
  },
  {
    text: `EXAMINATION: CT abdomen, portal venous phase
CLINICAL CONTEXT: Day 1 post embolisation of right renal AML
FINDINGS:
Right kidney: The embolised AML measures 71 x 64 x 80 mm and shows no residual enhancement. Locules of gas within it, expected. Perinephric stranding. Puncture site haematoma in the right groin, 25 x 18 mm.
Left kidney: Two AMLs, 16 mm (upper pole) and 11 mm (lower pole).
Pleural spaces: Small right effusion, 15 mm deep.
COMMENT: Satisfactory early post-procedural appearances.`,
    sizes: ['right 80 × 71 × 64', 'left 16', 'left 11'],
  },
  {
    text: `Indication: History of right nephrectomy in 2011 for a giant angiomyolipoma of 17 cm.
Findings: Right kidney surgically absent. Left kidney: compensatory hypertrophy, 13.4 cm. No mass. Liver: 2 cm haemangioma in segment V. Spleen 12 cm.
Impression: Normal solitary left kidney.`,
    sizes: [],
  },
  {
    text: `ULTRASOUND OF THE KIDNEYS

RIGHT:
Length: 11.1 cm
Parenchyma: 17 mm
Focal lesions: AML upper pole 19 mm x 16 mm x 15 mm

LEFT:
Length: 11.4 cm
Parenchyma: 18 mm
Focal lesions: AML mid pole 10 mm x 9 mm x 9 mm; cyst lower pole 22 mm

BLADDER:
Residual 5 mL

CONCLUSION:
Bilateral AMLs.`,
    sizes: ['right 19 × 16 × 15', 'left 10 × 9 × 9'],
  },
  {
    text: `CT ABDOMEN/PELVIS W/O: COMPARISON: 3/19/2018. KIDNEYS: RIGHT RENAL CYST 5.2 CM. LEFT RENAL UPPER POLE AML 3.0 X 2.6 CM, PREVIOUSLY 2.7 X 2.4 CM. NO STONES. ADRENALS: NORMAL. AORTA: ECTATIC AT 2.8 CM. IMPRESSION: MILD INTERVAL GROWTH OF LEFT AML. ECTATIC AORTA.`,
    sizes: ['left 30 × 26'],
  },
  {
    text: `Exam: MRI liver
Indication: FNH follow-up, on OCP.
Technique: Primovist-enhanced.
Findings:
Liver - FNH in segment III, 46 x 41 mm, previously 44 x 40 mm. FNH in segment VII, 19 mm.
Kidneys - Single AML, 6 mm, otherwise clear.
Spleen - Normal.
Impression: Stable FNH x2.`,
    sizes: ['unknown 6'],
  },
  {
    text: `Clinical information: Haematuria.
Findings: Right kidney: 10.0 cm. Exophytic solid lesion at the lower pole, 31 mm, with calcification and no fat; renal cell carcinoma. Left kidney: 10.4 cm, normal. IVC: patent, 21 mm. Retrocaval node 13 mm.
Conclusion: T1a right renal carcinoma. Retrocaval node. Not an angiomyolipoma.`,
    sizes: [],
  },
  {
    text: `INDICATION: Indeterminate renal lesion seen on CT dated 4/4/2023.

TECHNIQUE: MRI with chemical shift imaging.

FINDINGS:
RENAL: Index lesion, right interpolar: 1.7 x 1.5 x 1.4 cm. India ink artifact at its margin with the kidney and signal loss on fat-suppressed T1, diagnostic of angiomyolipoma.
Additional left upper pole hemorrhagic cyst: 2.4 cm.
Left lower pole simple cyst: 3.3 cm.
PANCREAS: Divisum.
OTHER: Umbilical hernia, neck 1.5 cm.

IMPRESSION: The indeterminate lesion is a right AML. Benign left cysts.`,
    sizes: ['right 17 × 15 × 14'],
  },
  {
    text: `CT TAP staging
Clinical: Lung ca
Findings
Thorax: RUL mass 54 x 48 mm. Station 4R node 16 mm. No effusion.
Liver: Clear.
Adrenals: Left 22 mm nodule, 34 HU, suspicious.
Kidneys: Bilateral AMLs as before - right 14 mm, left 20 mm. Left cyst 33 mm.
Bones: Sclerotic focus T9, 8 mm.
Conclusion: T3 N2 with a suspicious left adrenal nodule.`,
    sizes: ['right 14', 'left 20'],
  },
  {
    text: `ADDENDUM 1 (dictated 16 March 2023):
The prior study from an outside hospital of 2 June 2021 has become available. The left AML measured 2.1 x 1.9 cm at that time and has therefore grown.

ORIGINAL REPORT:
CT ABDOMEN WITH CONTRAST
Comparison: None.
Findings: Left kidney: 2.8 x 2.4 cm angiomyolipoma at the lower pole. Right kidney: normal. Liver: 1.0 cm cyst.
Impression: Left renal angiomyolipoma.`,
    sizes: ['left 28 × 24'],
  },
  {
    text: `US ABDO
Hx: RUQ pain
Liver: 16 cm, echogenic. No focal lesion.
GB: 3 mobile calculi, largest 12 mm. Wall 2 mm.
CHD: 4 mm
Panc: head and body NAD
Spleen: 98 mm
RK: 107 mm. 2 AMLs - UP 11 mm, interpolar 7 mm.
LK: 111 mm. NAD.
AA: 19 mm
Imp: Gallstones. R renal AMLs.`,
    sizes: ['right 11', 'right 7'],
  },
  {
    text: `Indication:
Evaluate for AMLs in TSC (age 9).

Findings:
Right kidney: 8.2 cm, 45th percentile for age. Scattered echogenic foci less than 5 mm consistent with tiny AMLs.
Left kidney: 8.5 cm. Scattered echogenic foci less than 5 mm. Two cysts of 6 mm and 9 mm.
Bladder: Normal.

Impression:
Tiny bilateral AMLs and left cysts.`,
    sizes: [],
  },
  {
    text: `CT ABDOMEN
REASON: Weight loss
LIVER: Normal.
KIDNEYS AND URETERS: Giant angiomyolipoma replacing most of the left kidney, 18.2 by 13.5 by 21.0 cm, displacing the pancreatic tail and bowel. Largest aneurysm 1.4 cm. The residual left kidney measures 9.0 cm. Right kidney 11.9 cm with a 2.5 cm upper pole angiomyolipoma.
IVC: No tumor thrombus.
IMPRESSION: Giant left AML and smaller right AML. Tuberous sclerosis should be considered.`,
    sizes: ['left 210 × 182 × 135', 'right 25'],
  },
  {
    text: `Clinical details: Known right AML. Ultrasound in March 2022: 31 mm.
Technique: Non-contrast low-dose CT.
Comparison: CT March 2021: 30 mm.
Findings: Right AML: 31 x 26 mm. Right kidney otherwise normal. Left kidney: 3 calculi, 4 mm, 5 mm and 7 mm.
Conclusion: Right AML, stable since 2021.`,
    sizes: ['right 31 × 26'],
  },
  {
    text: `MULTIDISCIPLINARY SUMMARY
Imaging reviewed: CT 1 Feb, MRI 20 Feb.
Radiology opinion: The left-sided retroperitoneal fatty mass of 14 x 11 x 9 cm does not arise from the kidney. Kidney displaced anteriorly with a smooth interface and no parenchymal defect. Well-differentiated liposarcoma, biopsy proven, and not an exophytic angiomyolipoma.
Plan: Sarcoma centre referral.`,
    sizes: [],
  },
  {
    text: `EXAMINATION:  Renal ultrasound
CLINICAL HISTORY:  Follow-up of angiomyolipoma, right kidney
COMPARISON:  09/12/2021
FINDINGS:
The right kidney measures 11.3 x 5.0 x 4.8 cm. There is redemonstration of an echogenic lesion of the
lower pole in keeping with the known angiomyolipoma. This lesion currently measures 2.9 x 2.4 x
2.7 cm as compared to 2.8 x 2.4 x 2.6 cm.
The left kidney measures 11.0 x 5.2 x 4.9 cm and is normal.
IMPRESSION:
Stable right renal angiomyolipoma. Annual follow-up.`,
    sizes: ['right 29 × 27 × 24'],
  },
  {
    text: `RENAL CT (TRIPHASIC)

Findings - Right kidney: A 23 mm enhancing solid lesion, upper pole, no fat, suspicious for RCC. A separate 15 mm AML lies at the lower pole with macroscopic fat (-55 HU).
Findings - Left kidney: 18 mm Bosniak IIF cyst.
Findings - Vessels: Single arteries bilaterally.

Opinion: Right upper pole renal cell carcinoma. Right lower pole AML. Left Bosniak IIF cyst.`,
    sizes: ['right 15'],
  },
  {
    text: `Exam: CT abdomen/pelvis. Indication: RLQ pain. Findings: Appendix: dilated to 13 mm with a 7 mm appendicolith. Kidneys: no stones or hydronephrosis; angiomyolipoma, right upper pole, as on the previous CT when it was 1.4 cm; it was not remeasured. Ovaries: 3.0 cm left follicular cyst. Impression: Acute appendicitis.`,
    sizes: [],
  },
  {
    text: `REPORT OF MRI ABDOMEN (PLAIN)

Clinical profile: K/c/o tuberous sclerosis with seizures.

Observations:
Both kidneys are enlarged; right 13.6 cm and left 14.2 cm.
Right kidney: Multiple AMLs, the largest at the upper pole measuring 5.4 x 4.9 x 4.6 cm.
Left kidney: Multiple AMLs, the largest at the lower pole measuring 6.1 x 5.5 x 5.8 cm.
Liver: A 1.6 cm lesion in segment IV, likely hepatic AML.
Bones: Sclerotic patches in the iliac bones, the largest 1.2 cm.

Impression: Bilateral renal AMLs in a case of tuberous sclerosis.`,
    sizes: ['right 54 × 49 × 46', 'left 61 × 58 × 55'],
  },
  {
    text: `CT PULMONARY ANGIOGRAM
Clinical details: SOB, raised D-dimer
Findings: No PE. Main PA 27 mm. RV:LV ratio 0.8. Hiatus hernia. On the lowest slices a fat-density lesion of the left renal upper pole, 21 x 15 mm, is an angiomyolipoma (image 4/212).
Conclusion: No PE. Incidental left renal angiomyolipoma.`,
    sizes: ['left 21 × 15'],
  },
  {
    text: `INDICATION: Rule out AML / RCC.
COMPARISON: None.
LIVER: 2.0 cm hemangioma.
RIGHT KIDNEY: Dromedary-type bulge, no lesion.
LEFT KIDNEY: Column of Bertin, 2.4 cm, accounting for the ultrasound finding.
IMPRESSION: Prominent column of Bertin (2.4 cm). No renal mass.`,
    sizes: [],
  },
  {
    text: `U/S KIDNEYS AND BLADDER
CLINICAL NOTES
AML L kidney ?change
FINDINGS
RK 10.4cm normal.
LK 10.6cm. AML at LP now 1.9 cm (was 1.6 cm on 11/5/22 and 1.4 cm on 3/6/20).
Bladder NAD.
COMMENT
Slow growth of L AML.`,
    sizes: ['left 19'],
  },
  {
    text: `STRUCTURED REPORT: RENAL MASS MRI
Number of lesions: 2
LESION 1
  Laterality: Left
  Location: Lower pole, posterior
  Size: 3.7 x 3.2 x 3.5 cm
  Macroscopic fat: Present
  Diagnosis: Angiomyolipoma
LESION 2
  Laterality: Right
  Location: Upper pole
  Size: 1.9 cm
  Macroscopic fat: Absent
  Diagnosis: Proteinaceous cyst (Bosniak II)
Renal vein: Patent
Adenopathy: None
IMPRESSION: Left AML. Right Bosniak II cyst.`,
    sizes: ['left 37 × 35 × 32'],
  },
  {
    text: `Indication: Pre-conception counselling in TSC.
Comparison: MRI 6 months earlier.
Findings:
Brain: Cortical tubers. SEGA at the left foramen of Monro, 11 x 9 mm, unchanged.
Abdomen: AML right kidney 26 x 24 mm; AML left kidney 31 x 27 mm.
Chest: Not imaged.
Conclusion: Stable SEGA. Bilateral renal AMLs.`,
    sizes: ['right 26 × 24', 'left 31 × 27'],
  },
  {
    text: `FINDINGS: LIVER: Normal. SPLEEN: Fat-containing 1.5 cm splenic hamartoma. KIDNEYS: Right 10.7 cm, left 10.9 cm, each without a mass. RETROPERITONEUM: Aortocaval node 8 mm. IMPRESSION: Previously embolized 5.0 cm right AML has resolved completely, with a cortical scar only.`,
    sizes: [],
  },
  {
    text: `CT COLONOGRAPHY
Clinical details: Change in bowel habit, 68F.
Technique: Prone and supine, low dose, with faecal tagging.
Colonic findings: 9 mm sessile polyp in the ascending colon. 5 mm polyp in the rectum.
Extracolonic findings:
Kidneys - fat-containing lesion left kidney 3.1 x 2.9 cm in keeping with AML.
Aorta - 3.2 cm infrarenal aneurysm.
Gallbladder - 1.5 cm stone.
Conclusion: C2. E3 for aortic aneurysm. Left renal AML for urology advice.`,
    sizes: ['left 31 × 29'],
  },
  {
    text: `IMPRESSION:
1.  Angiomyolipoma in the upper pole of the left kidney, 23 x 19 x 17 mm, not significantly changed.
2.  Angiomyolipoma in the lower pole of the right kidney, 14 x 12 x 12 mm, not significantly changed.
3.  Simple cyst in the upper pole of the right kidney, 35 mm.
4.  No nephrolithiasis.`,
    sizes: ['left 23 × 19 × 17', 'right 14 × 12 × 12'],
  },
  {
    text: `Examination: Doppler US, transplant kidney
Indication: Rising creatinine
Findings: Transplant in the right iliac fossa, 11.7 cm. RI 0.68. Peritransplant lymphocele 4.1 x 3.0 cm. No hydronephrosis.
Native kidneys: Not seen.
Comment: The previously queried echogenic focus in the graft is sinus fat. No angiomyolipoma.`,
    sizes: [],
  },
  {
    text: `CT ABDOMEN NON CONTRAST
INDICATION
AML surveillance
COMPARISON
01/2019, 01/2021
FINDINGS
AML upper pole left kidney:
01/2019 - 27 mm
01/2021 - 29 mm
Today - 32 mm
Right kidney: no AML.
IMPRESSION
Growth of 5 mm over the whole period.`,
    sizes: ['left 32'],
  },
  {
    text: `Study Description: MRI KIDNEY BILATERAL
Clinical Indication: cyst vs AML
Findings: There are two lesions in the left kidney. The upper pole lesion (2.5 x 2.2 cm) is a simple cyst. The lower pole lesion (1.8 x 1.6 cm) contains bulk fat and is an angiomyolipoma. The right kidney is unremarkable.
Conclusion: One left cyst and one left AML.`,
    sizes: ['left 18 × 16'],
  },
  {
    text: `CLINICAL DETAILS: Ex-prem infant, antenatal hydronephrosis. Father has renal AML.
RIGHT KIDNEY: 52 mm. AP pelvis 9 mm.
LEFT KIDNEY: 54 mm. AP pelvis 4 mm.
BLADDER: Thin-walled.
CONCLUSION: Mild right pelvic dilatation. No cortical lesion.`,
    sizes: [],
  },
  {
    text: `EXAM: CT ABDOMEN. FINDINGS: KIDNEYS: Right: normal. Left: normal. IMPRESSION: Normal CT. RECOMMENDATION: None. (General note: renal angiomyolipomas of 4 cm or more carry a higher risk of bleeding; none is present in this patient.)`,
    sizes: [],
  },
  {
    text: `Clinical details:
Pregnant, 22/40. Known R renal AML, for growth.

Comparison:
Pre-pregnancy MRI: 37 x 33 x 30 mm.

Findings:
Single live fetus, not assessed. Right kidney 11.8 cm. The AML at the lower pole measures 43 x 37 x 35 mm.
Colour Doppler shows no aneurysm. Mild physiological right hydronephrosis, AP pelvis 14 mm. Left kidney
11.2 cm, normal.

Opinion:
Growth of the right AML in pregnancy. Obstetric and urology teams informed.`,
    sizes: ['right 43 × 37 × 35'],
  },
  {
    text: `MRI ABDOMEN W/WO. HISTORY: bilateral AMLs. COMPARISON: 5/2022. RIGHT KIDNEY: 1.6 x 1.3 cm AML upper pole (image 5/33), stable. 0.9 cm AML lower pole (5/61), stable. LEFT KIDNEY: 2.8 x 2.2 cm AML interpolar (5/47), previously 2.5 x 2.0 cm. 1.2 cm cyst. ADRENALS: Clear. IMPRESSION: Growth of the left interpolar AML; others stable.`,
    sizes: ['right 16 × 13', 'right 9', 'left 28 × 22'],
  },
  {
    text: `CT UROGRAPHY

HISTORY: Flank pain. Prior report from an outside facility describes a 1.5 cm right AML.

FINDINGS:
Right kidney: The lesion described in the outside report is a 1.5 cm hyperdense cyst (72 HU, no enhancement). No fat.
Left kidney: 8 mm stone in the renal pelvis.
Ureters: Normal.
Bladder: Normal.

IMPRESSION:
1. Right hyperdense cyst, 1.5 cm. No angiomyolipoma.
2. Left renal pelvic stone, 8 mm.`,
    sizes: [],
  },

  // Short and unusual ones.
  { text: 'LK AML UP 34 mm (was 28). RK clear.', sizes: ['left 34'] },
  {
    text: 'Bilat AMLs. Largest R interpolar 2.4 x 1.9 cm, L LP 1.1 cm.',
    sizes: ['right 24 × 19', 'left 11'],
  },
  {
    text: 'AMLs in both kidneys, 41 mm and 27 mm on the right and left respectively.',
    sizes: ['right 41', 'left 27'],
  },
  {
    text: 'Two angiomyolipomas in the right kidney, upper and lower pole, 18 and 32 mm respectively; the latter was 25 mm in 2022.',
    sizes: ['right 18', 'right 32'],
  },
  {
    text: 'An angiomyolipoma and a simple cyst are seen in the left kidney, measuring 2.2 cm and 4.7 cm respectively.',
    sizes: ['left 22'],
  },
  { text: 'Gallstone 9 mm and R renal angiomyolipoma 14 mm, both unchanged.', sizes: ['right 14'] },
  {
    text: 'Splenule 12 mm at the hilum. Just below it, in the upper pole of the left kidney, fat-containing lesion 13 x 16 mm = AML. Spleen itself 10.4 cm.',
    sizes: ['left 16 × 13'],
  },
  {
    text: 'L adrenal myelolipoma 38 mm, L renal AML 21 mm. Former up from 35 mm, latter stable.',
    sizes: ['left 21'],
  },
  {
    text: 'The fat-containing mass above the right kidney arises from the adrenal, myelolipoma 5.1 x 4.4 cm. It is not an AML, the fat plane to the kidney is intact.',
    sizes: [],
  },
  {
    text: `CT KUB
Horseshoe kidney, isthmus 17 mm thick at L4.
Left moiety: 4 mm stone lower pole. Macroscopic fat lesion, 2.6 x 2.1 x 2.3 cm, consistent with angiomyolipoma.
Right moiety: no lesion. Pelvis 14 mm AP, non obstructed.`,
    sizes: ['left 26 × 23 × 21'],
  },
  {
    text: 'Duplex left kidney, 13.1 cm. Upper moiety ureter 8 mm, dilated to the bladder. In the lower moiety there is an 11mm AML. Single system on the right, 10.6 cm.',
    sizes: ['left 11'],
  },
  {
    text: 'U/S TRANSPLANT. Graft 11.9 cm, RI 0.68. Small hyperechoic AML in the upper pole of the graft, 9 mm, same as on the donor CT. Lymphocele 3.4 x 2.2 cm.',
    sizes: ['unknown 9'],
  },
  {
    text: 'Left renal vein contains bland thrombus over a length of 3.2 cm, 11 mm in calibre. The AML of the left kidney lies well away from it and measures 5.6 x 4.9 cm.',
    sizes: ['left 56 × 49'],
  },
  {
    text: 'Pelvis: bulky uterus, fundal fibroid 6.3 x 5.8 cm, a further subserosal one 22 mm. Incidental right renal AML, 8 mm. Ovaries normal.',
    sizes: ['right 8'],
  },
  {
    text: `Dear Doctor,
Thank you for asking me to see this 34 year old lady with tuberous sclerosis. The MRI of 12 February shows that the large angiomyolipoma in her left kidney has gone from 52 mm to 44 mm on everolimus; the one on the right is 29 mm and has not changed. Her SEGA is 11 mm. Creatinine 71.
I will see her again in six months.`,
    sizes: ['left 44', 'right 29'],
  },
  {
    text: 'L kid 10.8 cm, R kid 11.2 cm. R: AML MP 1.7x1.5cm. L: cyst 2.3 cm. No hydro.',
    sizes: ['right 17 × 15'],
  },
  {
    text: 'Two echogenic lesions right kidney, 22 mm and 13 mm. The larger is an angiomyolipoma, containing bulk fat on the CT, the smaller is a 13 mm haemorrhagic cyst.',
    sizes: ['right 22'],
  },
  {
    text: 'Of the two AMLs in the left kidney the larger has grown from 3.1 to 3.6 cm, the smaller is static at 1.2 cm.',
    sizes: ['left 36', 'left 12'],
  },
  {
    text: 'Right kidney AML 3.0 cm, a second one in the contralateral kidney 1.4 cm. Segment 7 haemangioma 2.1 cm.',
    sizes: ['right 30', 'left 14'],
  },
  { text: 'Left AML: 2019 22 mm, 2021 25 mm, today 29 mm.', sizes: ['left 29'] },
  { text: 'AML L kidney 12 mm -> 15 mm over 2 yrs. Liver cyst 3 cm.', sizes: ['left 15'] },
  {
    text: 'The right renal angiomyolipoma has grown by 4 mm since 2022 and is now 31 mm.',
    sizes: ['right 31'],
  },
  { text: 'The angiomyolipoma in the right kidney has grown by 4 mm since the last scan.', sizes: [] },
  {
    text: 'The AML in the left kidney is about half the size of the adjacent cyst, the latter being 4 cm.',
    sizes: [],
  },
  {
    text: 'There is an AML in each kidney, both 15 mm. The gallbladder polyp is 5 mm, unchanged.',
    sizes: ['right 15', 'left 15'],
  },
  {
    text: 'Rt kidney 3,4 x 2,8 cm AML lower pole with fat on the unenhanced scan. Lt kidney 2 mm stone. Aorta 1,9 cm.',
    sizes: ['right 34 × 28'],
  },
  {
    text: 'liver normal comma gallbladder normal full stop in the right kidney there is an angiomyolipoma measuring 24 by 19 millimetres full stop new line left kidney normal at 10.9 centimetres full stop',
    sizes: ['right 24 × 19'],
  },
  {
    text: 'Incidental angiomyelolipoma of the left kidney, 1.9 cm. Subcutaneous lipoma of the left flank, 5.2 x 3.0 cm, is the palpable lump.',
    sizes: ['left 19'],
  },
  {
    text: 'ADDENDUM: The original report gave the wrong side. The 19 mm angiomyolipoma is in the LEFT kidney, not in the right.',
    sizes: ['left 19'],
  },
  {
    text: 'ADDENDUM. On review with the previous MRI, the 21 mm "AML" of the right kidney reported yesterday is a junctional parenchymal defect. There is no angiomyolipoma.',
    sizes: [],
  },
  {
    text: `ULTRASOUND ABDOMEN
LIVER: 15.2 CM. HAEMANGIOMA SEG 6, 18 X 16 MM.
GB: CALCULUS 11 MM. CBD 4 MM.
SPLEEN: 9.8 CM.
RK: 10.4 X 4.6 CM. NO FOCAL LESION.
LK: 10.9 X 5.1 CM. ECHOGENIC LESION INTERPOLAR 21 X 17 MM - ANGIOMYOLIPOMA.
UTERUS: FIBROID 34 X 29 MM.
IMP: CHOLELITHIASIS. HEPATIC HAEMANGIOMA. LT RENAL AML. FIBROID.`,
    sizes: ['left 21 × 17'],
  },
  {
    text: `USG WHOLE ABDOMEN
Liver is enlarged, 16.4 cm, grade I fatty change. A 14 x 12 mm hyperechoic lesion in the right lobe s/o haemangioma.
Both kidneys normal in size, RK 9.9 x 4.1 cm, LK 10.2 x 4.4 cm. No calculus / HDN / AML.
Prostate 28 cc.`,
    sizes: [],
  },
  {
    text: 'Hx AML 2019 (acute myeloid leukaemia), in remission after allograft. Spleen 14.2 cm. Left kidney 11.8 cm with a 16 mm cyst. No chloroma.',
    sizes: [],
  },
  { text: 'Hepatic AML segment 4, 3.7 x 3.1 cm, biopsy proven. Kidneys normal, 10 cm each.', sizes: [] },
  {
    text: 'Hepatic angiomyolipoma 3.7 cm, renal angiomyolipomas: left 2.5 cm, right 1.0 cm. TSC.',
    sizes: ['left 25', 'right 10'],
  },
  { text: 'Known AMLs, not remeasured on this chest CT. They were 3.1 cm and 2.2 cm in 2021.', sizes: [] },
  {
    text: 'Indication: ?AML 2 cm L kidney on outside U/S. Findings: the area in question is a prominent column of Bertin. Nothing focal. L kid 11.3, R kid 11.0 cm.',
    sizes: [],
  },
  {
    text: 'Family history: mother bled from an 8 cm renal angiomyolipoma. Patient: both kidneys normal, 10.7 and 10.9 cm. 6 mm cyst on the left.',
    sizes: [],
  },
  {
    text: 'Innumerable AMLs both kidneys, all under 1 cm. LAM cysts in both lungs, the largest 14 mm.',
    sizes: [],
  },
  { text: 'Multiple tiny AMLs, 5 to 9 mm, bilat. L renal cyst 31 mm, simple.', sizes: [] },
  {
    text: 'The AML in the right kidney lies 12 mm from the collecting system and 4 mm from the psoas.',
    sizes: [],
  },
  {
    text: 'S/P R nephrectomy 2015 for 11 cm AML. L kidney hypertrophied 13.2 cm, no lesion. Incisional hernia neck 28 mm.',
    sizes: [],
  },
  {
    text: 'S/P R nephrectomy 2015 for 11 cm AML. In the remaining left kidney, AML lower pole, 1.8 x 1.6 cm, new since 2020.',
    sizes: ['left 18 × 16'],
  },
  {
    text: 'Acute bleed from the left renal AML. Perinephric haematoma 9.4 x 7.1 cm, active extravasation. Pseudoaneurysm within the lesion 8 mm. IR informed.',
    sizes: [],
  },
  {
    text: 'Bleeding L AML. The haematoma around it is 9.4 x 7.1 cm; the AML itself 6.2 x 5.5 x 5.9 cm, with an 8 mm aneurysm in it.',
    sizes: ['left 62 × 59 × 55'],
  },
  {
    text: 'Fat containing retroperitoneal mass 14.2 x 11.0 cm displacing the right kidney without a claw sign or renal defect: liposarcoma, not an exophytic AML.',
    sizes: [],
  },
  {
    text: 'Discussed at MDT. We would treat an AML once it exceeds 4 cm or has an aneurysm of more than 5 mm. Hers is small and needs only an ultrasound in two years.',
    sizes: [],
  },
  {
    text: 'Echogenic focus lower pole RK with twinkle and shadowing = 7 mm stone, not AML. 5 mm stone LK.',
    sizes: [],
  },
  {
    text: 'Partial nephrectomy 2020, AML 3.5 cm, left. No recurrence. Scar 11 mm. Lumbar haemangioma L2 14 mm. Splenule 9 mm.',
    sizes: [],
  },
  {
    text: 'Technique: 5 mm slices, 3 mm recons. Findings: punctate AML left kidney, too small to measure. Appendix 6 mm. Right ovarian cyst 2.8 cm.',
    sizes: [],
  },
  {
    text: 'AML volume left kidney 14.6 ml (prev 22.1 ml), right kidney 3.0 ml (prev 3.4 ml). Kidney lengths 12.4 and 11.6 cm.',
    sizes: [],
  },
  {
    text: 'The 3.0 cm lesion of the left kidney was thought to be an AML; biopsy has shown clear cell RCC. It is now 3.3 cm. Para-aortic node 8 mm.',
    sizes: [],
  },
  {
    text: 'R kidney: RCC 4.1 cm UP, T1b. Also LP AML 13 mm with gross fat. L kidney: nil. R renal vein clear. Node 7 mm hilum.',
    sizes: ['right 13'],
  },
  {
    text: 'Lipoleiomyoma of the uterus 4.8 x 4.5 cm, macroscopic fat. Right renal AML, also fat containing, 10 x 8 mm. These are unrelated.',
    sizes: ['right 10 × 8'],
  },
  {
    text: 'Retroperitoneal lymphangioleiomyoma 4.4 x 2.0 cm, left para-aortic. Renal AMLs are present on both sides and were not measured.',
    sizes: [],
  },
  {
    text: 'Embolised AML RK now 4.0 x 3.5 cm, was 7.1 x 6.6 cm before embolisation. Coil artefact. Untreated one LK 2.2 cm.',
    sizes: ['right 40 × 35', 'left 22'],
  },
  {
    text: 'The left AML that was 4.6 cm before embolisation in 2018 has completely gone. Small cortical scar, 9 mm.',
    sizes: [],
  },
  {
    text: 'Renal AML 16 mm, incidental. Hiatus hernia 4 cm. Pancreatic cyst 7 mm, follow up.',
    sizes: ['unknown 16'],
  },
  { text: '1.3 cm AML, unchanged. Otherwise normal kidneys.', sizes: ['unknown 13'] },
  {
    text: 'Angiomyolipomata: R UP 11 mm, R MP 7 mm, R LP 24 mm, L UP 9 mm. Cysts: L MP 30 mm.',
    sizes: ['right 11', 'right 7', 'right 24', 'left 9'],
  },
  {
    text: `Lesion | Side | Site | Size now | Size 2022
1 AML | R | UP | 33 mm | 30 mm
2 AML | L | LP | 18 mm | 18 mm
3 Cyst | L | MP | 41 mm | 39 mm`,
    sizes: ['right 33', 'left 18'],
  },
  {
    text: 'In the right kidney a stone, a cyst and an AML: 4 mm, 19 mm and 12 mm respectively. In the left kidney none of these.',
    sizes: ['right 12'],
  },
  {
    text: 'The liver, left kidney and left adrenal each hold a fatty lesion: focal fat 2.0 cm, AML 2.7 cm and myelolipoma 1.6 cm respectively.',
    sizes: ['left 27'],
  },
  {
    text: `Telephone clinic. I gave her the result of the ultrasound: the
angiomyolipoma on the left measures 26
mm against 25 mm last year, which is no real change. Her gallstones
(biggest 13 mm) give no symptoms. BP 128/76. Repeat scan in 12 months.`,
    sizes: ['left 26'],
  },
  {
    text: 'Seen in urology OPD. CT 3/52 ago: R AML 47 x 42 mm, previously 38 x 36 mm, w 6 mm intralesional aneurysm. For SAE. L kidney NAD, 11 cm.',
    sizes: ['right 47 × 42'],
  },
  {
    text: 'MRI 8/11/23. Left kidney: dominant AML exophytic from the upper pole, it measures 7.3 cm craniocaudal, 6.1 cm transverse and 5.8 cm AP (series 6, image 41). Previously it measured 7.2 x 6.0 x 5.8 cm. IVC filter in situ. Renal vein patent, 9 mm.',
    sizes: ['left 73 × 61 × 58'],
  },
  {
    text: 'rt kidney angiomyolipoma measures 32 mm sorry 23 mm, correct that, 23 mm in the upper pole. lt kidney normal',
    sizes: ['right 23'],
  },
  {
    text: 'AML (28*24*22 mm), left kidney, S3 I57; R renal cyst (12*11 mm), S3 I49.',
    sizes: ['left 28 × 24 × 22'],
  },
  {
    text: 'Pt w/ TSC. RK 2 AMLs, both in the LP, 1.5 and 0.8 cm. LK s/p heminephrectomy, no AML, seroma 2.9 cm. Liver AML 0.6 cm.',
    sizes: ['right 15', 'right 8'],
  },
  {
    text: 'Left kidney contains a 2.4 cm cyst and a 1.7 cm AML. The former has a thin septum, the latter has increased from 1.3 cm.',
    sizes: ['left 17'],
  },
  {
    text: 'Native kidneys atrophic, R 7.1 cm, L 6.8 cm. The right native kidney has an AML, 22 x 20 mm. Transplant kidney in the left iliac fossa 12.2 cm, 15 mm cyst, no AML.',
    sizes: ['right 22 × 20'],
  },
  {
    text: 'Renal vein thrombus right, 4.1 cm long, reaching the IVC, from an infiltrating urothelial tumour of 5.0 cm. No angiomyolipoma. The fat in the sinus is normal.',
    sizes: [],
  },
  {
    text: 'ED bedside US: L hydronephrosis mild, pelvis 13 mm. R kidney 14 mm bright lesion, AML known from CT 2021, same size. AAA excluded, 2.0 cm.',
    sizes: ['right 14'],
  },
  {
    text: `FINDINGS:
Kidneys: Stable 1.1 cm AML in the left lower pole (4:62). New 3 mm nonobstructing stone right.
Adrenals: 1.4 cm left adenoma.
Spleen: 1.0 cm splenule.
Pelvis: 2.2 cm calcified fibroid.
IMPRESSION:
1. No acute abnormality.
2. Stable 1.1 cm left renal AML.
3. 1.4 cm left adrenal adenoma, unchanged from 1.4 cm in 2019.`,
    sizes: ['left 11'],
  },
  {
    text: `EXAM: MR ABDOMEN W/WO
CLINICAL: TSC2, on mTOR inhibitor.
COMPARISON: MR 14 Jan 2023.
RIGHT KIDNEY: 13.4 cm. Index AML interpolar 3.8 x 3.3 cm, prior 4.5 x 4.0 cm. Second AML lower pole 2.0 x 1.7 cm, prior 2.4 x 2.0 cm. Multiple others below 1 cm. Cyst 2.6 cm.
LEFT KIDNEY: 12.8 cm. Index AML upper pole 5.0 x 4.1 cm, prior 5.9 x 5.0 cm.
LIVER: 0.9 cm fatty lesion, segment 5, hepatic AML.
LUNG BASES: Cysts, largest 1.1 cm.
BONES: Sclerotic focus L3, 0.8 cm.
IMPRESSION: Response of the angiomyolipomas to treatment on both sides. The left, 5.0 cm, remains the largest.`,
    sizes: ['right 38 × 33', 'right 20 × 17', 'left 50 × 41'],
  },
  {
    text: 'Many AMLs in both kidneys, up to 2 cm on the right; the biggest on the left is 3.9 cm.',
    sizes: ['left 39'],
  },
  {
    text: 'Neither the 18 mm lesion of the left kidney nor the 9 mm one of the right holds fat or looks like AML: both are simple cysts.',
    sizes: [],
  },
  {
    text: 'Lt renal angiomyolipma 0.9cm x 0.7cm stable cf 2020. GB sludge, stone 1.2cm. Nil else.',
    sizes: ['left 9 × 7'],
  },
  {
    text: 'No change in the three AMLs since June: left upper 10 mm, left lower 14 mm, right lower 20 mm. The 25 mm spleen cyst and the 12 mm splenule likewise.',
    sizes: ['left 10', 'left 14', 'right 20'],
  },
  {
    text: "U/S: the 14 mm AML of the left kidney that was reported elsewhere is not found on today's scan, nor on the CT of last week. Duplex kidney on the right, 12.1 cm. Gallstones, largest 8 mm.",
    sizes: [],
  },

  // Written beside the code, against its own rules.
  { text: 'LK lower pole AML 34 x 28 mm', sizes: ['left 34 × 28'] },
  { text: 'AMLs, the largest measuring 3.1 cm in the left upper pole of the kidney.', sizes: ['left 31'] },
  {
    text: 'Rt. kidney measures 10.2 x 4.5 cm. There is e/o a well defined echogenic lesion m/s 16 x 14 mm in the upper pole s/o AML.',
    sizes: ['right 16 × 14'],
  },
  {
    text: 'Kidneys: Tiny 4 mm echogenic focus in the mid right kidney, probably an angiomyolipoma.',
    sizes: ['right 4'],
  },
  {
    text: 'Stable appearance of the 2.4 x 2.2 cm fat-containing left renal mass, in keeping with a known angiomyolipoma.',
    sizes: ['left 24 × 22'],
  },
  {
    text: 'KIDNEYS: There are bilateral angiomyolipomas. On the right, the dominant lesion is at the lower pole and measures 4.4 x 3.9 cm (previously 4.3 x 3.8 cm). On the left, the dominant lesion arises from the interpolar region and measures 2.1 x 1.8 cm (previously 2.1 x 1.9 cm).',
    sizes: ['right 44 × 39', 'left 21 × 18'],
  },
  {
    text: 'Incidental finding of a 17mm fatty lesion in the cortex of the left kidney - benign AML. Nil else of note.',
    sizes: ['left 17'],
  },
  {
    text: 'Right kidney: 9.8 cm. Left kidney: 10.1 cm, containing a 2.2 cm AML at its lower pole.',
    sizes: ['left 22'],
  },
  {
    text: 'A 5.1cm AML is seen arising exophytically from the upper pole of the right kidney with a maximum aneurysm size of 4mm.',
    sizes: ['right 51'],
  },
  {
    text: 'Multiple bilateral AMLs (largest R 3.4 cm lower pole, largest L 2.6 cm interpolar).',
    sizes: ['right 34', 'left 26'],
  },
  {
    text: 'Comparison is made with the CT from 2019. The AML in the lower pole of the left kidney measures 33 mm (30 mm). No new lesions.',
    sizes: ['left 33'],
  },
  {
    text: 'There is interval increase in the size of the right renal angiomyolipoma which now measures 6.2 cm in craniocaudal dimension (5.5 cm on the previous study).',
    sizes: ['right 62'],
  },
  {
    text: 'The left renal angiomyolipoma has remained stable at 24 mm since the first examination in 2016.',
    sizes: ['left 24'],
  },
  {
    text: '3 renal AMLs: R upper 12 mm, R lower 8 mm, L mid 19 mm.',
    sizes: ['right 12', 'right 8', 'left 19'],
  },
  {
    text: 'There is an exophytic mass from the left kidney. The mass contains macroscopic fat. Measurements are 4.3 x 3.9 x 4.0 cm. Findings are diagnostic of angiomyolipoma.',
    sizes: ['left 43 × 40 × 39'],
  },
  {
    text: 'Angiomyolipoma right kidney upper pole (series 3, image 45): 2.8 cm x 2.6 cm x 2.5 cm.',
    sizes: ['right 28 × 26 × 25'],
  },
  {
    text: 'In segment 2 of the liver there is a 12 mm haemangioma. In the left kidney there is an 18 mm angiomyolipoma.',
    sizes: ['left 18'],
  },
  {
    text: 'IMPRESSION:\n1. 2.6 cm fat-containing lesion in the right kidney, compatible with angiomyolipoma.\n2. 3.1 cm infrarenal AAA.\n3. 7 mm pulmonary nodule.',
    sizes: ['right 26'],
  },
  {
    text: 'Left renal AML is noted measuring 27mm and is unchanged compared to the previous scan. There is also a 12mm cyst in the same kidney.',
    sizes: ['left 27'],
  },
  { text: 'Large hemorrhagic left renal AML, overall 9.8 x 8.1 cm including the hematoma.', sizes: [] },
  {
    text: 'The AML in the mid pole of the right kidney has increased from 2.1 cm in 2018 to 2.9 cm today.',
    sizes: ['right 29'],
  },
  {
    text: 'Right AML previously 4.6 cm has decreased after embolization and is 3.1 cm on the current study.',
    sizes: ['right 31'],
  },
  {
    text: 'Findings:\nRight Kidney:\nSize: 10.8 cm\nLesions: AML, lower pole, 2.3 x 2.1 cm\nStones: None\nLeft Kidney:\nSize: 11.0 cm\nLesions: Cyst, upper pole, 1.4 cm\nStones: 3 mm',
    sizes: ['right 23 × 21'],
  },
  {
    text: 'Known TSC. Both kidneys are studded with AMLs. Index lesion right: 41 mm. Index lesion left: 36 mm.',
    sizes: ['right 41', 'left 36'],
  },
  {
    text: 'Largest AML on the right in the lower pole 5.0 x 4.6 cm, and on the left in the upper pole 3.7 x 3.5 cm. Both kidneys enlarged.',
    sizes: ['right 50 × 46', 'left 37 × 35'],
  },
  {
    text: 'A well circumscribed echogenic lesion (1.4 x 1.2 x 1.3 cm) is again noted in the interpolar left kidney and is most consistent with an angiomyolipoma.',
    sizes: ['left 14 × 13 × 12'],
  },
  {
    text: 'Left kidney 11.4 cm with 3 AMLs measuring 9 mm, 12 mm and 21 mm.',
    sizes: ['left 9', 'left 12', 'left 21'],
  },
  {
    text: 'The renal AML is now 4.2 cm, compared to 3.9 cm in 2021 and 3.5 cm in 2019.',
    sizes: ['unknown 42'],
  },
  {
    text: 'A 1.6 x 1.4 cm right renal AML and a 2.2 cm left renal cyst are stable. 9 mm splenic artery aneurysm.',
    sizes: ['right 16 × 14'],
  },
  {
    text: 'Exophytic lesion measuring 22 x 20 x 19 mm arising from lower pole of right kidney showing fat attenuation (-85 HU) suggestive of angiomyolipoma. Another similar lesion measuring 11 x 10 mm is seen in the upper pole.',
    sizes: ['right 22 × 20 × 19', 'right 11 × 10'],
  },
  {
    text: 'Right kidney shows an AML of size 3.2 x 3.0 cm at mid pole and a calculus of size 6 mm at lower pole. Left kidney shows a cortical cyst of size 2.1 x 2.0 cm.',
    sizes: ['right 32 × 30'],
  },
  { text: 'AML lt kidney stable 15mm.', sizes: ['left 15'] },
  {
    text: 'Unchanged left AML, max 29mm in axial plane. Kidneys otherwise unremarkable.',
    sizes: ['left 29'],
  },
  { text: 'L renal AML: 32x28x30mm, vol 14ml. R kidney: normal.', sizes: ['left 32 × 30 × 28'] },
  {
    text: 'CT scan shows a fat density mass of 7.5 cm in the right kidney; this is an angiomyolipoma.',
    sizes: ['right 75'],
  },
  {
    text: 'There are two AMLs within the right kidney, the larger at the upper pole measuring 2.4 cm and the smaller at the lower pole measuring 0.9 cm.',
    sizes: ['right 24', 'right 9'],
  },
  {
    text: 'AML of left kidney interpolar region, AP 3.1 cm x TR 2.8 cm x CC 3.5 cm.',
    sizes: ['left 35 × 31 × 28'],
  },
  {
    text: 'Lesion in the right upper pole measures 18 mm and has typical features of an AML. No hydronephrosis.',
    sizes: ['right 18'],
  },
  {
    text: 'Left kidney: angiomyolipoma (28 mm), simple cysts (largest 41 mm), 2 calculi (3 and 5 mm).',
    sizes: ['left 28'],
  },
  {
    text: 'Small fat-containing 8mm lesion upper pole right kidney in keeping with AML, and 10mm Bosniak 1 cyst.',
    sizes: ['right 8'],
  },
  {
    text: '1.2 CM ANGIOMYOLIPOMA IN THE LEFT KIDNEY. 2.0 CM CYST IN THE RIGHT KIDNEY. 4 MM RIGHT RENAL STONE.',
    sizes: ['left 12'],
  },
  {
    text: 'There is a 2.0 cm angiomyolipoma in the right kidney (image 34, series 5), unchanged from prior when measured in a similar fashion.',
    sizes: ['right 20'],
  },
  {
    text: 'The angiomyolipoma, located in the lower pole of the left kidney, has a long axis diameter of 44 mm.',
    sizes: ['left 44'],
  },
  {
    text: 'Right kidney upper pole: 24 mm AML. Right kidney lower pole: 13 mm cyst. Left kidney: clear.',
    sizes: ['right 24'],
  },
  {
    text: "On today's study the right-sided AML measures 52 x 48 mm; on the study of 4 June 2022 it measured 50 x 47 mm.",
    sizes: ['right 52 × 48'],
  },
  {
    text: 'Lower pole of the left kidney demonstrates a 2.7 cm lesion with bulk fat consistent with AML, increased from 2.2 cm.',
    sizes: ['left 27'],
  },
  {
    text: 'Dominant left AML 6.6 cm with two intralesional aneurysms of 5 mm and 7 mm. Smaller left AML 2.0 cm. Right kidney clear.',
    sizes: ['left 66', 'left 20'],
  },
  {
    text: 'An incidental angiomyolipoma was found in the right kidney, with a diameter of 12 mm.',
    sizes: ['right 12'],
  },
  {
    text: 'Solid, markedly hyperechoic, well-circumscribed lesion in the upper third of the right kidney of approximately 23 mm, suggestive of an angiomyolipoma.',
    sizes: ['right 23'],
  },
  { text: 'Kidney, left: AML, 2.2 cm. Kidney, right: no abnormality.', sizes: ['left 22'] },
  { text: 'AML (right kidney, lower pole, 2.9 cm) unchanged.', sizes: ['right 29'] },
  {
    text: 'Fat-containing renal cortical lesions are present bilaterally, representing AMLs, largest 1.9 cm in the left lower pole.',
    sizes: ['left 19'],
  },
  {
    text: 'RENAL: 1.5 cm left AML. Subcentimeter hypodensities, too small to characterise. ADRENAL: 1.9 cm right adenoma.',
    sizes: ['left 15'],
  },
  {
    text: 'Index AML left kidney: long axis 48 mm (previously 55 mm, baseline 61 mm), response to everolimus.',
    sizes: ['left 48'],
  },
  {
    text: 'Both AMLs in the left kidney are stable: upper pole 19 mm, lower pole 14 mm.',
    sizes: ['left 19', 'left 14'],
  },
  {
    text: 'The AML abuts the IVC and measures 5.9 x 5.1 cm. Right kidney is otherwise normal.',
    sizes: ['unknown 59 × 51'],
  },
  { text: 'Renal AML in lower pole, right, measuring 2.7 cm, stable.', sizes: ['right 27'] },
  {
    text: 'Left kidney: Upper pole: 1.1 cm cyst. Mid pole: 2.4 cm AML. Lower pole: 5 mm calculus.',
    sizes: ['left 24'],
  },
  { text: 'Hyperechoic area of 9 mm in the left kidney, angiomyolipoma most likely.', sizes: ['left 9'] },
  {
    text: 'Patient known to have bilateral AMLs. Right: largest 36 mm, mid pole. Left: largest 22 mm, upper pole.',
    sizes: ['right 36', 'left 22'],
  },
  {
    text: 'In the right kidney, angiomyolipomas measure 22 mm (upper pole), 17 mm (mid pole).',
    sizes: ['right 22', 'right 17'],
  },
  { text: 'Conclusion: The right renal lesion of 19 mm is an angiomyolipoma.', sizes: ['right 19'] },
  {
    text: 'MRI confirms that the 25 mm lesion in the left kidney represents an angiomyolipoma.',
    sizes: ['left 25'],
  },
  {
    text: 'Left upper pole AML stable (2.2 x 2.0 cm, previously 2.3 x 2.0 cm). Right lower pole AML slightly larger (1.8 x 1.7 cm, previously 1.5 x 1.5 cm).',
    sizes: ['left 22 × 20', 'right 18 × 17'],
  },
  {
    text: 'FINDINGS: Renal: Right AML 2.2 cm, unchanged. Left AML 3.0 cm, previously 2.6 cm. No hydronephrosis.',
    sizes: ['right 22', 'left 30'],
  },
  {
    text: 'Partially exophytic 4 cm AML, left kidney, unchanged. Uterine leiomyoma 6 cm.',
    sizes: ['left 40'],
  },
  { text: 'Angiomyolipoma of the transplant kidney, 1.4 cm.', sizes: ['unknown 14'] },
  {
    text: 'Previously embolised right renal AML measures 4.1 x 3.6 cm on the present scan against 5.2 x 4.4 cm.',
    sizes: ['right 41 × 36'],
  },
  {
    text: 'The two known angiomyolipomas of the left kidney measure 2.6 cm and 1.1 cm respectively.',
    sizes: ['left 26', 'left 11'],
  },
  { text: 'Left AML size 4.4 cm, growth 3 mm/year.', sizes: ['left 44'] },
  { text: 'Renal AML, R, 13 mm; hepatic cysts up to 2 cm.', sizes: ['right 13'] },
  {
    text: 'Sonographic appearance of a 10 x 9 mm angiomyolipoma in the middle third of the left kidney.',
    sizes: ['left 10 × 9'],
  },
  {
    text: 'There is redemonstration of a 3.8 x 3.4 cm left lower pole renal angiomyolipoma with adjacent 2.1 cm parapelvic cyst.',
    sizes: ['left 38 × 34'],
  },
  {
    text: 'Angiomyolipoma in right kidney, 40 mm, prophylactic embolisation may be considered. Left kidney normal.',
    sizes: ['right 40'],
  },
  {
    text: 'There is a 29 mm angiomyolipoma at the upper pole of the left kidney that has grown 2 mm since 2020.',
    sizes: ['left 29'],
  },
  {
    text: 'The largest lesion, an AML in the right upper pole, measures 31 x 29 mm.',
    sizes: ['right 31 × 29'],
  },
  {
    text: 'TSC patient. AML burden: right kidney largest 2.9 cm, left kidney largest 3.3 cm.',
    sizes: ['right 29', 'left 33'],
  },
  {
    text: 'Angiomyolipoma lower pole right kidney now 2.1cm (previously 1.9cm in Jan 2023, 1.7cm in Jan 2022).',
    sizes: ['right 21'],
  },
  { text: 'AML right kidney. Appendicolith 7 mm. Meckel 2 cm.', sizes: [] },
  { text: 'AML right kidney with perinephric rind of 9 mm.', sizes: [] },
  { text: 'Left AML, known. Nutcracker: left renal vein 2 mm at the aorta, 9 mm at the hilum.', sizes: [] },
  { text: 'Left renal AML. Pancreas divisum, duct 3 mm. Pancreatic head mass 2.8 cm.', sizes: [] },
  { text: 'Left renal AML seen. L4 vertebral haemangioma measures 1.8 cm.', sizes: [] },
  {
    text: 'Left renal AML, stable. There is a 1.9 cm focus of enhancement in the right kidney, indeterminate.',
    sizes: [],
  },
  {
    text: 'Left renal AML, stable. The right kidney contains a solid mass measuring 3.2 cm which enhances avidly.',
    sizes: [],
  },
  { text: 'Left renal AML, stable. The lesion in the liver measures 3.2 cm.', sizes: [] },
  { text: 'The left kidney has an AML. The urinary bladder shows a lesion measuring 14 mm.', sizes: [] },
  { text: 'There is a renal AML. The largest of the gallstones is 12 mm.', sizes: [] },
  { text: 'Renal AMLs. Hiatus hernia, the largest sac dimension 5 cm.', sizes: [] },
  { text: "Left renal AML. Breast: 1.2 cm nodule at 3 o'clock.", sizes: [] },
  {
    text: 'Renal AML of the right kidney seen on previous scan measured 2.1 cm; not included on this study.',
    sizes: [],
  },
  {
    text: 'The right renal AML, which measured 2.1 cm in 2020, is not visible on this unenhanced scan.',
    sizes: [],
  },
  { text: 'AML? 2.1 cm lesion left kidney.', sizes: [] },
  { text: 'A 2.1 cm left renal lesion. DDx: AML, RCC.', sizes: [] },
  { text: 'Left renal lesion, 2.1 cm, too dense for AML.', sizes: [] },
  { text: 'Left renal lesion, 2.1 cm, AML felt to be less likely than RCC.', sizes: [] },
  { text: 'Left renal lesion 2.1 cm; biopsy is needed to distinguish oncocytoma from AML.', sizes: [] },
  { text: 'Fat poor AML or papillary RCC, 2.1 cm, left kidney.', sizes: [] },
  { text: 'Her sister has a 6 cm renal angiomyolipoma. Kidneys normal.', sizes: [] },
  { text: 'Growth of AML over 4 cm is an indication for embolisation in kidney patients.', sizes: [] },
  { text: 'Renal AML, < 15 mm. Ureteric calculus 4 mm.', sizes: [] },
  { text: 'Bilateral renal AMLs none of which exceeds 3 cm.', sizes: [] },
  { text: 'Bilateral AMLs each measuring less than 1 cm. Left renal cyst of 4 cm.', sizes: [] },
  { text: 'AML left kidney. Skin-to-stone distance 9 cm. Stone 11 mm.', sizes: [] },
  { text: 'AML left kidney. Tumour thrombus 3 cm. IVC 22 mm.', sizes: [] },
  { text: 'AML left kidney unchanged. Adnexal mass on the left 5.5 cm.', sizes: [] },
  {
    text: 'AML left kidney unchanged. On the right there is a 2 cm angular density in the lower lobe.',
    sizes: [],
  },
  { text: 'Kidneys: AML. Lungs: mass 4.2 cm in the right upper lobe, spiculated.', sizes: [] },
  { text: 'Kidneys: AML on the left. Thyroid: right lobe nodule measuring 22 mm.', sizes: [] },
  { text: 'Kidneys with AMLs. Mass in the caecum, 4.5 cm.', sizes: [] },
  {
    text: 'The spleen measures 11 cm. Kidneys show multiple AMLs. Right measures 12.4 cm, left 12.9 cm.',
    sizes: [],
  },
  { text: 'RK 11.4 cm, LK 12.1 cm. AMLs bilaterally.', sizes: [] },
  { text: 'Left AML resected 2018, size 5.5 cm at the time. Right kidney 11 cm.', sizes: [] },
  { text: 'After cryoablation of the 2.8 cm left renal AML there is no residual tumour.', sizes: [] },
  { text: 'Hepatic AML 3.1 cm, previously 2.9 cm; renal AML not measurable.', sizes: [] },
  {
    text: 'Fat-containing lesion of 3.1 cm in the right hepatic lobe, compatible with AML. Kidneys: stones.',
    sizes: [],
  },
  { text: 'Left adrenal mass 4.4 cm with fat, myelolipoma more likely than exophytic renal AML.', sizes: [] },
  {
    text: 'Renal sinus lipomatosis measuring 4 cm on the left, not to be confused with angiomyolipoma.',
    sizes: [],
  },
  {
    text: 'The feeding vessel of the left renal AML is 4 mm wide and arises 2 cm from the ostium.',
    sizes: [],
  },
  { text: 'Left renal AML; the fat component measures 2.2 cm, the soft tissue component 1.1 cm.', sizes: [] },
  {
    text: 'The haematoma adjacent to the left AML has decreased from 8.2 cm to 5.1 cm. Kidney perfused.',
    sizes: [],
  },
  { text: 'The haematoma has decreased from 8.2 cm to 5.1 cm. The left renal AML is obscured.', sizes: [] },
  {
    text: 'Ruptured left renal AML. It is surrounded by a haematoma. This measures 8.2 x 6.0 cm.',
    sizes: [],
  },
  { text: 'Left renal AML with aneurysm. The aneurysm is 9 mm. It was 7 mm.', sizes: [] },
  { text: 'Echocardiogram in TSC: rhabdomyoma 11 mm. Renal AMLs known.', sizes: [] },
  { text: 'Renal US: kidneys 9.8 and 10.4 cm. No AML seen. Cyst 14 mm lower pole left.', sizes: [] },
  {
    text: `CT KUB 12/04/2024\nHistory: L flank pain\nNo calculi. 19mm AML upper pole R kidney. L kidney NAD. Appendix normal.`,
    sizes: ['right 19'],
  },
  {
    text: `REASON FOR EXAM: AML follow up\nTECHNIQUE: Ultrasound of the kidneys.\nThe right kidney measures 10.3 cm. There is a 2.1 x 1.9 cm echogenic mass in the lower pole consistent with the known angiomyolipoma, not changed from the CT of 2020.\nThe left kidney measures 10.5 cm and is normal.\nIMPRESSION: Stable AML.`,
    sizes: ['right 21 × 19'],
  },
  {
    text: `Findings:\nThe right kidney is normal.\nThe left kidney contains a fat-containing lesion measuring 2.7 cm.\nImpression:\nLeft renal angiomyolipoma.`,
    sizes: ['left 27'],
  },
  {
    text: `LEFT KIDNEY: Length 10.9 cm.\n- Upper pole: AML 22 x 20 mm (prev. 21 x 19 mm)\n- Lower pole: cyst 30 mm\nRIGHT KIDNEY: Length 10.2 cm.\n- Interpolar: AML 9 mm (prev. 9 mm)`,
    sizes: ['left 22 × 20', 'right 9'],
  },
  {
    text: `RIGHT KIDNEY:\nSize: 10.8 x 4.4 x 4.9 cm\nEchogenicity: Normal\nFocal lesion: Echogenic, 1.4 x 1.3 x 1.2 cm, upper pole, c/w AML\nStones: None\nLEFT KIDNEY:\nSize: 11.1 x 5.0 x 4.8 cm\nFocal lesion: None`,
    sizes: ['right 14 × 13 × 12'],
  },
  {
    text: `Abdominal ultrasound\nThe liver measures 14 cm and is of normal echogenicity. The gallbladder contains a 5 mm polyp. The spleen measures 9 cm. Both kidneys are of normal size (right 10.5 cm, left 10.9 cm). In the right kidney an 11 mm hyperechoic round lesion without acoustic shadow, compatible with angiomyolipoma. No free fluid.`,
    sizes: ['right 11'],
  },
  {
    text: `CONCLUSION:\nBilateral angiomyolipomas, the dominant one on the right measuring 61 mm with a 7 mm aneurysm, and the dominant one on the left measuring 33 mm.`,
    sizes: ['right 61', 'left 33'],
  },
  {
    text: `There is a heterogeneous mass replacing the upper pole of the right kidney, measuring approximately 9.2 x 8.4 x 10.3 cm (AP x TR x CC). It contains large amounts of macroscopic fat and tortuous vessels. The appearances are in keeping with a large angiomyolipoma.`,
    sizes: ['right 103 × 92 × 84'],
  },
  {
    text: `MRI\nLeft kidney: T1 hyperintense lesion with signal drop on fat sat sequences at the lower pole, measuring 18 mm, AML.\nRight kidney: T2 hyperintense cyst at the upper pole, measuring 22 mm.`,
    sizes: ['left 18'],
  },
  {
    text: `FINDINGS: Kidneys: The right kidney demonstrates an exophytic fat-containing mass from the lower pole, measuring 5.1 cm in greatest dimension, previously 4.7 cm, consistent with AML. There is a second, smaller AML in the upper pole measuring 1.4 cm. Left: 2.3 cm simple cyst; no AML.`,
    sizes: ['right 51', 'right 14'],
  },
  {
    text: `Exam: Renal US\nFindings: RIGHT: 10.1 cm. No mass. LEFT: 10.4 cm. 1.3 cm echogenic mass, lower pole, typical AML. BLADDER: normal.`,
    sizes: ['left 13'],
  },
  {
    text: `Impression: 1) Left renal AML, 4.4 cm, increased from 3.9 cm. Given interval growth, consider referral to IR. 2) Stable 1.1 cm right AML.`,
    sizes: ['left 44', 'right 11'],
  },
  {
    text: `OPINION: Solitary angiomyolipoma within the interpolar region of the left kidney measuring up to 24 mm. No other abnormality.`,
    sizes: [],
  },
  {
    text: `Both kidneys contain AMLs. The biggest on either side: right 28 mm (lower pole), left 19 mm (upper pole).`,
    sizes: ['right 28', 'left 19'],
  },
  {
    text: `Patient has TSC. Left kidney: three AMLs - 45 mm upper pole, 22 mm mid pole, 12 mm lower pole. Right kidney: single AML - 31 mm.`,
    sizes: ['left 45', 'left 22', 'left 12', 'right 31'],
  },
  {
    text: `A fat-containing lesion in the right kidney, unchanged from 2018, is consistent with an angiomyolipoma (2.2 cm).`,
    sizes: ['right 22'],
  },
  {
    text: `At the lower pole of the right kidney is an angiomyolipoma, which is unchanged in size and appearance, measuring 3.7 x 3.1 cm.`,
    sizes: ['right 37 × 31'],
  },
  { text: `Right kidney AML: 2.2 cm (2023), 2.4 cm (2024), 2.5 cm (current).`, sizes: ['right 25'] },
  {
    text: `The AML measured 3.1 cm on 02/2020, 3.3 cm on 03/2022 and measures 3.6 cm on the current exam. Right kidney.`,
    sizes: ['unknown 36'],
  },
  {
    text: `CT: large AML left kidney w/ extension into renal sinus, 10.5 x 8.8 x 9.6 cm, multiple small aneurysms < 5 mm. R kidney small AML 1.1 cm.`,
    sizes: ['left 105 × 96 × 88', 'right 11'],
  },
  {
    text: `There is a 3.3 cm mass in the left kidney with fat, likely AML, and an adjacent 2.0 cm cyst. A 1.2 cm AML is present in the right kidney.`,
    sizes: ['left 33', 'right 12'],
  },
  {
    text: `Follow up of AMLs.\nRight upper pole - 2.2 cm, previously 2.1 cm.\nRight lower pole - 1.4 cm, previously 1.4 cm.\nLeft mid pole - 3.1 cm, previously 2.9 cm.\nBoth kidneys otherwise normal.`,
    sizes: ['right 22', 'right 14', 'left 31'],
  },
  {
    text: `AMLs:\n1. Right upper pole 24 mm\n2. Right lower pole 11 mm\n3. Left interpolar 15 mm\nCysts:\n1. Left upper pole 28 mm`,
    sizes: ['right 24', 'right 11', 'left 15'],
  },
  {
    text: `The kidneys are normal in size. On the left there is an angiomyolipoma of 14 mm, on the right one of 9 mm.`,
    sizes: ['left 14', 'right 9'],
  },
  {
    text: `In the left kidney, two lesions: an angiomyolipoma of 16 mm and a complex cyst of 23 mm.`,
    sizes: ['left 16'],
  },
  {
    text: `Left kidney with small angiomyolipoma (7 mm) and small cyst (9 mm). Prostate enlarged (52 x 48 x 50 mm).`,
    sizes: ['left 7'],
  },
  { text: `RENAL: The previously seen 2.5 cm left AML now measures 2.8 cm.`, sizes: ['left 28'] },
  {
    text: `Evidence of a well-defined fat-containing lesion of about 3.4 x 3.2 x 3.0 cm (AP x TR x CC) seen arising from the cortex of the mid pole of the left kidney. F/s/o angiomyolipoma.`,
    sizes: ['left 34 × 32 × 30'],
  },
  {
    text: `There is a left lower pole renal mass measuring 2.6 x 2.4 cm. It has a mean attenuation of -72 HU. No calcification is present. This is diagnostic of an angiomyolipoma.`,
    sizes: ['left 26 × 24'],
  },
  {
    text: `Solid renal masses: Right: 1.8 cm angiomyolipoma, mid pole. Left: none. Cystic renal masses: Left: 4.0 cm, Bosniak I.`,
    sizes: ['right 18'],
  },
  {
    text: `There is a hypervascular mass in the right kidney of 4.2 cm. Biopsy in 2022 showed epithelioid angiomyolipoma. Unchanged.`,
    sizes: ['right 42'],
  },
  { text: `Left renal angiomyolipoma, the largest of three, measuring 5.0 cm.`, sizes: ['left 50'] },
  { text: `Angiomyolipoma: left, mid pole, 2.1 x 1.9 x 2.0 cm, stable.`, sizes: ['left 21 × 20 × 19'] },
  {
    text: `1.1-cm exophytic, fat-containing lesion in the posterior interpolar right kidney consistent with a small angiomyolipoma (image 4-56).`,
    sizes: ['right 11'],
  },
  { text: `Left inferior pole AML (previously 3.2 cm) has grown to 3.9 cm.`, sizes: ['left 39'] },
  {
    text: `Unchanged bilateral renal AMLs, including a 2.9 cm lesion in the right upper pole and a 3.5 cm lesion in the left lower pole.`,
    sizes: ['right 29', 'left 35'],
  },
  {
    text: `Bilateral renal AMLs, for example a 2.9 cm AML in the right upper pole (series 4, image 33).`,
    sizes: ['right 29'],
  },
  {
    text: `Angiomyolipomas again seen in both kidneys, e.g. 18 mm in the right lower pole and 23 mm in the left upper pole.`,
    sizes: ['right 18', 'left 23'],
  },
  {
    text: `FINDINGS: The left kidney contains a 2.7 cm enhancing lesion. The right kidney contains a tiny AML.\nIMPRESSION: Left renal mass, suspicious. Right AML.`,
    sizes: [],
  },
  {
    text: `FINDINGS: 2.7 cm lesion in the left kidney. Small AML in the left kidney.\nIMPRESSION: Left renal AML. Indeterminate left renal lesion, MRI advised.`,
    sizes: [],
  },
  {
    text: `Right AML. Uterus anteverted, 8.2 x 4.4 x 5.1 cm. ET 7 mm. Right ovary 3.1 x 2.2 cm. Left ovary 2.9 x 1.8 cm with a 19 mm follicle.`,
    sizes: [],
  },
  {
    text: `Left AML noted. Aorta normal. Portal vein 12 mm. CBD 5 mm. Spleen 11.3 cm. Right kidney 10.2 cm. Left kidney 10.9 cm.`,
    sizes: [],
  },
  { text: `AML left kidney (see prior, 3.1 cm). Today only the lung bases are covered.`, sizes: [] },
  {
    text: `TECHNIQUE\nAxial 3 mm slices\n5 mm coronal\nFINDINGS\nThe AML in the left kidney is stable.\nRECOMMENDATION\nRepeat in 12 months if greater than 3 cm`,
    sizes: [],
  },
  {
    text: `Lungs: 6 mm nodule. Kidneys: stable left AML. Adrenals: 2.1 cm left nodule. It is unchanged, 2.1 cm.`,
    sizes: [],
  },
  { text: `Right kidney 11.2 cm. Left kidney 10.9 cm, AML. Cortex 14 mm. RI 0.62.`, sizes: [] },
  { text: `Bilateral AMLs. Left kidney largest length 13.4 cm.`, sizes: [] },
  { text: `The largest kidney, the left, is 14.4 cm. Multiple AMLs bilaterally.`, sizes: [] },
  { text: `AML left kidney. Measured skin thickness 22 mm.`, sizes: [] },
  { text: `AML left kidney. 18 mm away there is a cyst of 12 mm.`, sizes: [] },
  { text: `Left AML stable. New right-sided mass, 3 cm, no fat. Kidneys otherwise fine.`, sizes: [] },
  {
    text: `Left AML stable. Largest lymph node: 11 mm. Largest cyst: 22 mm. Kidneys otherwise fine.`,
    sizes: [],
  },
  {
    text: `Left renal AML. Gastric GIST 3.4 cm. Meningioma 14 mm. Para-umbilical hernia 2 cm defect.`,
    sizes: [],
  },
  { text: `Left renal AML. ICD-10 D30. Bladder: 14 mm lesion. Ureters: fine.`, sizes: [] },
  { text: `Kidney AML with 2 cm of retroperitoneal extension.`, sizes: [] },
  {
    text: `Left kidney AML, tumour-to-artery distance 12 mm; renal artery 5 mm; nearest calyx 4 mm.`,
    sizes: [],
  },
  { text: 'R RENAL AML 23MM UNCHANGED. L RENAL CYST 31MM. NO HYDRO.', sizes: ['right 23'] },
  { text: 'Rt AML: LP 22 x 18, UP 10 x 9 (mm). Kidneys otherwise fine.', sizes: [] },
  {
    text: 'Angiomyolipoma, right kidney - 3.4cm; angiomyolipoma, left kidney - 1.9cm; cyst, left kidney - 2.6cm.',
    sizes: ['right 34', 'left 19'],
  },
  {
    text: 'The angiomyolipomas have not grown: the one in the right upper pole is 27 mm, the one in the left lower pole 19 mm.',
    sizes: ['right 27', 'left 19'],
  },
  { text: 'Left kidney: the AML near the hilum is 24 mm, the cyst next to it 33 mm.', sizes: ['left 24'] },
  {
    text: 'Two lesions in the left kidney. The first, at the upper pole, is a 2.1 cm simple cyst. The second, at the lower pole, is a 1.6 cm AML.',
    sizes: ['left 16'],
  },
  {
    text: 'Dear colleague, the ultrasound of Mrs X today showed her known angiomyolipoma of the right kidney, which now measures 38 mm; in 2021 it was 35 mm. I suggest a further scan in a year.',
    sizes: ['right 38'],
  },
  {
    text: 'I reviewed her MRI. The right kidney has a 4.4 cm AML without aneurysm and the left has a 2.0 cm AML. Neither needs treatment.',
    sizes: ['right 44', 'left 20'],
  },
  {
    text: 'AML RT KIDNEY LOWER POLE MEASURES 2.8 CM X 2.5 CM. PREVIOUS 2.6 CM X 2.4 CM.',
    sizes: ['right 28 × 25'],
  },
  {
    text: 'LEFT KIDNEY 10.1 CM WITH A 1.2 CM HYPERECHOIC NODULE, LIKELY AML. RIGHT KIDNEY 9.9 CM.',
    sizes: ['left 12'],
  },
  {
    text: 'Known bilateral AMLs, left 5.2 cm (5.0), right 2.2 cm (2.2), volume stable.',
    sizes: ['left 52', 'right 22'],
  },
  {
    text: 'Lesions: (a) AML, R kidney, 19 mm; (b) AML, L kidney, 24 mm; (c) haemangioma, liver, 31 mm.',
    sizes: ['right 19', 'left 24'],
  },
  {
    text: 'Fatty tumour of the left kidney 8.4 cm, i.e. angiomyolipoma, abutting the spleen (12.2 cm).',
    sizes: ['left 84'],
  },
  {
    text: 'The 9 mm hyperechoic spot in the right kidney is in all likelihood a small angiomyolipoma.',
    sizes: ['right 9'],
  },
  {
    text: 'There is, in the lower pole of the right kidney, a small (1.3 cm) angiomyolipoma.',
    sizes: ['right 13'],
  },
  { text: 'Kidneys: R 10.4 cm, L 10.9 cm. AML L LP 1.4 cm. No stones.', sizes: ['left 14'] },
  {
    text: 'Left renal AML (4.6 x 4.1 x 4.4 cm), hepatic AML (2.2 cm), splenic hamartoma (1.9 cm).',
    sizes: ['left 46 × 44 × 41'],
  },
  {
    text: 'Angiomyolipoma on the right: 5.1 cm at its widest. Angiomyolipoma on the left: 0.8 cm. Kidneys of normal length.',
    sizes: ['right 51', 'left 8'],
  },
  { text: 'CT: RK AML ↑ 31 → 36 mm since 2021. LK clear.', sizes: ['right 36'] },
  {
    text: 'Right upper pole: AML of 2.9 cm with a feeding artery 3 mm thick and an aneurysm 5 mm across.',
    sizes: ['right 29'],
  },
  {
    text: 'AMLs seen bilaterally. R: 3.1 cm UP, 1.2 cm LP. L: 2.4 cm MP.',
    sizes: ['right 31', 'right 12', 'left 24'],
  },
  {
    text: 'On the right side, an AML of 22 mm; on the left, a stone of 6 mm in the kidney.',
    sizes: ['right 22'],
  },
  {
    text: 'The mass in the left kidney measures 6.0 x 5.2 cm. Its fat content makes it an angiomyolipoma.',
    sizes: ['left 60 × 52'],
  },
  {
    text: 'Left kidney: 6.0 cm angiomyolipoma (was 6.8 cm at baseline, 6.3 cm at 6 months).',
    sizes: ['left 60'],
  },
  { text: 'Left kidney AML 6.0 cm. At baseline it was 6.8 cm.', sizes: ['left 60'] },
  {
    text: 'Unchanged 12 mm AML, right kidney; unchanged 15 mm cyst, right kidney; new 4 mm stone, left kidney.',
    sizes: ['right 12'],
  },
  {
    text: 'MRI brain and abdomen, TSC. SEN, largest 6 mm. SEGA 12 mm right. Kidneys: AML right 3.0 cm, AML left 2.8 cm. Liver: AML 1.0 cm.',
    sizes: ['right 30', 'left 28'],
  },
  {
    text: 'Right nephrectomy 2009. Left kidney 13 cm, with an AML of 2.3 cm in the upper pole, unchanged.',
    sizes: ['left 23'],
  },
  { text: 'The known AML in the solitary left kidney measures 2.3 cm.', sizes: ['left 23'] },
  {
    text: 'Angiomyolipoma right kidney. Max. transverse diameter: 33 mm. Max. AP diameter: 29 mm. Max. craniocaudal diameter: 38 mm.',
    sizes: ['right 38 × 33 × 29'],
  },
  { text: 'Angiomyolipoma right kidney. AP: 33 mm. Trans: 29 mm. CC: 38 mm.', sizes: ['right 38 × 33 × 29'] },
  {
    text: 'There is a large AML (7.5 cm) in the left kidney and several smaller ones, up to 2 cm.',
    sizes: ['left 75'],
  },
  {
    text: 'Besides a few small cysts (up to 9 mm), there is an angiomyolipoma of 18 x 16 mm in the right kidney.',
    sizes: ['right 18 × 16'],
  },
  { text: 'Right adrenal adenoma 14 mm, left renal AML 25 mm, umbilical hernia 18 mm.', sizes: ['left 25'] },
  { text: 'Right kidney: AML 14 mm (4/23: 13 mm), cyst 22 mm (4/23: 19 mm).', sizes: ['right 14'] },
  {
    text: 'A 33-mm AML is redemonstrated in the right kidney, with a 2-mm increase since 2021.',
    sizes: ['right 33'],
  },
  { text: 'The AML is 33 mm in the right kidney, an increase of 2 mm.', sizes: ['right 33'] },
  {
    text: 'Renal AML L side - 5.5 cm; for embolisation. Renal AML R side - 1.5 cm; for surveillance.',
    sizes: ['left 55', 'right 15'],
  },
  { text: 'Well-defined rounded 2x2cm hyperechoic SOL in the upper pole of RK ? AML. LK normal.', sizes: [] },
  {
    text: 'Well-defined rounded 2x2.1cm hyperechoic SOL in the upper pole of RK - AML. LK normal.',
    sizes: ['right 21 × 20'],
  },
  { text: 'AML right kidney, size as before (2.4 cm).', sizes: ['right 24'] },
  {
    text: 'Kidneys: on the right an angiomyolipoma of 1.8 cm and a cyst of 2.6 cm; on the left a cyst of 1.1 cm and an angiomyolipoma of 0.7 cm.',
    sizes: ['right 18', 'left 7'],
  },
  {
    text: 'Angiomyolipoma at the lower pole of the left kidney with slight increase in diameter to 29 mm (prior 26 mm).',
    sizes: ['left 29'],
  },
  {
    text: 'Left renal lower pole AML decreased in size measuring 3.1 x 2.9 cm, previously measuring 4.4 x 4.1 cm, post embolization.',
    sizes: ['left 31 × 29'],
  },
  {
    text: 'There is no change in the left renal AML (3.1 cm) or the right renal AML (1.0 cm).',
    sizes: ['left 31', 'right 10'],
  },
  {
    text: 'No growth of either AML: right 21 mm, left 17 mm. Kidneys otherwise normal.',
    sizes: ['right 21', 'left 17'],
  },
  {
    text: 'Neither AML has grown; the right one is 21 mm and the left one 17 mm. Kidneys otherwise normal.',
    sizes: ['right 21', 'left 17'],
  },
  { text: 'No new AML. Known AML upper pole left kidney 21 mm, unchanged.', sizes: ['left 21'] },
  { text: 'No fat-poor lesion. The fat-rich 21 mm AML of the left kidney is unchanged.', sizes: ['left 21'] },
  {
    text: 'Compared to previous study no change in the size of the AML in the right kidney, currently measuring 26 x 24 mm.',
    sizes: ['right 26 × 24'],
  },
  {
    text: 'ADDENDUM: In addition to the findings above there is a 12 mm angiomyolipoma in the left kidney.',
    sizes: ['left 12'],
  },
  {
    text: 'ADDENDUM: Please read "right" instead of "left". The 12 mm angiomyolipoma is in the right kidney.',
    sizes: ['right 12'],
  },
  { text: 'AML protocol CT. Kidneys: 12 mm hyperdense cyst on the left. No AML.', sizes: [] },
  { text: 'AML left. Right-sided kidney donor scar 9 cm. Spleen 12 cm.', sizes: [] },
  { text: 'AMLs, left > right. Left kidney 13.0 cm; right kidney 12.1 cm.', sizes: [] },
  {
    text: 'Fat containing left renal lesion, AML. Separate to this is a 2.2 cm indeterminate lesion.',
    sizes: [],
  },
  { text: 'Bland AML left kidney. Mesenteric desmoid 3.4 cm. Sebaceous cyst 1.2 cm.', sizes: [] },
  { text: 'Left AML, subject to bowel gas. Gallbladder: GB stone (9 mm).', sizes: [] },
  {
    text: 'She has a small left AML, a bulky uterus (12 weeks, 11 cm), and a left hydrosalpinx, 4 cm.',
    sizes: [],
  },
  { text: 'Left renal AML. Clip at 3 cm. Markers 2 cm apart.', sizes: [] },
  { text: 'Tiny AML, and a 7 mm stone, in the right kidney.', sizes: [] },
  { text: 'Urinoma next to the embolised AML, 6 cm. Kidney viable.', sizes: [] },
  { text: 'The embolised AML is shrunken, and the perirenal collection is 6 cm. Kidney viable.', sizes: [] },
  { text: 'AML in the left kidney. Baker cyst 4 cm. Knee effusion.', sizes: [] },
  { text: 'AML left kidney: unchanged. Nodes: none. Ascites: pocket of 4 cm.', sizes: [] },
  { text: 'Renal AML: see CT report of 2019, in which it measured 2.2 cm. Not imaged here.', sizes: [] },
  { text: 'On CT 2019 2.2 cm left renal AML; today the kidneys are not imaged.', sizes: [] },
  { text: 'Follow-up left renal AML (2.2 cm in 2019): no AML can be seen today.', sizes: [] },
  {
    text: `Clinical indication: TS.\n\nThere are innumerable fat-containing lesions throughout both kidneys in keeping with angiomyolipomas. The largest of these on the right is within the lower pole and measures 6.4 x 5.7 cm in axial dimensions. The largest on the left is within the upper pole and measures 4.9 x 4.0 cm. No intratumoural aneurysm exceeding 5 mm.\n\nSimple hepatic cysts measuring up to 2 cm. No adenopathy.`,
    sizes: ['right 64 × 57', 'left 49 × 40'],
  },
  {
    text: `Report:\nThe left kidney measures 11.6 cm in bipolar length. A 23 mm hyperechoic lesion in the lower pole has been stable for 5 years and represents an angiomyolipoma. The right kidney measures 11.1 cm with a 15 mm cortical cyst.`,
    sizes: ['left 23'],
  },
  {
    text: `KIDNEYS AND URETERS:\nRight: Small nonobstructing calculi. Mid pole AML measuring 1.3 x 1.2 cm (4/67), unchanged.\nLeft: Upper pole cyst measuring 2.4 cm. No AML.`,
    sizes: ['right 13 × 12'],
  },
  {
    text: `Both kidneys show multiple well defined echogenic lesions, s/o AMLs, largest measuring 24 x 22 mm in mid pole of right kidney and 18 x 16 mm in lower pole of left kidney.`,
    sizes: ['right 24 × 22', 'left 18 × 16'],
  },
  {
    text: `Rt kidney: 9.6x3.9 cm. Mid pole shows 15x13 mm hyperechoic lesion s/o AML. Lt kidney: 10.0x4.2 cm. Lower calyx shows 5 mm calculus. U. bladder: 4 mm wall.`,
    sizes: ['right 15 × 13'],
  },
  {
    text: `1. Exophytic left renal AML (2.4 cm) - stable.\n2. Right-sided Bosniak IIF cyst (3.2 cm) - 6/12 follow up.\n3. Left lower lobe nodule (5 mm).`,
    sizes: ['left 24'],
  },
  {
    text: `AML left kidney lower pole. Size: 2.9 x 2.5 x 2.7 cm (previous 2.7 x 2.4 x 2.6 cm). Growth rate: 1 mm/year. Aneurysm: none.`,
    sizes: ['left 29 × 27 × 25'],
  },
  {
    text: `In the upper pole of the left kidney there is a lesion which shows macroscopic fat and measures 25 mm. It is typical for an angiomyolipoma.`,
    sizes: ['left 25'],
  },
  {
    text: `A lesion with macroscopic fat, typical for an angiomyolipoma, is present in the left kidney; its diameter is 25 mm.`,
    sizes: ['left 25'],
  },
  {
    text: `Angiomyolipoma (AML) of the right kidney is again demonstrated with maximum axial dimensions of 4.2 x 3.7 cm and craniocaudal extent of 4.6 cm.`,
    sizes: ['right 46 × 42 × 37'],
  },
  {
    text: `Fatty mass lesion, approx. size 5 x 4 cm, seen in relation to lower pole of left kidney likely to represent AML.`,
    sizes: ['left 50 × 40'],
  },
  {
    text: `The right kidney contains an angiomyolipoma, 2.1 cm, and the left kidney contains two, 1.4 cm and 0.9 cm.`,
    sizes: ['right 21', 'left 14', 'left 9'],
  },
  {
    text: `Left renal AML of 1.9cm. No change cf. prior study in which it also measured 1.9cm.`,
    sizes: ['left 19'],
  },
  {
    text: `There is a dominant 5.3 cm angiomyolipoma in the lower pole of the left kidney. Additional smaller angiomyolipomas are seen bilaterally measuring up to 1.5 cm.`,
    sizes: ['left 53'],
  },
  { text: `Stable AML in the mid right kidney (14mm; image 88). Other kidney normal.`, sizes: ['right 14'] },
  {
    text: `Hyperechoic focus (9 mm) in upper pole LK consistent with small AML, not previously documented.`,
    sizes: ['left 9'],
  },
  {
    text: `Right kidney upper pole AML measures 3.2 cm and shows an increase in size compared to the previous measurement of 2.7 cm.`,
    sizes: ['right 32'],
  },
  {
    text: `The lipid rich mass in the left kidney (4.1 x 3.3 cm) is an AML; the lipid poor mass in the right kidney (2.2 cm) needs biopsy.`,
    sizes: ['left 41 × 33'],
  },
  {
    text: `An ovoid 31 x 24 mm fatty lesion projects off the posterior cortex of the left kidney: angiomyolipoma.`,
    sizes: ['left 31 × 24'],
  },
  {
    text: `Left kidney: Echogenic foci x2, upper pole 6 mm and lower pole 8 mm, typical AMLs.`,
    sizes: ['left 6', 'left 8'],
  },
  {
    text: `Bosniak II cyst 19 mm right kidney, AML 12 mm left kidney, both stable since 2018.`,
    sizes: ['left 12'],
  },
  {
    text: `Small right renal angiomyolipoma measures 10 x 8 mm compared with 9 x 8 mm.`,
    sizes: ['right 10 × 8'],
  },
  {
    text: `There has been no change in a 2.4 cm left renal angiomyolipoma. A 3 mm right renal stone is new.`,
    sizes: ['left 24'],
  },
  {
    text: `Large bilateral AMLs. On the left this measures 9.1 x 8.8 x 10.2 cm and on the right 7.7 x 7.0 x 8.1 cm.`,
    sizes: ['left 102 × 91 × 88', 'right 81 × 77 × 70'],
  },
  {
    text: `The right AML contains a 4 mm aneurysm and measures 47 mm overall. Kidneys otherwise normal.`,
    sizes: ['right 47'],
  },
  {
    text: `Known AML, right kidney. Dimensions today (mm): 33 x 28 x 30. Dimensions 2022 (mm): 31 x 27 x 29.`,
    sizes: [],
  },
  {
    text: `R kidney: AML 33 x 28 mm, LP. Simple cyst 41 mm, UP. L kidney: AML 12 mm, MP; parapelvic cysts.`,
    sizes: ['right 33 × 28', 'left 12'],
  },
  {
    text: `Renal angiomyolipomata as follows - right upper 15 mm; right mid 22 mm; left lower 31 mm.`,
    sizes: ['right 15', 'right 22', 'left 31'],
  },
  {
    text: `Angiomyolipoma arising from left kidney inferiorly, measuring 8.0 (TR) x 7.1 (AP) x 9.4 (CC) cm, displacing bowel.`,
    sizes: ['left 94 × 80 × 71'],
  },
  { text: `Findings in keeping with a 17 mm AML in the right kidney.`, sizes: ['right 17'] },
  {
    text: `Fat is demonstrated in the 17 mm right renal lesion, making this an angiomyolipoma.`,
    sizes: ['right 17'],
  },
  { text: `17 mm right renal lesion with India ink artefact = AML.`, sizes: ['right 17'] },
  {
    text: `Left kidney: no stone. AML interpolar region measuring 17 mm, stable in size.\nRight kidney: stone lower pole measuring 7 mm, stable in size.`,
    sizes: ['left 17'],
  },
  {
    text: `There is an angiomyolipoma in the left kidney, best seen on series 8 image 22, where it measures 19 x 17 mm.`,
    sizes: ['left 19 × 17'],
  },
  { text: `Previously noted AML of the left kidney again seen; 19 x 17 mm.`, sizes: ['left 19 × 17'] },
  { text: `The left kidney AML seen on CT 2020 (17 mm) now measures 19 mm.`, sizes: ['left 19'] },
  {
    text: `Unchanged right renal AML at 22 mm; previously documented left renal AML of 9 mm not visible today.`,
    sizes: ['right 22'],
  },
  {
    text: `There is a fat-containing lesion in the left kidney consistent with AML. Bladder: wall thickening to 8 mm. Prostate 45 mm.`,
    sizes: [],
  },
  { text: `Left renal AML. Bowel: intussusception lead point lipoma 3.3 cm.`, sizes: [] },
  {
    text: `Left renal AML. Right kidney with caliectasis, calyx 18 mm, and a dilated pelvis, 31 mm.`,
    sizes: [],
  },
  { text: `Left renal AML. There is fullness of the right collecting system measuring 14 mm.`, sizes: [] },
  { text: `Left renal AML; endometrial cavity 9 mm; nabothian cysts 12 mm.`, sizes: [] },
  { text: `Left renal AML. A well-defined lesion is seen in the uterus measuring 3.2 x 3.0 cm.`, sizes: [] },
  { text: `Left renal AML. A well-defined lesion measuring 3.2 x 3.0 cm is seen in the uterus.`, sizes: [] },
  {
    text: `Left renal AML. In the right ovary, a 4.4 cm lesion with fat, consistent with a dermoid.`,
    sizes: [],
  },
  { text: `Left renal AML. The lesion seen in the right lobe of the liver is 2.2 cm.`, sizes: [] },
  { text: `Left renal AML. Spleen is enlarged. It measures 15.2 cm.`, sizes: [] },
  { text: `Left renal AML. Uterus is bulky. Measures 10.2 x 5.5 cm.`, sizes: [] },
  { text: `Left renal AML. Largest measures 2.2 cm gallstone.`, sizes: [] },
  {
    text: `Renal AMLs. Multiple hepatic cysts, the largest measures 4.4 cm. Multiple splenic lesions, largest 1.1 cm.`,
    sizes: [],
  },
  { text: `Renal AMLs. Multiple nodes are seen. The largest measures 1.4 cm.`, sizes: [] },
  { text: `Renal AMLs. There are gallstones. The largest one is 1.4 cm.`, sizes: [] },
  { text: `Renal AMLs. Fibroids in the uterus. The dominant one measures 5.5 cm.`, sizes: [] },
  { text: `Small AMLs in both kidneys; right-sided varicocele, veins 3.2 mm; hydrocele 4 cm.`, sizes: [] },
  { text: `Right renal AML. Residual urine 40 ml. Jet on the left. Ureterocele 2 cm.`, sizes: [] },
  {
    text: `AML seen within the left kidney. Hernia containing fat measuring 4 cm at the umbilicus.`,
    sizes: [],
  },
  { text: `AML seen within the left kidney. Fat-containing umbilical hernia, 4 cm.`, sizes: [] },
  {
    text: `AML seen within the left kidney. Fat-containing mass in the left thigh measuring 8 cm, lipoma.`,
    sizes: [],
  },
  { text: `AML seen within the left kidney. Fatty lesion of the corpus callosum measuring 2 cm.`, sizes: [] },
  {
    text: `EXAMINATION: CT abdomen and pelvis with contrast\nHISTORY: Known AML.\nFINDINGS: The lung bases are clear. The liver demonstrates a 9 mm cyst in segment 4. Gallbladder, spleen, pancreas and adrenals are unremarkable. The right kidney is unremarkable. The left kidney contains a 2.3 x 2.1 cm angiomyolipoma at the lower pole, not significantly changed since prior when it measured 2.2 x 2.1 cm. No hydronephrosis. The aorta is normal in calibre. There is a 2.1 cm left adnexal cyst.\nIMPRESSION: Stable left AML.`,
    sizes: ['left 23 × 21'],
  },
  {
    text: `MRI ABDOMEN: Right kidney: 2 AMLs; 1) UP: 1.8 x 1.6 cm 2) LP: 0.9 x 0.8 cm. Left kidney: nil.`,
    sizes: ['right 18 × 16', 'right 9 × 8'],
  },
  {
    text: `There is a 5 cm angiomyolipoma involving the lower pole of the right kidney, extending 2 cm beyond the renal contour.`,
    sizes: ['right 50'],
  },
  {
    text: `Multiple renal masses are noted. The largest on the right is a 3.4 cm AML. The largest on the left is a 2.2 cm cyst.`,
    sizes: ['right 34'],
  },
  {
    text: `The left kidney demonstrates a 14 mm AML and the right kidney a 2 mm calculus.`,
    sizes: ['left 14'],
  },
  {
    text: `The right renal AML which was 31 mm in 2020 is 36 mm today, and the left renal AML, previously 20 mm, is 21 mm.`,
    sizes: ['right 36', 'left 21'],
  },
  { text: `Rt renal AML: 2018: 21 mm; 2020: 24 mm; 2023 (today): 28 mm.`, sizes: ['right 28'] },
  { text: `Right renal angiomyolipoma grew from 21 mm (2018) to 28 mm (today).`, sizes: ['right 28'] },
  { text: `Left renal AML increased by 7 mm to 28 mm.`, sizes: ['left 28'] },
  { text: `Left renal AML 28 mm, increased by 7 mm from 21 mm.`, sizes: ['left 28'] },
  { text: `Interval growth (7 mm) of left renal AML, now 28 mm.`, sizes: ['left 28'] },
  {
    text: `A benign-appearing, 2.7 x 2.4 cm, fat-containing mass arises from the right kidney and is consistent with AML.`,
    sizes: ['right 27 × 24'],
  },
  {
    text: `Left AML measures up to 3.1 cm on the axial and 3.4 cm on the coronal images. Kidney.`,
    sizes: [],
  },
  {
    text: `The lesion identified on ultrasound corresponds to a 15 mm angiomyolipoma of the left kidney.`,
    sizes: ['left 15'],
  },
  {
    text: `Ultrasound-detected 15 mm echogenic lesion in the left kidney is confirmed to be an angiomyolipoma on this CT.`,
    sizes: ['left 15'],
  },
  {
    text: `The echogenic lesion on US corresponds on CT to a fat-containing nodule of 15 mm, i.e. an angiomyolipoma, in the left kidney.`,
    sizes: ['left 15'],
  },
  {
    text: `A small right angiomyolipoma (8 mm) and a small left angiomyolipoma (6 mm) do not need follow up. Kidneys.`,
    sizes: ['right 8', 'left 6'],
  },
  {
    text: `Bilateral small AMLs: 8 mm right upper pole, 6 mm left lower pole.`,
    sizes: ['right 8', 'left 6'],
  },
  { text: `AML, 8 mm, RK UP. Cyst, 16 mm, RK LP. Stone, 4 mm, LK.`, sizes: ['right 8'] },
  { text: `Renal AML: Yes. Side: Left. Size: 22 mm. Aneurysm: No.`, sizes: ['left 22'] },
  {
    text: `Kidney lesion: AML\nSide: right\nMaximum diameter: 27 mm\nPrevious diameter: 25 mm`,
    sizes: ['right 27'],
  },
  {
    text: `Embolised right upper pole AML: 5.1 cm, reduced from 7.7 cm. Non-embolised right lower pole AML: 3.3 cm, unchanged.`,
    sizes: ['right 51', 'right 33'],
  },
  {
    text: `The 3.3 cm AML in the right kidney has a stable 4 mm aneurysm. The 2.1 cm left-sided AML has none.`,
    sizes: ['right 33', 'left 21'],
  },
  {
    text: `Known bilateral renal angiomyolipomas. The reference lesion on the right (lower pole) has a diameter of 41 mm (before 42 mm). The reference lesion on the left (upper pole) has a diameter of 29 mm (before 29 mm).`,
    sizes: ['right 41', 'left 29'],
  },
  {
    text: `In the left kidney at the junction of the upper and middle thirds a hyperechogenic formation 13x12 mm is located, most probably angiomyolipoma. In the right kidney, in the lower third, anechoic formation 21x19 mm - cyst.`,
    sizes: ['left 13 × 12'],
  },
  {
    text: `Kidneys: right 108x47 mm, left 112x50 mm. In the right, hyperechoic inclusion up to 8 mm (angiomyolipoma).`,
    sizes: [],
  },
  {
    text: `CT evidence of a renal angiomyolipoma on the right with a size of 5.2 x 4.7 cm and a tumour vessel 4 mm wide.`,
    sizes: ['right 52 × 47'],
  },
  {
    text: `AML right kidney unchanged, 2.6 cm in size. No new AML. Left kidney slightly smaller, 9.1 cm.`,
    sizes: ['right 26'],
  },
  {
    text: `Size-stable AML of the right kidney (22 mm). Size-progressive AML of the left kidney (34 mm, previously 28 mm).`,
    sizes: ['right 22', 'left 34'],
  },
  {
    text: `Left renal mass - 26 mm, contains fat: AML. Right renal mass - 31 mm, contains no fat: biopsy.`,
    sizes: ['left 26'],
  },
  {
    text: `An AML can be seen in the upper pole of the right kidney with its largest diameter measuring 19 mm.`,
    sizes: ['right 19'],
  },
  {
    text: `Angiomyolipoma with a max. diameter of 19 mm in the right kidney and 14 mm in the left kidney.`,
    sizes: ['right 19', 'left 14'],
  },
  {
    text: `There is a known AML. A hypoechoic lesion is seen in the spleen. The lesion measures 1.8 cm. Kidneys stable.`,
    sizes: [],
  },
  { text: `AML left kidney. New lesion right kidney. It measures 1.8 cm.`, sizes: [] },
  {
    text: `AML left kidney, stable. Complex lesion of the right kidney. The lesion measures 1.8 cm.`,
    sizes: [],
  },
  { text: `AML left kidney, stable. Two cysts on the right. The larger measures 3 cm.`, sizes: [] },
  { text: `AML and cysts of the left kidney. The largest measures 3 cm.`, sizes: [] },
  { text: `AML left kidney. Seen also: a duodenal lipoma. It measures 3 cm.`, sizes: [] },
  { text: `AML left kidney. No hydronephrosis. Ureter 4 mm. Bladder volume 200 ml.`, sizes: [] },
  { text: `AML left kidney. Arterial supply from a 3 mm lower polar artery.`, sizes: [] },
  { text: `AML left kidney abutting the pancreatic tail cyst of 2 cm.`, sizes: [] },
  { text: `AML left kidney, adjacent splenunculus 11 mm.`, sizes: [] },
  { text: `AML left kidney with a nearby 11 mm lymph node.`, sizes: [] },
  { text: `AML left kidney, with surrounding stranding extending over 4 cm.`, sizes: [] },
  { text: `AML left kidney. Subcapsular fluid 8 mm deep. Psoas 4.4 cm.`, sizes: [] },
  {
    text: `Left AML treated with embolisation in 2015 (6.5 cm then). Now no measurable residual. Kidney fine.`,
    sizes: [],
  },
  { text: `Pre-embolisation size of left renal AML 6.5 cm. Current size not measured.`, sizes: [] },
  { text: `Left renal AML was embolised when it was 6.5 cm.`, sizes: [] },
  { text: `If the left renal AML reaches 4 cm, refer. If it bleeds, refer.`, sizes: [] },
  { text: `The probability that the 2.4 cm left renal mass is an angiomyolipoma is low.`, sizes: [] },
  { text: `It is unclear whether the 2.4 cm left renal mass is an angiomyolipoma.`, sizes: [] },
  { text: `MRI is recommended to confirm that the 2.4 cm left renal mass is an AML.`, sizes: [] },
  {
    text: `2.4 cm left renal mass previously thought to be AML now shows enhancement and washout in keeping with RCC.`,
    sizes: [],
  },
  { text: `Right kidney: normal.\nLeft kidney: AML. Upper pole calyx 12 mm. Psoas normal.`, sizes: [] },
  {
    text: `The left renal AML is stable. The right kidney has a lesion of 14 mm. This is a cyst.`,
    sizes: [],
  },
  {
    text: `The left renal AML is stable. The right kidney has a lesion of 14 mm. This is also an AML.`,
    sizes: ['right 14'],
  },
  {
    text: `Left kidney 10.3 cm. Right kidney 10.1 cm. An AML of 13 mm is seen at the upper pole on the left.`,
    sizes: ['left 13'],
  },
  {
    text: `Liver: 3.1 cm haemangioma in the right lobe. Kidneys: AML at the left upper pole 1.2 cm. Spleen: 9 mm cyst.`,
    sizes: ['left 12'],
  },
  {
    text: `There is a stable AML in the right kidney and a stable cyst in the left kidney, 3.1 cm.`,
    sizes: [],
  },
  { text: `AML (right kidney) and adenoma (left adrenal, 1.6 cm) are unchanged.`, sizes: [] },
  { text: `AML right kidney, adrenal adenoma left 1.6 cm, unchanged.`, sizes: [] },
  { text: `AML right kidney, phaeochromocytoma 3 cm.`, sizes: [] },
  { text: `AML right kidney; the left kidney shows scarring, length 8.2 cm, parenchyma 9 mm.`, sizes: [] },
  { text: `Right renal AML. Cholecystolithiasis, concretion of 11 mm. Sigmoid diverticula.`, sizes: [] },
  { text: `Right renal AML. Bladder tumour of 2.2 cm at the left lateral wall.`, sizes: [] },
  { text: `Right renal AML. The tumour in the pancreatic head is 2.2 cm.`, sizes: [] },
  { text: `Right renal AML. Tumour of the sigmoid, length 5 cm.`, sizes: [] },
  { text: `Right renal AML with normal contralateral kidney (11.2 cm).`, sizes: [] },
  { text: `Right renal AML, contralateral kidney 11.2 cm.`, sizes: [] },
  { text: `CT guided biopsy of the right renal mass, 18G needle, 2 cm throw. Histology: AML.`, sizes: [] },
  {
    text: `The 2.2 cm right renal mass was biopsied; histology showed an angiomyolipoma.`,
    sizes: ['right 22'],
  },
  { text: `Impression: Right renal AML, slightly bigger. Left ovarian dermoid, 4.2 cm, stable.`, sizes: [] },
  { text: `Impression: 1. Right renal AML. 2. 4.2 cm. left ovarian dermoid.`, sizes: [] },
  {
    text: `KIDNEYS: AML right lower pole.\nPANCREAS: 8 mm cyst.\nAORTA: 3.1 cm.\nNODES: 9 mm.\nOTHER: 2 cm.`,
    sizes: [],
  },
  { text: `KIDNEYS: AML right lower pole. Largest 2.2 cm.\nPANCREAS: 8 mm cyst.`, sizes: ['right 22'] },
  {
    text: `Left renal AML measures 2.2 cm; a solid lesion at the right lower pole measures 1.8 cm and is suspicious.`,
    sizes: ['left 22'],
  },
  {
    text: `Left renal AML measures 2.2 cm. A similar lesion on the right measures 1.8 cm.`,
    sizes: ['left 22', 'right 18'],
  },
  { text: `Known AML. Upper pole left kidney: 2.2 cm, stable.`, sizes: ['left 22'] },
  { text: `Angiomyolipoma. Left kidney. 2.2 cm.`, sizes: ['left 22'] },
  {
    text: `Left AML 2.2 cm. Right kidney: NAD. Right adrenal: 1.1 cm adenoma. Left adrenal: NAD.`,
    sizes: ['left 22'],
  },
  { text: `Right kidney: 3 mm stone. Left kidney: 3 mm stone, 22 mm AML, 31 mm cyst.`, sizes: ['left 22'] },
  { text: `Left kidney: 22 mm AML with 5 mm aneurysm; 31 mm cyst with 2 mm septum.`, sizes: ['left 22'] },
  { text: `Left kidney: AML 22 mm with aneurysm 5 mm; cyst 31 mm with septum 2 mm.`, sizes: ['left 22'] },
  { text: `Left kidney: AML 22 mm, aneurysm within 5 mm.`, sizes: ['left 22'] },
  { text: `AML left kidney 22 mm, distance to renal vein 9 mm.`, sizes: ['left 22'] },
  { text: `AML left kidney 22 mm, RENAL score 5a, nearness 4 mm.`, sizes: ['left 22'] },
];
