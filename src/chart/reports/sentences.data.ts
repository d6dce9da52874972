import type { ReportCase } from './report-case.ts';

/** Written in the manner of radiology reports from several countries, before there was any code to read them. */
export const SENTENCES: readonly ReportCase[] = [
  // One lesion, plainly.
  { text: 'There is a 3.2 cm angiomyolipoma in the upper pole of the left kidney.', sizes: ['left 32'] },
  {
    text: 'Angiomyolipoma in the lower pole of the right kidney measuring 4.1 x 3.2 x 2.8 cm.',
    sizes: ['right 41 × 32 × 28'],
  },
  { text: 'Left renal angiomyolipoma, 28 mm in maximum diameter.', sizes: ['left 28'] },
  { text: 'Known AML right kidney 35 x 31 mm.', sizes: ['right 35 × 31'] },
  {
    text: 'A well-defined hyperechoic angiomyolipoma measuring approximately 2.4 × 2.1 cm is noted in the interpolar region of the right kidney.',
    sizes: ['right 24 × 21'],
  },
  {
    text: 'The largest angiomyolipoma is located in the left lower pole and measures 5.6 cm.',
    sizes: ['left 56'],
  },
  { text: 'Renal angiomyolipoma measuring 3.1 cm.', sizes: ['unknown 31'] },
  {
    text: 'Exophytic 6.3 by 5.0 cm angiomyolipoma arising from the anterior cortex of the right kidney.',
    sizes: ['right 63 × 50'],
  },
  {
    text: 'In the middle third of the left kidney there is an angiomyolipoma of 3,2 x 2,8 cm.',
    sizes: ['left 32 × 28'],
  },
  {
    text: 'Right kidney: solitary AML in the mid pole, max. diameter 17 mm, without signs of bleeding.',
    sizes: ['right 17'],
  },
  { text: 'LEFT KIDNEY: 2.3-cm angiomyolipoma, upper pole.', sizes: ['left 23'] },
  { text: 'Stable 1.9cm AML in the lt kidney.', sizes: ['left 19'] },
  {
    text: 'The left kidney contains a 12 mm echogenic angiomyolipoma in its lower pole.',
    sizes: ['left 12'],
  },
  {
    text: 'Angiomyolipoma of the right kidney, size 4.4 (AP) x 3.9 (TR) x 5.2 (CC) cm.',
    sizes: ['right 52 × 44 × 39'],
  },
  {
    text: 'The right-sided angiomyolipoma measures 3.4 cm AP x 2.9 cm TV x 3.8 cm CC.',
    sizes: ['right 38 × 34 × 29'],
  },
  {
    text: 'AML of the left kidney: 47 mm craniocaudal, 39 mm transverse and 36 mm anteroposterior.',
    sizes: ['left 47 × 39 × 36'],
  },
  {
    text: 'An angiomyolipoma in the upper pole of the right kidney measured 2.2 cm in length and 1.8 cm in width.',
    sizes: ['right 22 × 18'],
  },
  { text: 'Angiomyolipoma left kidney (33 × 27 mm).', sizes: ['left 33 × 27'] },
  { text: 'Size of left renal AML: 3.8 cm.', sizes: ['left 38'] },
  {
    text: 'There is an incidental 9 millimetre angiomyolipoma at the upper pole of the right kidney.',
    sizes: ['right 9'],
  },
  {
    text: 'Redemonstrated is a large angiomyolipoma in the left kidney measuring 8.7 x 7.9 x 10.1 cm (series 4, image 38).',
    sizes: ['left 101 × 87 × 79'],
  },
  {
    text: 'A 41-mm fat-rich angiomyolipoma with a 4 mm intralesional aneurysm is seen in the left kidney.',
    sizes: ['left 41'],
  },
  {
    text: 'Status post embolization; the angiomyolipoma of the right kidney now measures 2.6 cm.',
    sizes: ['right 26'],
  },

  // Described, and then named as what it is.
  {
    text: 'There is a 2.6 cm fat-containing lesion in the lower pole of the left kidney, consistent with an angiomyolipoma.',
    sizes: ['left 26'],
  },
  {
    text: 'Well-circumscribed echogenic lesion measuring 14 x 12 mm in the cortex of the right kidney, in keeping with AML.',
    sizes: ['right 14 × 12'],
  },
  {
    text: 'A 3.5 cm macroscopic-fat-containing mass in the right kidney is compatible with a benign angiomyolipoma.',
    sizes: ['right 35'],
  },
  {
    text: 'Hyperechoic focus in the left upper pole, 8 mm, most likely a small angiomyolipoma.',
    sizes: ['left 8'],
  },
  {
    text: 'There is an exophytic, heterogeneous mass with bulk fat, measuring 5.3 × 4.7 cm, at the lower pole of the left kidney, typical of an AML.',
    sizes: ['left 53 × 47'],
  },
  {
    text: 'A 2.3 cm hyperechoic lesion is seen in the upper pole of the right kidney. This is consistent with an angiomyolipoma.',
    sizes: ['right 23'],
  },
  {
    text: 'In the left kidney there is a 19 mm lesion with signal drop on fat-saturated images. Appearances are those of an angiomyolipoma.',
    sizes: ['left 19'],
  },
  {
    text: 'Small SOL of fat density (15 mm) in the lower pole of right kidney - likely angiomyolipoma.',
    sizes: ['right 15'],
  },
  {
    text: 'Fat-attenuation lesion at the lateral aspect of the right kidney measuring 1.7 cm, diagnostic of angiomyolipoma.',
    sizes: ['right 17'],
  },

  // Pronouns and lesions already named.
  {
    text: 'An angiomyolipoma is again seen in the upper pole of the left kidney. It measures 3.4 cm.',
    sizes: ['left 34'],
  },
  {
    text: 'Known angiomyolipoma of the right kidney. The lesion measures 4.4 x 4.0 cm, unchanged.',
    sizes: ['right 44 × 40'],
  },
  {
    text: 'Right renal AML, exophytic, at the lower pole. Current size 29 × 25 mm.',
    sizes: ['right 29 × 25'],
  },
  {
    text: 'The left kidney shows a fat-containing angiomyolipoma. The mass is predominantly exophytic. It now measures 6.1 cm.',
    sizes: ['left 61'],
  },
  {
    text: 'There are several angiomyolipomas in the right kidney. The largest measures 3.7 cm.',
    sizes: ['right 37'],
  },
  {
    text: 'Multiple AMLs in both kidneys. The largest is in the left lower pole and measures 4.9 x 4.2 cm.',
    sizes: ['left 49 × 42'],
  },
  {
    text: 'Angiomyolipoma in the interpolar left kidney.\nMeasures 22 mm.',
    sizes: ['left 22'],
  },

  // Earlier sizes beside the current one.
  {
    text: 'Left renal angiomyolipoma measures 3.4 cm, previously 2.9 cm.',
    sizes: ['left 34'],
  },
  {
    text: 'The right renal AML was 2.9 cm, now 3.4 cm.',
    sizes: ['right 34'],
  },
  {
    text: 'The left renal angiomyolipoma has increased in size from 2.9 cm to 3.4 cm.',
    sizes: ['left 34'],
  },
  {
    text: 'Right lower pole AML measures 3.1 x 2.7 cm (prior 2.8 x 2.5 cm).',
    sizes: ['right 31 × 27'],
  },
  {
    text: 'Angiomyolipoma in the left kidney measuring 38 mm compared with 36 mm on 12 March 2024.',
    sizes: ['left 38'],
  },
  {
    text: 'The AML in the upper pole of the right kidney is stable at 2.1 cm (2.1 cm in 2022).',
    sizes: ['right 21'],
  },
  {
    text: 'Following embolisation the left renal angiomyolipoma has decreased to 4.2 cm from 6.0 cm.',
    sizes: ['left 42'],
  },
  {
    text: 'AML left kidney 5.1 cm (was 4.8 cm on CT 03/2023).',
    sizes: ['left 51'],
  },
  {
    text: 'Compared with the previous study, the angiomyolipoma of the right kidney is unchanged, measuring 2.5 cm.',
    sizes: ['right 25'],
  },
  {
    text: 'No significant change in the left renal angiomyolipoma, which measures 3.3 cm.',
    sizes: ['left 33'],
  },
  {
    text: 'No interval growth of the AML in the right kidney (27 mm, 27 mm previously).',
    sizes: ['right 27'],
  },
  {
    text: 'The previously described angiomyolipoma in the lower pole of the left kidney measures 30 × 26 mm today.',
    sizes: ['left 30 × 26'],
  },
  {
    text: 'Left AML: 44 mm today vs 41 mm in October 2023.',
    sizes: ['left 44'],
  },
  {
    text: 'The dominant angiomyolipoma of the right kidney has enlarged by 4 mm and is now 39 mm.',
    sizes: ['right 39'],
  },
  {
    text: 'Right renal angiomyolipoma, unchanged since 2019, measuring 1.6 cm.',
    sizes: ['right 16'],
  },
  {
    text: 'Interval decrease of the left renal AML on everolimus, from 5.5 x 4.9 cm to 4.1 x 3.6 cm.',
    sizes: ['left 41 × 36'],
  },

  // Several lesions.
  {
    text: 'Two angiomyolipomas in the left kidney measuring 2.1 cm and 1.4 cm.',
    sizes: ['left 21', 'left 14'],
  },
  {
    text: 'Bilateral angiomyolipomas, the largest measuring 4.2 cm on the right and 3.1 cm on the left.',
    sizes: ['right 42', 'left 31'],
  },
  {
    text: 'There is a 3.3 cm AML in the right kidney and a 2.0 cm AML in the left kidney.',
    sizes: ['right 33', 'left 20'],
  },
  {
    text: 'An angiomyolipoma in the upper pole of the right kidney measures 3.6 cm and another in the lower pole measures 1.2 cm.',
    sizes: ['right 36', 'right 12'],
  },
  {
    text: 'A 2.8 cm angiomyolipoma and a 3.5 cm simple cyst are present in the left kidney.',
    sizes: ['left 28'],
  },
  {
    text: 'Left kidney: AML 24 mm, simple cyst 31 mm.',
    sizes: ['left 24'],
  },
  {
    text: 'Right kidney: 11.0 cm in length; 1.8 cm angiomyolipoma in the upper pole; 5 mm non-obstructing stone.',
    sizes: ['right 18'],
  },
  {
    text: 'The left kidney measures 11.2 cm and contains an angiomyolipoma measuring 2.3 cm.',
    sizes: ['left 23'],
  },
  {
    text: 'Numerous bilateral renal AMLs; the largest on the left measures 7.2 × 6.5 cm, the largest on the right measures 4.8 × 4.1 cm.',
    sizes: ['left 72 × 65', 'right 48 × 41'],
  },
  {
    text: 'Angiomyolipomas are seen in the right kidney (25 mm) and in the left kidney (18 mm).',
    sizes: ['right 25', 'left 18'],
  },
  {
    text: '1. Left renal angiomyolipoma 4.0 cm.\n2. Right renal cyst 2.2 cm.\n3. Hepatic haemangioma 1.5 cm.',
    sizes: ['left 40'],
  },
  {
    text: 'Three AMLs of the left kidney: 34 mm, 21 mm and 12 mm.',
    sizes: ['left 34', 'left 21', 'left 12'],
  },
  {
    text: 'There is a 1.2 cm hepatic cyst and a 2.9 cm left renal angiomyolipoma.',
    sizes: ['left 29'],
  },

  // Whole reports.
  {
    text: `MRI ABDOMEN WITHOUT AND WITH CONTRAST
HISTORY: Tuberous sclerosis, angiomyolipomas, largest 3.8 cm in 2022.
TECHNIQUE: Axial T2, slice thickness 5 mm.
COMPARISON: MRI of 4 May 2024, left AML 3.9 cm.
FINDINGS:
Liver: 8 mm cyst in segment VI.
Left kidney: There is an angiomyolipoma in the lower pole
measuring 4.1 x 3.2 x 2.8 cm, previously 3.9 cm. No aneurysm.
Right kidney: Two simple cysts, the larger 2.2 cm.
IMPRESSION:
1. Left renal angiomyolipoma, 4.1 cm, slightly larger.
2. Right renal cysts.`,
    sizes: ['left 41 × 32 × 28'],
  },
  {
    text: `ULTRASOUND KIDNEYS
Clinical details: known AML ?growth.
Right kidney 10.4 cm. No hydronephrosis. Echogenic focus in the upper pole measuring 11 mm consistent with AML.
Left kidney 10.9 cm. No focal lesion.
Bladder normal.
Conclusion: 11 mm right renal AML.`,
    sizes: ['right 11'],
  },
  {
    text: `CT ABDOMEN AND PELVIS

Technique: 3 mm slices, portal venous phase.

Findings: The liver, spleen and pancreas are normal. Right adrenal nodule 1.4 cm. In the right kidney there is a fat-containing mass of 5.2 x 4.8 cm consistent with angiomyolipoma. Left kidney normal.

Conclusion: Right renal angiomyolipoma 5.2 cm. Right adrenal adenoma.`,
    sizes: ['right 52 × 48'],
  },
  {
    text: `USG WHOLE ABDOMEN
RIGHT KIDNEY: Measures 9.8 x 4.2 cm. A hyperechoic lesion of size 21 x 18 mm is noted in mid pole, s/o angiomyolipoma.
LEFT KIDNEY: Measures 10.1 x 4.6 cm. A calculus of 6 mm is seen in lower calyx.
URINARY BLADDER: Partially distended.
IMPRESSION: Right renal angiomyolipoma (21 x 18 mm). Left renal calculus.`,
    sizes: ['right 21 × 18'],
  },
  {
    text: `Findings
Bilateral angiomyolipomas. The dominant lesion in the right kidney measures 6.4 x 5.1 cm.
The dominant lesion in the left kidney measures 3.0 x 2.6 cm.
Impression
Bilateral AMLs, dominant lesion 6.4 cm in the right kidney.`,
    sizes: ['right 64 × 51', 'left 30 × 26'],
  },
  {
    text: `KIDNEYS: The right kidney is normal. There is a 3.7 cm AML in the left kidney.
ADRENALS: Normal.
LYMPH NODES: Aortocaval node 9 mm.
IMPRESSION: 3.7 cm left AML. Recommend follow-up in 12 months; embolization may be considered above 4 cm.`,
    sizes: ['left 37'],
  },
  {
    text: `Examination: MR kidneys, 02.10.2026
Left: AML, upper pole, 32 × 28 × 41 mm. AML, lower pole, 12 × 11 × 10 mm.
Right: no lesion.
Assessment: two left-sided angiomyolipomas, the larger 41 mm.`,
    sizes: ['left 41 × 32 × 28', 'left 12 × 11 × 10'],
  },
  {
    text: `FINDINGS: Kidneys: Again noted is an angiomyolipoma in the upper pole of the left
kidney which today measures 2.7 x 2.4 cm compared to 2.6 x 2.4 cm previously. Both kidneys enhance symmetrically. No hydronephrosis.
IMPRESSION: Stable left renal angiomyolipoma.`,
    sizes: ['left 27 × 24'],
  },
  {
    text: `• Left kidney – angiomyolipoma, 3.2 cm
• Right kidney – cyst, 1.4 cm
• Spleen – 10.8 cm`,
    sizes: ['left 32'],
  },
  {
    text: `Both kidneys contain multiple angiomyolipomas.
Largest right: 28 mm.
Largest left: 45 mm.`,
    sizes: ['right 28', 'left 45'],
  },
  {
    text: `The examination was compared with CT of 14/02/2023.
There is an angiomyolipoma at the posterior aspect of the right kidney meas-
uring 3.9 cm.`,
    sizes: ['right 39'],
  },
  {
    text: `Left kidney: there is a lesion of the lower pole measuring 3.6 ×
3.1 cm which contains macroscopic fat, consistent with
AML.`,
    sizes: ['left 36 × 31'],
  },

  // Style.
  { text: 'AML RK 2.2 cm.', sizes: ['right 22'] },
  {
    text: 'Angiomyolipoma – left kidney – 2,4×1,9 cm.',
    sizes: ['left 24 × 19'],
  },
  {
    text: 'Tumour in the right kidney compatible with angiomyolipoma, measuring 3·6 cm in its longest axis.',
    sizes: ['right 36'],
  },
  {
    text: 'The AML within the left kidney measures 2.9 cm in greatest axial dimension, and 3.3 cm craniocaudally.',
    sizes: ['left 33 × 29'],
  },
  {
    text: 'IMPRESSION: 4.6 CM LEFT RENAL ANGIOMYOLIPOMA, STABLE.',
    sizes: ['left 46'],
  },
  {
    text: 'There is a  2.0 x 1.8 x 2.2 cm   lipid-rich AML in the posterior lip of the right kidney.',
    sizes: ['right 22 × 20 × 18'],
  },
  {
    text: 'An angiomyolipoma, 25 mm across, abuts the spleen from the upper pole of the left kidney.',
    sizes: ['left 25'],
  },
  {
    text: 'Angiomyolipoma of the right kidney adjacent to the liver measuring 5.5 cm.',
    sizes: ['right 55'],
  },
  {
    text: 'Impression: Angiomyolipoma right kidney measuring 13 mm, no suspicious features, no hydronephrosis.',
    sizes: ['right 13'],
  },
  {
    text: 'Left renal AML (approx. 3.0 cm) with no evidence of haemorrhage.',
    sizes: ['left 30'],
  },

  // Denied, doubted, or spoken of in general.
  { text: 'No angiomyolipoma. Right renal cyst 3 cm.', sizes: [] },
  { text: 'Kidneys: 11 cm each, without evidence of angiomyolipoma.', sizes: [] },
  { text: 'No evidence of angiomyolipoma larger than 1 cm.', sizes: [] },
  { text: 'The 2.4 cm lesion in the left kidney contains no fat and is not an angiomyolipoma.', sizes: [] },
  {
    text: 'A 3.1 cm enhancing mass of the right kidney is suspicious for renal cell carcinoma rather than angiomyolipoma.',
    sizes: [],
  },
  {
    text: '2.2 cm indeterminate left renal lesion, differential includes lipid-poor angiomyolipoma and renal cell carcinoma.',
    sizes: [],
  },
  { text: 'Possible angiomyolipoma versus RCC, 18 mm, right kidney.', sizes: [] },
  { text: 'Angiomyolipoma cannot be excluded in the 1.5 cm lesion of the left kidney.', sizes: [] },
  { text: 'Angiomyolipomas larger than 4 cm carry a higher risk of bleeding.', sizes: [] },
  { text: 'Embolization is recommended for renal AML of 4 cm or more.', sizes: [] },
  { text: 'Follow-up of the left AML every 12 months; refer if it reaches 4 cm.', sizes: [] },
  { text: 'No AML is seen; the 9 mm echogenic focus is a calculus.', sizes: [] },
  {
    text: 'Negative for angiomyolipoma. Solid mass of 4.5 cm in the right kidney, biopsy recommended.',
    sizes: [],
  },
  {
    text: 'Lesion of 2.7 cm in the left kidney, atypical for angiomyolipoma.',
    sizes: [],
  },
  { text: '?AML 1.3 cm left kidney, suggest MRI.', sizes: [] },
  {
    text: 'A 16 mm lesion in the right kidney could represent an angiomyolipoma or an oncocytoma.',
    sizes: [],
  },

  // Other organs.
  { text: 'Hepatic angiomyolipoma measuring 3.2 cm in segment VII.', sizes: [] },
  { text: 'Angiomyolipoma of the liver, 2.1 cm.', sizes: [] },
  { text: 'There is a 1.9 cm angiomyolipoma in segment 4 of the liver.', sizes: [] },
  { text: 'LIVER: 2.5 cm angiomyolipoma.\nKIDNEYS: Normal.', sizes: [] },
  { text: 'Right adrenal angiomyolipoma, 2.2 cm.', sizes: [] },
  { text: 'Left adrenal myelolipoma 3.4 cm. Small renal AMLs, too small to measure.', sizes: [] },
  { text: 'Retroperitoneal extrarenal angiomyolipoma measuring 9.1 cm.', sizes: [] },
  { text: 'Splenic angiomyolipoma 14 mm; kidneys unremarkable.', sizes: [] },
  {
    text: 'Angiomyolipomas of both kidneys, unchanged. Spleen 12.4 cm.',
    sizes: [],
  },
  { text: 'Bilateral renal AMLs. Liver haemangioma 2.3 cm.', sizes: [] },
  { text: 'Renal AMLs. Largest pulmonary cyst 12 mm.', sizes: [] },
  { text: 'Known renal angiomyolipomas. Left ovarian cyst measuring 4.2 cm.', sizes: [] },
  {
    text: 'Stable AML. Retroperitoneal lymph node measuring 1.1 cm in short axis.',
    sizes: [],
  },
  { text: 'AML of the right kidney unchanged. The gallbladder contains a 7 mm stone.', sizes: [] },

  // The kidney itself, and other things in it.
  { text: 'The left kidney measures 11.2 cm. Angiomyolipomas unchanged.', sizes: [] },
  { text: 'The left kidney, which contains a known angiomyolipoma, measures 11.2 cm.', sizes: [] },
  { text: 'Right kidney 10.6 x 4.4 cm, with AML in the upper pole.', sizes: [] },
  { text: 'Bipolar length of the right kidney with its AML is 12.3 cm.', sizes: [] },
  { text: 'Simple renal cyst 3 cm, left. Angiomyolipomas as before.', sizes: [] },
  { text: 'AML in the left kidney with a 6 mm aneurysm.', sizes: [] },
  { text: 'Left renal AML. Intratumoral pseudoaneurysm measures 8 mm.', sizes: [] },
  {
    text: 'Bleeding angiomyolipoma of the left kidney with a perirenal haematoma measuring 8.5 x 6.0 cm.',
    sizes: [],
  },
  { text: 'AML of the right kidney and a 5 mm calculus in the lower calyx.', sizes: [] },
  { text: 'The AML lies 4 mm from the renal hilum.', sizes: [] },
  { text: 'Left renal angiomyolipoma with a feeding artery of 3 mm.', sizes: [] },
  {
    text: 'Angiomyolipoma of the left kidney with an extrarenal component extending 2.1 cm beyond the cortex.',
    sizes: [],
  },
  { text: 'The AML has grown by 3 mm since the last scan.', sizes: [] },
  { text: 'Growth rate of the right AML is 2 mm per year.', sizes: [] },
  { text: 'Cortical thickness 14 mm. AML in the upper pole, not measured.', sizes: [] },
  { text: 'AML volume 23 cm3.', sizes: [] },
  { text: 'The right kidney shows an AML and a 2.7 cm solid mass suspicious for RCC.', sizes: [] },
  { text: 'Renal pelvis AP diameter 12 mm on the left. Known AMLs.', sizes: [] },

  // Earlier sizes alone, other sections.
  { text: 'On the previous CT the left renal angiomyolipoma measured 2.9 cm.', sizes: [] },
  { text: 'In 2021 the AML of the right kidney was 2.9 cm.', sizes: [] },
  { text: 'Previously noted 3.2 cm AML of the left kidney is no longer seen.', sizes: [] },
  { text: 'COMPARISON: CT of 3 March 2022 with a left renal AML of 2.9 cm.', sizes: [] },
  { text: 'TECHNIQUE: CT for known renal AML, 5 mm slices.', sizes: [] },
  { text: 'Clinical history: 4.5 cm right renal angiomyolipoma, flank pain.', sizes: [] },
  {
    text: 'INDICATION: Follow-up of left AML 3.3 cm.\nFINDINGS: Motion artefact; the kidneys cannot be assessed.',
    sizes: [],
  },
  { text: 'History of partial nephrectomy for a 5 cm angiomyolipoma.', sizes: [] },
  {
    text: 'Status post resection of a 6.2 cm left renal angiomyolipoma. No recurrence.',
    sizes: [],
  },
  { text: 'Nephrectomy specimen with an angiomyolipoma measuring 7.4 cm.', sizes: [] },
  { text: 'Last year the left renal angiomyolipoma measured 31 mm.', sizes: [] },
  { text: 'Baseline size of the right AML: 5.0 cm.', sizes: [] },

  // Bounds, ranges, no unit.
  { text: 'Multiple bilateral AMLs measuring up to 2.1 cm.', sizes: [] },
  { text: 'Renal AMLs of 2–3 cm.', sizes: [] },
  { text: 'Scattered angiomyolipomas in both kidneys, all less than 1 cm.', sizes: [] },
  { text: 'Left renal AML of at least 4 cm, incompletely imaged.', sizes: [] },
  { text: 'Subcentimeter angiomyolipomas in the right kidney.', sizes: [] },
  { text: 'AMLs in both kidneys ranging from 5 mm to 18 mm.', sizes: [] },
  { text: 'Angiomyolipoma of the left kidney, 3.2 x 2.8 x 4.1.', sizes: [] },
  { text: 'Angiomyolipomas of the right kidney, between 1 and 2 cm.', sizes: [] },
  { text: 'AML < 10 mm in the left kidney.', sizes: [] },
  { text: 'Other angiomyolipomas are too small to measure.', sizes: [] },
  { text: 'Angiomyolipomas in the left kidney, none exceeding 15 mm.', sizes: [] },

  // Leukaemia, and other meanings.
  { text: 'Acute myeloid leukemia (AML). Left renal cyst 2.4 cm.', sizes: [] },
  { text: 'AML in remission. Spleen 13.2 cm, left kidney 11 cm.', sizes: [] },
  { text: 'Patient with AML on chemotherapy; 2 cm myeloid sarcoma of the right kidney.', sizes: [] },
  { text: 'Echocardiography: AML thickness 5 mm, PML 4 mm.', sizes: [] },

  // Written after the first reading of the sentences above, before a second one.
  {
    text: 'Both kidneys are enlarged by innumerable angiomyolipomas. On the right the largest measures 9.4 x 8.8 cm; on the left the largest measures 7.7 x 6.9 cm.',
    sizes: ['right 94 × 88', 'left 77 × 69'],
  },
  {
    text: 'Unchanged 1.8 cm fat-containing left upper pole renal lesion, consistent with AML.',
    sizes: ['left 18'],
  },
  {
    text: 'Right renal midpole AML measuring 2.7 x 2.3 x 2.5 cm, not significantly changed.',
    sizes: ['right 27 × 25 × 23'],
  },
  {
    text: 'There is a partially exophytic angiomyolipoma off the lower pole of the right kidney which measures 4.3 cm in diameter.',
    sizes: ['right 43'],
  },
  {
    text: 'Angiomyolipoma at the upper pole of the left kidney, previously 22 mm, now 24 mm.',
    sizes: ['left 24'],
  },
  {
    text: 'Left kidney: length 10.8 cm. There is an echogenic mass of 3.0 x 2.6 cm at the lower pole, most consistent with angiomyolipoma.',
    sizes: ['left 30 × 26'],
  },
  {
    text: 'The known AML in the right kidney is slightly larger today at 3.9 cm versus 3.6 cm.',
    sizes: ['right 39'],
  },
  {
    text: 'A hyperechoic nodule, likely representing a small angiomyolipoma, is seen in the right kidney measuring 7 mm.',
    sizes: ['right 7'],
  },
  {
    text: 'Multiple bilateral renal angiomyolipomas. For reference, the largest in the left upper pole measures 3.8 x 3.1 cm, previously 3.9 x 3.0 cm.',
    sizes: ['left 38 × 31'],
  },
  {
    text: 'Left lower pole angiomyolipoma (series 5/image 62) measures 2.6 cm, unchanged when compared to 04/12/2023.',
    sizes: ['left 26'],
  },
  {
    text: 'Two small angiomyolipomas, 6 mm and 9 mm, are present in the right kidney.',
    sizes: ['right 6', 'right 9'],
  },
  {
    text: 'Right kidney: angiomyolipoma 3.4 cm (upper pole), angiomyolipoma 1.1 cm (lower pole), cyst 2.0 cm (mid pole).',
    sizes: ['right 34', 'right 11'],
  },
  {
    text: 'The larger of the two left renal AMLs measures 4.0 cm and the smaller measures 2.2 cm.',
    sizes: ['left 40', 'left 22'],
  },
  {
    text: 'Large left renal mass, 12.4 x 9.8 x 11.0 cm, containing abundant macroscopic fat, in keeping with a giant angiomyolipoma.',
    sizes: ['left 124 × 110 × 98'],
  },
  {
    text: 'Interval increase in size of the right renal AML, now measuring 5.0 cm (previously 4.4 cm on 01.02.2024).',
    sizes: ['right 50'],
  },
  {
    text: 'Findings: solitary angiomyolipoma right kidney, maximum dimension 31mm, containing a 3mm aneurysm.',
    sizes: ['right 31'],
  },
  { text: 'An incidental note is made of a 1.3-cm left renal angiomyolipoma.', sizes: ['left 13'] },
  {
    text: 'Incidental left renal AML measuring 1,8 x 1,5 cm. Gallstones. Liver steatosis.',
    sizes: ['left 18 × 15'],
  },
  {
    text: '2.1 x 1.9cm right interpolar AML and 1.1 x 1.0cm right lower pole AML.',
    sizes: ['right 21 × 19', 'right 11 × 10'],
  },
  {
    text: 'In the lower third of the left kidney, an ovoid lesion of 32 x 24 mm with negative attenuation values (-60 HU), diagnostic of angiomyolipoma.',
    sizes: ['left 32 × 24'],
  },
  {
    text: 'There is a well circumscribed fat density lesion in the right kidney. It measures 2.9 x 2.7 cm and is consistent with an angiomyolipoma.',
    sizes: ['right 29 × 27'],
  },
  {
    text: 'Post-embolisation appearances of the left angiomyolipoma, which has shrunk from 7.1 cm to 4.9 cm.',
    sizes: ['left 49'],
  },
  {
    text: 'The 5.5 cm left lower pole AML demonstrates no enhancing nodule and no aneurysm.',
    sizes: ['left 55'],
  },
  {
    text: 'IMPRESSION: 1. Right renal angiomyolipoma measuring 3.6 cm. 2. Hepatic steatosis. 3. Uterine fibroid 4.1 cm.',
    sizes: ['right 36'],
  },
  { text: 'US: AML left kidney 16x14x15mm.', sizes: ['left 16 × 15 × 14'] },
  { text: 'The index angiomyolipoma (right, lower pole) measures 43 mm.', sizes: ['right 43'] },
  {
    text: 'Residual left renal angiomyolipoma after selective embolization measuring 3.0 x 2.2 cm.',
    sizes: ['left 30 × 22'],
  },
  { text: 'Angiomyolipoma in the right kidney: 28 mm (2024: 26 mm; 2023: 25 mm).', sizes: ['right 28'] },
  {
    text: 'The right kidney harbours a 3.3 cm AML at its upper pole and measures 11.5 cm in length.',
    sizes: ['right 33'],
  },
  { text: 'Renal angiomyolipoma on the left side is approximately 4 cm in size.', sizes: ['left 40'] },
  {
    text: 'Left renal upper pole lesion measuring 2.0 cm, previously characterised as angiomyolipoma.',
    sizes: ['left 20'],
  },
  { text: 'Bilateral AMLs: right 4.1 cm, left 2.6 cm.', sizes: ['right 41', 'left 26'] },
  {
    text: `CLINICAL DATA: 34F TSC, surveillance.
EXAM: MRI ABDOMEN W/O CONTRAST
COMPARISON: 9/14/2024
FINDINGS:
LOWER CHEST: Thin-walled cysts, largest 11 mm.
LIVER: 1.4 cm angiomyolipoma in segment 5. 2.0 cm hemangioma.
SPLEEN: 10.2 cm.
ADRENALS: Normal.
KIDNEYS: Innumerable bilateral AMLs. Largest on the right arises from the lower pole and measures 5.1 x 4.4 cm (previously 4.9 x 4.3 cm). Largest on the left is in the upper pole measuring 3.3 x 2.9 cm (previously 3.3 x 2.8 cm). Several simple cysts, up to 2.4 cm.
LYMPH NODES: None enlarged.
IMPRESSION:
1. Bilateral AMLs, dominant right lower pole lesion 5.1 cm, minimally increased.
2. Hepatic AML 1.4 cm.`,
    sizes: ['right 51 × 44', 'left 33 × 29'],
  },
  {
    text: `Dear Dr Jones,
Thank you for referring this patient with a known renal angiomyolipoma (2.8 cm in 2023).
The right kidney is 10.9 cm long. The angiomyolipoma in its lower pole measures 3.0 x 2.7 cm.
The left kidney is 11.3 cm long and normal.
Yours sincerely`,
    sizes: ['right 30 × 27'],
  },
  {
    text: `RENAL US
RT KIDNEY 11.2 CM. NO STONES.
LT KIDNEY 11.0 CM. 1.5 CM ECHOGENIC LESION LOWER POLE C/W AML.
IMP: 1.5 CM LT AML.`,
    sizes: ['left 15'],
  },
  {
    text: `Findings: A lesion is present in the mid left kidney.
Size: 2.4 x 2.2 cm.
Composition: macroscopic fat.
Impression: Left renal angiomyolipoma, 2.4 cm.`,
    sizes: ['left 24'],
  },
  {
    text: `CT KUB
Kidneys: Right kidney is normal in size and shape (9.6 x 4.4 cm). Left kidney shows a well-defined fat density lesion (-70 HU) measuring ~ 4.4 x 3.8 x 4.1 cm (AP x TR x CC) at lower pole - suggestive of angiomyolipoma. A 4 mm calculus in left mid calyx.
Impression: Left renal AML as described.`,
    sizes: ['left 44 × 41 × 38'],
  },
  {
    text: `Impression:
- Stable right renal AML (2.3 cm).
- Stable left renal AML (1.7 cm).
- Bosniak II cyst of the left kidney (3.5 cm).`,
    sizes: ['right 23', 'left 17'],
  },
  {
    text: 'The angiomyolipoma is unchanged at 3.2 cm. Left kidney otherwise normal, 10.7 cm.',
    sizes: ['unknown 32'],
  },
  {
    text: 'A fat-containing right renal lesion (3.1 cm) is unchanged, again typical of angiomyolipoma.',
    sizes: ['right 31'],
  },
  {
    text: 'Left mid-kidney AML, AP 2.2 cm, transverse 2.4 cm, craniocaudal 2.9 cm.',
    sizes: ['left 29 × 24 × 22'],
  },
  { text: 'No new lesions. The left renal angiomyolipoma is 2.5 cm, no change.', sizes: ['left 25'] },
  {
    text: 'Minimal-fat angiomyolipoma proven by biopsy, right kidney, 2.0 x 1.8 cm.',
    sizes: ['right 20 × 18'],
  },
  { text: 'Left sided AML has reduced to 38 mm under sirolimus (45 mm at baseline).', sizes: ['left 38'] },

  // None to propose.
  {
    text: 'The adrenal glands are normal. A 4 cm hepatic angiomyolipoma is unchanged. No renal angiomyolipoma.',
    sizes: [],
  },
  {
    text: 'Left kidney contains a 3.4 cm Bosniak I cyst; previously suspected angiomyolipoma not confirmed.',
    sizes: [],
  },
  {
    text: 'The 2 cm exophytic lesion is not typical for AML; RCC of the right kidney must be excluded.',
    sizes: [],
  },
  {
    text: 'Known AMLs. There is a new 2.4 cm enhancing solid lesion in the left kidney without fat.',
    sizes: [],
  },
  { text: 'AML in the left kidney, unchanged. New 14 mm nodule in the right lower lobe.', sizes: [] },
  { text: 'Perinephric collection of 7 x 5 cm around the bleeding AML of the left kidney.', sizes: [] },
  { text: 'Tiny angiomyolipomas in both kidneys, each under 5 mm.', sizes: [] },
  { text: 'The largest renal AML is now >4 cm.', sizes: [] },
  { text: 'Right renal vein 11 mm. Known angiomyolipoma in the right kidney.', sizes: [] },
  { text: 'Coils are seen in the left AML. Splenic artery aneurysm 14 mm.', sizes: [] },
  { text: 'Known TSC with renal AMLs. SEGA at the left foramen of Monro measuring 12 mm.', sizes: [] },
  { text: 'AML; cardiac rhabdomyoma 9 mm; subependymal nodules.', sizes: [] },
  { text: 'Distance between the AML and the collecting system is 6 mm.', sizes: [] },
  { text: 'The angiomyolipoma extends 3 cm into the renal sinus.', sizes: [] },
  { text: 'Fat-containing lesion of the left kidney, 2.2 cm, liposarcoma not excluded.', sizes: [] },
  { text: 'Angiomyolipoma of the right kidney measured 4.0 cm at diagnosis.', sizes: [] },
  { text: 'Size of the AML in 2020: 2.2 cm; in 2022: 2.4 cm.', sizes: [] },
  { text: 'Patients with an AML over 4 cm should be referred.', sizes: [] },
  { text: 'Angiomyolipomas in both kidneys were 1-2 cm in size.', sizes: [] },
  { text: 'A 3 cm renal mass: differential diagnosis angiomyolipoma, oncocytoma, RCC.', sizes: [] },
  { text: 'COMPARISON STUDIES: US 2022 (AML left kidney 18 mm).', sizes: [] },
  {
    text: 'PROCEDURE: Embolization of a 6.5 cm right renal AML with 500 micron particles through a 2.7 mm microcatheter.',
    sizes: [],
  },
  { text: 'Technique: 5 mm axial images through the renal AML.', sizes: [] },
  { text: 'Renal angiomyolipoma, 4.2 units transfused, haemoglobin 9.1.', sizes: [] },
  { text: 'Known angiomyolipoma. The uterus measures 9.1 x 4.4 x 5.0 cm.', sizes: [] },
  { text: 'Right kidney with angiomyolipoma: 12.1 cm in length.', sizes: [] },
  {
    text: 'History of right nephrectomy for 9 cm angiomyolipoma. Left kidney 12.5 cm, hypertrophied.',
    sizes: [],
  },
  {
    text: 'Gross: kidney, 412 g, with a yellow mass of 6.5 x 6.0 cm. Microscopy: angiomyolipoma.',
    sizes: [],
  },
  { text: 'Bone marrow: AML with 32% blasts. Renal ultrasound normal, kidneys 11 cm.', sizes: [] },
  { text: 'Angiomyolipome du rein gauche de 3,2 cm.', sizes: [] },
  { text: 'No fat-containing lesion suggestive of AML. Right renal cortical cyst 18 mm.', sizes: [] },
  { text: 'Renal artery aneurysm 1.2 cm adjacent to the AML of the right kidney.', sizes: [] },
  { text: 'Growth of the left AML: +4 mm in 12 months.', sizes: [] },
  { text: 'An AML cannot be distinguished from RCC in this 2.1 cm right renal lesion.', sizes: [] },
  { text: 'The AML seen in 2022 (2.6 cm) is not included in the field of view.', sizes: [] },
  { text: 'There is a cyst abutting the angiomyolipoma in the left kidney, measuring 4.4 cm.', sizes: [] },
  { text: 'Left kidney: no AML. Right kidney: hydronephrosis, pelvis 22 mm.', sizes: [] },
  { text: 'Extrarenal retroperitoneal AML abutting the left kidney, 6.6 cm.', sizes: [] },
  { text: 'AML of segment 7, 2.4 cm; kidneys normal.', sizes: [] },
  { text: 'Several renal AMLs measuring between 8 mm and 2.2 cm.', sizes: [] },
  { text: 'The fatty component of the left renal AML measures 1.5 cm.', sizes: [] },
  { text: 'Angiomyolipomas are noted. Right ovary with a 3 cm dermoid.', sizes: [] },
];
