import { describe, expect, it } from 'vitest';
import { organsIn, sidesIn } from './organs.ts';

describe('where something is', () => {
  it.each([
    ['in the left kidney', ['kidney']],
    ['hepatic AML', ['elsewhere']],
    ['in segment VI', ['elsewhere']],
    ['in the kidney, abutting the spleen', ['kidney']],
    ['in the kidney, adjacent to the liver', ['kidney']],
    ['extrarenal', ['elsewhere']],
    ['in the upper segment', []],
  ])('"%s"', (sentence, expected) => {
    expect(organsIn(sentence).map(({ organ }) => organ)).toEqual(expected);
  });

  it.each([
    ['left and right kidneys', []],
    ['on the left, and on the right', ['left', 'right']],
    ['left-sided', ['left']],
    ['LK and RK', ['left', 'right']],
    ['kidney (L)', ['left']],
    ['lt. renal AML', ['left']],
    ['right hepatic lobe', []],
    ['left adrenal', []],
  ])('the sides of "%s"', (sentence, expected) => {
    expect(sidesIn(sentence).map(({ side }) => side)).toEqual(expected);
  });
});
