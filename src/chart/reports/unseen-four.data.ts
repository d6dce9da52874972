import type { ReportCase } from './report-case.ts';

/**
 * Three times fifty texts by three people who had not read the code. Before whoever wrote the reader had seen one of
 * them, it read them at precision 1.000, 0.978 and 1.000; the reader before it at 0.944, 1.000 and 0.889.
 */
export const UNSEEN_FOUR: readonly ReportCase[] = [
  {
    text: `CT ABDOMEN AND PELVIS WITH CONTRAST

CLINICAL HISTORY: Tuberous sclerosis complex, surveillance.

COMPARISON: CT 14 February 2022.

TECHNIQUE: Portal venous phase axial acquisition, 3 mm slices, with coronal and sagittal reformats.

FINDINGS:
Lung bases: Several thin-walled cysts, largest 9 mm.
Liver: Segment VII fat-density lesion of 12 mm, in keeping with a hepatic angiomyolipoma. No biliary dilatation. CBD 4 mm.
Spleen: 11.2 cm, normal.
Pancreas and adrenals: Normal.
Right kidney: 11.8 cm in length. Exophytic upper pole angiomyolipoma, 5.4 x 4.7 x 4.9 cm (previously 5.0 x 4.4 x 4.6 cm). Within it a 6 mm aneurysm. Simple cortical cyst lower pole 2.2 cm.
Left kidney: 12.1 cm in length. Interpolar angiomyolipoma measuring 2.6 x 2.3 cm, previously 2.5 x 2.3 cm. No hydronephrosis.
Aorta: 18 mm maximum diameter. No retroperitoneal lymphadenopathy; a left para-aortic node is 6 mm in short axis.
Bones: Sclerotic foci in the vertebral bodies, up to 8 mm, typical of TSC.

IMPRESSION:
1. Slight growth of the right upper pole angiomyolipoma, with a 6 mm intralesional aneurysm.
2. Stable left interpolar angiomyolipoma.
3. Hepatic angiomyolipoma, 12 mm.`,
    sizes: ['right 54 × 49 × 47', 'left 26 × 23'],
  },
  {
    text: 'U/S kidneys: RK 10.6 cm, LK 10.9 cm. Echogenic AML at LP of LK, 14 x 12 x 11 mm. No calculi.',
    sizes: ['left 14 × 12 × 11'],
  },
  {
    text: 'No evidence of angiomyolipoma in either kidney. Bilateral simple cysts, the largest 4.3 cm at the left lower pole.',
    sizes: [],
  },
  {
    text: `EXAM: US RETROPERITONEAL COMPLETE
HISTORY: 58-year-old female, microscopic hematuria.
FINDINGS:
RIGHT KIDNEY: 10.8 CM. NORMAL CORTICAL ECHOGENICITY. NO MASS, STONE OR HYDRONEPHROSIS.
LEFT KIDNEY: 11.1 CM. THERE IS A 1.3 X 1.1 X 1.2 CM HYPERECHOIC ANGIOMYOLIPOMA IN THE UPPER POLE. NONOBSTRUCTING 5 MM CALCULUS IN THE LOWER POLE.
BLADDER: PREVOID VOLUME 240 ML, POSTVOID RESIDUAL 12 ML.
IMPRESSION:
1. LEFT UPPER POLE ANGIOMYOLIPOMA, UNCHANGED.
2. NONOBSTRUCTING LEFT RENAL CALCULUS.`,
    sizes: ['left 13 × 12 × 11'],
  },
  {
    text: 'The known angiomyolipoma of the right kidney has increased from 31 mm to 38 mm since March 2021.',
    sizes: ['right 38'],
  },
  {
    text: 'Acute myeloid leukaemia (AML), day 14 post induction. CT abdomen: spleen 14.5 cm. Right kidney 11.3 cm, left kidney 11.6 cm, both normal. Portocaval node 13 mm.',
    sizes: [],
  },
  {
    text: `MRI renal without and with gadolinium

Left kidney:
- AML 1: upper pole, 47 x 39 x 42 mm (se 7 im 23), was 45 x 38 x 41 mm
- AML 2: interpolar, 21 x 18 x 19 mm (se 7 im 31), was 21 x 17 x 19 mm
- AML 3: lower pole, 12 x 10 x 9 mm (se 7 im 44), new

Right kidney:
- AML 1: lower pole, 33 x 30 x 28 mm (se 7 im 40), was 33 x 29 x 28 mm
- Bosniak I cyst, upper pole, 17 mm

Other: none.`,
    sizes: ['left 47 × 42 × 39', 'left 21 × 19 × 18', 'left 12 × 10 × 9', 'right 33 × 30 × 28'],
  },
  {
    text: '2.4 cm renal angiomyolipoma, stable.',
    sizes: ['unknown 24'],
  },
  {
    text: `Indication: ?AML right kidney seen on outside ultrasound, 2.1 cm.
Findings: The echogenic area described on ultrasound corresponds to a prominent column of Bertin with renal sinus fat. There is no angiomyolipoma. Left lower pole calculus 7 mm.
Conclusion: No renal mass.`,
    sizes: [],
  },
  {
    text: `Comparison: MRI of 9 June 2020. Right kidney: macroscopic fat-containing angiomyolipoma at the
lower pole, now measuring 6.1 x
5.3 x 5.8 cm, compared with 5.9 x 5.2 x 5.5 cm. Left kidney: no solid lesion; parapelvic cyst 2.7 cm. Adrenals: 1.4 cm left adenoma, unchanged.`,
    sizes: ['right 61 × 58 × 53'],
  },
  {
    text: 'Liver: angiomyolipoma in segment VI, 3.4 x 2.9 cm, unchanged. Kidneys: normal size, no focal lesion.',
    sizes: [],
  },
  {
    text: 'Two AMLs are seen in the L kid, one at the UP (19 mm) and one at the LP (27 mm); the R kid shows a single AML of 8 mm at the interpolar region.',
    sizes: ['left 19', 'left 27', 'right 8'],
  },
  {
    text: `CT KUB (non contrast)

Clinical details: Left loin to groin pain.

Report:
6 mm calculus at the left vesicoureteric junction with mild upstream hydroureteronephrosis; left renal pelvis AP 14 mm. Two further 3 mm left lower pole calculi. Incidental right renal angiomyolipoma, 16 mm, midpole, mean attenuation -62 HU. The abdominal aorta is ectatic at 27 mm. Gallstones, largest 11 mm. Fat-containing umbilical hernia with a 15 mm neck.

Conclusion:
Obstructing left VUJ calculus. Incidental 16 mm right renal angiomyolipoma.

Reported by: Consultant Radiologist`,
    sizes: ['right 16'],
  },
  {
    text: 'Status post right partial nephrectomy for a 7.2 cm angiomyolipoma. No residual or recurrent lesion. Right kidney 9.4 cm. Left kidney 12.0 cm with compensatory hypertrophy.',
    sizes: [],
  },
  {
    text: 'Impression: Large left-sided exophytic renal angiomyolipoma, 112 × 86 × 94 mm, with acute perirenal haematoma measuring 78 × 45 mm and a 14 mm pseudoaneurysm. No active extravasation. Urgent IR referral.',
    sizes: ['left 112 × 94 × 86'],
  },
  {
    text: 'Numerous bilateral angiomyolipomas, up to 2 cm on the right and less than 1 cm on the left. Kidneys 13.1 cm (R) and 12.7 cm (L).',
    sizes: [],
  },
  {
    text: `USG WHOLE ABDOMEN

LIVER: Mildly enlarged (15.8 cm), grade I fatty change. No focal lesion.
GALL BLADDER: Well distended. No calculus. Wall 2 mm.
PANCREAS: Obscured by bowel gas.
SPLEEN: 9.6 cm, normal.
RIGHT KIDNEY: 9.8 x 4.2 cm. CMD maintained. Well defined hyperechoic lesion of size 22 x 19 mm noted in upper pole - s/o angiomyolipoma.
LEFT KIDNEY: 10.1 x 4.6 cm. CMD maintained. No calculus / HDN.
URINARY BLADDER: Normal.
UTERUS: 7.6 x 4.1 x 3.8 cm. Intramural fibroid 18 x 16 mm in posterior wall.
OVARIES: Right 2.8 x 1.7 cm, left 2.6 x 1.9 cm.

IMP: Grade I fatty liver. Right renal angiomyolipoma. Small uterine fibroid.`,
    sizes: ['right 22 × 19'],
  },
  {
    text: 'Simple cyst RK 31 mm; AML LK 9 mm; stone LK 4 mm.',
    sizes: ['left 9'],
  },
  {
    text: 'Solid enhancing left renal mass, 4.8 x 4.5 x 4.1 cm, without macroscopic fat: clear cell renal cell carcinoma proven at biopsy. Not an angiomyolipoma.',
    sizes: [],
  },
  {
    text: `Lesion | Side | Location | Size (cm) | Prior (cm)
AML A | Right | Upper pole | 3.7 x 3.2 x 3.5 | 3.6 x 3.2 x 3.4
AML B | Left | Lower pole | 2.9 x 2.2 x 2.5 | 3.0 x 2.3 x 2.6`,
    sizes: ['right 37 × 35 × 32', 'left 29 × 25 × 22'],
  },
  {
    text: 'Previously reported 1.8 cm angiomyolipoma of the left kidney is not measured on this limited bedside study. Mild left hydronephrosis, pelvis 16 mm AP.',
    sizes: [],
  },
  {
    text: `MRI ABDOMEN (Canada, outpatient)
REASON: Follow-up known left renal AML on everolimus.
COMPARISON: 2023-04-11 and 2022-10-03.

The lipid-rich angiomyolipoma of the left interpolar region continues to decrease on treatment. It measures 5.1 by 4.4 by 4.0 cm, versus 5.9 by 5.0 by 4.7 cm in April 2023 and 7.2 by 6.1 by 5.8 cm at baseline. Left kidney length 12.9 cm.

The right kidney measures 11.2 cm and contains only cysts, the largest 1.9 cm.

Pancreatic tail cyst, 8 mm, unchanged.

OPINION: Ongoing response of left renal AML.`,
    sizes: ['left 51 × 44 × 40'],
  },
  {
    text: 'Right adrenal myelolipoma, 5.6 x 4.9 cm. Both kidneys are normal with no angiomyolipoma.',
    sizes: [],
  },
  {
    text: 'AML upper pole right kidney 1.1 x 0.9 cm.',
    sizes: ['right 11 × 9'],
  },
  {
    text: `RENAL TRACT ULTRASOUND

The right kidney measures 108 mm and the left kidney 112 mm in bipolar length. There is a uniformly echogenic
angiomyolipoma in the mid
pole of the left kidney which
measures 17 x 15 x
16 mm. It was 17 mm on the examination of 21/08/2019. No hydronephrosis. Prostate volume 42 cc.`,
    sizes: ['left 17 × 16 × 15'],
  },
  {
    text: 'Family history: mother with a 9 cm bleeding renal angiomyolipoma. Today: normal kidneys, right 10.4 cm, left 10.7 cm. No renal lesion.',
    sizes: [],
  },
  {
    text: 'Stable fat-containing lesions in keeping with angiomyolipomas: right upper pole 13 x 11 mm, right lower pole 24 x 20 mm and left upper pole 35 x 29 mm (series 4, images 52, 88 and 47).',
    sizes: ['right 13 × 11', 'right 24 × 20', 'left 35 × 29'],
  },
  {
    text: `ADDENDUM 12/11/2023 10:42:
The right renal angiomyolipoma measures 4.3 x 3.6 x 3.9 cm on series 5 image 61. The size was omitted from the original report.

ORIGINAL REPORT:
CT abdomen with IV contrast. Right renal angiomyolipoma, lower pole. Left kidney normal, 11.4 cm. Liver haemangioma 2.8 cm, segment IVa. No free fluid.`,
    sizes: ['right 43 × 39 × 36'],
  },
  {
    text: 'Following selective arterial embolisation of the left renal angiomyolipoma (8.3 cm before treatment), the lesion has completely resolved. Small 11 mm cortical scar. No new AML.',
    sizes: [],
  },
  {
    text: 'L KID: 10.2 CM. AML INTERPOLAR 2.0*1.7*1.8 CM, PREV 1.9*1.7*1.7 CM. R KID: 10.0 CM, NAD.',
    sizes: ['left 20 × 18 × 17'],
  },
  {
    text: 'There is a well-circumscribed angiomyolipoma arising from the anterior cortex of the kidney, 29 mm in craniocaudal, 25 mm in transverse and 23 mm in anteroposterior dimension.',
    sizes: ['unknown 29 × 25 × 23'],
  },
  {
    text: `CT urogram

Indication: Visible haematuria. Known AML.

Findings:
Bladder: 2.6 x 1.9 cm papillary lesion at the left lateral wall, suspicious for transitional cell carcinoma.
Left kidney: no mass or filling defect. 2 mm stone in a lower pole calyx.
Right kidney: posterior interpolar AML unchanged at 3.1 cm (3.1 cm in 2018). Duplex collecting system.
Nodes: left external iliac node 9 mm in short axis.

Conclusion:
1. Bladder tumour, for cystoscopy.
2. Right renal AML unchanged at 3.1 cm.`,
    sizes: ['right 31'],
  },
  {
    text: 'Left renal AMLs ranging from 3-9 mm in size. Right kidney: haemorrhagic cyst, 2.4 x 2.1 cm.',
    sizes: [],
  },
  {
    text: 'Kidneys: Right – 12 mm cyst, lower pole. Left – 42 x 36 mm angiomyolipoma, lower pole, containing two aneurysms of 4 mm and 7 mm; the main feeding artery is 5 mm in calibre.',
    sizes: ['left 42 × 36'],
  },
  {
    text: `TRANSPLANT ULTRASOUND
Graft in the right iliac fossa, 11.6 cm, resistive index 0.68. Perigraft lymphocele 5.2 x 3.1 cm. No angiomyolipoma of the graft. Native kidneys atrophic, right 6.8 cm and left 7.1 cm, no focal lesion.`,
    sizes: [],
  },
  {
    text: 'Angiomyolipoma in the right renal upper pole shows interval growth to 4.6 cm (2017: 3.3 cm; 2019: 3.9 cm; 2021: 4.2 cm).',
    sizes: ['right 46'],
  },
  {
    text: `DEPARTMENT OF RADIOLOGY
MRI KIDNEYS

Clinical: TSC2, 24 yr male. Annual follow-up.
Comparison: MRI 02/05/2022.
Protocol: T1 in/opposed phase, T2 HASTE, fat sat T1, DWI. No contrast (eGFR 41).

RIGHT KIDNEY
Length 14.3 cm. Largest AML, lower pole: 7.8 x 6.9 x 6.2 cm (previously 7.5 x 6.6 x 6.0 cm).
Second AML, upper pole: 3.9 x 3.3 x 3.0 cm (previously 3.9 x 3.2 x 3.0 cm).
Multiple further AMLs, all less than 1.5 cm.

LEFT KIDNEY
Length 13.6 cm. Largest AML, anterior interpolar: 5.7 x 4.1 x 4.8 cm (previously 5.6 x 4.1 x 4.7 cm).
Multiple cysts up to 2.3 cm.

OTHER
Liver: two hepatic AMLs, 1.1 cm and 0.8 cm.
No ascites. No adenopathy.

IMPRESSION
Mild growth of the dominant right lower pole AML, otherwise stable bilateral AMLs.`,
    sizes: ['right 78 × 69 × 62', 'right 39 × 33 × 30', 'left 57 × 48 × 41'],
  },
  {
    text: 'Retroperitoneal liposarcoma, 18.4 x 12.7 x 15.1 cm, displacing the right kidney anteriorly. No renal cortical defect, and no angiomyolipoma.',
    sizes: [],
  },
  {
    text: 'Incidental note is made of a 7 mm AML in the upper pole of the right kidney and a subpleural nodule of 5 mm in the left lower lobe.',
    sizes: ['right 7'],
  },
  {
    text: `FINDINGS: The gallbladder contains a 9 mm polyp. Liver 16.2 cm. Right kidney 11.0 cm, left kidney 11.5 cm. Echogenic focus in the right kidney, 10 x 8 x 9 mm, compatible with an angiomyolipoma. Left kidney unremarkable.
IMPRESSION: 10 x 8 x 9 mm right renal angiomyolipoma. Gallbladder polyp 9 mm; repeat ultrasound in 12 months.`,
    sizes: ['right 10 × 9 × 8'],
  },
  {
    text: 'Request: TSC, please assess for AMLs, last scan 2018 AML 3.5 cm left kidney?? Report: Examination not completed, patient could not tolerate the scanner. No images for reporting.',
    sizes: [],
  },
  {
    text: 'Bilateral renal AMLs: R 5.2 x 4.0 cm, L 3.8 x 3.1 cm. Abdominal aortic aneurysm 4.4 x 4.2 cm, infrarenal, was 4.1 cm.',
    sizes: ['right 52 × 40', 'left 38 × 31'],
  },
  {
    text: `Ultrasound abdomen (Cape Town, outpatients)

Liver, spleen and pancreas are normal. The spleen measures 10.3cm.
The LK is 10.7cm and shows a 3.0x2.4x2.7cm echogenic AML at the LP, which is not
significantly changed. The RK is 10.4cm and shows a 1.6cm cyst at the UP.
No free fluid. Small left ovarian follicle of 1.8cm.

Comment: AML LK, unchanged. Suggest repeat in one year.`,
    sizes: ['left 30 × 27 × 24'],
  },
  {
    text: 'Lymphangioleiomyomatosis. HRCT chest: innumerable cysts, 2 to 14 mm. The imaged upper abdomen includes a 3.3 x 2.6 cm angiomyolipoma of the left kidney. Right pleural effusion, 28 mm deep.',
    sizes: ['left 33 × 26'],
  },
  {
    text: 'Retroperitoneal lymph node mass 3.9 x 2.7 cm. Right renal pelvis transitional cell carcinoma 2.2 cm. Negative for angiomyolipoma.',
    sizes: [],
  },
  {
    text: 'Angiomyolipomata are again demonstrated: one in the lower pole of the left kidney of 26 x 22 x 24 mm, formerly 23 x 20 x 21 mm, and one in the lower pole of the right kidney of 18 x 14 x 15 mm, formerly 18 x 14 x 14 mm.',
    sizes: ['left 26 × 24 × 22', 'right 18 × 15 × 14'],
  },
  {
    text: `POST-EMBOLIZATION CT, 6 MONTHS

Comparison: pre-procedure CT 01/17/2023.

The treated right lower pole angiomyolipoma has shrunk and now measures 4.9 x 3.7 x 4.2 cm; it was 8.8 x 7.1 x 7.6 cm before embolization. Coils in the feeding branch, no residual aneurysm (16 mm before). Resolved perinephric hematoma, previously 6.5 cm. Left kidney normal.`,
    sizes: ['right 49 × 42 × 37'],
  },
  {
    text: 'Left nephrectomy 2015 for ruptured AML (13 cm). Solitary right kidney, 13.2 cm, with an upper pole AML of 20 mm.',
    sizes: ['right 20'],
  },
  {
    text: 'Renal AML, 34 mm.',
    sizes: ['unknown 34'],
  },
  {
    text: `Template: RENAL MASS
Laterality: Left
Location: Lower pole, posterior, 60% exophytic
Size: 3.6 x 2.7 x 3.1 cm
Macroscopic fat: Yes
Enhancement: Yes
Calcification: No
Diagnosis: Angiomyolipoma
Contralateral kidney: Two simple cysts, 1.4 cm and 2.0 cm
Renal vein: Patent, 11 mm`,
    sizes: ['left 36 × 31 × 27'],
  },
  // Radiologist 1: US, templated CT
  {
    text: `EXAM: CT ABDOMEN AND PELVIS WITH IV CONTRAST
CLINICAL HISTORY: 41-year-old female with tuberous sclerosis, surveillance.
COMPARISON: CT 03/14/2021.
TECHNIQUE: Axial images with coronal and sagittal reformats. 100 mL Omnipaque 350.

FINDINGS:
LOWER CHEST: Multiple thin-walled cysts at both bases, largest 9 mm, in keeping with LAM.
LIVER: 1.4 cm hepatic angiomyolipoma in segment 7, stable.
GALLBLADDER: No stones.
SPLEEN: Normal, 10.8 cm.
PANCREAS: Unremarkable.
ADRENALS: 1.1 cm left adrenal adenoma, stable.
KIDNEYS: Right kidney: Macroscopic fat-containing mass in the upper pole measuring 5.6 x 4.9 x 4.4 cm (series 3, image 41), previously 5.1 x 4.6 x 4.0 cm, consistent with angiomyolipoma. Left kidney: Exophytic angiomyolipoma of the lower pole, 3.0 x 2.2 cm (series 3, image 66), unchanged. No hydronephrosis.
AORTA: Normal caliber, 1.9 cm.
LYMPH NODES: No adenopathy by size criteria.
PELVIS: 2.5 cm left ovarian follicle.
BONES: Scattered sclerotic foci up to 8 mm.

IMPRESSION:
1. Interval growth of right upper pole renal AML, now 5.6 cm.
2. Stable left lower pole AML.
3. Stable hepatic AML.`,
    sizes: ['right 56 × 49 × 44', 'left 30 × 22'],
  },
  {
    text: `RENAL ULTRASOUND
RIGHT KIDNEY: 11.2 CM IN LENGTH. NO HYDRONEPHROSIS. THERE IS A 1.3 X 1.1 X 1.2 CM ECHOGENIC LESION IN THE INTERPOLAR CORTEX COMPATIBLE WITH AN ANGIOMYOLIPOMA.
LEFT KIDNEY: 10.9 CM IN LENGTH. 6 MM NONOBSTRUCTING CALCULUS LOWER POLE.
BLADDER: PREVOID VOLUME 210 ML.`,
    sizes: ['right 13 × 12 × 11'],
  },
  {
    text: `IMPRESSION:
1. No renal mass. Specifically, no angiomyolipoma is identified in either kidney.
2. Bosniak I cyst left kidney, 2.7 cm.
3. 4 mm right lower lobe nodule. No follow-up required if low risk.`,
    sizes: [],
  },
  {
    text: `INDICATION: Follow up 3.1 cm left renal AML seen on outside ultrasound.
FINDINGS: The left kidney contains a fat-attenuation lesion (-62 HU) at the lower pole which measures 3.4 cm in
greatest dimension, diagnostic of an angiomyolipoma. The right kidney is normal and measures 10.6 cm. Infrarenal abdominal aorta 2.1 cm.`,
    sizes: ['left 34'],
  },
  {
    text: `Status post right radical nephrectomy for a 9.5 cm bleeding angiomyolipoma in 2016. Nephrectomy bed is clear. Compensatory hypertrophy of the left kidney, 13.4 cm. No left renal mass.`,
    sizes: [],
  },

  // Radiologist 2: UK, dictated ultrasound
  {
    text: `US Renal tract: Both kidneys are of normal size (RK 10.4 cm, LK 10.7 cm). There is a well-defined hyperechoic lesion at the upper pole of the left kidney measuring 14 mm, typical of an AML. No calculi or hydronephrosis. The bladder is well filled and unremarkable. Post-micturition residual 22 ml.`,
    sizes: ['left 14'],
  },
  {
    text: `Known right lower pole angiomyolipoma has increased from 28 mm to 33 mm since August 2019. The left kidney appears normal.`,
    sizes: ['right 33'],
  },
  {
    text: `Clinical details: ?AML on GP scan, 17 mm R kidney. Haematuria.
Report: The echogenic focus described previously corresponds to a prominent junctional parenchymal defect. There is no angiomyolipoma. Simple cyst RK LP, 21 x 18 mm. No stones. Prostate 48 cc.`,
    sizes: [],
  },
  {
    text: `Two AMLs in the RK, 9 mm in the UP and 22 x 17 mm in the LP. LK clear.`,
    sizes: ['right 9', 'right 22 × 17'],
  },
  {
    text: `Addendum 12/09/2022: The side was incorrectly stated in the original report. The 26 x 24 mm angiomyolipoma is in the LEFT kidney. The right kidney is normal. The referrer has been informed by email.`,
    sizes: ['left 26 × 24'],
  },

  // Radiologist 3: Australia
  {
    text: `MRI KIDNEYS

Clinical: TSC2. On everolimus since February.

Comparison: MRI of 11 February.

Findings:
Right kidney
- Interpolar AML, 62 x 55 x 58 mm (previously 74 x 66 x 70 mm).
- Lower pole AML, 31 x 27 x 25 mm (previously 38 x 33 x 30 mm).
- Simple cortical cyst, 12 mm.
Left kidney
- Upper pole AML, 44 x 40 x 37 mm (previously 52 x 49 x 45 mm).
- Several cysts, the largest 19 mm.

No intralesional aneurysm larger than 5 mm. No perinephric haematoma.
The liver, spleen, pancreas and adrenals are normal. No lymphadenopathy.

Conclusion:
Good response to mTOR inhibition with reduction in size of all three index lesions.`,
    sizes: ['right 62 × 58 × 55', 'right 31 × 27 × 25', 'left 44 × 40 × 37'],
  },
  {
    text: `The previously embolised 48 mm left renal AML is no longer visible. There is a 7 mm focus of scarring at the lower pole. No new lesion in either kidney.`,
    sizes: [],
  },
  {
    text: `CTKUB: 5 mm calculus at the right VUJ with mild hydroureter, 8 mm in calibre. Incidental 11mm macroscopic fat-containing angiomyolipoma, posterior cortex of the left kidney. Small fat-containing umbilical hernia, neck 14 mm.`,
    sizes: ['left 11'],
  },
  {
    text: `Incidental note is made of a renal angiomyolipoma measuring 16 × 13 mm. No other abnormality of the urinary tract.`,
    sizes: ['unknown 16 × 13'],
  },
  {
    text: `US abdomen. Liver 15.2 cm, with a 23 mm haemangioma in segment 6. CBD 4 mm. Right kidney 108 mm, left kidney 112 mm, both of normal echotexture. No renal lesion seen. Family history of angiomyolipoma noted (mother, 7 cm, left kidney).`,
    sizes: [],
  },

  // Radiologist 4: Canada, acute CT
  {
    text: `CT ANGIOGRAM ABDOMEN - TRAUMA/EMERGENCY
There is a large fat-containing mass arising from the lower pole of the right kidney, 10.2 x 8.7 x 9.1 cm, in keeping with an angiomyolipoma. Within it there is a 1.6 cm pseudoaneurysm with surrounding active extravasation. Perinephric hematoma measures 12.4 x 7.0 cm and extends into the pelvis. The left kidney enhances normally and is 11.0 cm long. IVC is flat, 6 mm AP.
Findings discussed with the urology resident at 0235 h.`,
    sizes: ['right 102 × 91 × 87'],
  },
  {
    text: `IMPRESSION: Ruptured angiomyolipoma of the left kidney (7.3 cm) with a 5 x 4 cm subcapsular hematoma.`,
    sizes: ['left 73'],
  },
  {
    text: `Bone marrow edema is diffuse in this patient with known AML (FLT3 positive, day 28 post induction). Kidneys are enlarged, right 14.1 cm and left 14.4 cm, with a 3.2 cm hypoenhancing left infiltrate. Spleen 16 cm.`,
    sizes: [],
  },
  {
    text: `Left kid: 4.4 x 3.6 x 3.9 cm AML mid pole, stable vs 2020. 
R kid: 5.0 cm parapelvic cyst, no AML. 
Retroperitoneum: 0.9 cm left para-aortic node.`,
    sizes: ['left 44 × 39 × 36'],
  },
  {
    text: `No interval change in the right renal angiomyolipoma, which again measures 2.0 cm. A 1.8 cm enhancing mass at the left upper pole is consistent with the biopsy-proven clear cell carcinoma.`,
    sizes: ['right 20'],
  },

  // Radiologist 5: India, upper case ultrasound and CECT
  {
    text: `USG WHOLE ABDOMEN

LIVER: NORMAL IN SIZE (13.8 CM), GRADE I FATTY CHANGE.
GB: DISTENDED. SINGLE CALCULUS 11 MM.
CBD: 4 MM. PV: 10 MM.
PANCREAS: NORMAL.
SPLEEN: 9.7 CM.
RT KIDNEY: 9.8 X 4.2 CM. CMD MAINTAINED. NO CALCULUS OR HDN.
LT KIDNEY: 10.1 X 4.6 CM. E/O WELL DEFINED HYPERECHOIC LESION OF SIZE 19 X 16 MM IN THE UPPER POLE S/O ANGIOMYOLIPOMA.
URINARY BLADDER: PARTIALLY DISTENDED. WALL 3 MM.
UTERUS: 7.8 X 4.1 X 3.9 CM. ET 6 MM. ANTERIOR WALL FIBROID 24 X 20 MM.
BOTH OVARIES NORMAL.
NO FREE FLUID.

IMPRESSION:
- LEFT RENAL ANGIOMYOLIPOMA, 19 X 16 MM.
- CHOLELITHIASIS.
- FIBROID UTERUS.`,
    sizes: ['left 19 × 16'],
  },
  {
    text: `CECT KUB: A heterogenous fat density lesion measuring approx. 6.8 (CC) x 5.1 (AP) x 5.7 (TR) cm is noted arising from lower pole of right kidney, s/o angiomyolipoma. Left kidney shows a 3 mm lower calyceal calculus. Prostate 34 cc.`,
    sizes: ['right 68 × 57 × 51'],
  },
  {
    text: `IMP: B/L RENAL ANGIOMYOLIPOMAS - RIGHT 25 X 21 MM, LEFT 13 X 11 MM.`,
    sizes: ['right 25 × 21', 'left 13 × 11'],
  },
  {
    text: `LT KIDNEY SHOWS MULTIPLE ANGIOMYOLIPOMAS, ALL LESS THAN 1 CM. RT KIDNEY SHOWS A CORTICAL CYST 32 X 28 MM AND A CALCULUS 7 MM IN MIDDLE CALYX.`,
    sizes: [],
  },
  {
    text: `Follow up c/o hepatic AML. Well defined fat containing lesion in segment IVb of liver, 5.2 x 4.8 cm, angiomyolipoma, no change. Both kidneys normal, RK 10.2 cm, LK 10.5 cm.`,
    sizes: [],
  },

  // Radiologist 6: Ireland, letters and conclusions
  {
    text: `Comparison: CT of 6 June. Left kidney: angiomyolipoma at the interpolar region now 37 mm, was 35 mm. Right kidney: normal. Adrenals: 15 mm nodule on the left, stable.`,
    sizes: ['left 37'],
  },
  {
    text: `MRI abdomen
On the fat-suppressed sequences the lesion in the upper pole of the right kidney loses signal
completely and is therefore an angiomyolipoma. It measures 2.9 by 2.4
by 2.6 cm. There is a 4.5 cm simple cyst at the lower pole of the same kidney. The left kidney contains
a 1 cm haemorrhagic cyst.`,
    sizes: ['right 29 × 26 × 24'],
  },
  {
    text: `Conclusion: The fat-containing lesion reported on ultrasound as a 24 mm AML is a 24 mm adrenal myelolipoma on the right. No renal lesion on either side.`,
    sizes: [],
  },
  {
    text: `The right kidney is 114 mm long and the left 109 mm. There are angiomyolipomata in both kidneys, the largest on the right at 4.7 cm (lower pole) and the largest on the left at 3.8 cm (upper pole). Pseudoaneurysm on the right, 6 mm.`,
    sizes: ['right 47', 'left 38'],
  },
  {
    text: `Previous imaging: AML left kidney, 18 mm in 2015 and 20 mm in 2018. Today the left kidney could not be assessed because of bowel gas. The right kidney measures 10.8 cm and is normal.`,
    sizes: [],
  },

  // Radiologist 7: South Africa
  {
    text: `SONAR ABDOMEN
Kidneys: R 10,9 cm and L 11,3 cm. No hydronephrosis on either side. Hyperechoic angiomyolipoma L kidney lower pole, 2.1 x 1.7 cm. Gallbladder polyp 4 mm. Aorta 18 mm.`,
    sizes: ['left 21 × 17'],
  },
  {
    text: `Post-embolisation CT (6 months): The residual angiomyolipoma in the left kidney measures 4.0 x 3.3 cm, compared with 8.1 x 7.4 cm before embolisation. Coils are noted in the lower pole branch. No residual aneurysm; the 14 mm aneurysm seen before treatment is thrombosed.`,
    sizes: ['left 40 × 33'],
  },
  {
    text: `Lodox and CT trauma series. Grade III laceration of the right kidney, 3.2 cm deep, with perirenal haematoma of 2.8 cm thickness. No underlying angiomyolipoma or other mass.`,
    sizes: [],
  },
  {
    text: `Table of target lesions (MRI)
Lesion | Kidney | Baseline | Current
AML 1 | Right | 51 mm | 39 mm
AML 2 | Right | 34 mm | 30 mm
AML 3 | Left | 46 mm | 41 mm`,
    sizes: ['right 39', 'right 30', 'left 41'],
  },
  {
    text: `Renal angiomyolipoma, 5 cm, with a feeding vessel aneurysm of 7 mm. Interventional referral is suggested.`,
    sizes: ['unknown 50'],
  },

  // Radiologist 8: US, tersely dictated
  {
    text: `KIDNEYS: Subcentimeter hypodensities too small to characterize. 8 mm AML right upper pole (2:34). 3 mm stone left lower pole (2:57). No hydronephrosis.`,
    sizes: ['right 8'],
  },
  {
    text: `FINDINGS:
Right kidney: Length 10.1 cm. Angiomyolipomas:
 1) upper pole 1.9 x 1.5 x 1.6 cm
 2) interpolar 0.7 x 0.6 x 0.6 cm
Left kidney: Length 10.3 cm. Angiomyolipomas:
 1) lower pole 2.4 x 2.3 x 2.0 cm
Bladder: Unremarkable.

IMPRESSION: Bilateral renal angiomyolipomas, stable since 10/2/2020.`,
    sizes: ['right 19 × 16 × 15', 'right 7 × 6 × 6', 'left 24 × 23 × 20'],
  },
  {
    text: `Renal AMLs ranging from 1-3 cm in both kidneys, unchanged. 6.1 cm left renal cyst. Fibroid uterus, dominant fibroid 4.9 cm.`,
    sizes: [],
  },
  {
    text: `MR ABDOMEN W/WO CONTRAST
REASON FOR EXAM: R/O AML VS RCC, 2.2 CM RIGHT RENAL LESION ON CT.
RESULT: THE LESION IN THE RIGHT KIDNEY IS A HEMORRHAGIC CYST WITHOUT ENHANCEMENT, 2.2 X 2.1 CM. NO INTRALESIONAL FAT. LEFT KIDNEY NORMAL.
IMPRESSION: BOSNIAK II CYST, RIGHT KIDNEY. NO ANGIOMYOLIPOMA.`,
    sizes: [],
  },
  {
    text: `Left lower pole exophytic renal mass with bulk fat, 3.7*3.1*2.8 cm (se 5 im 88), c/w angiomyolipoma, prev 3.5*3.0*2.7 cm on 7/19/2018.`,
    sizes: ['left 37 × 31 × 28'],
  },

  // Radiologist 9: UK, specialist TSC clinic
  {
    text: `MRI Abdomen 04/05/2023

Indication: Annual TSC surveillance. eGFR 71.

Technique: T1 in/out of phase, T2 HASTE, T1 fat sat. No gadolinium.

Findings:
Both kidneys are enlarged (right 15.6 cm, left 14.2 cm) and contain innumerable AMLs.
The largest lesion on the right lies at the lower pole and measures 83 x 71 x 66 mm (80 x 70 x 64 mm last year).
The largest lesion on the left is interpolar and measures
57 x 49 x 52 mm (57 x 48 x 52 mm last year).
Cysts on both sides, up to 25 mm.
There is no evidence of recent haemorrhage.
Liver: two AMLs, 12 mm and 9 mm.
Spleen and pancreas: Normal.
Lung bases: not assessed.
Incidental 31 mm dermoid of the right ovary.

Opinion:
Slow growth of the dominant right renal AML (83 mm). The left is stable.
Repeat in 12 months.`,
    sizes: ['right 83 × 71 × 66', 'left 57 × 52 × 49'],
  },
  {
    text: `L kid AML 29 mm, previously 29 mm. R kid AML 17 mm, previously 15 mm. Nil else.`,
    sizes: ['left 29', 'right 17'],
  },
  {
    text: `MDT outcome: partial nephrectomy on the left in March for a 52 mm angiomyolipoma, margins clear. CT now shows post-surgical change with a 16 mm seroma. No recurrence. The right kidney (11.8 cm) is free of angiomyolipomas.`,
    sizes: [],
  },
  {
    text: `There are tiny echogenic foci in both kidneys consistent with AMLs, none exceeding 5 mm. A further AML at the left upper pole is larger, at 18 x 15 mm.`,
    sizes: ['left 18 × 15'],
  },
  {
    text: `Right-sided angiomyolipoma (6.25 cm craniocaudal, 5.4 cm transverse, 4.8 cm AP), closely applied to the IVC (2.2 cm) without invasion.`,
    sizes: ['right 62.5 × 54 × 48'],
  },

  // Radiologist 10: Canada and Australia locum, mixed
  {
    text: `U/S KIDNEYS AND BLADDER: RK 11.5 cm, LK 11.9 cm. RK: AML at the junction of the upper and middle thirds 1.0 x 0.9 x 0.9 cm, was 1.0 cm in 2021. LK: two simple cysts, 1.5 cm and 2.3 cm. Bladder volume 340 mL, PVR 15 mL.`,
    sizes: ['right 10 × 9 × 9'],
  },
  {
    text: `Transplant kidney in the right iliac fossa is 12.2 cm with a lymphocele of 3.6 x 2.9 cm. The native kidneys are atrophic (6.5 cm and 6.9 cm). The native left kidney contains an angiomyolipoma of 2.3 cm.`,
    sizes: ['left 23'],
  },
  {
    text: `An angiomyolipoma of the left kidney measured 3.3 cm on the outside study of 2017; it has not been imaged today, as this examination covers the pelvis only. Uterus 9.1 x 5.0 x 4.4 cm. Left ovarian cyst 3.8 cm.`,
    sizes: [],
  },
  {
    text: `CT chest: Incompletely imaged upper abdomen. Ascending aorta 38 mm. 6 mm nodule, right middle lobe. Hypodense thyroid nodule, 13 mm. Fat-containing 28 x 22 mm lesion at the upper pole of the left kidney, in keeping with an angiomyolipoma.`,
    sizes: ['left 28 × 22'],
  },
  {
    text: `Pathology correlation: core biopsy of the 3.5 cm lesion in the right kidney has shown papillary renal cell carcinoma, not angiomyolipoma. On today's CT the carcinoma is 3.6 x 3.2 cm. Paracaval node 12 mm.`,
    sizes: [],
  },
  // 1
  {
    text: `MRI ABDOMEN WITHOUT AND WITH CONTRAST

CLINICAL HISTORY: 24-year-old woman with tuberous sclerosis complex, on everolimus. Surveillance.
COMPARISON: MRI abdomen 11/02/2022.
TECHNIQUE: Multiplanar multisequence MR imaging before and after 8 mL gadobutrol.

FINDINGS:
LIVER: Two fat-containing foci in segment VII, the larger 9 mm, consistent with hepatic angiomyolipomas.
GALLBLADDER: Normal.
SPLEEN: 10.8 cm. Normal signal.
PANCREAS: Unremarkable.
ADRENALS: No nodule.
RIGHT KIDNEY: Length 11.9 cm. Dominant exophytic fat-containing angiomyolipoma at the lower pole measures
3.8 x 3.1 x 2.9 cm (series 9, image 41), previously 4.4 x 3.6 x 3.3 cm. Numerous subcentimeter cysts.
LEFT KIDNEY: Length 11.4 cm. Angiomyolipoma at the interpolar region measures 2.2 x 1.7 cm (series 9, image 33),
previously 2.6 x 2.0 cm. Simple cyst at the upper pole, 1.4 cm.
LYMPH NODES: None enlarged.
VESSELS: Aorta 1.6 cm in caliber. No intralesional aneurysm greater than 5 mm.
BONES: Scattered sclerotic foci, the largest 7 mm in L3.

IMPRESSION:
1. Interval decrease in size of bilateral renal angiomyolipomas on mTOR inhibitor therapy.
2. Stable hepatic angiomyolipomas.`,
    sizes: ['right 38 × 31 × 29', 'left 22 × 17'],
  },
  // 2
  {
    text: `U/S KUB: echogenic AML LP RK 14 mm, unchanged. LK normal, 10.6 cm bipolar length. PVR 35 mL.`,
    sizes: ['right 14'],
  },
  // 3
  {
    text: `No renal angiomyolipoma identified. Right kidney 108 mm, left kidney 112 mm. 6 mm non-obstructing calculus in the left lower pole calyx.`,
    sizes: [],
  },
  // 4
  {
    text: `CT ANGIOGRAM ABDOMEN/PELVIS - EMERGENCY

Indication: 38F known TSC, sudden right flank pain, Hb 74.

Findings: Large right perinephric haematoma measuring 12.4 x 8.0 x 6.5 cm displacing the kidney anteriorly.
Arising from the upper pole of the right kidney is a macroscopic fat containing angiomyolipoma, 7.6 x 6.2 x 5.9 cm,
with a 9 mm pseudoaneurysm in its medial part and active contrast extravasation over 15 mm.
Left kidney: no mass. 2.1 cm cortical cyst.

Conclusion: Ruptured right renal AML with active bleeding. D/W urology and IR registrar at 02:40.`,
    sizes: ['right 76 × 62 × 59'],
  },
  // 5
  {
    text: `The angiomyolipoma in the upper pole of the left kidney has increased from 28 mm to 34 mm since August.`,
    sizes: ['left 34'],
  },
  // 6
  {
    text: `Hepatic angiomyolipoma in segment IVa, 3.3 x 2.7 cm, unchanged. Both kidneys are normal.`,
    sizes: [],
  },
  // 7
  {
    text: `RENAL ULTRASOUND
Right kidney: 10.2 cm. Normal cortical echogenicity. Hyperechoic non-shadowing focus at the mid pole consistent with
angiomyolipoma, 8 x 7 x 7 mm.
Left kidney: 10.9 cm. No hydronephrosis. No focal lesion.
Bladder: Pre-void volume 310 mL, wall thickness 3 mm.
Prostate: 4.1 x 3.6 x 3.9 cm.
IMPRESSION: Small right renal angiomyolipoma.`,
    sizes: ['right 8 × 7 × 7'],
  },
  // 8
  {
    text: `INDICATION: ? AML ON OUTSIDE ULTRASOUND, 2.4 CM RIGHT KIDNEY. FINDINGS: NO FAT-CONTAINING LESION IN EITHER KIDNEY. THE SONOGRAPHIC FINDING CORRESPONDS TO A PROMINENT JUNCTIONAL CORTICAL DEFECT. IMPRESSION: NO ANGIOMYOLIPOMA.`,
    sizes: [],
  },
  // 9
  {
    text: `Left kidney: three AMLs - upper pole 19 mm, interpolar 26 x 22 mm, lower pole 11 mm. Right kidney: single AML, lower pole, 33 x 28 x 30 mm.`,
    sizes: ['left 19', 'left 26 × 22', 'left 11', 'right 33 × 30 × 28'],
  },
  // 10
  {
    text: `Bone marrow consistent with relapsed AML. CT chest/abdo/pelvis: spleen 16 cm, left axillary node 2.2 x 1.4 cm, kidneys unremarkable.`,
    sizes: [],
  },
  // 11
  {
    text: `Exam: CT abdomen and pelvis with IV contrast.
Reason: RLQ pain.
Appendix: dilated to 11 mm with periappendiceal stranding. 5 mm appendicolith.
Kidneys: Incidental 1.3 cm macroscopic fat-containing lesion in the left
upper pole, compatible with angiomyolipoma. No hydronephrosis.
Aorta: 2.0 cm, non-aneurysmal.
Uterus: 4.5 cm fundal fibroid.
Impression: 1. Acute uncomplicated appendicitis. 2. Incidental 1.3 cm left renal AML.`,
    sizes: ['left 13'],
  },
  // 12
  {
    text: `Bilateral renal AMLs, all less than 1 cm. Nothing needing follow-up other than routine imaging in 12 months.`,
    sizes: [],
  },
  // 13
  {
    text: `Stable 2.1 by 1.8 cm AML, L kid, interpolar. R kid simple cysts to 3 cm.`,
    sizes: ['left 21 × 18'],
  },
  // 14
  {
    text: `Dear Doctor,

Thank you for referring this 51 year old lady for an ultrasound of the urinary tract. The right kidney measures 10.4 cm and the left kidney 10.7 cm. There is a well-defined, highly echogenic lesion in the lower pole of the left kidney measuring 17 x 15 mm, in keeping with the angiomyolipoma that was shown on the CT of March 2019, when it measured 16 mm. The gallbladder contains several mobile calculi, the largest of 12 mm. The common bile duct measures 4 mm.

Kind regards`,
    sizes: ['left 17 × 15'],
  },
  // 15
  {
    text: `Post selective embolisation of the left lower pole angiomyolipoma (previously 6.1 cm): the lesion is no longer visible. Left kidney 10.1 cm with a 1.5 cm cortical scar.`,
    sizes: [],
  },
  // 16
  {
    text: `6 MONTHS POST TRANSARTERIAL EMBOLISATION.
THE TREATED ANGIOMYOLIPOMA OF THE RIGHT KIDNEY NOW MEASURES 4.3 X 3.9 CM (PRE-PROCEDURE 7.0 X 6.4 CM).
NO RESIDUAL ANEURYSM; THE PREVIOUS 8 MM ANEURYSM IS THROMBOSED.`,
    sizes: ['right 43 × 39'],
  },
  // 17
  { text: `renal AML 12mm`, sizes: ['unknown 12'] },
  // 18
  {
    text: `Family history: sister has tuberous sclerosis with a 5 cm left renal angiomyolipoma. Ultrasound today: both kidneys normal, right 9.8 cm, left 10.0 cm.`,
    sizes: [],
  },
  // 19
  {
    text: `Lesion | Side | Site | Size (mm) | Previous (mm)
1 | R | upper pole AML | 42 x 36 x 35 | 40 x 35 x 34
2 | R | lower pole AML | 18 x 16 x 16 | 18 x 15 x 16
3 | L | interpolar AML | 55 x 47 x 41 | 51 x 45 x 40
4 | L | upper pole cyst | 23 x 22 x 20 | 22 x 22 x 20`,
    sizes: ['right 42 × 36 × 35', 'right 18 × 16 × 16', 'left 55 × 47 × 41'],
  },
  // 20
  { text: `Multiple bilateral angiomyolipomata measuring up to 2 cm. No dominant lesion.`, sizes: [] },
  // 21
  {
    text: `Comparison: MRI of 3 May. Right kidney: AML of the posterior lip, 31*27*25 mm, was 29 mm. Left kidney: s/p partial nephrectomy for a 4.5 cm oncocytoma, no recurrence. Adrenals: 13 mm left adenoma, stable.`,
    sizes: ['right 31 × 27 × 25'],
  },
  // 22
  {
    text: `CT UROGRAM

CLINICAL: Visible haematuria, smoker.

FINDINGS
Right kidney
Enhancing solid mass, upper pole, 4.8 x 4.4 x 4.1 cm, no macroscopic fat. Appearances of renal cell carcinoma.
Left kidney
Fat-density lesion (-62 HU) in the lower pole, 1.6 x 1.2 cm: angiomyolipoma.
Ureters and bladder
No filling defect.
Nodes
Right retrocaval node 9 mm short axis.
Lung bases
4 mm nodule, right lower lobe.

CONCLUSION
Right renal cell carcinoma. Incidental left AML.`,
    sizes: ['left 16 × 12'],
  },
  // 23
  { text: `Right adrenal myelolipoma 4.2 x 3.7 cm. No angiomyolipoma in either kidney.`, sizes: [] },
  // 24
  {
    text: `Impression: Bilateral renal angiomyolipomas in keeping with known TSC, the largest measuring 6.4 cm on the right (image 58) and 3.9 cm on the left (image 44). Lung bases show thin-walled cysts suggestive of LAM, largest 11 mm.`,
    sizes: ['right 64', 'left 39'],
  },
  // 25
  {
    text: `In the interpolar region of the right
kidney there is an angiomyolipoma measuring 2.7 x
2.3 cm, without significant change from
2.6 x 2.3 cm in 2020.`,
    sizes: ['right 27 × 23'],
  },
  // 26
  {
    text: `Left upper pole AML was 22 mm in 2018 and was resected in 2019. Left kidney today 98 mm in length, no residual or recurrent lesion.`,
    sizes: [],
  },
  // 27
  {
    text: `ADDENDUM 14/09/2023: The side was dictated incorrectly in the original report. The 24 x 20 mm angiomyolipoma lies in the RIGHT kidney, lower pole. The left kidney has no focal lesion. Referring rooms telephoned.`,
    sizes: ['right 24 × 20'],
  },
  // 28
  {
    text: `Kidneys: LK 11.3 cm with 2 AMLs (UP 9 mm, LP 21 mm). RK 10.8 cm with 1 AML (LP 15 mm) and a 28 mm parapelvic cyst.`,
    sizes: ['left 9', 'left 21', 'right 15'],
  },
  // 29
  {
    text: `Subcentimetre fat-containing foci in both kidneys typical of tiny angiomyolipomas, too small to measure reliably. Aorta 19 mm. Left ovarian dermoid 5.1 x 4.6 cm.`,
    sizes: [],
  },
  // 30
  {
    text: `MRI BRAIN AND ABDOMEN - TSC ANNUAL REVIEW

Brain: Subependymal giant cell astrocytoma at the left foramen of Monro, 12 x 10 x 9 mm, unchanged. Multiple cortical tubers. Ventricles not dilated.

Abdomen: Left kidney - lipid-rich AML in the lower pole, 47 x 39 x 44 mm (previous 45 x 38 x 43 mm). Feeding vessel aneurysm within it of 4 mm. Right kidney - only simple cysts, the biggest 16 mm.

Comment: SEGA and left renal AML without significant change. To be discussed at TSC MDT.`,
    sizes: ['left 47 × 44 × 39'],
  },
  // 31
  {
    text: `Known angiomyolipoma, 3.0 cm in its longest diameter on today's scan, contains no aneurysm.`,
    sizes: ['unknown 30'],
  },
  // 32
  {
    text: `Cardiac rhabdomyoma of the left ventricle 14 x 11 mm, regressing. Renal ultrasound: no cysts, no angiomyolipoma. RK 6.2 cm, LK 6.4 cm.`,
    sizes: [],
  },
  // 33
  {
    text: `USG WHOLE ABDOMEN
LIVER: 14.2 CM, GRADE I FATTY CHANGE.
GB: PARTIALLY DISTENDED. NO CALCULUS.
CBD: 4 MM.
PANCREAS, SPLEEN (10.1 CM): NORMAL.
RT KIDNEY: 9.6 X 4.1 CM. CMD MAINTAINED. 5 MM CALCULUS IN MID POLE CALYX.
LT KIDNEY: 10.1 X 4.6 CM. WELL DEFINED HYPERECHOIC LESION OF SIZE 23 X 19 MM AT LOWER POLE S/O ANGIOMYOLIPOMA.
URINARY BLADDER: NORMAL.
UTERUS: 7.8 X 4.0 X 3.6 CM. ET 7 MM.
IMPRESSION: LEFT RENAL ANGIOMYOLIPOMA. RIGHT RENAL CALCULUS.`,
    sizes: ['left 23 × 19'],
  },
  // 34
  {
    text: `Surveillance is advised for angiomyolipomas over 4 cm or with aneurysms over 5 mm. This patient has none; the kidneys are of normal size at 10.5 cm on each side.`,
    sizes: [],
  },
  // 35
  {
    text: `Exophytic 5.2 x 4.4 cm right renal angiomyolipoma abutting, but not invading, the 2.3 cm IVC. Adjacent 1.1 cm lymph node.`,
    sizes: ['right 52 × 44'],
  },
  // 36
  {
    text: `CT KUB (non-contrast): 4 mm calculus at the left VUJ with mild left hydroureter (8 mm). Incidental note of a 10 mm fat density AML in the right upper pole. No AAA; infrarenal aorta 17 mm.`,
    sizes: ['right 10'],
  },
  // 37
  {
    text: `Multiple AMLs in both kidneys, mostly 2–3 cm, unchanged in number and size since 2021. No haemorrhage.`,
    sizes: [],
  },
  // 38
  {
    text: `GP summary: Ultrasound 2016 - left renal angiomyolipoma 18 mm. Discharged from urology. No imaging since.
Today: BP 132/78, eGFR 84. Plan: request repeat ultrasound.
Result of the repeat ultrasound: left renal angiomyolipoma, mid pole, 20 mm. Right kidney normal, 10.3 cm.`,
    sizes: ['left 20'],
  },
  // 39
  {
    text: `MRI RENAL (3T)

Right nephrectomy 2014 for haemorrhage from a 14 cm angiomyolipoma. Right renal fossa clear.
Solitary left kidney, 13.4 cm.
- AML 1, upper pole, image 12: 3.6 x 3.2 x 2.8 cm
- AML 2, interpolar anterior, image 19: 1.9 x 1.9 x 1.5 cm
- AML 3, lower pole, image 27: 5.0 x 3.7 x 4.4 cm
- Cyst, lower pole, image 30: 1.2 cm
No aneurysm. Renal vein patent.`,
    sizes: ['left 36 × 32 × 28', 'left 19 × 19 × 15', 'left 50 × 44 × 37'],
  },
  // 40
  {
    text: `The 3.4 cm left renal lesion shows no intralesional fat on chemical shift imaging and enhances avidly; histology confirmed clear cell carcinoma, not angiomyolipoma.`,
    sizes: [],
  },
  // 41
  {
    text: `R renal AML 6 cm (5.5 cm a year ago). L renal AML 2.5 cm (2.5 cm a year ago).`,
    sizes: ['right 60', 'left 25'],
  },
  // 42
  {
    text: `HISTORY: Lymphangioleiomyomatosis on sirolimus.
FINDINGS: Retroperitoneal lymphangioleiomyoma 5.8 x 3.3 cm to the left of the aorta. Left kidney lower pole angiomyolipoma 1.8 x 1.5 cm, decreased from 2.4 x 2.0 cm. Right kidney normal. Trace ascites.
IMPRESSION: Response to sirolimus.`,
    sizes: ['left 18 × 15'],
  },
  // 43
  {
    text: `Rt kidney: AML, mid pole, 1.25 x 1.1 cm. Lt kidney: nil focal. Aorta 1.8 cm.`,
    sizes: ['right 12.5 × 11'],
  },
  // 44
  {
    text: `Hyperechoic lesion of the right hepatic lobe, 17 mm, typical haemangioma. The previously queried left renal AML is not reproduced; kidneys 11 cm R and 11.2 cm L.`,
    sizes: [],
  },
  // 45
  {
    text: `Two adjacent angiomyolipomas at the lower pole of the right kidney, measuring 37 x 30 mm and 14 x 12 mm respectively, both previously described. Small haemorrhage of 22 x 9 mm in the larger of the two. Left kidney 104 mm, no lesion.`,
    sizes: ['right 37 × 30', 'right 14 × 12'],
  },
  // 46
  {
    text: `ED ULTRASOUND, BEDSIDE. ?RENAL COLIC. MILD RIGHT HYDRONEPHROSIS, RENAL PELVIS 14 MM AP. LEFT KIDNEY: KNOWN BRIGHT ANGIOMYOLIPOMA, MEASURES 3 CM TODAY. NO FREE FLUID.`,
    sizes: ['left 30'],
  },
  // 47
  {
    text: `FINDINGS:
Kidneys: Right 11.0 cm, left 11.6 cm. Arising from the anterior cortex of the left kidney is a fat-containing mass with a cortical claw sign, measuring 8.3 cm craniocaudal x 6.9 cm transverse x 7.1 cm AP, consistent with angiomyolipoma. It contains tortuous vessels with an aneurysm of 11 mm.
Liver: Cyst, segment II, 2.5 cm.
IMPRESSION:
1. 8.3 x 7.1 x 6.9 cm left renal angiomyolipoma with an 11 mm intratumoral aneurysm. At risk of hemorrhage; IR referral recommended.`,
    sizes: ['left 83 × 71 × 69'],
  },
  // 48
  {
    text: `AML in the right kidney, size today: 0.9 cm. Size on 04/2021: 0.9 cm. Size on 10/2019: 0.8 cm.`,
    sizes: ['right 9'],
  },
  // 49
  {
    text: `Paediatric renal ultrasound, TSC screening, age 9. Rt kidney 8.4 cm (50th centile), lt kidney 8.7 cm. Echogenic foci: one AML in the rt upper pole of 6 mm and one in the lt lower pole of 5 mm. No cysts. Bladder normal.`,
    sizes: ['right 6', 'left 5'],
  },
  // 50
  {
    text: `Final report. Transplant kidney in the right iliac fossa, 11.8 cm, no focal lesion. Native left kidney atrophic at 7.1 cm, with an angiomyolipoma of 29 mm x 24 mm at its upper pole, which was 28 mm x 24 mm in June. Native right kidney absent. Perigraft lymphocele 3.5 x 2.0 cm.`,
    sizes: ['left 29 × 24'],
  },
];
