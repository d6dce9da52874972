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

  // Written before the third reading.
  {
    text: 'Both kidneys: multiple AMLs, largest right 34 mm, largest left 22 mm.',
    sizes: ['right 34', 'left 22'],
  },
  {
    text: 'AMLs measuring 1.2 cm and 3.1 cm in the right and left kidneys, respectively.',
    sizes: ['right 12', 'left 31'],
  },
  {
    text: 'Multiple renal angiomyolipomata. The largest of these lies in the right upper pole and measures 52 x 44 mm.',
    sizes: ['right 52 × 44'],
  },
  {
    text: 'Lesion 1 (AML, left upper pole): 3.2 cm. Lesion 2 (AML, left lower pole): 1.8 cm.',
    sizes: ['left 32', 'left 18'],
  },
  { text: 'Right renal AML now 3.6 cm (3.1 cm).', sizes: ['right 36'] },
  { text: 'No change in size of the 3.3 cm AML in the left kidney.', sizes: ['left 33'] },
  { text: 'The right renal AML measures 32mm, was 30mm.', sizes: ['right 32'] },
  {
    text: 'The left AML measures 3.2 cm in size as compared to previous size of 2.9 cm. Kidneys otherwise normal.',
    sizes: ['left 32'],
  },
  {
    text: 'Left kidney AML has increased in size, currently measuring 3.4 cm, previously 2.9 cm.',
    sizes: ['left 34'],
  },
  { text: 'Left renal AML, previously measuring 2.9 cm, currently 3.4 cm.', sizes: ['left 34'] },
  { text: 'Right renal angiomyolipoma: 2.9 cm → 3.4 cm.', sizes: [] },
  {
    text: 'There are no AMLs in the right kidney. In the left kidney there is a 2 cm AML.',
    sizes: ['left 20'],
  },
  { text: 'Left renal mass measuring 4.2 cm, biopsy-proven AML.', sizes: ['left 42'] },
  { text: 'AML in the left kidney. Cyst in the right kidney. It measures 3 cm.', sizes: [] },
  { text: 'An AML and a cyst are seen in the left kidney. The cyst measures 3 cm.', sizes: [] },
  { text: 'An AML and a cyst are seen in the left kidney. The AML measures 3 cm.', sizes: ['left 30'] },
  {
    text: 'History: acute myeloid leukaemia. Findings: left renal angiomyolipoma 2.2 cm.',
    sizes: ['left 22'],
  },
  { text: 'Renal AML of 3.2 cm on the left and hepatic AML of 1.5 cm.', sizes: ['left 32'] },
  {
    text: 'Left Kidney\nSize: 10.8 cm\nAML: 3.2 x 2.4 cm upper pole\nRight Kidney\nSize: 11.0 cm\nNo lesions',
    sizes: ['left 32 × 24'],
  },
  { text: 'Left renal AML; 3.2 cm.', sizes: ['left 32'] },
  { text: 'AML in the left kidney – 3.2 cm.', sizes: ['left 32'] },
  { text: 'Angiomyolipoma (3.2 cm) in the left kidney.', sizes: ['left 32'] },
  { text: '3.2cm AML left kidney upper pole.', sizes: ['left 32'] },
  { text: 'AML left kidney upper pole 3.2cm.', sizes: ['left 32'] },
  { text: 'Left kidney upper pole AML 3.2cm.', sizes: ['left 32'] },
  { text: 'The liver has a 3 cm haemangioma and the left kidney a 2 cm AML.', sizes: ['left 20'] },
  { text: 'A 2 cm AML is seen in the left kidney, as well as a 3 cm cyst.', sizes: ['left 20'] },
  {
    text: 'In addition to the known 3.2 cm AML in the left kidney, there is a new 1.5 cm solid lesion.',
    sizes: ['left 32'],
  },
  { text: 'The right kidney shows 3 AMLs, largest 2.8 cm.', sizes: ['right 28'] },
  { text: 'Renal AMLs (largest 2.8 cm, right).', sizes: ['right 28'] },
  {
    text: 'Multiple AMLs are present, the largest of which is in the left kidney and measures 3.6 cm.',
    sizes: ['left 36'],
  },
  {
    text: 'Angiomyolipomas in both kidneys. The largest one, located in the left lower pole, measures 36 mm.',
    sizes: ['left 36'],
  },
  { text: 'The right kidney (10.5 cm) shows an AML (1.5 cm).', sizes: ['right 15'] },
  {
    text: 'Upper pole AML on the right: 3.2 cm; lower pole AML on the left: 2.1 cm.',
    sizes: ['right 32', 'left 21'],
  },
  {
    text: 'Stable left upper pole angiomyolipoma measuring 2.2 x 2.0 cm (series 301, image 24), previously 2.2 x 2.1 cm.',
    sizes: ['left 22 × 20'],
  },
  {
    text: 'Right renal lower pole exophytic fat-containing mass measures 6.6 x 5.9 x 7.1 cm, previously 6.5 x 5.8 x 7.0 cm, compatible with angiomyolipoma.',
    sizes: ['right 71 × 66 × 59'],
  },
  {
    text: 'There is a well-defined, rounded, hyperechoic lesion measuring about 18 x 15 mm noted in the upper pole of left kidney - most likely angiomyolipoma.',
    sizes: ['left 18 × 15'],
  },
  {
    text: 'Angiomyolipoma is noted in right kidney mid pole measuring ~ 2.1 x 1.8 cms.',
    sizes: ['right 21 × 18'],
  },
  {
    text: 'Evidence of a fat attenuating lesion (HU -80) in lower pole of right kidney measuring 2.5 x 2.2 cm, s/o AML.',
    sizes: ['right 25 × 22'],
  },
  {
    text: 'The AML at the upper pole of the left kidney has grown slightly and now measures 41 mm (previously 38 mm in October 2023).',
    sizes: ['left 41'],
  },
  {
    text: 'Left renal AML, which has not changed significantly since 2022, measures 2.0 cm.',
    sizes: ['left 20'],
  },
  {
    text: 'Compared to CT 10/2023, the dominant left lower pole AML has increased from 3.6 x 3.1 cm to 4.0 x 3.5 cm.',
    sizes: ['left 40 × 35'],
  },
  {
    text: 'Mild interval enlargement of the right upper pole AML to 3.3 cm, previously 3.0 cm.',
    sizes: ['right 33'],
  },
  {
    text: 'A 15-mm echogenic, non-shadowing focus in the right kidney is in keeping with an angiomyolipoma.',
    sizes: ['right 15'],
  },
  {
    text: 'Angiomyolipoma of the upper pole of the left kidney with maximal diameter of 4,5 cm.',
    sizes: ['left 45'],
  },
  {
    text: 'In the right kidney, an angiomyolipoma with a diameter of 2.7 cm is visible; in the left kidney, two cysts of 1 and 2 cm.',
    sizes: ['right 27'],
  },
  {
    text: 'FINDINGS: Right kidney 10.2 cm, left kidney 10.6 cm. In the upper pole of the left kidney an 8 mm AML. IMPRESSION: 8 mm AML left kidney.',
    sizes: ['left 8'],
  },
  {
    text: 'Two fat-containing lesions in the left kidney, 1.4 cm and 0.8 cm, consistent with AMLs.',
    sizes: ['left 14', 'left 8'],
  },
  {
    text: 'Both lesions in the right kidney (2.4 cm and 1.6 cm) are angiomyolipomas.',
    sizes: ['right 24', 'right 16'],
  },
  { text: 'Solitary left renal AML. Max diameter 3.4 cm. No aneurysm.', sizes: ['left 34'] },
  {
    text: 'Known right renal AML. Dimensions: 3.4 x 3.0 x 2.9 cm. Volume: 15 ml.',
    sizes: ['right 34 × 30 × 29'],
  },
  { text: 'Follow-up of left renal AML: today 4.3 cm; in 2023 4.0 cm.', sizes: ['left 43'] },
  {
    text: 'Impression: Enlarging left renal angiomyolipoma, 4.7 cm, with 7 mm pseudoaneurysm. Urology referral advised.',
    sizes: ['left 47'],
  },
  {
    text: 'There are bilateral renal angiomyolipomas, measuring 1.9 cm in the left upper pole and 2.4 cm in the right lower pole.',
    sizes: ['left 19', 'right 24'],
  },
  {
    text: 'A lesion measuring 3.0 cm is seen in the left kidney. It contains fat and is typical of angiomyolipoma.',
    sizes: ['left 30'],
  },
  {
    text: 'The patient has a 4.8 cm angiomyolipoma on the right and has been on everolimus 10 mg since June.',
    sizes: ['right 48'],
  },
  {
    text: 'Left kidney: 2 AMLs. The one in the upper pole measures 2.2 cm, the one in the lower pole 1.3 cm.',
    sizes: ['left 22', 'left 13'],
  },
  { text: 'Largest AML right kidney: 5.5 cm x 4.9 cm.', sizes: ['right 55 × 49'] },
  { text: 'Largest lesion: left lower pole angiomyolipoma, 38 x 35 x 33 mm.', sizes: ['left 38 × 35 × 33'] },
  { text: 'Ultrasound shows the right renal angiomyolipoma to be 26 mm in diameter.', sizes: ['right 26'] },
  { text: 'The angiomyolipoma in the left kidney appears unchanged, 31 x 27 mm.', sizes: ['left 31 × 27'] },
  { text: 'Right renal AML (previously 3.1 cm) is 3.3 cm.', sizes: ['right 33'] },
  // none
  { text: 'The kidneys measure 10.2 and 10.8 cm. Multiple AMLs.', sizes: [] },
  { text: 'Renal length: R 10.2 cm, L 10.9 cm. AML seen on the left.', sizes: [] },
  { text: 'Renal AML. Kidneys: right 10.2 cm, left 10.9 cm.', sizes: [] },
  { text: 'A 3 cm ill-defined area of fat stranding adjacent to the AML of the left kidney.', sizes: [] },
  { text: 'The AML is supplied by a 4 mm vessel from the left renal artery.', sizes: [] },
  { text: 'Splenule 1.2 cm within 2 cm of the left renal AML.', sizes: [] },
  { text: 'Left renal AML with a 1.5 cm exophytic component.', sizes: [] },
  { text: 'Left AML (<1 cm) and right AML (<2 cm) of the kidneys.', sizes: [] },
  { text: 'Angiomyolipomas of around 1–1.5 cm in both kidneys.', sizes: [] },
  { text: '3 to 4 mm AMLs in the cortex of both kidneys.', sizes: [] },
  { text: 'No renal mass. The 2.1 cm lesion in the spleen is an angiomyolipoma.', sizes: [] },
  {
    text: 'Fat-containing lesion in the liver, 2.6 cm, likely angiomyolipoma. Renal AMLs are unchanged.',
    sizes: [],
  },
  { text: 'Renal AML unchanged. Gallbladder polyp 5 mm. Aorta 2.1 cm.', sizes: [] },
  { text: 'Known renal AML; para-aortic node of 12 mm.', sizes: [] },
  { text: 'AML of the left kidney. Left psoas haematoma, 9 x 4 cm.', sizes: [] },
  { text: 'Ruptured AML of the right kidney with a retroperitoneal haemorrhage of 12 cm.', sizes: [] },
  { text: 'Left renal AML with an intratumoural aneurysm measuring 7 mm.', sizes: [] },
  { text: 'Two aneurysms (4 mm and 6 mm) in the AML of the right kidney.', sizes: [] },
  { text: 'Left kidney AML. Right kidney cyst. The latter measures 5.1 cm.', sizes: [] },
  { text: 'Right kidney: AML, stable. Left kidney: lesion of 2.5 cm, not fat-containing.', sizes: [] },
  { text: 'Renal cell carcinoma 3.4 cm left kidney; AML right kidney too small to measure.', sizes: [] },
  {
    text: 'The lesion (2.4 cm, left kidney) shows no macroscopic fat; angiomyolipoma is therefore unlikely.',
    sizes: [],
  },
  { text: 'Hyperechoic 9 mm lesion of the right kidney: angiomyolipoma? Recommend MRI.', sizes: [] },
  { text: 'AML or small RCC, 12 mm, left kidney.', sizes: [] },
  { text: 'In 2019, a 3.0 cm AML was embolized in the left kidney.', sizes: [] },
  { text: 'Prior embolization of a left renal AML (5.8 cm). No residual mass.', sizes: [] },
  { text: 'The left renal AML measured 3.3 cm two years ago and is not assessable today.', sizes: [] },
  {
    text: 'Comparison is made to the MRI of 2 May 2023, where the left renal AML measured 3.3 cm.',
    sizes: [],
  },
  { text: 'As per the outside report, renal AML of 4.4 cm.', sizes: [] },
  { text: 'According to the patient, a 4 cm renal AML is known.', sizes: [] },
  { text: 'AML of the renal sinus fat cannot be separated from a 2 cm lipoma.', sizes: [] },
  { text: 'Treatment is considered if the AML exceeds 4 cm or grows more than 0.5 cm per year.', sizes: [] },
  { text: 'According to guidelines renal AML > 40 mm should be treated.', sizes: [] },
  { text: 'Cysts of the left kidney, the largest 3.9 cm. AMLs of the left kidney, all tiny.', sizes: [] },
  { text: 'AML. Left renal cyst 3.1 cm. It is unchanged and measures 3.1 cm.', sizes: [] },
  { text: 'Uterine angiomyolipoma, 3.2 cm. Both kidneys normal.', sizes: [] },
  { text: 'Duodenal diverticulum 2.2 cm, renal AMLs bilaterally.', sizes: [] },
  { text: 'Ureteric stent 6 Fr, 26 cm, on the side of the AML (left kidney).', sizes: [] },
  { text: 'The left kidney is enlarged (14.2 cm) by AMLs.', sizes: [] },
  { text: 'The left kidney is replaced by AMLs and measures 16.5 x 9.2 cm.', sizes: [] },
  { text: 'The AML-bearing left kidney measures 13.1 cm.', sizes: [] },
  { text: 'Multiple small renal AMLs are measuring 4-9 mm.', sizes: [] },
  {
    text: 'Left adrenal lesion 2.1 cm, fat-containing, compatible with myelolipoma; no renal AML.',
    sizes: [],
  },
  { text: 'Pulmonary nodules up to 7 mm and renal AMLs.', sizes: [] },

  // Written before the fourth reading.
  {
    text: `EXAMINATION: CT ABDOMEN AND PELVIS WITH CONTRAST

CLINICAL HISTORY: 52-year-old woman with known left renal AML measuring 3.8 cm in 2022.

COMPARISON: CT 11/03/2022.

TECHNIQUE: 1.25 mm axial images. 100 mL of contrast.

FINDINGS:
The liver is unremarkable. Spleen measures 11 cm. Adrenal glands are normal.

There is a fat-containing mass in the interpolar left kidney measuring 4.2 x 3.9 x 4.4 cm, previously 3.8 x 3.6 x 4.0 cm. It contains a 6 mm aneurysm. A simple cyst in the right kidney measures 1.9 cm. No hydronephrosis.

No lymphadenopathy; the largest node measures 8 mm.

IMPRESSION:
1. Interval increase in size of the left renal angiomyolipoma, now 4.4 cm, with a 6 mm aneurysm.
2. Right renal simple cyst, 1.9 cm.`,
    sizes: ['left 44'],
  },
  {
    text: `MRI Kidneys.
The right kidney measures 10.4 cm in length. Within the upper pole there is a 22 x 20 mm lesion which drops signal on fat saturation in keeping with an AML. A further 9 mm AML is present in the lower pole.
The left kidney measures 10.8 cm in length and is normal.
Conclusion: two right renal AMLs, the larger measuring 22 mm.`,
    sizes: ['right 22 × 20', 'right 9'],
  },
  {
    text: `Renal ultrasound: Right kidney measures 10.9 cm, left kidney 11.4 cm. Bright echogenic lesion in the left lower pole 17 x 16 mm, angiomyolipoma. Unchanged from last year (17 mm). Bladder wall 3 mm.`,
    sizes: ['left 17 × 16'],
  },
  {
    text: 'KIDNEYS/URETERS: 2.3 x 2.1 cm left lower pole AML, stable. No stones. 1.0 cm right renal cyst.',
    sizes: ['left 23 × 21'],
  },
  {
    text: 'Again seen are numerous fat-containing lesions in both kidneys consistent with AMLs, the largest of which measures 3.6 x 3.2 cm in the right lower pole (3.5 x 3.2 cm previously).',
    sizes: ['right 36 × 32'],
  },
  {
    text: 'The largest AML in the right kidney measures 3.1 cm (previously 3.0 cm) and the largest AML in the left kidney measures 2.5 cm (previously 2.5 cm).',
    sizes: ['right 31', 'left 25'],
  },
  {
    text: 'Innumerable AMLs replace both kidneys. The right kidney measures 18.2 cm and the left kidney 17.5 cm in length.',
    sizes: [],
  },
  {
    text: 'There is a small cortical AML in the upper pole of the right kidney measuring only 5 mm.',
    sizes: ['right 5'],
  },
  { text: 'AML upper pole left kidney – stable at 28mm (27mm 2024, 27mm 2023).', sizes: ['left 28'] },
  {
    text: 'Renal findings: AML right upper pole 1.9 cm; AML left lower pole 2.6 cm; cyst left mid pole 1.1 cm.',
    sizes: ['right 19', 'left 26'],
  },
  {
    text: 'A fat-density mass is noted at the left kidney, its size is about 5.1 x 4.6 cm, representing angiomyolipoma.',
    sizes: ['left 51 × 46'],
  },
  {
    text: 'The right kidney demonstrates a 2.5 cm AML. The left kidney demonstrates a 2.5 cm cyst.',
    sizes: ['right 25'],
  },
  {
    text: 'The angiomyolipoma in the right kidney with a diameter of 3.0 cm has remained unchanged compared to the previous examination.',
    sizes: ['right 30'],
  },
  {
    text: 'Left kidney: upper pole 1.6 cm angiomyolipoma; mid pole 2.2 cm simple cyst; lower pole 4 mm stone.',
    sizes: ['left 16'],
  },
  {
    text: 'Exophytic angiomyolipoma from the lower pole of left kidney (4.9 x 4.1 x 5.5 cm), displacing the descending colon.',
    sizes: ['left 55 × 49 × 41'],
  },
  { text: 'AML in the right kidney. The size of the lesion is 2.8 cm.', sizes: ['right 28'] },
  { text: 'Incidental finding: 11 mm AML, right kidney, no follow-up needed.', sizes: ['right 11'] },
  {
    text: 'The previously demonstrated AML within the left kidney has increased in size and today measures 3.8 x 3.5 cm (vs 3.2 x 3.0 cm).',
    sizes: ['left 38 × 35'],
  },
  {
    text: 'There is a left renal angiomyolipoma. This measures 2.7 x 2.6 cm on axial images and 3.1 cm in craniocaudal dimension.',
    sizes: ['left 31 × 27 × 26'],
  },
  {
    text: 'Angiomyolipoma of right kidney, largest diameter 62 mm. Aneurysms within: largest 9 mm.',
    sizes: ['right 62'],
  },
  {
    text: 'Impression:\n1) 3.2 cm AML left kidney\n2) 7 mm stone right kidney\n3) 2.1 cm left adrenal nodule',
    sizes: ['left 32'],
  },
  {
    text: 'Impression:\n* No acute abnormality.\n* Stable 1.4 cm fat containing lesion in the left kidney, likely AML.',
    sizes: ['left 14'],
  },
  {
    text: 'Left renal AMLs, 3.0 cm and 1.0 cm; right renal AML, 2.0 cm.',
    sizes: ['left 30', 'left 10', 'right 20'],
  },
  {
    text: 'There is a 2.8 cm AML at the left upper pole, a 1.1 cm AML at the left lower pole and a 1.7 cm AML at the right lower pole.',
    sizes: ['left 28', 'left 11', 'right 17'],
  },
  {
    text: 'In the right kidney there is an AML measuring 3.3 cm, and in the left kidney an AML measuring 2.2 cm.',
    sizes: ['right 33', 'left 22'],
  },
  {
    text: 'Partial nephrectomy 2018 on the left. In the right kidney, a 1.8 cm angiomyolipoma.',
    sizes: ['right 18'],
  },
  {
    text: 'The embolized left renal AML measures 4.0 x 3.1 cm, previously 6.2 x 5.0 cm before embolization.',
    sizes: ['left 40 × 31'],
  },
  {
    text: 'Findings: in left kidney, lower pole, hyperechoic mass, 24x22mm (angiomyolipoma).',
    sizes: ['left 24 × 22'],
  },
  {
    text: 'Solid fat containing SOL measuring 3.4 x 3.1 cm in lower pole left kidney suggestive of angiomyolipoma.',
    sizes: ['left 34 × 31'],
  },
  {
    text: 'There is stable appearance of the AML in the right kidney upper pole, measuring 1.5 cm.',
    sizes: ['right 15'],
  },
  { text: 'Right-sided angiomyolipoma measuring up to 4.2 cm, kidney otherwise normal.', sizes: [] },
  {
    text: 'A 4.4 cm heterogenous mass with macroscopic fat, right kidney, likely AML. Recommend urology consult.',
    sizes: ['right 44'],
  },
  {
    text: 'Left kidney: A 2.2 cm lesion is seen at the upper pole. Differential includes AML and RCC.',
    sizes: [],
  },
  { text: 'Left kidney: A 2.2 cm lesion is seen at the upper pole. This may represent an AML.', sizes: [] },
  {
    text: 'A 3 cm lesion is seen in the liver. This is consistent with an angiomyolipoma. Kidneys: no focal lesion.',
    sizes: [],
  },
  { text: 'A right renal lesion of 2.9 cm is seen. No fat is seen, so AML is unlikely.', sizes: [] },
  {
    text: 'The kidneys are normal in size. AMLs as before. Spleen: two splenunculi, 12 mm and 9 mm.',
    sizes: [],
  },
  { text: 'AML left kidney as before. It is adjacent to a cyst. It measures 3.0 cm.', sizes: [] },
  {
    text: 'Left kidney AML stable. Right kidney shows a 2.8 cm hemorrhagic cyst. It measures 2.8 cm.',
    sizes: [],
  },
  {
    text: 'Right kidney: stable AML. Urinary bladder: diverticulum of 2.2 cm. Prostate: 4.5 x 3.8 cm.',
    sizes: [],
  },
  { text: 'Known TSC. Renal AMLs. Lungs: cyst 8 mm. Liver: AML 9 mm. Brain: SEGA 7 mm.', sizes: [] },
  { text: 'The AML seen previously in the left kidney (2.8 cm) was resected.', sizes: [] },
  {
    text: 'Surgical bed after partial nephrectomy for AML; fluid collection of 3 cm in the left kidney.',
    sizes: [],
  },
  { text: 'AML in the left kidney. Coil pack measuring 2.4 cm.', sizes: [] },
  { text: 'Feeding artery of the AML, 3 mm, was embolised in the right kidney.', sizes: [] },
  { text: 'An ablation zone of 3.1 cm at the site of the AML in the right kidney.', sizes: [] },
  { text: 'Cryoablation cavity in the left kidney, 2.8 cm, former AML.', sizes: [] },
  { text: 'Compared with the AML of 3 cm on the previous scan, no relevant change.', sizes: [] },
  { text: 'Left renal AML, prior measurement 3.4 cm.', sizes: [] },
  {
    text: 'Small AML right kidney. Left kidney shows pelviureteric junction obstruction with AP pelvis 28 mm.',
    sizes: [],
  },
  { text: 'The left renal AML: Hounsfield units -75. Slice thickness: 3 mm.', sizes: [] },
  { text: 'Known AML left kidney.\nPREVIOUS: 3.1 cm (2023), 2.9 cm (2022).', sizes: [] },
  { text: 'Reference: AMLs below 4 cm are followed annually, kidney function is checked.', sizes: [] },
  { text: 'AML of the left kidney; suspicious 1.3 cm nodule in its wall.', sizes: [] },
  { text: 'AML of the left kidney containing a solid nodule of 1.3 cm.', sizes: [] },
  { text: 'Incidental thyroid nodule 1.2 cm. Renal angiomyolipomas known.', sizes: [] },
  { text: 'Right renal angiomyolipoma with tumour thrombus of 2 cm extending to the IVC.', sizes: [] },
  { text: 'Extension of the AML 1.5 cm into the perirenal fat of the left kidney.', sizes: [] },
  { text: 'Left renal AML. Ovary: teratoma 6.4 cm with fat.', sizes: [] },
  { text: 'Lipoma of the colon 2.2 cm; angiomyolipoma of the kidney not seen.', sizes: [] },
  {
    text: 'A fat-containing lesion in the right adrenal, 3.4 cm, is a myelolipoma. AML of the right kidney, unchanged.',
    sizes: [],
  },
  { text: 'AML, FAB M2. Kidneys 11 cm and 12 cm, spleen 15 cm.', sizes: [] },
  { text: 'Lesions: none > 1 cm. Renal AMLs both kidneys.', sizes: [] },

  // Written before the fifth reading.
  { text: 'There is a small AML measuring 0.9 cm in the right kidney.', sizes: ['right 9'] },
  {
    text: 'Large AML of the left kidney, measuring 10.2 cm craniocaudally by 8.1 cm AP by 7.9 cm transverse.',
    sizes: ['left 102 × 81 × 79'],
  },
  {
    text: 'A 2.6 x 2.4 cm lesion of the right kidney with intralesional fat, which is consistent with angiomyolipoma.',
    sizes: ['right 26 × 24'],
  },
  {
    text: 'Right kidney AML size 3,4 x 2,9 x 3,0 cm (previous examination 3,2 x 2,8 x 2,9 cm).',
    sizes: ['right 34 × 30 × 29'],
  },
  {
    text: 'Status after TSC diagnosis. The known angiomyolipoma on the left side shows a size of 37 x 33 mm, previously 36 x 33 mm.',
    sizes: ['left 37 × 33'],
  },
  { text: 'The biggest angiomyolipoma is on the right, at 6.0 cm.', sizes: ['right 60'] },
  {
    text: 'Angiomyolipoma in the left kidney is again demonstrated, it measures 2.4 cm in maximal dimension.',
    sizes: ['left 24'],
  },
  { text: 'There is an AML within the left kidney that measures 2.6 cm.', sizes: ['left 26'] },
  { text: 'AML right kidney: stable, 18 mm.', sizes: ['right 18'] },
  {
    text: 'Fat-containing lesion of the left kidney, lower pole, 2.9 cm in diameter, consistent with AML.',
    sizes: ['left 29'],
  },
  {
    text: 'Left kidney. There is a fat-containing lesion consistent with AML. It measures 3.4 cm. No hydronephrosis.',
    sizes: ['left 34'],
  },
  {
    text: 'LEFT KIDNEY: Normal size. AML measuring 3.4 cm in the lower pole. RIGHT KIDNEY: Normal size. AML measuring 1.2 cm in the upper pole. LIVER: Cyst measuring 2.1 cm.',
    sizes: ['left 34', 'right 12'],
  },
  {
    text: 'The right renal AML has decreased from 48 mm to 39 mm in longest diameter since starting everolimus.',
    sizes: ['right 39'],
  },
  {
    text: 'Right renal AML measures 3.1 cm, was 2.8 cm in March 2024 and 2.6 cm in 2022.',
    sizes: ['right 31'],
  },
  { text: 'Left renal AML – 33 mm (stable since 2020).', sizes: ['left 33'] },
  { text: 'A left renal AML is identified, approximately 3 cm.', sizes: ['left 30'] },
  {
    text: 'Bilateral renal AMLs are seen. The largest right AML measures 4.1 cm. The largest left AML measures 3.7 cm. Other lesions are subcentimetre.',
    sizes: ['right 41', 'left 37'],
  },
  {
    text: 'Bilateral AMLs: the largest on the right is 4.1 cm, the largest on the left 3.7 cm, others smaller.',
    sizes: ['right 41', 'left 37'],
  },
  {
    text: 'An AML of 21 mm is seen in the right kidney, a second one of 15 mm in the left kidney.',
    sizes: ['right 21', 'left 15'],
  },
  { text: 'A right renal 2.2 cm angiomyolipoma is stable.', sizes: ['right 22'] },
  {
    text: 'In the cortex of the left kidney, angiomyolipoma of 2.0 x 1.5 cm, unchanged from 2.0 x 1.5 cm.',
    sizes: ['left 20 × 15'],
  },
  {
    text: 'Hyperechogenic lesion 13 x 11 mm in right kidney, typical angiomyolipoma.',
    sizes: ['right 13 × 11'],
  },
  {
    text: 'The 3.7 cm left AML and the 1.5 cm right AML are unchanged. Both kidneys enhance normally.',
    sizes: ['left 37', 'right 15'],
  },
  { text: 'MR: 35 mm AML left upper pole, with minimal microscopic fat.', sizes: ['left 35'] },
  {
    text: 'CT kidneys: 6.8 cm x 5.4 cm x 6.0 cm right-sided fatty tumour compatible with angiomyolipoma.',
    sizes: ['right 68 × 60 × 54'],
  },
  {
    text: 'Mass of right kidney measuring 7.4 x 6.1 cm with a large fat component, suggestive of angiomyolipoma.',
    sizes: ['right 74 × 61'],
  },
  {
    text: 'The left kidney has a 4.1-cm AML; the right kidney has a 1.3-cm AML.',
    sizes: ['left 41', 'right 13'],
  },
  { text: 'Left upper pole renal AML (2.2 x 1.8 cm; previously 2.1 x 1.8 cm).', sizes: ['left 22 × 18'] },
  {
    text: 'Conclusion: AML of left kidney with a size of 29 mm; annual ultrasound is recommended.',
    sizes: ['left 29'],
  },
  { text: 'Known right AML shows no growth: 2.4 cm. Kidney function normal.', sizes: ['right 24'] },
  // none
  { text: 'There is no evidence of renal AML. Left renal cyst measures 2.2 cm.', sizes: [] },
  { text: 'Without evidence of angiomyolipoma; 4 mm stone in the left kidney.', sizes: [] },
  { text: 'Renal cyst 3 cm.', sizes: [] },
  { text: 'Hepatic angiomyolipoma in segment VI measures 4.8 x 4.0 cm. The kidneys are normal.', sizes: [] },
  { text: 'The left adrenal gland shows a 2 cm lesion. Right kidney AML is unchanged.', sizes: [] },
  { text: 'Spleen 14 cm in length. Known bilateral AMLs.', sizes: [] },
  { text: 'Multiple lymph nodes up to 12 mm. AMLs unchanged.', sizes: [] },
  { text: 'AML of the right kidney. 8 mm stone in the lower pole calyx.', sizes: [] },
  {
    text: 'The right kidney measures 11.8 cm and the left kidney measures 12.1 cm; both contain AMLs.',
    sizes: [],
  },
  { text: 'The left kidney contains AMLs and measures 12.1 cm in length.', sizes: [] },
  { text: 'AML with aneurysms, the largest 7 mm.', sizes: [] },
  { text: 'Renal AMLs with microaneurysms of 3 mm.', sizes: [] },
  { text: 'The AML of the left kidney measured 2.9 cm previously.', sizes: [] },
  { text: 'The AML of the left kidney was previously 2.9 cm.', sizes: [] },
  { text: 'AML, compared with 2.9 cm on 4 May 2023, is difficult to measure today. Left kidney.', sizes: [] },
  { text: 'Left renal AML, 2–3 cm.', sizes: [] },
  { text: 'Left renal AML, up to 2.1 cm.', sizes: [] },
  { text: 'Left renal AML, less than 1 cm.', sizes: [] },
  { text: 'Left renal AML, at least 5 cm.', sizes: [] },
  { text: 'Left renal AML measuring no more than 1 cm.', sizes: [] },
  { text: 'Right kidney AML, sub-cm (<10 mm).', sizes: [] },
  { text: 'TECHNIQUE: Axial images of 5 mm through the AML of the left kidney.', sizes: [] },
  { text: 'HISTORY: Renal AML 3.2 cm.', sizes: [] },
  { text: 'COMPARISON: 2023, AML 3.2 cm right kidney. FINDINGS: AML right kidney unchanged.', sizes: [] },
  { text: 'Clinical question: AML growth? Last year 3.2 cm. Kidneys.', sizes: [] },
  { text: 'AML in remission after chemotherapy. Kidneys: 2.2 cm right cyst.', sizes: [] },
  { text: 'Patient with AML (leukaemia). 2.4 cm lesion in left kidney, possibly chloroma.', sizes: [] },
  { text: 'Small renal AML is not measured. Adnexal cyst 5.5 cm.', sizes: [] },
  { text: 'Left kidney: AML. Left renal vein: 9 mm. Left ureter: 4 mm.', sizes: [] },
  { text: 'Perirenal haematoma 10 x 6 cm due to rupture of a left renal AML.', sizes: [] },
  { text: 'AML of the left kidney surrounded by a haematoma of 6.4 cm.', sizes: [] },
  { text: 'AML left kidney; skin-to-lesion distance 8.5 cm.', sizes: [] },
  { text: 'AML of 3.2 in the left kidney.', sizes: [] },
  {
    text: "Angiomyolipoma of the left kidney was not seen on today's study; it was 1.1 cm before.",
    sizes: [],
  },
  { text: 'The 4.2 cm mass in the left kidney is not consistent with AML.', sizes: [] },
  { text: 'A lipid-poor AML cannot be excluded for this 1.8 cm mass of the left kidney.', sizes: [] },
  { text: 'Lesion in left kidney 2.2 cm. Possible AML.', sizes: [] },
  { text: 'Renal pelvis 15 mm, AML in the parenchyma of the left kidney.', sizes: [] },
  { text: 'Pancreatic cyst 9 mm; left renal AML stable.', sizes: [] },
  { text: 'Right kidney: complex cyst 4.2 cm with AML adjacent to it.', sizes: [] },

  // Written before the sixth reading.
  {
    text: `CT UROGRAM 14.08.2026
Indication: Haematuria.
Report:
There is a 3.4 cm angiomyolipoma arising from the posterior aspect of the right kidney.
Both kidneys are otherwise normal. No calculi. The ureters are normal in calibre.
There is a 2.2 cm cyst in segment VIII of the liver. Uterus 8 cm, contains a 3 cm fibroid.
Opinion: Incidental right renal angiomyolipoma.`,
    sizes: ['right 34'],
  },
  {
    text: `MRI abdomen: 1) TSC. Multiple AMLs both kidneys. Index lesions: right lower pole 55 x 48 mm (2025: 52 x 46 mm), left upper pole 39 x 37 mm (2025: 39 x 36 mm). 2) Liver AMLs, max 11 mm.`,
    sizes: ['right 55 × 48', 'left 39 × 37'],
  },
  {
    text: `Procedure: US Renal
Right Kidney: 10.1 cm. Echogenicity normal. Mass: hyperechoic 1.2 x 1.1 x 1.0 cm, upper pole, consistent with AML. Hydronephrosis: none.
Left Kidney: 10.6 cm. Mass: none. Hydronephrosis: none.`,
    sizes: ['right 12 × 11 × 10'],
  },
  {
    text: `Abdomen ultrasonography: Liver 15.2 cm, homogeneous. Gallbladder without stones. Right kidney 108 mm, parenchyma 16 mm, with AML 14 x 13 mm at the lower pole. Left kidney 112 mm, parenchyma 17 mm, without focal lesion. Spleen 98 mm.`,
    sizes: ['right 14 × 13'],
  },
  {
    text: 'Right kidney 108 mm, parenchyma 16 mm, AML 14 mm. Left kidney 112 mm, parenchyma 17 mm.',
    sizes: ['right 14'],
  },
  {
    text: 'In comparison to the previous examination of 04/2025 the AML in the left kidney shows constant size (34 mm).',
    sizes: ['left 34'],
  },
  { text: 'Size constant AML in the left kidney of 34 mm.', sizes: ['left 34'] },
  { text: 'Angiomyolipoma right kidney size progressive from 28 to 33 mm.', sizes: ['right 33'] },
  { text: 'Left-sided AML size-progressive, now 44 mm, previously 38 mm.', sizes: ['left 44'] },
  {
    text: 'Mild interval growth of left upper pole renal AML, measuring 3.1 cm compared to 2.8 cm previously.',
    sizes: ['left 31'],
  },
  {
    text: 'The left lower pole angiomyolipoma measuring 4.1 x 3.7 cm previously measured 3.9 x 3.6 cm.',
    sizes: ['left 41 × 37'],
  },
  {
    text: 'AML at left upper pole, which measured 2.1 cm on the previous study, currently measures 2.4 cm.',
    sizes: ['left 24'],
  },
  {
    text: 'Fat containing 2.8 cm lesion within the right upper pole is unchanged and most consistent with an AML.',
    sizes: ['right 28'],
  },
  { text: 'Renal AML, left, 22 mm.', sizes: ['left 22'] },
  { text: '22 mm AML (left kidney, upper pole).', sizes: ['left 22'] },
  { text: 'AML (L kidney) 22 mm.', sizes: ['left 22'] },
  { text: 'Lt. renal AML 22mm x 18mm.', sizes: ['left 22 × 18'] },
  { text: 'Right kidney : AML 22 x 18 mm ; Left kidney : normal.', sizes: ['right 22 × 18'] },
  { text: 'R kidney: 2.4cm AML upper pole. L kidney: 1.1cm AML lower pole.', sizes: ['right 24', 'left 11'] },
  {
    text: 'Two AMLs are noted: one in the left upper pole measuring 2.4 cm and one in the right lower pole measuring 1.3 cm.',
    sizes: ['left 24', 'right 13'],
  },
  { text: 'Multiple AMLs bilaterally, the dominant one on the left being 5.8 cm.', sizes: ['left 58'] },
  { text: 'No suspicious renal mass. 1.0 cm left renal AML.', sizes: ['left 10'] },
  {
    text: 'There is a 1.9 cm exophytic fatty lesion off the left kidney, compatible with an AML, and a 1.4 cm left adrenal adenoma.',
    sizes: ['left 19'],
  },
  {
    text: 'Stable 2.0 cm right adrenal myelolipoma and stable 3.0 cm right renal angiomyolipoma.',
    sizes: ['right 30'],
  },
  {
    text: 'Impression: Stable left renal AML at 3.0 cm. Stable hepatic hemangioma at 2.0 cm. Stable splenic cyst at 1.0 cm.',
    sizes: ['left 30'],
  },
  { text: "The patient's known left renal angiomyolipoma was measured at 3.6 cm.", sizes: [] },
  {
    text: 'Acute on chronic flank pain. CT shows a 7.2 cm right renal AML with surrounding haematoma measuring 4.0 cm.',
    sizes: ['right 72'],
  },
  {
    text: 'Haemorrhagic left AML measuring 8.8 x 7.5 cm. Haematoma 12 x 9 cm in the perirenal space of the left kidney.',
    sizes: ['left 88 × 75'],
  },
  { text: 'Recommend embolization of the 5.2 cm left renal AML.', sizes: ['left 52'] },
  { text: 'Given size > 4 cm, consider embolization of the left renal AML (4.6 cm).', sizes: ['left 46'] },
  // none
  { text: 'Renal AMLs. Right lobe of liver 16 cm.', sizes: [] },
  { text: 'Echogenic kidneys, right 9.9 cm and left 10.2 cm, with small AMLs.', sizes: [] },
  {
    text: 'The kidneys contain multiple AMLs, the right measuring 13 cm and the left measuring 14 cm in length.',
    sizes: [],
  },
  { text: 'AML of the left kidney. Abscess of 3 cm in the psoas.', sizes: [] },
  {
    text: 'AML in the left kidney. Indeterminate nodule in the right kidney. This measures 1.8 cm.',
    sizes: [],
  },
  { text: 'AML in the left kidney. Postoperative seroma measures 4.4 cm.', sizes: [] },
  { text: 'Stable AML. Hiatal hernia 4 cm. Kidneys fine.', sizes: [] },
  { text: 'Renal AML. IVC filter 2.4 cm below the renal veins.', sizes: [] },
  { text: 'Renal AML with fat halo 2 mm thick.', sizes: [] },
  { text: 'AML in the left kidney. Endometrial stripe 11 mm.', sizes: [] },
  { text: 'AML in the left kidney. Follicle 21 mm in the right ovary.', sizes: [] },
  { text: 'AML, kidneys stable. Disc bulge 4 mm at L4/5.', sizes: [] },
  { text: 'Stable AMLs of the kidneys. Sclerotic focus in L2, 8 mm.', sizes: [] },
  { text: 'Renal AMLs. 6 mm ground-glass opacity in the left lower lobe.', sizes: [] },
  { text: 'Right renal AML. Bosniak IIF lesion left kidney 4.2 cm.', sizes: [] },
  { text: 'Previously 3.2 cm AML in the left kidney.', sizes: [] },
  { text: 'Old report: AML left kidney 3.2 cm.', sizes: [] },
  { text: 'An AML is present in the left kidney. Its aneurysm measures 5 mm.', sizes: [] },
  { text: 'The AML has a necrotic core of 2 cm, right kidney.', sizes: [] },
  { text: 'AML of the right kidney has three feeders, the largest 3.5 mm.', sizes: [] },
  { text: 'Mesenteric fat stranding, 3 cm, near the AML of the left kidney.', sizes: [] },
  { text: 'AML left kidney invading the renal vein over 2.5 cm.', sizes: [] },
  { text: 'Left kidney AML. Contralateral kidney 12.2 cm.', sizes: [] },
  { text: 'AML with fluid level of 1 cm in the left kidney.', sizes: [] },
  { text: 'AML with a maximum standardized uptake; left kidney; ROI 1 cm.', sizes: [] },
  { text: 'Suspicion of AML, 1.5 cm, right kidney.', sizes: [] },
  { text: 'Query AML 1.2 cm right kidney.', sizes: [] },
  { text: 'A hypoechoic mass of the right kidney, 2.2 cm, not typical of an angiomyolipoma.', sizes: [] },
  { text: 'The 12 mm lesion described before as AML is a column of Bertin, left kidney.', sizes: [] },

  // Written before the seventh reading.
  {
    text: 'A solitary, 3.1-cm, predominantly fatty mass in the left kidney is diagnostic of an angiomyolipoma.',
    sizes: ['left 31'],
  },
  { text: 'Left interpolar angiomyolipoma is stable in size at 1.9 x 1.7 cm.', sizes: ['left 19 × 17'] },
  { text: 'Lower pole right kidney angiomyolipoma 2.6 cm, formerly 2.4 cm.', sizes: ['right 26'] },
  {
    text: 'Right AML: 37 x 31 x 34 mm (prior: 36 x 31 x 33 mm). Right kidney otherwise unremarkable.',
    sizes: ['right 37 × 34 × 31'],
  },
  {
    text: 'The right kidney contains an AML. It currently measures 4.1 cm compared with 3.9 cm on the study of 6 June 2025.',
    sizes: ['right 41'],
  },
  { text: 'Angiomyolipoma of the left kidney, whose greatest dimension is 5.7 cm.', sizes: ['left 57'] },
  { text: 'Within the left kidney is a 3.4 by 3.0 by 2.9 cm AML.', sizes: ['left 34 × 30 × 29'] },
  {
    text: 'Multiple bilateral AMLs, largest on right measuring 3.9 x 3.5 cm and largest on left measuring 2.8 x 2.7 cm.',
    sizes: ['right 39 × 35', 'left 28 × 27'],
  },
  {
    text: 'Both kidneys show AMLs; largest in right lower pole (3.9 cm), largest in left mid pole (2.8 cm).',
    sizes: ['right 39', 'left 28'],
  },
  {
    text: 'A 45 mm mass is seen in the right kidney. The mass contains macroscopic fat and is consistent with an AML.',
    sizes: ['right 45'],
  },
  {
    text: 'In the left kidney a lesion of 28 mm is found. Findings consistent with AML.',
    sizes: ['left 28'],
  },
  { text: 'Echogenic lesion upper pole left kidney 9 x 8 mm ? AML', sizes: [] },
  {
    text: 'There has been interval growth of the AML in the left kidney, which now measures 4.9 x 4.4 cm, previously 4.4 x 4.0 cm.',
    sizes: ['left 49 × 44'],
  },
  { text: 'AML in upper pole of LK measures 2.3 cm.', sizes: ['left 23'] },
  {
    text: 'Angiomyolipoma seen in the lower pole of the right kidney, measures 3.2 cm × 3.0 cm × 2.7 cm.',
    sizes: ['right 32 × 30 × 27'],
  },
  { text: 'Renal angiomyolipomas: right kidney 2.1 cm; left kidney 3.4 cm.', sizes: ['right 21', 'left 34'] },
  {
    text: 'The AML on the right is 2.1 cm and the AML on the left is 3.4 cm. Kidneys of normal size.',
    sizes: ['right 21', 'left 34'],
  },
  {
    text: 'Findings: Angiomyolipoma (left kidney, lower pole): 38 × 36 × 40 mm. Volume 28 ml.',
    sizes: ['left 40 × 38 × 36'],
  },
  {
    text: 'Angiomyolipoma of the left kidney measures 2.8 cm; the adjacent cyst measures 3.9 cm.',
    sizes: ['left 28'],
  },
  { text: 'Left kidney with 2.8 cm AML and 11 mm cyst.', sizes: ['left 28'] },
  { text: 'Left kidney with an AML measuring 2.8 cm.', sizes: ['left 28'] },
  { text: 'Small 6 mm right lower pole AML, unchanged. Liver: steatosis, 17 cm span.', sizes: ['right 6'] },
  { text: '1.2cm echogenic lesion R kidney c/w AML, unchanged.', sizes: ['right 12'] },
  { text: 'Known AML, lower pole of left kidney, unchanged in size (3.3 cm).', sizes: ['left 33'] },
  {
    text: 'There is an angiomyolipoma of the left kidney measuring 3.3 cm. Another angiomyolipoma measuring 1.5 cm is seen in the right kidney.',
    sizes: ['left 33', 'right 15'],
  },
  {
    text: 'Impression: Right renal angiomyolipoma (4.1 cm). No evidence of bleeding. Renal cysts (up to 3 cm).',
    sizes: ['right 41'],
  },
  {
    text: 'Sporadic angiomyolipoma in the left kidney, size 2.0 cm; simple cysts bilaterally up to 3.1 cm.',
    sizes: ['left 20'],
  },
  // none
  { text: 'The angiomyolipoma in the left kidney is next to a 2.3 cm cyst.', sizes: [] },
  { text: 'Cyst 2.3 cm next to the angiomyolipoma in the left kidney.', sizes: [] },
  { text: 'AML in the left kidney, the right kidney measures 9.8 cm.', sizes: [] },
  { text: 'AML left kidney. Size of right kidney: 9.8 cm.', sizes: [] },
  { text: 'AML left kidney. Kidney size: 9.8 cm right, 10.3 cm left.', sizes: [] },
  { text: 'Right renal AML. Bipolar diameter of the right kidney: 10.8 cm.', sizes: [] },
  { text: 'Right renal AML. Pole to pole length 10.8 cm.', sizes: [] },
  { text: 'AML right kidney. Longitudinal diameter right kidney 10.5 cm, left kidney 10.9 cm.', sizes: [] },
  { text: 'AMLs of both kidneys. Parenchymal thickness 18 mm.', sizes: [] },
  {
    text: 'AML of the right kidney. Resistive index normal. Post-void residual 30 ml. Prostate 4.1 cm.',
    sizes: [],
  },
  {
    text: 'Right renal AML. The common bile duct measures 5 mm. The pancreatic duct measures 2 mm.',
    sizes: [],
  },
  {
    text: 'Left AML of the kidney stable. The abdominal aorta measures 2.4 cm in maximal diameter.',
    sizes: [],
  },
  { text: 'Right renal AML. Appendix 6 mm.', sizes: [] },
  { text: 'Right renal AML, unchanged. A 2.6 cm lesion in the left kidney is new and solid.', sizes: [] },
  { text: 'Right renal AML. There is also a lesion of 2.6 cm.', sizes: [] },
  { text: 'Right renal AML. Left kidney normal. Measures 10.8 cm.', sizes: [] },
  { text: 'Right renal AML is stable. Right kidney measures 10.8 cm. It is normal.', sizes: [] },
  { text: 'Hepatic AML. It measures 3.4 cm. Kidneys are normal.', sizes: [] },
  { text: 'LIVER: AML in segment 6. It measures 3.4 cm. KIDNEYS: Normal.', sizes: [] },
  { text: 'Right renal AML. SPLEEN: Lesion measuring 3.4 cm, unchanged.', sizes: [] },
  { text: 'Largest renal AML was 3.9 cm in 2021, 4.0 cm in 2022.', sizes: [] },
  { text: 'When last measured, the left renal AML was 3.9 cm.', sizes: [] },
  { text: 'The 3.9 cm left renal AML seen on CT from 2021 cannot be identified today.', sizes: [] },
  { text: 'Post nephrectomy for AML. Remnant left kidney 12.8 cm.', sizes: [] },
  { text: 'Known left renal AML. Filling defect of 9 mm in the left renal vein.', sizes: [] },
  { text: 'Biopsy of a 2.2 cm left renal mass: no angiomyolipoma.', sizes: [] },
  { text: 'AML left kidney. Needle tract 5 cm.', sizes: [] },
  { text: 'Risk of haemorrhage rises with AML size ≥ 4 cm and aneurysm ≥ 5 mm in the kidney.', sizes: [] },
  { text: 'Renal AML (size 4).', sizes: [] },
  { text: 'AMLs in both kidneys, a few mm each.', sizes: [] },
  { text: 'AMLs in both kidneys, approximately 5–10 mm.', sizes: [] },

  // Written before the eighth reading.
  {
    text: 'Right kidney: There is an angiomyolipoma in the mid pole. Its size is 2.9 x 2.5 cm.',
    sizes: ['right 29 × 25'],
  },
  { text: 'AML in the left kidney has not changed (3.0 cm).', sizes: ['left 30'] },
  {
    text: 'Bilateral angiomyolipomas are again identified. Index lesion in left upper pole measures 4.2 x 3.9 cm, unchanged. Index lesion in right lower pole measures 2.9 x 2.7 cm, previously 2.6 x 2.5 cm.',
    sizes: ['left 42 × 39', 'right 29 × 27'],
  },
  {
    text: 'Angiomyolipomas: 1) left upper pole 3.2 cm, 2) left lower pole 1.4 cm.',
    sizes: ['left 32', 'left 14'],
  },
  {
    text: 'A lobulated fat-containing lesion in the upper pole of the left kidney abutting the spleen measures 5.4 x 4.9 cm, likely AML.',
    sizes: ['left 54 × 49'],
  },
  {
    text: 'Solid echogenic mass in right kidney (32 x 30 mm) consistent with AML.',
    sizes: ['right 32 × 30'],
  },
  { text: '2.4 cm right renal angiomyolipoma with no interval change since 2023.', sizes: ['right 24'] },
  {
    text: 'Left renal angiomyolipoma has a maximal diameter of 3.8 cm, as compared with 3.7 cm one year ago.',
    sizes: ['left 38'],
  },
  {
    text: 'Left renal AML. The tumour measures 6.2 x 5.8 cm and abuts the psoas muscle.',
    sizes: ['left 62 × 58'],
  },
  {
    text: 'There is a hyperechoic, well defined 12 mm nodule in the right kidney suggestive of AML.',
    sizes: ['right 12'],
  },
  {
    text: 'Right AML (3.0 x 2.8 cm) and left AML (2.2 x 2.0 cm) of the kidneys, both stable.',
    sizes: ['right 30 × 28', 'left 22 × 20'],
  },
  {
    text: 'The right renal angiomyolipoma, measuring 4.0 cm, is unchanged. The simple cyst in the left kidney, measuring 5.0 cm, is unchanged.',
    sizes: ['right 40'],
  },
  {
    text: 'Angiomyolipoma measuring 2.5 cm in the left kidney, angiomyolipoma measuring 2.0 cm in the liver.',
    sizes: ['left 25'],
  },
  { text: 'Angiomyolipomas in the left kidney (3.5 cm) and in the liver (2.0 cm).', sizes: ['left 35'] },
  { text: '3.5 cm left renal and 2.0 cm hepatic angiomyolipomas.', sizes: [] },
  { text: 'Left kidney AML 3.5 cm, liver AML 2.0 cm.', sizes: ['left 35'] },
  { text: 'Fatty lesion (AML) of 1.7 cm in the left kidney.', sizes: ['left 17'] },
  { text: 'The AML (left kidney) is larger: 3.9 cm (3.4 cm in 2024).', sizes: ['left 39'] },
  { text: 'Left AML slightly increased, 3.9 vs 3.4 cm. Both kidneys function normally.', sizes: [] },
  { text: 'Left renal AML, currently 3.9 cm.', sizes: ['left 39'] },
  // none
  { text: 'AML in liver and kidney; the former measures 3.3 cm.', sizes: [] },
  { text: 'AMLs in the liver, the largest 3.3 cm, and in the kidneys.', sizes: [] },
  { text: 'Angiomyolipomas of kidney and liver. The hepatic lesion measures 3.3 cm.', sizes: [] },
  { text: 'Angiomyolipomas of kidney and liver. The liver lesion measures 3.3 cm.', sizes: [] },
  { text: 'Renal AMLs. Lesion in the pancreas measures 2.2 cm.', sizes: [] },
  { text: 'Renal AMLs. The lesion in the pancreas measures 2.2 cm.', sizes: [] },
  { text: 'Renal AMLs. The pancreatic lesion measures 2.2 cm.', sizes: [] },
  { text: 'Left renal AML. The known splenic lesion measures 2.2 cm.', sizes: [] },
  { text: 'Left renal AML. The right-sided pleural effusion measures 3 cm.', sizes: [] },
  { text: 'Left renal AML. The lesion in the other kidney, 2 cm, is a cyst.', sizes: [] },
  { text: 'Left renal AML. The endometrioma measures 4 cm.', sizes: [] },
  { text: 'Left renal AML. The schwannoma measures 4 cm.', sizes: [] },
  { text: 'Left renal AML. Largest gallstone 12 mm.', sizes: [] },
  { text: 'Left renal AML. Largest paracaval node: 12 mm.', sizes: [] },
  { text: 'Left renal AML. Largest hepatic metastasis measures 12 mm.', sizes: [] },
  { text: 'Left renal AML and a duplex system; upper moiety 4 cm.', sizes: [] },
  { text: 'Left renal AML, left-sided hydrocalyx 2 cm.', sizes: [] },
  { text: 'Left renal AML, sinus lipomatosis, caliectasis 14 mm.', sizes: [] },
  { text: 'Left renal AML, parapelvic cysts to 3 cm.', sizes: [] },
  { text: 'Left renal AML and horseshoe kidney with isthmus of 2 cm.', sizes: [] },
  { text: 'Left renal AML; spondylolisthesis L5 of 6 mm.', sizes: [] },
  { text: 'Left renal AML, pseudocapsule 2 mm.', sizes: [] },
  { text: 'Left renal AML, phlebolith 4 mm in the pelvis.', sizes: [] },
  { text: 'Left renal AML, urachal remnant 12 mm.', sizes: [] },
  { text: 'Renal AML with satellite 8 mm from it.', sizes: [] },
  { text: 'Left renal AML treated with a 2.8F microcatheter and 3 mm coils.', sizes: [] },
  { text: 'The tip of the drain lies 2 cm above the AML of the left kidney.', sizes: [] },
  { text: 'Left renal AML. Field of view 38 cm.', sizes: [] },
  { text: 'Left renal AML. Matrix 256, gap 1 mm.', sizes: [] },
  { text: 'Exam limited. AML left kidney as in prior (3.4 cm).', sizes: [] },

  // Written before the ninth reading.
  {
    text: 'There is a well-marginated fat-containing mass in the right upper pole that measures 3.9 x 3.4 x 3.7 cm and is compatible with an angiomyolipoma.',
    sizes: ['right 39 × 37 × 34'],
  },
  {
    text: 'Left kidney: 10.9 cm. Hyperechoic angiomyolipoma at the upper pole, 18 x 17 mm.',
    sizes: ['left 18 × 17'],
  },
  { text: 'Angiomyolipoma of the left kidney has slowly grown to 5.1 cm.', sizes: ['left 51'] },
  { text: 'Right kidney, upper pole: AML, 2.2 x 2.0 cm.', sizes: ['right 22 × 20'] },
  { text: 'Unchanged AML of the left kidney with a largest diameter of 26 mm.', sizes: ['left 26'] },
  {
    text: 'IMPRESSION: Bilateral renal AMLs with the largest on the right measuring 4.8 cm.',
    sizes: ['right 48'],
  },
  {
    text: 'A 5.2 x 4.8 cm mass with intralesional fat and a few vessels in the left kidney represents an angiomyolipoma.',
    sizes: ['left 52 × 48'],
  },
  { text: 'The previously seen left renal AML has not changed and measures 2.3 cm.', sizes: ['left 23'] },
  { text: 'Left AML in the kidney 3.1 cm, right AML 1.9 cm.', sizes: ['left 31', 'right 19'] },
  { text: 'AML (3.1 cm) of the left kidney; hepatic cyst (2.4 cm).', sizes: ['left 31'] },
  {
    text: 'There is an unchanged 2.9 cm AML arising from the lateral interpolar region of the left kidney with no new renal mass.',
    sizes: ['left 29'],
  },
  {
    text: 'Stable bilateral AMLs, the largest in the left lower pole measuring 3.3 x 2.6 cm (image 44, series 6).',
    sizes: ['left 33 × 26'],
  },
  {
    text: 'In the right kidney a fatty tumour of 4.0 cm is depicted, most likely an angiomyolipoma.',
    sizes: ['right 40'],
  },
  {
    text: 'Angiomyolipoma in the right kidney: axial 3.3 x 3.0 cm, craniocaudal 3.5 cm.',
    sizes: ['right 35 × 33 × 30'],
  },
  {
    text: 'Right renal AML 25mm (previously 24mm), left renal AML 31mm (previously 31mm).',
    sizes: ['right 25', 'left 31'],
  },
  {
    text: 'Left kidney shows an echogenic lesion of size 1.6 x 1.4 cm in the mid pole, possibility of angiomyolipoma.',
    sizes: [],
  },
  {
    text: 'Known case of TSC. Right kidney shows large AML of size 8.2 x 7.1 x 6.6 cm. Left kidney shows multiple AMLs, largest 4.4 x 3.9 cm.',
    sizes: ['right 82 × 71 × 66', 'left 44 × 39'],
  },
  {
    text: "On today's scan the right renal AML measures 3.7 cm; on the scan of 2024 it measured 3.5 cm.",
    sizes: ['right 37'],
  },
  {
    text: 'The 3.2 × 2.8 × 4.1 cm angiomyolipoma in the left kidney is unchanged.',
    sizes: ['left 41 × 32 × 28'],
  },
  { text: 'Size of AML: 3.2 cm (left kidney).', sizes: ['left 32'] },
  // none
  { text: 'No AML > 4 cm in either kidney.', sizes: [] },
  { text: 'The hepatic lesion measures 3.0 cm and is an angiomyolipoma; renal AMLs are stable.', sizes: [] },
  { text: 'Spleen measures 12.1 cm; AMLs of the kidneys.', sizes: [] },
  { text: 'Lymph node of 9 mm beside the renal AML.', sizes: [] },
  { text: 'Right adrenal mass 3.2 cm, left renal AML.', sizes: [] },
  { text: 'Left renal AML with bleeding; haematocrit effect in a 5 cm collection.', sizes: [] },
  { text: 'The left renal AML contains an aneurysm with a diameter of 8 mm.', sizes: [] },
  { text: 'AML aneurysm diameter 8 mm in the left kidney.', sizes: [] },
  { text: 'Intralesional aneurysm of the left renal AML: 8 mm.', sizes: [] },
  { text: 'AML of the left kidney, aneurysm size 8 mm.', sizes: [] },
  { text: 'Renal AML, measured previously at 3.3 cm.', sizes: [] },
  { text: 'Comparison: AML 3.3 cm. Today no measurement possible. Left kidney.', sizes: [] },
  { text: 'AML, left kidney, between 2 and 3 cm.', sizes: [] },
  { text: 'AML, left kidney, 2 to 3 cm.', sizes: [] },
  { text: 'AML, left kidney, not larger than 2 cm.', sizes: [] },
  { text: 'AML, left kidney, < 2 cm.', sizes: [] },
  { text: 'Angiomyolipoma has been excluded in the 2 cm mass of the left kidney.', sizes: [] },
  { text: 'Left renal mass 2 cm: lipid-poor AML vs papillary RCC.', sizes: [] },
  { text: 'Left renal mass 2 cm, AML not excluded.', sizes: [] },
  { text: 'Left renal AML status post nephrectomy; the tumour measured 9 cm.', sizes: [] },
  { text: 'Reason for exam: AML 3 cm left kidney. Findings: no AML is seen.', sizes: [] },
  { text: 'Left kidney: AML as before. Stone 4 mm. Cyst 12 mm.', sizes: [] },
  { text: 'Left kidney AML as before, stone 4 mm.', sizes: [] },
  { text: 'Left kidney length with AML 11.2 cm.', sizes: [] },
  { text: 'Length of left kidney 11.2 cm, AML unchanged.', sizes: [] },
  { text: 'AML. Kidney lengths 11.2 and 10.9 cm.', sizes: [] },
  { text: 'Left kidney AML and a lesion 1.4 cm of the right kidney.', sizes: [] },
  { text: 'Fat-containing 2.4 cm lesion of the left kidney.', sizes: [] },
  { text: 'Fat-containing lesion of the left adrenal consistent with AML, 2.4 cm.', sizes: [] },
  {
    text: 'Liposarcoma of the left retroperitoneum 14 cm; AML of the left kidney considered less likely.',
    sizes: [],
  },

  // Written before the tenth reading, and read without a change.
  {
    text: 'There is a 3.2 x 2.8 x 4.1 cm fat-containing lesion of the left kidney lower pole consistent with AML.',
    sizes: ['left 41 × 32 × 28'],
  },
  {
    text: 'Right renal upper pole angiomyolipoma measures 2.9 cm, increased from 2.5 cm on the prior CT.',
    sizes: ['right 29'],
  },
  { text: 'Angiomyolipoma in the left kidney. Today: 3.4 cm. Previous: 2.9 cm.', sizes: ['left 34'] },
  {
    text: 'LEFT KIDNEY: Contains an angiomyolipoma measuring 3.4 x 3.0 cm. No stones. RIGHT KIDNEY: 5 mm stone. 2.1 cm cyst.',
    sizes: ['left 34 × 30'],
  },
  {
    text: 'Two AMLs in the right kidney: 2.1 cm (upper pole) and 1.5 cm (lower pole).',
    sizes: ['right 21', 'right 15'],
  },
  { text: 'Angiomyolipoma, right kidney, 25 x 22 x 20 mm, unchanged.', sizes: ['right 25 × 22 × 20'] },
  { text: 'The AML within the right kidney is 1.8 cm.', sizes: ['right 18'] },
  {
    text: 'A lesion consistent with an angiomyolipoma is seen in the left kidney. It measures 2.7 × 2.5 cm.',
    sizes: ['left 27 × 25'],
  },
  {
    text: 'Echogenic mass in the left kidney in keeping with AML, 1.9 cm (previously 1.7 cm).',
    sizes: ['left 19'],
  },
  { text: 'Left AML 3.2cm; right AML 1.9cm; both kidneys otherwise normal.', sizes: ['left 32', 'right 19'] },
  {
    text: 'Multiple bilateral angiomyolipomas, with the largest in the right kidney measuring 5.2 × 4.6 cm and in the left kidney 3.8 × 3.1 cm.',
    sizes: ['right 52 × 46', 'left 38 × 31'],
  },
  {
    text: 'There is a lipid-rich angiomyolipoma (2.4 x 2.2 cm) at the left renal hilum.',
    sizes: ['left 24 × 22'],
  },
  {
    text: 'IMPRESSION: Enlarging right renal AML now 4.2 cm, was 3.6 cm. Left renal cyst 2.0 cm.',
    sizes: ['right 42'],
  },
  {
    text: 'The lesion in the right kidney, known to be an angiomyolipoma, measures 3.1 cm.',
    sizes: ['right 31'],
  },
  {
    text: 'At the lower pole of the left kidney, a 4.4 x 4.1 cm AML is demonstrated with no evidence of haemorrhage.',
    sizes: ['left 44 × 41'],
  },
  { text: 'No hydronephrosis. 1.1 cm AML in the right mid kidney.', sizes: ['right 11'] },
  {
    text: 'Compared to the prior, the left AML has grown from 31 mm to 36 mm. Right kidney normal.',
    sizes: ['left 36'],
  },
  {
    text: 'AML on the right, 23 mm, stable; AML on the left, 15 mm, stable. Kidneys otherwise normal.',
    sizes: ['right 23', 'left 15'],
  },
  {
    text: 'Angiomyolipoma of right kidney again noted measuring 3.0 x 2.7 cm and showing no change.',
    sizes: ['right 30 × 27'],
  },
  // none
  { text: 'Left renal AML. Left renal artery aneurysm measures 1.4 cm.', sizes: [] },
  { text: 'No evidence of AML. The right kidney measures 10.4 cm.', sizes: [] },
  { text: 'Splenic hamartoma 2.2 cm. No AML in the kidneys.', sizes: [] },
  { text: 'The right kidney measures 11.1 cm. It contains an AML.', sizes: [] },
  { text: 'The right kidney, containing an AML, is 11.1 cm long.', sizes: [] },
  { text: 'AML: 2-3 cm in the right kidney.', sizes: [] },
  { text: 'Right renal AML, at most 2 cm.', sizes: [] },
  { text: 'Right renal AML was 2.9 cm.', sizes: [] },
  { text: 'Right renal AML; previously 2.9 cm.', sizes: [] },
  { text: 'Renal AML. Adrenal nodule measures 1.9 cm. It is unchanged at 1.9 cm.', sizes: [] },
  { text: 'Liver: 1.9 cm AML. Right kidney: no AML.', sizes: [] },
  { text: 'Renal stone measuring 8 mm in the kidney with AML.', sizes: [] },
  { text: 'Perinephric node 8 mm adjacent to left renal AML.', sizes: [] },
  { text: 'Left renal AML. Slice thickness 3 mm.', sizes: [] },
  { text: 'PRIOR STUDY: Left renal AML 3.1 cm.', sizes: [] },
  {
    text: 'TECHNIQUE: 3 mm slices. HISTORY: AML left kidney 4 cm. FINDINGS: Left kidney AML, stable.',
    sizes: [],
  },
  { text: 'Left renal cell carcinoma measuring 4.4 cm. Right renal AML, stable.', sizes: [] },
  { text: 'Left renal oncocytoma 3 cm, not AML.', sizes: [] },
  { text: 'Splenomegaly 15 cm in patient with AML on chemotherapy. Kidneys unremarkable.', sizes: [] },
  { text: 'Pancreatic angiomyolipoma (PEComa) 3.3 cm; kidneys normal.', sizes: [] },
  { text: 'Left renal AML. A fat-containing lesion measuring 2.0 cm in the liver.', sizes: [] },
  { text: 'The left renal AML contains a 1.1 cm cystic area.', sizes: [] },
];
