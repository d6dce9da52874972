import { describe, expect, it } from 'vitest';
import { merged } from './merge.ts';
import { sizesInText } from './sizes-in-text.ts';

const read = (report: string) =>
  merged(sizesInText(report)).map(({ side, axesMm }) => `${side ?? 'unknown'} ${axesMm.join('×')}`);

describe('a lesion that the report goes on to call no angiomyolipoma is none', () => {
  it.each([
    'The 31 mm right renal angiomyolipoma seen on ultrasound contains no fat on MRI and is not an angiomyolipoma.',
    'Left renal angiomyolipoma, 24 mm, on ultrasound; on MRI the lesion is not consistent with an angiomyolipoma.',
    'Right renal angiomyolipoma measuring 31 mm. It contains no fat and is therefore not an angiomyolipoma.',
    'FINDINGS: Right renal AML of 31 mm.\nIMPRESSION: The right renal lesion is not an angiomyolipoma.',
    'FINDINGS: Right renal AML of 31 mm.\nIMPRESSION: The 3.1 cm right renal mass is not an AML; biopsy is advised.',
    'Left kidney: angiomyolipoma of 18 mm. In this lesion an angiomyolipoma is excluded.',
    'Left renal angiomyolipoma, 18 mm. The lesion enhances avidly and is no longer considered an angiomyolipoma.',
    'Left renal angiomyolipoma, 18 mm. The absence of fat in this lesion rules out an angiomyolipoma.',
    'Left renal angiomyolipoma, 18 mm. This mass is a renal cell carcinoma rather than an angiomyolipoma.',
  ])('%s', (report) => {
    expect(read(report)).toEqual([]);
  });

  it.each([
    [
      'of the other kidney',
      'Left renal angiomyolipoma, 42 mm. The right renal mass of 31 mm is not an angiomyolipoma.',
      ['left 42'],
    ],
    [
      'of another size',
      'Left renal angiomyolipoma, 42 mm. The 15 mm left renal nodule is not an angiomyolipoma.',
      ['left 42'],
    ],
    [
      'that is new to the report',
      'Left renal angiomyolipoma, 42 mm. A second lesion of the left kidney is not an angiomyolipoma.',
      ['left 42'],
    ],
    [
      'spoken of last',
      'Left renal angiomyolipoma, 42 mm. There is a cyst of 12 mm. It is not an angiomyolipoma.',
      ['left 42'],
    ],
    [
      'that has not grown',
      'Left renal angiomyolipoma, 42 mm. The angiomyolipoma is not larger than before.',
      ['left 42'],
    ],
    [
      'that shows no other one',
      'Left renal angiomyolipoma, 42 mm. The right kidney has no angiomyolipoma.',
      ['left 42'],
    ],
  ])('not a lesion %s', (_, report, expected) => {
    expect(read(report)).toEqual(expected);
  });
});
