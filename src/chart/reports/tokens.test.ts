import { describe, expect, it } from 'vitest';
import { plain } from './plain.ts';
import { tokensOf } from './tokens.ts';

const read = (written: string) => tokensOf(plain(written)).map(({ text, tag }) => `${text}: ${tag}`);

describe('the words of a sentence', () => {
  it.each([
    ['angiomyelolipoma', ['angiomyelolipoma: aml']],
    ['consistent with AMLs', ['consistent with: naming', 'amls: aml']],
    ['lymph node', ['lymph node: other']],
    ['a pessary', ['a: det', 'pessary: unknown']],
    ['schwannoma', ['schwannoma: other']],
    ['lobulated', ['lobulated: describe']],
    ['left-sided', ['left-sided: left']],
    ['UP', ['up: pole']],
    ['up to 2 cm', ['up to: bound', '2 cm: size']],
    ['R kidney', ['r: right', 'kidney: organ']],
    ['segment VII', ['segment: elsewhere', 'vii: number']],
    ['the lower segment', ['the: det', 'lower: pole', 'segment: pole']],
    ['3 May 2021', ['3 may 2021: date']],
    ['01/2019', ['01/2019: date']],
    ['may', ['may: doubt']],
    ['3.2 × 2.8 cm', ['3.2 x 2.8 cm: size']],
  ])('"%s"', (written, expected) => {
    expect(read(written)).toEqual(expected);
  });

  it('stand where they say', () => {
    const sentence = 'An AML, 3.2 cm (lymph node 4 mm).';
    for (const { text, start, end } of tokensOf(sentence))
      expect(sentence.slice(start, end).toLowerCase()).toBe(text);
  });
});
