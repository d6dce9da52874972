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
