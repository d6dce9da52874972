import { describe, expect, test } from 'vitest';
import { grade, syllables } from './reading-grade.ts';

/** As a dictionary parts them. */
const WORDS: Record<number, string> = {
  1: 'the call you your side faint cold weak heart swells blood clots pain drive once scan team choice checked stopped caused takes sores wounds blocked tried through though their whole made large size type cause please eye clear need source yes',
  2: 'sudden very belly nearly sweaty races swelling urine doctor any happens kidney muscle vessels cancer danger bleeding tissue little table tables needed wanted treated tested advised started science quiet lion being doing going saying trying early safely movement statement sometimes something careful action tension special social choices changes bulges causes sources people every',
  3: 'together hospital medicine ambulance history family animal beautiful idea radio period quietly deciding surgery remember important another deciding oestrogen approval reptilian area',
  4: 'emergency information education situation experience variety society reality community necessary intervention operation usually ibuprofen',
  5: 'university examination possibility embolization everolimus',
  6: 'responsibility',
  8: 'angiomyolipoma',
};

const EACH = Object.entries(WORDS).flatMap(([count, words]) =>
  words.split(' ').map((word): [string, number] => [word, Number(count)]),
);

test.each(EACH)('%s', (word, count) => expect(syllables(word)).toBe(count));

describe('texts whose grade is known', () => {
  test.each([
    // 6 words of one syllable.
    ['The cat sat on the mat.', -1.45],
    // 13 words, 24 syllables (Wikipedia, "Flesch–Kincaid readability tests").
    ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 11.27],
    // 16 words, 23 syllables (the same).
    ['This sentence, taken as a reading passage unto itself, is being used to prove a point.', 7.61],
  ])('%s', (text, known) => expect(grade([text])).toBeCloseTo(known, 1));
});
