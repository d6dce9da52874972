import { describe, expect, it } from 'vitest';
import { thingsIn } from './things.ts';

const read = (sentence: string) =>
  thingsIn(sentence).map(({ kind, start, end }) => `${kind} ${sentence.slice(start, end)}`);

describe('what a sentence speaks of', () => {
  it.each([
    ['an AML in the left kidney', ['aml AML']],
    ['the left kidney measures', ['organ kidney']],
    ['left kidney AML', ['aml AML']],
    ['AML left kidney', ['aml AML']],
    ['AML, upper pole, left kidney', ['aml AML']],
    ['angiomyolipoma, right kidney, 2 cm', ['aml angiomyolipoma']],
    ['a lesion of the liver', ['lesion lesion']],
    ['kidney stone and hepatic cyst', ['other stone', 'other cyst']],
    ['the largest measures', ['back largest']],
    ['the largest cyst', ['other cyst']],
    ['the largest diameter', []],
    ['it is slightly larger', ['back it']],
    ['angiomyolipoma lesion', ['aml angiomyolipoma']],
    ['a myelolipoma', ['other myelolipoma']],
    ['with microaneurysms', ['other microaneurysms']],
  ])('"%s"', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('knows one from several', () => {
    const plural = thingsIn('mass, masses, focus, AML, AMLs, angiomyolipomata').map((one) => one.plural);
    expect(plural).toEqual([false, true, false, false, true, true]);
  });
});
