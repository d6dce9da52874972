import type { ReportCase } from './report-case.ts';

/** Fifty texts written after the code by someone who had not read it; first read at precision 1.000, recall 0.875. */
export const UNSEEN_FIVE: readonly ReportCase[] = [
  {
    text: `MRI KIDNEYS WITHOUT AND WITH CONTRAST

CLINICAL INFORMATION: 11-year-old girl with TSC2, on everolimus since 2021. Surveillance.

COMPARISON: MRI 14/02/2023.

TECHNIQUE: Axial and coronal T2 HASTE, in/opposed phase, fat-suppressed T1 before and after gadolinium.

FINDINGS:
Right kidney: Length 10.4 cm (previously 10.1 cm). Exophytic fat-containing angiomyolipoma at the upper pole measures
2.6 x 2.2 x 1.9 cm, previously 3.0 x 2.4 x 2.2 cm. No aneurysmal vessel. Several cysts up to 9 mm.
Left kidney: Length 10.9 cm. Angiomyolipoma in the interpolar region, 1.8 x 1.4 cm (was 2.1 x 1.6 cm). Tiny scattered
fat-containing foci, too small to measure. 12 mm simple cyst at the lower pole.
No hydronephrosis.
Liver: 7 mm fat-containing lesion in segment VII, likely hamartoma.
Spleen 9.2 cm. Adrenals and pancreas unremarkable.
No lymphadenopathy.

IMPRESSION:
1. Interval decrease in size of bilateral renal angiomyolipomas on mTOR inhibitor.
2. No lesion at risk of haemorrhage.`,
    sizes: ['right 26 × 22 × 19', 'left 18 × 14'],
  },
  {
    text: 'U/S renal tract: RK 9.8 cm, LK 10.2 cm. Echogenic focus LP of LK 14 x 11 mm in keeping with known AML, stable. No hydro. Bladder NAD.',
    sizes: ['left 14 × 11'],
  },
  {
    text: 'No renal AML. Right kidney 8.1 cm, left kidney 8.4 cm. Single 6 mm cortical cyst right lower pole. Repeat ultrasound in 12 months as per TSC protocol.',
    sizes: [],
  },
  {
    text: `Dear Doctor,

Thank you for referring this 34 year old lady with tuberous sclerosis complex. I copy below the MRI report from the
outside provider:

"Both kidneys contain multiple fat-rich angiomyolipomata. The dominant right lesion arises from the lower pole and
measures 57 x 49 x 44 mm, having measured 51 x 45 x 40 mm in March 2022. It contains an intralesional aneurysm of 6 mm. The
dominant left lesion, at the upper pole, measures 33 x 27 x 25 mm (unchanged)."

Her blood pressure today was 128/76 and creatinine 71. I have discussed everolimus with her and we will repeat the MRI in
six months.`,
    sizes: ['right 57 × 49 × 44', 'left 33 × 27 × 25'],
  },
  {
    text: 'LEFT RENAL ANGIOMYOLIPOMA HAS INCREASED FROM 28 MM TO 34 MM SINCE 2022. 4 MM NON-OBSTRUCTING CALCULUS RIGHT LOWER POLE.',
    sizes: ['left 34'],
  },
  {
    text: 'Haematology referral: 58M, AML in first remission. CT abdomen: spleen 15.2 cm, 1.6 cm portocaval node, 2.3 cm simple cyst of the left kidney. No collection.',
    sizes: [],
  },
  {
    text: `CT ABDO/PELVIS (portal venous)
Liver: 3.8 x 3.1 cm macroscopic fat-containing lesion in segment 6, characteristic of hepatic angiomyolipoma.
Kidneys: Normal. No renal mass.
Aorta: 2.1 cm. No nodes.`,
    sizes: [],
  },
  {
    text: `TEMPLATE: TSC RENAL SURVEILLANCE
Modality: MRI
RIGHT KIDNEY
Length: 112 mm
AML: yes
Number: 3
Largest: 22 x 18 x 17 mm, mid pole
Cysts: yes, largest 15 mm
LEFT KIDNEY
Length: 108 mm
AML: none
Cysts: none`,
    sizes: ['right 22 × 18 × 17'],
  },
  {
    text: 'Known angiomyolipoma of the kidney, today 19 mm; last year it was 17 mm.',
    sizes: ['unknown 19'],
  },
  {
    text: `Indication: ?AML on outside ultrasound, 2.4 cm echogenic lesion right kidney.
Findings: The echogenic lesion corresponds to a junctional parenchymal defect. No angiomyolipoma is present. Right kidney 10.7 cm, left 11.0 cm.
Impression: No renal mass.`,
    sizes: [],
  },
  {
    text: `Right kidney: two angiomyolipomas, one at the upper pole measuring 1.3 cm (series 5, image 42) and one at the lower
pole measuring 2.7 x 2.1 cm (series 5, image 67). Left kidney: 3.5 cm Bosniak I cyst (series 5, image 50).`,
    sizes: ['right 13', 'right 27 × 21'],
  },
  {
    text: 'S/P selective embolization of the 6.2 cm left renal angiomyolipoma in 2019; no residual lesion is seen on the current CT. Coil artefact only. Right kidney normal.',
    sizes: [],
  },
  {
    text: `EXAM: CT ABDOMEN W/WO CONTRAST
HISTORY: Flank pain, hematuria.
FINDINGS: Large left perinephric hematoma measuring 11.4 x 8.3 x 6.9 cm. This originates from a 7.1 x 6.4 x 5.8 cm fat-containing
angiomyolipoma of the left lower pole. A 1.1 cm pseudoaneurysm is seen within the mass. Active extravasation is present.
The right kidney is unremarkable, 11.2 cm in length.
IMPRESSION: Ruptured left renal angiomyolipoma with active bleeding. IR was called at 02:40.`,
    sizes: ['left 71 × 64 × 58'],
  },
  {
    text: 'L kid: AML UP 3.1*2.6*2.2cm. R kid: AML interpolar 0.9*0.8cm. No hydroneph.',
    sizes: ['left 31 × 26 × 22', 'right 9 × 8'],
  },
  {
    text: 'Multiple bilateral renal angiomyolipomas, all measuring less than 1 cm. Kidney lengths 9.1 cm on the right and 9.3 cm on the left.',
    sizes: [],
  },
  {
    text: `ULTRASOUND KIDNEYS
Both kidneys are normal in size and echotexture. Right kidney measures 10.1 x 4.2 cm. Left kidney measures 10.6 x 4.9 cm.
A well defined hyperechoic lesion measuring 16 x 13 mm is seen in the mid pole of the right kidney - s/o angiomyolipoma.
A calculus of 5 mm is seen in the lower calyx of the left kidney.
Prostate: 28 cc.
IMPRESSION:
Right renal angiomyolipoma (16 x 13 mm).
Left renal calculus.`,
    sizes: ['right 16 × 13'],
  },
  {
    text: 'Clear cell carcinoma left upper pole, 4.4 x 3.9 cm, with no macroscopic fat to suggest AML. 8 mm left adrenal nodule. 13 mm para-aortic node.',
    sizes: [],
  },
  {
    text: `Comparison: MRI of 3 May 2024. Right kidney: no focal lesion, 11.6 cm long. Left kidney: the angiomyolipoma
arising from the anterior lip of the interpolar region now measures 46 mm by 39
mm by 35 mm, compared with 44 mm by 38 mm by 35 mm. Aneurysms of 3 and 4 mm within it. IVC and renal veins patent.`,
    sizes: ['left 46 × 39 × 35'],
  },
  {
    text: `PAEDIATRIC RENAL ULTRASOUND
6 yr old boy, TSC1.
RK 7.9 cm. LK 8.2 cm.
RK: 2 AMLs: UP 7 mm, LP 5 mm.
LK: 1 AML: mid 6 mm. Cyst LP 4 mm.
Bladder normal, post void residual 3 ml.`,
    sizes: ['right 7', 'right 5', 'left 6'],
  },
  {
    text: 'Renal angiomyolipomas are not seen. Pancreatic tail cyst 11 mm, unchanged. Infrarenal aorta 24 mm.',
    sizes: [],
  },
  {
    text: `ADDENDUM 09/11/2024 10:15: On request of the urology MDT the left renal angiomyolipoma has been measured: 38 x 31 x 29 mm
on the coronal and axial T2 series (se 4 im 18, se 7 im 22). The remainder of the report is unchanged.`,
    sizes: ['left 38 × 31 × 29'],
  },
  {
    text: `Lesion | Side | Pole | Current (mm) | Prior (mm)
AML 1 | Right | upper | 24 x 20 | 23 x 20
AML 2 | Right | lower | 31 x 26 | 28 x 25
AML 3 | Left | mid | 15 x 12 | 15 x 12`,
    sizes: ['right 24 × 20', 'right 31 × 26', 'left 15 × 12'],
  },
  {
    text: 'The patient’s mother had a nephrectomy for a 12 cm angiomyolipoma. Today’s ultrasound shows normal kidneys, 9.9 cm right and 10.3 cm left.',
    sizes: [],
  },
  {
    text: 'Incidental 8 mm fat-density lesion in the cortex of the right kidney (-64 HU), consistent with a small angiomyolipoma; no follow-up needed. Sigmoid diverticulosis. 4 mm right lower lobe nodule.',
    sizes: ['right 8'],
  },
  {
    text: `CHEST CT: Multiple thin-walled cysts in both lungs, the largest 14 mm in the left lower lobe, in keeping with LAM.
Upper abdomen: Partly imaged fat-containing mass of the left kidney upper pole, an angiomyolipoma, measuring 5.2 x 4.7 cm on
image 188. Right kidney not imaged.`,
    sizes: ['left 52 × 47'],
  },
  {
    text: `MRI ABDOMEN
CLINICAL DETAILS: TSC. Previous left nephrectomy (2016) for bleeding AML of 9 cm.
FINDINGS: Left nephrectomy. Right kidney hypertrophied at 13.1 cm. In its lower pole there is a 2.9 x 2.3 x 2.1 cm AML, which was
2.8 x 2.3 x 2.1 cm in 2023. No other lesion. Liver, spleen and adrenals normal.
CONCLUSION: Stable AML in solitary right kidney.`,
    sizes: ['right 29 × 23 × 21'],
  },
  {
    text: 'Angiomyolipoma left kidney 2021: 3.3 cm. Current examination non-diagnostic owing to movement, no measurement possible. Rebook under GA.',
    sizes: [],
  },
  {
    text: 'Renal AML, 4.0 x 3.7 cm, unchanged from prior. Gallstone 9 mm. Uterine fibroid 5.6 cm.',
    sizes: ['unknown 40 × 37'],
  },
  {
    text: `IMPRESSION:
1. Bilateral renal AMLs. Dominant lesion on the left 6.3 cm (previously 5.8 cm), dominant lesion on the right 4.9 cm (previously 4.9 cm).
2. Left-sided lesion exceeds the 4 cm threshold and contains a 7 mm aneurysm; consider prophylactic embolisation.
3. Hepatic cyst 2.2 cm.`,
    sizes: ['left 63', 'right 49'],
  },
  {
    text: 'Myelolipoma of the right adrenal gland, 3.6 x 3.0 cm, containing gross fat. It is separate from the right kidney; no renal angiomyolipoma.',
    sizes: [],
  },
  {
    text: `CT UROGRAM
Right kidney: 10.9 cm. 7 mm calculus at the PUJ with mild hydronephrosis, pelvis AP 16 mm.
Left kidney: 11.1 cm. Fat-containing lesion in keeping with AML, upper pole, 1.7 x 1.5 x 1.4 cm. Parapelvic cyst 2.0 cm.
Ureters: no filling defect.
Bladder: unremarkable.
Opinion: Obstructing right PUJ calculus. Incidental left AML 1.7 x 1.5 x 1.4 cm.`,
    sizes: ['left 17 × 15 × 14'],
  },
  {
    text: 'Numerous AMLs scattered through both kidneys, 2–3 cm in diameter. Right kidney 14.2 cm, left kidney 14.8 cm.',
    sizes: [],
  },
  {
    text: `Follow up US, TSC clinic. Rt kidney 9.2cm, Lt kidney 9.0cm. Rt: AML 11x9mm UP (prev 10x9mm). Lt: AML 13x12mm LP (prev 13x11mm), cyst 8mm.
Plan: MRI 1 yr.`,
    sizes: ['right 11 × 9', 'left 13 × 12'],
  },
  {
    text: 'dictated not checked. there is an angiomyolipoma in the lower pole of the left kidney which measures two point five which is 2.5 cm by 2.0 cm full stop the right kidney is normal full stop',
    sizes: ['left 25 × 20'],
  },
  {
    text: `MRI BRAIN AND ABDOMEN (GA), 4-year-old with TSC

Brain: Multiple cortical tubers. Subependymal nodules; that at the left foramen of Monro measures 9 x 8 mm, previously 7 x 7 mm,
with avid enhancement, concerning for early SEGA. No hydrocephalus.

Heart (limited): Rhabdomyoma of the interventricular septum, 6 mm.

Abdomen: Kidneys measure 7.4 cm (R) and 7.6 cm (L). Bilateral cortical cysts, the largest 11 mm on the right. No fat-containing renal
lesion, in particular no angiomyolipoma.

Conclusion: SEGA follow-up in 6 months. No AML.`,
    sizes: [],
  },
  {
    text: 'Between the prior and present scans the right lower pole angiomyolipoma shrank from 5.5 x 4.8 cm to 4.2 x 3.6 cm on sirolimus.',
    sizes: ['right 42 × 36'],
  },
  {
    text: `POST-EMBOLISATION CT AT 6 MONTHS
The treated angiomyolipoma at the right upper pole has shrunk and now measures 36 x 30 x 28 mm (pre-procedure 68 x 61 x 55 mm). No
enhancing component or aneurysm remains. Right kidney 11.8 cm. Left kidney 11.5 cm, no AML. Subcapsular collection previously 24 mm has resolved.`,
    sizes: ['right 36 × 30 × 28'],
  },
  {
    text: 'Exophytic AML off the posterior aspect of the left kidney: 23 mm (AP) x 29 mm (CC) x 21 mm (TR).',
    sizes: ['left 29 × 23 × 21'],
  },
  {
    text: `RENAL US
Findings
Right Kidney
Size: 10.8 cm
Lesions: None
Left Kidney
Size: 11.3 cm
Lesions: Simple cyst, 2.8 x 2.5 cm, upper pole. No solid lesion.
Impression
No sonographic evidence of angiomyolipoma.`,
    sizes: [],
  },
  {
    text: `Clinic letter, adult TSC service.
MRI done locally last week and reported to us by phone and then by fax: "RIGHT KIDNEY - AML 1: UPPER POLE 4.4 X 3.8 X 3.5 CM. AML 2: LOWER POLE 2.0 X 1.6 X 1.5 CM.
LEFT KIDNEY - AML 3: MID ZONE 3.7 X 3.3 X 2.9 CM. RENAL LENGTHS 12.9 AND 12.4 CM."
eGFR 82. Everolimus 10 mg od, trough 6.1. SEGA 12 mm, stable. Continue.`,
    sizes: ['right 44 × 38 × 35', 'right 20 × 16 × 15', 'left 37 × 33 × 29'],
  },
  {
    text: 'Right partial nephrectomy 2020 for a 5.0 cm angiomyolipoma. No recurrence. Scar at the lower pole. Left kidney: 1.9 cm simple cyst.',
    sizes: [],
  },
  {
    text: `A 2.1 cm angiomyolipoma in the upper pole of the right kidney and a 1.4 cm angiomyolipoma in the lower pole of the left kidney
are both unchanged since 12.08.2022. The 3.0 cm left lower pole cyst is also unchanged.`,
    sizes: ['right 21', 'left 14'],
  },
  {
    text: 'AML of the left kidney up to 2 cm according to the outside letter; images not available for review. Today’s chest radiograph is normal.',
    sizes: [],
  },
  {
    text: `CT KUB (LOW DOSE)
Left ureteric calculus 6 x 4 mm at the VUJ, left renal pelvis 18 mm AP.
Incidental note is made of an angiomyolipoma at the lower pole of the right kidney measuring 12
mm. Right adrenal adenoma 17 mm, 4 HU.
Abdominal aorta 31 mm, suggest surveillance.`,
    sizes: ['right 12'],
  },
  {
    text: `EXAMINATION: MR Renal
REPORT:
Left kidney:
- AML, upper pole, 5.9 x 5.1 x 4.6 cm; previously 5.9 x 5.0 x 4.6 cm
- AML, lower pole, 2.4 x 2.2 x 2.0 cm; previously 2.2 x 2.0 x 1.9 cm
- feeding artery aneurysm 5 mm
Right kidney:
- cyst, 1.6 cm
- no AML
Other: splenunculus 1.2 cm. L1 haemangioma 1.8 cm.`,
    sizes: ['left 59 × 51 × 46', 'left 24 × 22 × 20'],
  },
  {
    text: 'fat-containing angiomyolipoma RK, 27 mm',
    sizes: ['right 27'],
  },
  {
    text: `Exam: Ultrasound abdomen complete
Liver: 16.2 cm, hyperechoic 1.9 cm lesion in the right lobe, haemangioma.
Gallbladder: polyp 4 mm.
CBD: 3 mm.
Spleen: 10.4 cm.
Right kidney: 11.0 x 4.8 cm, cortical thickness 14 mm. No lesion.
Left kidney: 11.4 x 5.2 cm, cortical thickness 15 mm. Echogenic, well-circumscribed angiomyolipoma lower pole, 2.3 x 1.9 x 1.8 cm, not significantly changed
from 2.2 x 1.9 x 1.8 cm on 6 Jan 2023.
Aorta: 1.8 cm.`,
    sizes: ['left 23 × 19 × 18'],
  },
  {
    text: 'Obstetric referral, 29/40, TSC. MRI without contrast: the right renal angiomyolipoma, 48 x 43 x 41 mm pre-pregnancy, is now 54 x 47 x 45 mm. No haemorrhage. Physiological right hydronephrosis, pelvis 19 mm. Left kidney normal.',
    sizes: ['right 54 × 47 × 45'],
  },
  {
    text: `FINDINGS: The giant angiomyolipoma replacing most of the left kidney measures 14.6 x 11.2 x 9.8 cm and displaces the spleen (11.9 cm) anteriorly. Its
largest aneurysm is 1.3 cm. The left renal vein measures 12 mm and is patent. Three further left angiomyolipomas are too small to characterise further. On the right, no angiomyolipoma.`,
    sizes: ['left 146 × 112 × 98'],
  },
  {
    text: `CT ABDOMEN, OUTSIDE STUDY, SECOND READ
Reason: characterise renal mass, ?AML ?RCC.
The mass at the interpolar region of the right kidney contains bulk fat (-82 HU) without calcification and is an angiomyolipoma. It measures 3.9 x 3.4 cm (outside
read of the 2022 study: 3.6 x 3.2 cm). The left kidney holds a 1.0 cm hyperdense cyst.
Impression: Right renal angiomyolipoma, 3.9 x 3.4 cm. No features of carcinoma.`,
    sizes: ['right 39 × 34'],
  },
];
