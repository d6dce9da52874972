import { describe, expect, it } from 'vitest';
import { isNamed, isStated } from './certainty.ts';
import { plain } from './plain.ts';
import { thingsIn } from './things.ts';

function stated(written: string): boolean | undefined {
  const sentence = plain(written);
  const aml = thingsIn(sentence).find(({ kind }) => kind === 'aml');
  return aml && isStated(sentence, aml);
}

describe('an angiomyolipoma', () => {
  it.each([
    'There is an AML.',
    'No change in the AML.',
    'No significant growth of the angiomyolipoma.',
    'AML without haemorrhage.',
    'Lesion typical for angiomyolipoma.',
    'Unchanged angiomyolipoma.',
  ])('is stated in "%s"', (sentence) => {
    expect(stated(sentence)).toBe(true);
  });

  it.each([
    'No angiomyolipoma.',
    'Without evidence of AML.',
    'Negative for angiomyolipoma.',
    'This is not an angiomyolipoma.',
    'RCC rather than angiomyolipoma.',
    'Possible angiomyolipoma.',
    'AML versus RCC.',
    'RCC or angiomyolipoma.',
    'This may represent an AML.',
    'Angiomyolipoma cannot be excluded.',
    '?AML',
    'AML is no longer seen.',
    'Atypical for AML.',
  ])('is not stated in "%s"', (sentence) => {
    expect(stated(sentence)).toBe(false);
  });

  it.each([', consistent with an ', ' is most likely a small ', ' (', ', s/o '])('names with "%s"', (gap) => {
    expect(isNamed(gap)).toBe(true);
  });

  it.each([' and a ', ' is not an ', ', which may be an ', ' abutting the '])(
    'does not name with "%s"',
    (gap) => {
      expect(isNamed(gap)).toBe(false);
    },
  );
});
