import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';
import { tokensOf } from './tokens.ts';

function read(sentence: string): string[] {
  const tokens = tokensOf(sentence);
  return mentionsIn(tokens).map(({ kind, head, led }) =>
    [kind, tokens[head]?.text, led].filter(Boolean).join(' '),
  );
}

describe('what a sentence speaks of', () => {
  it.each([
    ['an AML in the left kidney', ['aml aml', 'organ kidney loc']],
    ['left kidney AML', ['aml aml']],
    ['AML upper pole left kidney', ['aml aml']],
    ['in the left kidney an AML', ['organ kidney loc', 'aml aml']],
    ['kidney stone and hepatic cyst', ['other stone', 'other cyst']],
    ['stone right kidney', ['other stone']],
    ['the largest measures', ['back largest']],
    ['the largest cyst', ['other cyst']],
    ['the largest diameter', []],
    ['it is slightly larger', ['back it']],
    ['angiomyolipoma lesion', ['aml angiomyolipoma']],
    ['AML size', ['aml aml']],
    ['left kidney length', ['organ kidney']],
    ['AMLs, the right measuring', ['aml amls', 'organ right']],
    ['one LK', ['back one']],
    ['a pessary', ['other pessary']],
  ])('"%s"', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('knows one from several', () => {
    const plural = (sentence: string) => mentionsIn(tokensOf(sentence)).map((one) => one.plural);
    expect(plural('mass, masses, focus, AML, AMLs, angiomyolipomata, two fatty lesion')).toEqual([
      false,
      true,
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});
