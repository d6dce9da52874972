import type { ReportCase } from './report-case.ts';

/**
 * A third fifty by someone who had not read the code. On the first run: precision 0.938, recall 0.833, one lesion
 * wrongly (a gallstone). What told a wrong size or no side was mended; what is merely missed was left.
 */
export const UNSEEN_THREE: readonly ReportCase[] = [
  // ---- At least one size ----
  {
    text: 'US ABDOMEN\nLiver normal in size and echotexture. Gallbladder free of stones. CBD 4 mm.\nRight kidney 10.8 cm, left kidney 11.1 cm in length. In the upper pole of the right kidney there is a 14 x 12 mm well-defined echogenic focus, typical of an angiomyolipoma. No hydronephrosis.\nSpleen 9.6 cm.',
    sizes: ['right 14 × 12'],
  },
  {
    text: 'CT KUB WITHOUT AND WITH CONTRAST\n\nRIGHT KIDNEY: Normal size. 5 mm non-obstructing calculus in the lower calyx. No mass.\n\nLEFT KIDNEY: Exophytic angiomyolipoma in the interpolar region measuring 4.3 x 3.8 x 3.6 cm. No perinephric stranding.\n\nBLADDER: Unremarkable.',
    sizes: ['left 43 × 38 × 36'],
  },
  {
    text: 'MRI of the upper abdomen, 1.5 T. Both kidneys in orthotopic position. At the lower pole of the left kidney a fat-containing lesion of 2,4 x 1,9 cm with signal loss on the fat-saturated sequences, consistent with angiomyolipoma. Simple cortical cyst of the right kidney, 1,3 cm.',
    sizes: ['left 24 × 19'],
  },
  {
    text: 'Three angiomyolipomas are seen in the left kidney, measuring 32 mm in the upper pole, 18 mm in the interpolar region and 11 mm in the lower pole. The right kidney is normal.',
    sizes: ['left 32', 'left 18', 'left 11'],
  },
  {
    text: 'There is an angiomyolipoma arising from the lower pole of the right kidney. It measures 5.6 x 4.9 cm in the axial plane and abuts the psoas muscle. No evidence of acute haemorrhage.',
    sizes: ['right 56 × 49'],
  },
  {
    text: 'FINDINGS:\nKidneys: Right kidney unremarkable. Left upper pole angiomyolipoma measures 2.8 x 2.5 x 2.3 cm. No hydronephrosis bilaterally.\nAdrenals: Normal.\nBowel: Scattered sigmoid diverticula.\n\nIMPRESSION:\n1. 2.8 cm left upper pole renal angiomyolipoma.\n2. Uncomplicated diverticulosis.',
    sizes: ['left 28 × 25 × 23'],
  },
  {
    text: 'Comparison: CT 14/03/2021.\nThe angiomyolipoma in the right kidney has grown and now measures 3.4 cm (previously 2.9 cm).',
    sizes: ['right 34'],
  },
  {
    text: 'Clinical details: Tuberous sclerosis, annual surveillance.\nMRI kidneys: Innumerable bilateral angiomyolipomas. The largest AML in the right kidney is 51 x 44 mm at the lower pole. The largest AML in the left kidney is 38 x 29 mm at the upper pole. Several small bilateral cysts. No suspicious enhancing lesion.',
    sizes: ['right 51 × 44', 'left 38 × 29'],
  },
  {
    text: 'Right kidney: 112 mm. 22 mm simple cyst at the upper pole. 7 mm calculus in the lower calyx, no obstruction.\nLeft kidney: 108 mm. 13 mm hyperechoic nodule of the mid portion consistent with an angiomyolipoma.\nConclusion: Right renal stone. Small left AML.',
    sizes: ['left 13'],
  },
  {
    text: 'In segment VI of the liver there is a 22 mm fat-containing lesion, in keeping with a hepatic angiomyolipoma. The right kidney contains a 16 mm angiomyolipoma in its lower pole. The left kidney is normal.',
    sizes: ['right 16'],
  },
  {
    text: 'Left renal angiomyolipoma measuring 6.1 x 5.4 x 5.0 cm. It contains an intralesional aneurysm of 6 mm. Discussion at the interventional radiology meeting is recommended.',
    sizes: ['left 61 × 54 × 50'],
  },
  {
    text: 'Known renal angiomyolipoma, 31 mm, unchanged.',
    sizes: ['unknown 31'],
  },
  {
    text: 'USG WHOLE ABDOMEN\nLIVER: Normal in size (13.4 cm), shows grade I fatty changes. No focal lesion.\nG.B.: Well distended. No calculus.\nRT. KIDNEY: 9.8 x 4.1 cm. Normal in size, shape and echotexture. CMD maintained.\nLT. KIDNEY: 10.2 x 4.6 cm. Shows a well defined hyperechoic lesion of size 19 x 17 mm at the upper pole, consistent with angiomyolipoma.\nPROSTATE: 24 cc.\nIMP: Left renal angiomyolipoma. Grade I fatty liver.',
    sizes: ['left 19 × 17'],
  },
  {
    text: 'CT abdomen, portal venous and arterial phase. Indication: acute left flank pain, falling haemoglobin.\n\nLarge left perirenal haematoma measuring 11 x 6 cm, extending to the pelvis. The source is a ruptured angiomyolipoma of the left lower pole measuring 8.2 x 7.6 x 7.1 cm. Active contrast extravasation in the arterial phase. The duty urologist was informed by telephone.',
    sizes: ['left 82 × 76 × 71'],
  },
  {
    text: 'A fat-containing mass measuring 27 by 22 mm arises from the anterior cortex of the right kidney, diagnostic of an angiomyolipoma.',
    sizes: ['right 27 × 22'],
  },
  {
    text: 'Adrenals: 14 mm left adrenal adenoma, -2 HU on the unenhanced scan.\nKidneys: 21 mm angiomyolipoma in the lower pole of the left kidney. Right kidney normal.\nNodes: Largest retroperitoneal node 7 mm in short axis, not enlarged by size criteria.\nAorta: 19 mm, not aneurysmal.',
    sizes: ['left 21'],
  },
  {
    text: 'FINDINGS: The liver, spleen, pancreas and adrenal glands are normal. The kidneys enhance symmetrically. Fat-containing lesion in the right kidney as described below. No free fluid.\n\nIMPRESSION: Right renal angiomyolipoma measuring 1.7 cm, benign. No further follow-up is required.',
    sizes: ['right 17'],
  },
  {
    text: 'TECHNIQUE: Axial CT with 3 mm reconstructions.\nCOMPARISON: CT of 02 May 2019, at which time the left AML measured 3.9 x 3.1 cm.\nFINDINGS: The left renal AML measures 4.2 x 3.5 cm. No internal haemorrhage. Right kidney normal.\nOPINION: Slight growth of the left renal AML.',
    sizes: ['left 42 × 35'],
  },
  {
    text: 'HRCT CHEST\nMultiple thin-walled cysts scattered evenly through both lungs, the largest 12 mm, consistent with lymphangioleiomyomatosis. No pneumothorax.\nLimited upper abdomen: fat-containing lesion of the upper pole of the left kidney measuring 2.6 cm, consistent with an angiomyolipoma.',
    sizes: ['left 26'],
  },
  {
    text: 'Target lesions:\n1. Angiomyolipoma, right kidney upper pole: 45 x 40 mm\n2. Angiomyolipoma, right kidney lower pole: 28 x 26 mm\n3. Angiomyolipoma, left kidney interpolar: 33 x 30 mm',
    sizes: ['right 45 × 40', 'right 28 × 26', 'left 33 × 30'],
  },
  {
    text: 'Macroscopic fat is present within the left renal mass, confirming an angiomyolipoma. The angiomyolipoma measures 3.9 (AP) x 4.2 (TR) x 5.0 (CC) cm.',
    sizes: ['left 50 × 42 × 39'],
  },
  {
    text: 'US renal tract. RK 10.4cm, normal. LK 10.9cm, 12mm AML lower pole. No hydro either side. Bladder pre-void 310ml, post-void 15ml.',
    sizes: ['left 12'],
  },
  {
    text: 'Follow-up MRI after 12 months of everolimus. The dominant angiomyolipoma of the left kidney has decreased from 64 mm to 48 mm. No new lesion in either kidney.',
    sizes: ['left 48'],
  },
  {
    text: 'Findings: In the right kidney, mid-third, posterior lip, there is an angiomyolipoma of 36 x 30 x 28 mm. Stable compared with the examination of 2022.\nConclusion: Stable angiomyolipoma of the right kidney (3.6 cm).',
    sizes: ['right 36 × 30 × 28'],
  },
  {
    text: 'The left kidney measures 115mm. There is a 9mm echogenic cortical lesion at the mid pole in keeping with an AML. A second AML at the lower pole of the left kidney measures 6mm. The right kidney measures 109mm and is normal.',
    sizes: ['left 9', 'left 6'],
  },
  {
    text: 'TRAUMA CT. No solid organ injury. No free gas or free fluid. Undisplaced fractures of the left 8th and 9th ribs. Small left pleural effusion, 11 mm in depth. Incidental 2.2 cm angiomyolipoma of the right kidney. Incidental 8 mm cyst of the left hepatic lobe.',
    sizes: ['right 22'],
  },
  {
    text: 'Two angiomyolipomas of 21 mm and 15 mm in the right kidney. Left kidney without alterations.',
    sizes: ['right 21', 'right 15'],
  },
  {
    text: 'Kidneys: Bilateral fat-attenuation lesions consistent with angiomyolipomas, measuring 1.8 cm on the right and 2.3 x 2.0 cm on the left. No hydronephrosis. No calculi.',
    sizes: ['right 18', 'left 23 × 20'],
  },

  // ---- None ----
  {
    text: 'Right kidney 11.3 cm, left kidney 11.0 cm. Simple cyst of 2.3 cm at the left upper pole. No angiomyolipoma or solid mass in either kidney.',
    sizes: [],
  },
  {
    text: 'MRI LIVER\nIn segment VII a 45 x 38 mm lesion with macroscopic fat and early draining vein, consistent with a hepatic angiomyolipoma. Both kidneys are normal. No lymphadenopathy.',
    sizes: [],
  },
  {
    text: 'CT KUB, low dose. 6 mm calculus at the right vesicoureteric junction with mild hydroureteronephrosis. Further 3 mm calculus in the left lower pole. Left parapelvic cyst, 18 mm. Appendix normal.',
    sizes: [],
  },
  {
    text: 'CLINICAL HISTORY: 52-year-old woman. 3.2 cm left renal angiomyolipoma diagnosed in 2018, embolised in 2019.\nFINDINGS: Embolisation material at the left lower pole. Only a residual scar is seen. No fat-containing mass remains. Right kidney normal.',
    sizes: [],
  },
  {
    text: 'Tuberous sclerosis complex. Multiple small angiomyolipomas in both kidneys, measuring up to 8 mm. No lesion with an aneurysm. No hydronephrosis.',
    sizes: [],
  },
  {
    text: 'A few tiny echogenic foci in the cortex of both kidneys, consistent with angiomyolipomas, all less than 1 cm. Right kidney 10.1 cm, left kidney 10.5 cm.',
    sizes: [],
  },
  {
    text: 'Several angiomyolipomas of 2–3 cm are present in the right kidney. No haemorrhage. The left kidney has been removed.',
    sizes: [],
  },
  {
    text: 'Left renal angiomyolipoma at the upper pole, 3.1 x 2.4. Unchanged in appearance. Right kidney normal.',
    sizes: [],
  },
  {
    text: 'FINDINGS: There is a 4.2 x 3.9 cm heterogeneously enhancing solid mass in the interpolar region of the right kidney. No macroscopic fat. The renal vein is patent. Left para-aortic node 11 mm.\nIMPRESSION: Right renal mass suspicious for renal cell carcinoma. Urology referral advised.',
    sizes: [],
  },
  {
    text: 'MRI volumetry. Total angiomyolipoma volume of the right kidney 84 ml, of the left kidney 61 ml. This represents a reduction of 38% from baseline.',
    sizes: [],
  },
  {
    text: 'US kidneys. The left angiomyolipoma, previously 2.9 cm, could not be seen today owing to overlying bowel gas. Right kidney normal, 10.7 cm in length. CT is advised if measurement is required.',
    sizes: [],
  },
  {
    text: 'The right adrenal gland contains a 3.4 x 3.0 cm mass with bulk fat, consistent with a myelolipoma. The left adrenal gland is normal. Both kidneys enhance normally.',
    sizes: [],
  },
  {
    text: 'CT angiography. The known angiomyolipoma of the right kidney is again seen and is unchanged. It contains a 7 mm aneurysm. The main right renal artery measures 6 mm in diameter.',
    sizes: [],
  },
  {
    text: 'Right kidney 104 x 48 mm, parenchyma 16 mm. Left kidney 108 x 51 mm, parenchyma 17 mm. Punctate angiomyolipoma at the left upper pole, too small to measure.',
    sizes: [],
  },
  {
    text: 'PELVIC AND ABDOMINAL ULTRASOUND\nUterus 8.1 x 4.2 x 3.9 cm. Endometrium 6 mm. Right ovary with a simple cyst of 3.3 cm. Left ovary normal.\nKidneys: Stable small angiomyolipoma on the right. No hydronephrosis.\nBladder normal.',
    sizes: [],
  },
  {
    text: 'Biopsy-proven oncocytoma of the left kidney, 31 x 28 mm, stable over two years. No second lesion. No features of angiomyolipoma.',
    sizes: [],
  },
  {
    text: 'IMPRESSION:\n1. Stable right renal angiomyolipoma.\n2. Yearly ultrasound is suggested; embolisation should be considered if it exceeds 4 cm.\n3. Gallstones, the largest 14 mm.',
    sizes: [],
  },
  {
    text: 'CT of the abdomen with contrast, 2.5 mm slice thickness. A 14.2 x 11.8 cm fatty retroperitoneal mass displaces the left kidney anteriorly. There is no cortical defect and the mass does not arise from the kidney. Findings are those of a well-differentiated liposarcoma rather than an angiomyolipoma.',
    sizes: [],
  },
  {
    text: 'Left kidney: Bosniak III cystic lesion at the lower pole, 2.8 x 2.6 cm, with thick enhancing septa. No macroscopic fat to suggest an angiomyolipoma.\nRight kidney: normal.',
    sizes: [],
  },
  {
    text: 'INDICATION: Status post left partial nephrectomy in 2016 for a 4.5 cm angiomyolipoma.\nCOMPARISON: MRI 2020.\nFINDINGS: Postoperative changes at the left lower pole. No recurrent or new angiomyolipoma. 9 mm simple cyst of the right kidney.\nIMPRESSION: No recurrence.',
    sizes: [],
  },
  {
    text: 'Spontaneous right retroperitoneal haemorrhage from an angiomyolipoma. The haematoma measures 9.4 x 6.2 cm. The angiomyolipoma itself cannot be delineated within the haematoma and is not measurable. Repeat imaging in six weeks.',
    sizes: [],
  },
  {
    text: 'The 12 mm echogenic nodule of the right kidney described on ultrasound is shown by CT to be a hyperdense cyst (68 HU, no enhancement) and not an angiomyolipoma. Splenic haemangioma, 17 mm.',
    sizes: [],
  },
];
