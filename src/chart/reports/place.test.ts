import { describe, expect, it } from 'vitest';
import { sizesInText } from './sizes-in-text.ts';

const sides = (text: string) => sizesInText(text).map(({ side }) => side);

describe('the side of a lesion', () => {
  it.each([
    ['is told before it', 'Left renal angiomyolipoma of 3 cm.', ['left']],
    ['is told after it', 'A 3 cm angiomyolipoma in the right kidney.', ['right']],
    ['is each its own', 'Angiomyolipomas of 3 cm on the right and 2 cm on the left.', ['right', 'left']],
    ['comes from the heading', 'LEFT KIDNEY: angiomyolipoma 3 cm.', ['left']],
    ['comes from the sentence before', 'Right renal angiomyolipoma. It measures 3 cm.', ['right']],
    ['may not be told', 'Renal angiomyolipoma of 3 cm.', [null]],
    ['may be both', 'Bilateral renal angiomyolipomas, the largest 3 cm.', [null]],
    [
      'follows the order',
      'Angiomyolipomas of 3 cm and 2 cm in the right and left kidney, respectively.',
      ['right', 'left'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  it.each([
    'Hepatic angiomyolipoma of 3 cm.',
    'Angiomyolipoma of 3 cm in the liver.',
    'LIVER: angiomyolipoma 3 cm.',
    'The spleen contains an angiomyolipoma of 3 cm.',
  ])('is of no interest in "%s"', (text) => {
    expect(sides(text)).toEqual([]);
  });
});
