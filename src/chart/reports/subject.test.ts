import { describe, expect, it } from 'vitest';
import { sizesWritten } from './numbers.ts';
import { type SpokenOf, subjectOf } from './subject.ts';
import { thingsIn } from './things.ts';

/** What the first size of a sentence is of; whether that is an angiomyolipoma. */
function subject(sentence: string, spokenOf: SpokenOf = null): [string | null, boolean] | null {
  const sizes = sizesWritten(sentence);
  const [size] = sizes;
  const found = size && subjectOf(sentence, size, { sizes, things: thingsIn(sentence), spokenOf });
  if (!found) return null;
  const { thing, isAml } = found;
  return [thing && sentence.slice(thing.start, thing.end), isAml];
}

describe('a size is', () => {
  it.each([
    ['of what it describes', 'a cyst and a 3 cm AML', ['AML', true]],
    ['of what was named last', 'an AML measuring 3 cm and a cyst', ['AML', true]],
    ['of a lesion that is called one', 'a lesion of 3 cm, consistent with AML', ['lesion', true]],
    ['of no lesion that is not', 'a lesion of 3 cm beside an AML', ['lesion', false]],
    ['of the organ that it is said of', 'the left kidney measures 11 cm', ['kidney', false]],
    ['of the stone', 'an AML and a stone of 6 mm', ['stone', false]],
  ] as const)('%s', (_, sentence, expected) => {
    expect(subject(sentence)).toEqual(expected);
  });

  it.each([
    ['what contains the AML', 'The kidney, which contains an AML, measures 11 cm.'],
    ['what is beside it', 'The cyst abutting the AML measures 4 cm.'],
    ['what it has', 'The AML has a core of 2 cm.'],
    ['a word nobody knows', 'AML, phlebolith 4 mm.'],
  ])('not told where it may be of %s', (_, sentence) => {
    expect(subject(sentence)).toBeNull();
  });

  it('of what was spoken of, where the sentence goes on about it', () => {
    expect(subject('It measures 3 cm.', 'aml')).toEqual(['It', true]);
    expect(subject('Measures 3 cm.', 'aml')).toEqual([null, true]);
    expect(subject('Measures 3 cm.', 'other')).toEqual([null, false]);
    expect(subject('Pessary 3 cm.', 'aml')).toBeNull();
  });
});
