import { describe, expect, it } from 'vitest';
import { merged } from './merge.ts';
import { sizesInText } from './sizes-in-text.ts';

const read = (report: string) =>
  merged(sizesInText(report)).map(({ side, axesMm }) => `${side ?? 'unknown'} ${axesMm.join('×')}`);

describe('a size is proposed', () => {
  it.each([
    [
      'of a lesion that its own sentence names',
      'Left kidney: echogenic lesion, 21 x 17 mm - AML.',
      ['left 21×17'],
    ],
    [
      'of a lesion that a later sentence names',
      'There is a 26 mm left renal mass. It has a mean attenuation of -72 HU. This is diagnostic of AML.',
      ['left 26'],
    ],
    [
      'of the one fatty lesion that only the conclusion names',
      'FINDINGS: Hyperechoic 14 mm lesion in the right kidney.\nIMPRESSION: Right renal AML.',
      ['right 14'],
    ],
    [
      'of each thing in its order',
      'In the left kidney a cyst and an AML, measuring 19 mm and 12 mm respectively.',
      ['left 12'],
    ],
    ['on each side', 'There is an AML in each kidney, both 15 mm.', ['right 15', 'left 15']],
    [
      'of the largest under a side',
      'Both kidneys contain AMLs.\nRight: largest 36 mm.\nLeft: largest 22 mm.',
      ['right 36', 'left 22'],
    ],
    [
      'of a row of a table, in the unit of its column',
      'Lesion | Side | Current (mm) | Prior (mm)\nAML | Left kidney | 18 x 16 | 17 x 15\nCyst | Left kidney | 40 | 39',
      ['left 18×16'],
    ],
    [
      'in a record of fields',
      'LESION 1\nLaterality: Left kidney\nSize: 3.7 cm\nDiagnosis: Angiomyolipoma\nLESION 2\nSize: 1.9 cm\nDiagnosis: Cyst',
      ['left 37'],
    ],
    [
      'after one line of history',
      'History: flank pain.\nThere is a 19 mm AML in the right kidney.\nIMPRESSION: AML.',
      ['right 19'],
    ],
    [
      'of spoken words',
      'liver normal full stop right kidney angiomyolipoma 24 by 19 millimetres full stop left kidney normal',
      ['right 24×19'],
    ],
    ['as corrected', 'Left renal AML of 42 mm. The correct measurement is 24 mm, not 42 mm.', ['left 24']],
    [
      'in the other kidney',
      'Right kidney AML 3.0 cm, a second one in the contralateral kidney 1.4 cm.',
      ['right 30', 'left 14'],
    ],
  ])('%s', (_, report, expected) => {
    expect(read(report)).toEqual(expected);
  });
});

describe('no size is proposed', () => {
  it.each([
    ['of a word that nobody listed', 'Left renal AML. Pessary 4 cm. Baker cyst 3 cm.'],
    ['of what surrounds the AML', 'Urinoma next to the embolised AML of the left kidney, 6 cm.'],
    ['of a lesion on the other side', 'Right renal AML, stable. The left renal lesion measures 3 cm.'],
    ['of a lesion that is told apart', 'Left renal AML. The solid lesion measures 3 cm.'],
    ['of a kidney that only its side names', 'Kidneys show AMLs. Right measures 12.4 cm, left 12.9 cm.'],
    ['of what is asked', 'MRI is advised to confirm that the 24 mm left renal mass is an AML.'],
    ['of somebody else', 'Her sister has a renal AML of 6 cm.'],
    ['together with blood', 'Left renal AML, overall 9.8 x 8.1 cm including the haematoma.'],
    ['of axes that stand apart', 'Right renal AML. AP: 33 mm. Trans: 29 mm. CC: 38 mm.'],
    [
      'where one of two lesions is meant',
      'FINDINGS: Echogenic left renal lesions of 14 mm and 22 mm.\nIMPRESSION: Left AML.',
    ],
    [
      'of a column that may be either',
      'Lesion | Side | Size A (mm) | Size B (mm)\nAML | Left kidney | 18 | 17',
    ],
  ])('%s', (_, report) => {
    expect(read(report)).toEqual([]);
  });
});
