import { describe, expect, it } from 'vitest';
import { merged } from './merge.ts';
import { sizesInText } from './sizes-in-text.ts';

const read = (report: string) =>
  merged(sizesInText(report)).map(({ side, axesMm }) => `${side ?? 'unknown'} ${axesMm.join('×')}`);

describe('one lesion told twice is one size', () => {
  it.each([
    [
      'the longest axis again',
      'FINDINGS: Left AML 4.1 x 3.2 cm in the kidney.\nIMPRESSION: Left AML, 4.1 cm.',
      ['left 41×32'],
    ],
    ['a rounded one', 'FINDINGS: Left renal AML 4.1 x 3.2 cm.\nIMPRESSION: 4 cm left AML.', ['left 41×32']],
    ['without its side', 'FINDINGS: Renal AML 41 mm.\nIMPRESSION: Left renal AML 41 mm.', ['left 41']],
    ['of two sides is two', 'Left renal AML 41 mm. Right renal AML 41 mm.', ['left 41', 'right 41']],
    [
      'first shorter, in a conclusion',
      'CONCLUSION\n5.5 cm right renal AML.\n\nDETAILS\nThe right renal AML measures 5.5 x 4.8 x 4.2 cm.',
      ['right 55×48×42'],
    ],
    [
      'of one section and two lengths is two',
      'Left renal AML 4.1 cm. Left renal AML 4 cm.',
      ['left 41', 'left 40'],
    ],
  ])('%s', (_, report, expected) => {
    expect(read(report)).toEqual(expected);
  });
});
