import type { ReportCase } from './report-case.ts';

/** Fifty report texts written without sight of the program: 28 with at least one size, 22 with none. */
/**
 * Written by someone else who had not read the code either, after it read `unseen.data.ts` well. On the first run:
 * precision 0.939, recall 0.939, one lesion wrongly; what failed was mended in general, the texts left as they came.
 */
export const UNSEEN_TOO: readonly ReportCase[] = [
  // --- With at least one size (28) ---
  {
    text: 'US Renal tract. The right kidney measures 10.4 cm in bipolar length and the left 10.9 cm. There is a well-defined hyperechoic lesion in the upper pole of the right kidney measuring 14 x 12 mm, in keeping with an angiomyolipoma. No hydronephrosis on either side. Bladder unremarkable.',
    sizes: ['right 14 × 12'],
  },
  {
    text: 'LK: 11.2 cm, normal cortex, no HN. Interpolar AML 2.1 x 1.8 x 1.6 cm.\nRK: 10.8 cm, normal. No calculi.',
    sizes: ['left 21 × 18 × 16'],
  },
  {
    text: 'EXAM: CT ABDOMEN AND PELVIS WITH CONTRAST\n\nINDICATION: Right lower quadrant pain.\n\nFINDINGS:\nLIVER: Normal.\nGALLBLADDER: Cholelithiasis, largest stone 8 mm.\nADRENALS: Normal.\nKIDNEYS: 2.7 x 2.3 x 2.2 cm fat-attenuation mass in the posterior right kidney, consistent with angiomyolipoma. No hydronephrosis.\nAPPENDIX: Normal, 5 mm in diameter.\n\nIMPRESSION:\n1. No acute findings.\n2. Incidental 2.7 cm right renal angiomyolipoma.',
    sizes: ['right 27 × 23 × 22'],
  },
  {
    text: 'There are bilateral renal angiomyolipomas, measuring 31 mm in the right kidney and 18 mm in the left kidney.',
    sizes: ['right 31', 'left 18'],
  },
  {
    text: 'Kidneys: Normal position and size on both sides. At the lower pole of the left kidney a sharply delimited fat-containing mass of 3,4 x 2,9 cm, typical of angiomyolipoma. No urinary obstruction.\nSpleen: 11,5 cm, homogeneous.',
    sizes: ['left 34 × 29'],
  },
  {
    text: 'USG WHOLE ABDOMEN\n\nLIVER: Mildly enlarged (16.2 cm) with grade I fatty infiltration.\n\nRIGHT KIDNEY: Measures 9.8 x 4.1 cm. Normal in shape and echotexture. Corticomedullary differentiation maintained. A well defined echogenic lesion of size 18 x 15 mm is noted at the mid pole, suggestive of angiomyolipoma.\n\nLEFT KIDNEY: Measures 10.1 x 4.4 cm. A calculus of size 4.5 mm is noted in the lower calyx. No hydronephrosis.\n\nURINARY BLADDER: Well distended. Wall thickness 3 mm.',
    sizes: ['right 18 × 15'],
  },
  {
    text: 'There is an angiomyolipoma arising exophytically from the lower pole of the left kidney. It measures 46 mm in maximum diameter and contains no visible aneurysm. The right kidney is normal.',
    sizes: ['left 46'],
  },
  {
    text: 'The known right renal angiomyolipoma now measures 3.6 x 3.1 cm (previously 3.3 x 2.9 cm in March 2021), representing slow interval growth.',
    sizes: ['right 36 × 31'],
  },
  {
    text: 'MRI kidneys. Known tuberous sclerosis complex. Innumerable angiomyolipomas are present throughout both kidneys. The largest angiomyolipoma on the right measures 5.2 x 4.8 x 4.5 cm in the upper pole, and the largest on the left measures 3.9 x 3.0 x 2.8 cm in the interpolar region. Several simple cysts are also noted.',
    sizes: ['right 52 × 48 × 45', 'left 39 × 30 × 28'],
  },
  {
    text: 'Conclusion: Incidental renal angiomyolipoma measuring 9 mm. No follow-up required.',
    sizes: ['unknown 9'],
  },
  {
    text: 'In the left kidney there is a 28 mm simple cyst at the upper pole and an 11 mm angiomyolipoma at the lower pole.',
    sizes: ['left 11'],
  },
  {
    text: 'Liver: 1.4 cm fat-containing lesion in segment VI, consistent with a hepatic angiomyolipoma.\nKidneys: 2.2 cm angiomyolipoma in the left kidney. Right kidney unremarkable.',
    sizes: ['left 22'],
  },
  {
    text: 'CT angiogram. Large left renal AML measuring 8.4 x 7.1 x 6.9 cm, containing a 7 mm intralesional aneurysm supplied by a lower pole segmental artery. No active extravasation. The left renal vein is patent.',
    sizes: ['left 84 × 71 × 69'],
  },
  {
    text: 'Arising from the anterior interpolar cortex of the right kidney there is a 23 by 19 mm lesion showing India-ink artefact at its margin and loss of signal on the fat-suppressed T1-weighted images, diagnostic of a classic angiomyolipoma.',
    sizes: ['right 23 × 19'],
  },
  {
    text: 'Clinical notes: Microscopic haematuria.\nReport: Echogenic focus in the lower pole of the left kidney, 15 x 22 x 18 mm, has the typical appearance of an angiomyolipoma. Prevoid bladder volume 310 mL, postvoid residual 12 mL.',
    sizes: ['left 22 × 18 × 15'],
  },
  {
    text: 'Three angiomyolipomas are seen in the left kidney, measuring 2.5 cm (upper pole), 1.7 cm (interpolar region) and 0.8 cm (lower pole).',
    sizes: ['left 25', 'left 17', 'left 8'],
  },
  {
    text: 'Right kidney: Exophytic angiomyolipoma at the upper pole, 4.1 cm (AP) x 3.8 cm (TR) x 5.0 cm (CC). No perinephric haematoma.',
    sizes: ['right 50 × 41 × 38'],
  },
  {
    text: 'TECHNIQUE: Unenhanced CT of the abdomen, 5 mm axial sections with 2 mm coronal reformats.\n\nFINDINGS: A fat-density lesion measuring 16 mm in the upper pole of the left kidney is consistent with an angiomyolipoma. No renal or ureteric calculus.',
    sizes: ['left 16'],
  },
  {
    text: 'Biopsy-proven fat-poor angiomyolipoma of the left kidney, 1.9 cm x 1.7 cm x 1.5 cm. No new renal mass. No retroperitoneal lymphadenopathy.',
    sizes: ['left 19 × 17 × 15'],
  },
  {
    text: 'Status post embolization of a right renal AML. The AML currently measures 4.4 x 3.7 cm, compared with 6.1 x 5.5 cm before the procedure.',
    sizes: ['right 44 × 37'],
  },
  {
    text: 'Presence, at the level of the inferior pole of the left kidney, of a hyperechoic, homogeneous, rounded formation of 12 mm, compatible with an angiomyolipoma. Absence of dilatation of the excretory cavities.',
    sizes: ['left 12'],
  },
  {
    text: 'The angiomyolipoma in the lower pole of the right kidney measures 62 x 58 x 55 mm, giving an estimated volume of 104 mL. It displaces but does not invade the psoas.',
    sizes: ['right 62 × 58 × 55'],
  },
  {
    text: 'COMPARISON: CT 06/14/2020, on which the left renal angiomyolipoma measured 1.9 cm.\n\nFINDINGS: Left kidney demonstrates a 2.0 cm angiomyolipoma in the mid pole. No hydronephrosis. Aorta is 2.1 cm in caliber.\n\nIMPRESSION: Left renal angiomyolipoma, not significantly changed.',
    sizes: ['left 20'],
  },
  {
    text: 'Angiomyolipoma of 1,6 cm in the middle third of the right kidney. Simple cortical cyst of 2,3 cm in the left kidney. Prostate of 4,8 x 3,9 x 3,7 cm.',
    sizes: ['right 16'],
  },
  {
    text: 'RIGHT KIDNEY\nLength 108 mm. Angiomyolipoma at the upper pole measuring 13 x 11 mm. No calculi.\n\nLEFT KIDNEY\nLength 112 mm. Angiomyolipoma at the lower pole measuring 21 x 20 mm. No calculi.',
    sizes: ['right 13 × 11', 'left 21 × 20'],
  },
  {
    text: 'Right kidney: 3.8 cm heterogeneously enhancing solid mass, suspicious for renal cell carcinoma.\nLeft kidney: 1.2 cm lesion containing macroscopic fat, consistent with angiomyolipoma.',
    sizes: ['left 12'],
  },
  {
    text: 'Comparison is made with the MRI of last year. The dominant angiomyolipoma in the interpolar region of the left kidney measures 38 x 33 mm today, previously 34 x 30 mm, an increase of 4 mm in the long axis. No new angiomyolipoma on the right.',
    sizes: ['left 38 × 33'],
  },
  {
    text: 'As previously noted there is a solitary echogenic angiomyolipoma in the right kidney which today measures 1.1 x 0.9 x 0.9 cm. The left kidney is 11.0 cm long and shows no focal lesion.',
    sizes: ['right 11 × 9 × 9'],
  },

  // --- With none (22) ---
  {
    text: 'Right kidney 10.2 cm, left kidney 10.6 cm. Normal cortical thickness of 14 mm bilaterally. No hydronephrosis, calculus or angiomyolipoma.',
    sizes: [],
  },
  {
    text: 'There is a 3.4 x 3.0 cm hepatic angiomyolipoma in segment VII. Both kidneys are normal, with no focal lesion.',
    sizes: [],
  },
  {
    text: 'Multiple tiny echogenic foci in both kidneys measuring up to 6 mm, in keeping with angiomyolipomas.',
    sizes: [],
  },
  {
    text: 'Few bilateral renal angiomyolipomas, each less than 1 cm. No suspicious renal mass.',
    sizes: [],
  },
  {
    text: 'Several angiomyolipomas in the left kidney, ranging in size from 4 to 9 mm. Right kidney normal.',
    sizes: [],
  },
  {
    text: 'FINDINGS: 4.2 x 3.9 x 3.6 cm avidly enhancing mass in the upper pole of the left kidney without macroscopic fat.\n\nIMPRESSION: 4.2 cm left renal mass, highly suspicious for clear cell renal cell carcinoma. Urology referral is recommended.',
    sizes: [],
  },
  {
    text: 'RK lower pole AML 2.4 x 2.1. LK NAD.',
    sizes: [],
  },
  {
    text: 'CLINICAL HISTORY: Left partial nephrectomy in 2018 for a 5.9 cm angiomyolipoma.\n\nFINDINGS: Postsurgical change at the lower pole of the left kidney. No residual or recurrent lesion. Right kidney normal.\n\nIMPRESSION: No evidence of recurrence.',
    sizes: [],
  },
  {
    text: 'The right adrenal gland contains a 3.1 cm fat-containing nodule, consistent with a myelolipoma. The kidneys enhance symmetrically and no renal mass is seen.',
    sizes: [],
  },
  {
    text: 'Known angiomyolipoma of the right kidney. Within it there is an aneurysm measuring 6 mm. No haemorrhage.',
    sizes: [],
  },
  {
    text: 'The left renal angiomyolipoma is unchanged. A left para-aortic lymph node measures 12 mm in short axis.',
    sizes: [],
  },
  {
    text: 'Left kidney measures 11.4 cm. There is a 26 x 24 mm Bosniak I cyst at the upper pole. No solid lesion. Right kidney measures 11.1 cm and is normal.',
    sizes: [],
  },
  {
    text: 'The 5 mm echogenic focus in the lower pole of the right kidney shows twinkling and posterior shadowing and represents a calculus, not an angiomyolipoma.',
    sizes: [],
  },
  {
    text: 'Volumetric follow-up under mTOR inhibitor. The target angiomyolipoma in the right kidney has a volume of 38 mL, compared with 61 mL at baseline.',
    sizes: [],
  },
  {
    text: 'Technique: CT for follow-up of angiomyolipoma, slice thickness 3 mm. Findings: Scattered bilateral fat-density foci in the renal cortex, too small to measure, consistent with angiomyolipomas.',
    sizes: [],
  },
  {
    text: 'A 17 mm indeterminate solid lesion is present in the interpolar region of the right kidney. There is no macroscopic fat to suggest an angiomyolipoma. Renal protocol MRI is advised.',
    sizes: [],
  },
  {
    text: 'Large fatty mass of the left retroperitoneum, 14.2 x 11.8 x 10.5 cm, displacing the left kidney anteriorly. There is no defect in the renal parenchyma. Findings are those of a liposarcoma and not of an angiomyolipoma.',
    sizes: [],
  },
  {
    text: 'The right kidney is enlarged, measuring 15.3 cm in length, and is largely replaced by multiple confluent angiomyolipomas which cannot be measured individually. The left kidney is surgically absent.',
    sizes: [],
  },
  {
    text: "The 1.5 cm angiomyolipoma reported in the left kidney on the previous ultrasound is not seen on today's examination.",
    sizes: [],
  },
  {
    text: 'Bleeding has occurred from the known left renal angiomyolipoma, which is obscured by blood and cannot be measured. The perinephric haematoma measures 7.5 x 4.0 cm.',
    sizes: [],
  },
  {
    text: 'CT chest. Lymphangioleiomyomatosis with numerous thin-walled lung cysts, the largest 18 mm in the right lower lobe. 4 mm nodule in the lingula. Renal angiomyolipomas are partly included on the lowest images.',
    sizes: [],
  },
  {
    text: 'Known right renal AML, unchanged in appearance. Uterus shows an intramural fibroid measuring 5.1 x 4.7 cm. Left ovary contains a 2.2 cm follicle. Recommendation: intervention may be considered for an AML larger than 4 cm.',
    sizes: [],
  },
];
