import { describe, expect, test } from 'vitest';
import { sentenceCase } from '../core/words/labels.ts';
import { millimetres, sentence, sentenceList, tidy } from './text.ts';

describe('words of a chart', () => {
  test('become one line', () => {
    expect(tidy(' left\n\tkidney  AML ')).toBe('left kidney AML');
  });
  test('lose control characters and overrides of direction', () => {
    expect(tidy('ever\u0000oli\u202Emus\u2066')).toBe('ever olimus');
  });
  test('lose half a surrogate pair, keep a whole one', () => {
    expect(tidy('a\uD83D b 🙂')).toBe('a b 🙂');
  });
  test('lose what cannot be read as written, whichever character it is', () => {
    const missed = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) => {
      const blank = /[\p{Cc}\s]/u.test(one);
      const lost = /[\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(one);
      return tidy(`a${one}b`) !== (blank ? 'a b' : lost ? 'ab' : `a${one}b`);
    });
    expect(missed).toEqual([]);
  });
  test.each([' a', 'a ', 'a  b', ' '])('have no blank that is not between two words: "%s"', (words) => {
    expect(tidy(words)).toBe(words.trim().replace('  ', ' '));
  });
  test('are cut where they are too long, and say so', () => {
    expect(tidy('abcdef', 3)).toBe('abc…');
    expect(tidy('abc', 3)).toBe('abc');
  });
});

describe('a length', () => {
  test('is not rounded up to a threshold', () => {
    expect(millimetres(39.96)).toBe('39.96 mm');
  });
  test('has no noise of binary fractions', () => {
    expect(millimetres(3.99 * 10)).toBe('39.9 mm');
  });
});

test('a list reads as a sentence', () => {
  expect(sentenceList([])).toBe('');
  expect(sentenceList(['a'])).toBe('a');
  expect(sentenceList(['a', 'b', 'c'])).toBe('a, b and c');
});

test('a sentence ends once', () => {
  expect(sentence('Watch')).toBe('Watch.');
  expect(sentence('Is it?')).toBe('Is it?');
});

test('a name that begins with a small letter keeps it', () => {
  expect(sentenceCase('eGFR')).toBe('eGFR');
  expect(sentenceCase('solitary kidney')).toBe('Solitary kidney');
});
