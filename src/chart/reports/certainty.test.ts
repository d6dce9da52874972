import { describe, expect, it } from 'vitest';
import { standingOf } from './certainty.ts';
import { mentionsIn } from './mentions.ts';
import { plain } from './plain.ts';
import { tokensOf } from './tokens.ts';

function standing(written: string): string | undefined {
  const tokens = tokensOf(plain(written));
  const aml = mentionsIn(tokens).find(({ kind }) => kind === 'aml');
  return aml && standingOf(tokens, aml);
}

describe('an angiomyolipoma', () => {
  it.each([
    'There is an AML.',
    'No change in the AML.',
    'No significant growth of the angiomyolipoma.',
    'AML without haemorrhage.',
    'Lesion typical for angiomyolipoma.',
    'Unchanged angiomyolipoma.',
    'The AML is not larger than before.',
    'The AML has gone from 5 to 4 cm.',
    'The left AML of 24 mm is next to a 3 cm cyst.',
    'The left AML is 24 mm and the cyst is 3 cm.',
  ])('is stated in "%s"', (sentence) => {
    expect(standing(sentence)).toBe('stated');
  });

  it.each([
    'No angiomyolipoma.',
    'Without evidence of AML.',
    'Negative for angiomyolipoma.',
    'This is not an angiomyolipoma.',
    'RCC rather than angiomyolipoma.',
    'No calculus, hydronephrosis or angiomyolipoma.',
    'No calculus / AML.',
    'No macroscopic fat to suggest an AML.',
    'AML is no longer seen.',
    'Atypical for AML.',
    'The AML was resected.',
    'The AML that was embolised has completely gone.',
    'The lesion reported as a 24 mm AML is a 24 mm adrenal myelolipoma.',
    'The 31 mm AML was in fact a cyst.',
  ])('is denied in "%s"', (sentence) => {
    expect(standing(sentence)).toBe('denied');
  });

  it.each([
    'Possible angiomyolipoma.',
    'AML versus RCC.',
    'RCC or angiomyolipoma.',
    'This may represent an AML.',
    'Angiomyolipoma cannot be excluded.',
    '?AML',
    'AML (?)',
    'The "AML" is a column of Bertin.',
  ])('is doubted in "%s"', (sentence) => {
    expect(standing(sentence)).toBe('doubted');
  });
});
