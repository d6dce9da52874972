import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';
import { ownerOf } from './owner.ts';
import { tokensOf } from './tokens.ts';

/** What the last size of a sentence is of. */
function owner(sentence: string): string | undefined {
  const tokens = tokensOf(sentence);
  const found = ownerOf(
    { tokens, mentions: mentionsIn(tokens), headingEnd: 0 },
    tokens.findLastIndex(({ tag }) => tag === 'size'),
  );
  return found.by === 'mention' ? tokens[found.mention.head]?.text : found.by;
}

describe('a size is of', () => {
  it.each([
    ['a cyst and a 3 cm AML', 'aml'],
    ['an AML measuring 3 cm and a cyst', 'aml'],
    ['a solitary, 3.1-cm, predominantly fatty mass', 'mass'],
    ['the left kidney measures 11 cm', 'kidney'],
    ['an AML and a stone of 6 mm', 'stone'],
    ['AML, pessary 4 cm', 'pessary'],
    ['the AML has a core of 2 cm', 'core'],
    ['the kidney, which contains an AML, measures 11 cm', 'kidney'],
    ['the kidney contains AMLs and measures 16 cm', 'kidney'],
    ['AMLs in the kidneys, the right measuring 13 cm', 'right'],
    ['the cyst adjacent to the AML measures 4 cm', 'cyst'],
    ['the AML adjacent to the cyst measures 4 cm', 'aml'],
    ['the AML, which has not changed since 2022, measures 2 cm', 'aml'],
    ['AML with a maximal diameter of 4 cm', 'aml'],
    ['AML in the left kidney without aneurysm, 4 cm', 'aml'],
    ['size of the left AML: 3 cm', 'aml'],
    ['AMLs: right kidney 2 cm; left kidney 3 cm', 'amls'],
    ['measuring 3.4 cm, the AML is stable', 'aml'],
    ['currently measures 3 cm', 'focus'],
    ['left upper pole: 3 cm', 'focus'],
  ])('"%s"', (sentence, expected) => {
    expect(owner(sentence)).toBe(expected);
  });

  it.each(['haematoma around the AML, 7 cm', 'within the AML, 7 mm', 'AML of the left kidney, 11.2 cm'])(
    'what cannot be told in "%s"',
    (sentence) => {
      expect(owner(sentence)).toBe('unknown');
    },
  );
});
