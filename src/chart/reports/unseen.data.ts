import type { ReportCase } from './report-case.ts';

/**
 * Written by someone who had not read the code, in the manner of different countries, hospitals and styles. On the first
 * run the code read them with precision 0.943 and recall 0.971, and one lesion wrongly; what failed was mended in
 * general, and the texts were left as they came.
 */
export const UNSEEN: readonly ReportCase[] = [
  // A size to propose.
  {
    text: `US renal tract. The right kidney measures 10.8 cm and the left kidney 11.2 cm in bipolar length. There is a well-defined echogenic lesion in the lower pole of the left kidney measuring 17 x 14 mm, in keeping with an angiomyolipoma. No hydronephrosis. No renal calculus. The bladder is unremarkable, with a post-void residual of 20 ml.`,
    sizes: ['left 17 × 14'],
  },
  {
    text: `EXAM: CT ABDOMEN AND PELVIS WITH IV CONTRAST

FINDINGS:
LIVER: Unremarkable. 8 mm hypodensity in segment IVa, too small to characterize.
ADRENALS: Normal.
KIDNEYS: Right: 3.4 x 2.9 x 3.1 cm mass containing macroscopic fat in the interpolar region (series 4, image 52), consistent with angiomyolipoma. Left: 1.2 cm simple cyst. No hydronephrosis.
AORTA: Normal caliber, 2.1 cm.

IMPRESSION:
1. 3.4 cm right renal angiomyolipoma.
2. No acute abnormality.`,
    sizes: ['right 34 × 31 × 29'],
  },
  {
    text: `USG WHOLE ABDOMEN
RIGHT KIDNEY: Measures 9.8 x 4.2 cms. Normal in size, shape and echotexture. CMD maintained. E/o a well defined hyperechoic lesion measuring 2.3 X 2.1 cms noted in upper pole, features consistent with angiomyolipoma. No calculus / hydronephrosis.
LEFT KIDNEY: Measures 10.1 x 4.6 cms. A 4 mm calculus noted in lower calyx.
SPLEEN: 10.2 cms. Normal.`,
    sizes: ['right 23 × 21'],
  },
  {
    text: `L kidney: AML lower pole 41x38mm, unchanged. R kidney: normal, 112 mm. No hydro. Bladder ok.`,
    sizes: ['left 41 × 38'],
  },
  {
    text: `The angiomyolipoma at the upper pole of the right kidney now measures 46 mm in maximum diameter, previously 39 mm on 14/03/2021.`,
    sizes: ['right 46'],
  },
  {
    text: `In the lower third of the left kidney there is a fat-containing formation of 4,7 x 3,9 cm, typical of angiomyolipoma. A second angiomyolipoma of 1,4 cm is seen in the middle third of the same kidney. Right kidney without focal lesions, longitudinal diameter 10,6 cm.`,
    sizes: ['left 47 × 39', 'left 14'],
  },
  {
    text: `Multiple bilateral renal angiomyolipomas in a patient with tuberous sclerosis. The largest on the right measures 5.2 x 4.4 cm and the largest on the left measures 3.8 x 3.0 cm. Scattered small renal cysts, the biggest 1.1 cm. No retroperitoneal haemorrhage.`,
    sizes: ['right 52 × 44', 'left 38 × 30'],
  },
  {
    text: `There is a left renal angiomyolipoma arising from the posterior cortex. It measures 28 x 25 x 22 mm (volume approximately 8 ml) and contains no aneurysm.`,
    sizes: ['left 28 × 25 × 22'],
  },
  {
    text: `Large exophytic AML of the right kidney, 8.9 x 7.6 x 7.1 cm, containing an intralesional aneurysm of 6 mm. Single right renal artery, 5 mm in calibre at its origin.`,
    sizes: ['right 89 × 76 × 71'],
  },
  {
    text: `Follow-up of a known renal angiomyolipoma. The lesion measures 31 mm today. No new lesion.`,
    sizes: ['unknown 31'],
  },
  {
    text: `On the in-phase and opposed-phase sequences there is an India ink artefact at the interface between the renal parenchyma and a 22 x 19 mm lesion located in the interpolar region of the right kidney, which loses signal on the fat-suppressed images and is diagnostic of a classic angiomyolipoma. A 14 mm Bosniak I cyst is noted in the left kidney.`,
    sizes: ['right 22 × 19'],
  },
  {
    text: `Left kidney upper pole angiomyolipoma: 3.2 (AP) x 2.8 (TR) x 4.1 (CC) cm.`,
    sizes: ['left 41 × 32 × 28'],
  },
  {
    text: `Segment VII hepatic angiomyolipoma, 24 mm. Right renal angiomyolipoma, 37 mm. Left kidney normal.`,
    sizes: ['right 37'],
  },
  {
    text: `INDICATION: Tuberous sclerosis, on everolimus.
COMPARISON: CT abdomen 02/11/2020, at which time the left renal AML measured 2.9 cm.
TECHNIQUE: Contiguous 5 mm axial images, no contrast.
FINDINGS: The left renal AML measures 3.3 x 3.0 cm. The right kidney is normal.`,
    sizes: ['left 33 × 30'],
  },
  {
    text: `Two left renal angiomyolipomas are again seen, 19 mm at the upper pole and 12 mm at the lower pole.`,
    sizes: ['left 19', 'left 12'],
  },
  {
    text: `Right kidney: 2.6 cm angiomyolipoma in the upper pole. Left kidney: 3.9 cm solid enhancing mass without macroscopic fat, suspicious for renal cell carcinoma. Urology referral is recommended.`,
    sizes: ['right 26'],
  },
  {
    text: `LEFT KIDNEY
Length 11.4 cm. Cortical thickness 15 mm.
Echogenic focus mid pole, 9 x 8 mm, typical of AML.
No calculus.

RIGHT KIDNEY
Length 10.9 cm. Simple cyst lower pole, 21 mm.
No AML.`,
    sizes: ['left 9 × 8'],
  },
  {
    text: `CONCLUSION
Stable 5.5 cm right renal AML. No evidence of recent bleeding.

DETAILS
The right renal AML at the lower pole measures 5.5 x 4.8 x 4.2 cm. Normal left kidney. Gallbladder stone of 11 mm.`,
    sizes: ['right 55 × 48 × 42'],
  },
  {
    text: `There is a 4.0 by 3.5 cm fat-containing mass in the interpolar region of the left kidney, consistent with an angiomyolipoma. The renal veins and the inferior vena cava are patent. There is no lymphadenopathy.`,
    sizes: ['left 40 × 35'],
  },
  {
    text: `Left-sided renal AML remains stable at 2.1 cm since 2019. Suggest annual ultrasound; consider embolisation if it exceeds 4 cm.`,
    sizes: ['left 21'],
  },
  {
    text: `Status post selective embolisation of a right renal angiomyolipoma on 12.05.2022. The angiomyolipoma has decreased from 74 mm to 51 mm. No collection.`,
    sizes: ['right 51'],
  },
  {
    text: `Incidental 18 mm left adrenal adenoma (4 HU). Incidental fat-density lesion (-62 HU) in the lower pole of the right kidney, 13 mm, consistent with angiomyolipoma. Uterine fibroid of 4.3 cm.`,
    sizes: ['right 13'],
  },
  {
    text: `MRI kidneys, TSC surveillance.
Lesion 1: left upper pole AML, 62 x 55 x 51 mm (prior 60 x 54 x 50 mm)
Lesion 2: left lower pole AML, 23 x 20 mm (prior 23 x 19 mm)
Lesion 3: right mid pole AML, 34 x 31 mm (prior 30 x 28 mm)`,
    sizes: ['left 62 × 55 × 51', 'left 23 × 20', 'right 34 × 31'],
  },
  {
    text: `Right renal AML measuring 2.7 cm × 2.4 cm. On the prior study of June 2022 it measured 2.5 cm × 2.2 cm. This is within measurement error.`,
    sizes: ['right 27 × 24'],
  },
  {
    text: `Both kidneys contain multiple echogenic foci consistent with angiomyolipomata in this child with tuberous sclerosis; most are less than 5 mm. The dominant angiomyolipoma, at the right lower pole, measures 16 x 14 mm. Right kidney 8.9 cm, left kidney 9.1 cm.`,
    sizes: ['right 16 × 14'],
  },
  {
    text: `Acute left perirenal haematoma measuring 11 x 8 cm, secondary to rupture of a 7.2 x 6.5 cm angiomyolipoma of the left kidney. Active contrast extravasation in the arterial phase. Small left pleural effusion.`,
    sizes: ['left 72 × 65'],
  },
  {
    text: `Technique: 64-slice MDCT, 1.25 mm reconstruction, 90 ml of iodinated contrast.
Result: Liver of homogeneous density. Common bile duct 5 mm. Kidneys symmetrical with
normal excretion. In the left kidney, on the anterior lip, an
angiomyolipoma of 29 mm is visualised. Prostate 48 x 42 mm.
Opinion: Angiomyolipoma of the left kidney.`,
    sizes: ['left 29'],
  },
  {
    text: `Bilateral renal AML: right 3.6 cm, left 8 mm.`,
    sizes: ['right 36', 'left 8'],
  },

  // Nothing to propose.
  {
    text: `Normal renal ultrasound. Right kidney 10.4 cm, left kidney 10.9 cm. No renal angiomyolipoma or other focal lesion.`,
    sizes: [],
  },
  {
    text: `Hepatic angiomyolipoma in segment VI measuring 3.5 x 3.1 cm. Kidneys of normal size, right 108 mm, left 112 mm.`,
    sizes: [],
  },
  {
    text: `The previously documented right renal AML (2.9 cm on CT of 2018) is not visualised on today's ultrasound because of body habitus.`,
    sizes: [],
  },
  {
    text: `Left kidney: 4.2 cm heterogeneously enhancing mass at the upper pole, suspicious for RCC. No macroscopic fat to suggest angiomyolipoma. Left renal vein patent. Para-aortic lymph node 9 mm in short axis.`,
    sizes: [],
  },
  {
    text: `Multiple bilateral renal AMLs, all less than 1 cm. No hydronephrosis.`,
    sizes: [],
  },
  {
    text: `Several angiomyolipomas in both kidneys, ranging from 5 to 9 mm in size, without interval change.`,
    sizes: [],
  },
  {
    text: `Right renal AML measures 3.1 x 2.4. Left kidney normal.`,
    sizes: [],
  },
  {
    text: `CLINICAL HISTORY: Known 4.5 cm left renal AML, flank pain.
FINDINGS: Limited study owing to overlying bowel gas. The left renal AML is partly seen and could not be measured. The right kidney measures 11.0 cm. No hydronephrosis.
IMPRESSION: Limited study. CT is advised.`,
    sizes: [],
  },
  {
    text: `Large fat-containing retroperitoneal mass measuring 14.2 x 11.5 x 9.8 cm displacing the left kidney anteriorly. There is no parenchymal defect or claw sign, so this is not an angiomyolipoma; well-differentiated liposarcoma is favored.`,
    sizes: [],
  },
  {
    text: `Right adrenal mass with macroscopic fat, 5.2 x 4.6 cm, typical of myelolipoma. Both kidneys are normal.`,
    sizes: [],
  },
  {
    text: `RT KIDNEY: 10.3 x 4.4 cms. Tiny angiomyolipoma in mid pole, too small to measure. Calculus of 8 mm in lower calyx.
LT KIDNEY: 10.6 x 4.8 cms. Cortical cyst of 22 x 18 mm in upper pole.`,
    sizes: [],
  },
  {
    text: `Left renal angiomyolipoma with an estimated volume of 42 ml by semi-automatic segmentation (slice thickness 3 mm).`,
    sizes: [],
  },
  {
    text: `Innumerable angiomyolipomas replace much of both kidneys, measuring up to 3.5 cm. The right kidney is 15.1 cm long and the left 14.6 cm.`,
    sizes: [],
  },
  {
    text: `CT angiography. Known angiomyolipoma of the right kidney, fed by a hypertrophied lower segmental artery. The intralesional aneurysm measures 7 mm.`,
    sizes: [],
  },
  {
    text: `HRCT chest. Diffuse thin-walled cysts in both lungs measuring up to 12 mm, consistent with lymphangioleiomyomatosis. 6 mm nodule in the right lower lobe. No angiomyolipoma in the imaged upper poles of the kidneys.`,
    sizes: [],
  },
  {
    text: `Small AML in the left kidney, unchanged. According to local guidelines intervention would be considered if the AML reached 4 cm. Next ultrasound in 12 months.`,
    sizes: [],
  },
  {
    text: `17 mm echogenic lesion at the lower pole of the left kidney, indeterminate. It cannot be characterised as an angiomyolipoma on ultrasound, and a small renal cell carcinoma must be excluded. Unenhanced thin-section CT is recommended.`,
    sizes: [],
  },
  {
    text: `Status post left nephrectomy in 2016 for angiomyolipoma (9.5 cm at resection). Empty left renal fossa. Right kidney 12.3 cm, compensatory hypertrophy, no focal lesion.`,
    sizes: [],
  },
  {
    text: `Left renal AML is noted, stable. Enlarged left para-aortic lymph node, 15 x 11 mm. Splenic cyst of 2.4 cm.`,
    sizes: [],
  },
  {
    text: `The 31 mm lesion of the right kidney, initially reported as an angiomyolipoma on ultrasound, contains no fat on MRI and is not an angiomyolipoma. Biopsy is recommended.`,
    sizes: [],
  },
  {
    text: `The angiomyolipoma of the left kidney lies 8 mm from the renal vein and 12 mm from the collecting system. It was not remeasured at this examination.`,
    sizes: [],
  },
  {
    text: `The left renal angiomyolipoma was 24 mm in 2017 and 26 mm in 2019. Today it is obscured by bowel gas and cannot be assessed. Left kidney length 108 mm.`,
    sizes: [],
  },
];
