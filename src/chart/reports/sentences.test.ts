import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const texts = (report: string) => sentences(report).map(({ text }) => text);

describe('the sentences of a report', () => {
  it.each([
    ['end at a full stop, not at a decimal', 'One of 3.2 cm. Two.', ['One of 3.2 cm.', 'Two.']],
    ['do not end at an abbreviation', 'AML approx. 3 cm vs. 2 cm.', ['AML approx. 3 cm vs. 2 cm.']],
    ['go on over a broken line', 'An AML measuring\n3.2 cm.', ['An AML measuring 3.2 cm.']],
    ['go on over a broken size', 'measuring 3.2 x\n2.8 cm.', ['measuring 3.2 x 2.8 cm.']],
    ['begin anew with each item', '1. AML\n2. Cyst\n- Stone', ['1. AML', '2. Cyst', '- Stone']],
    ['begin anew after a short line', 'Left AML 3 cm\nRight cyst 2 cm', ['Left AML 3 cm', 'Right cyst 2 cm']],
    ['part at a blank line', 'AML of\n\n3 cm', ['AML of', '3 cm']],
    ['keep one space for many', 'AML \t of  3 cm', ['AML of 3 cm']],
  ])('%s', (_, report, expected) => {
    expect(texts(report)).toEqual(expected);
  });

  it('stand under the heading before them', () => {
    const report = 'COMPARISON: CT 2022.\nFINDINGS:\nLeft kidney: AML.\nIt is stable.\nIMPRESSION: AML.';
    expect(sentences(report).map(({ heading: { current, organ, side } }) => [current, organ, side])).toEqual([
      [false, null, null],
      [true, 'kidney', 'left'],
      [true, 'kidney', 'left'],
      [true, null, null],
    ]);
  });

  it('are left out where they are longer than a sentence can be', () => {
    expect(texts(`${'word '.repeat(300)}.`)).toEqual([]);
  });
});
