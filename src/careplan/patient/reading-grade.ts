/** How hard a text is to read: the Flesch–Kincaid grade, by a count of its syllables. For tests only. */

/** Words whose letters mislead, and names that are spelled out. */
const SAID: Readonly<Record<string, number>> = {
  angiomyolipoma: 8,
  ibuprofen: 4,
  everolimus: 5,
  every: 2,
  area: 3,
  idea: 3,
  people: 2,
  someone: 2,
  everyone: 3,
  therefore: 2,
  safety: 2,
  business: 2,
  vegetable: 4,
  cbd: 3,
  ct: 2,
  mri: 3,
  tsc: 3,
  mtor: 2,
  cm: 4,
};

/** An e that is written and not said: at the end, in "-es" and "-ed", and before an ending of its own. */
function withoutSilentE(word: string): string {
  return word
    .replace(/([^aeiouy])e(?=(?:ly|less|ful|ness|ment|ments|thing|times?|where)$)/, '$1')
    .replace(/(?<=[^aeiouy])e$/, (e, at: number) => (/[^aeiouy]l$/.test(word.slice(0, at)) ? e : ''))
    .replace(/(?<=[^aeiouytd])ed$/, (ed, at: number) => (/[^aeiouy]l$/.test(word.slice(0, at)) ? ed : 'd'))
    .replace(/(?<=[^aeiouysxzcg])es$/, (es, at: number) =>
      /(?:[^aeiouy]l|ch|sh)$/.test(word.slice(0, at)) ? es : 's',
    );
}

/** Neighbouring vowels that are said apart. */
const APART =
  /(?<![cgstl])ia|(?<=l)ia(?!n)|(?<=c)ia(?=t)|(?<![cgstx])io|iu|(?<!q)uou|ua(?=[lt])|eo(?!n|us|u)|i(?=ety|et(?:ly)?$)|(?<!t)i(?=enc)|(?<=[aeiou])i(?=ng)|yi|(?<=[^q])ui(?=ty)|(?<=cr)ea(?=t[ei])|ea(?=lit)|oe(?=[tm])|(?<=[^aeiou])ii/g;

/** A word of numbers counts one for each digit: more than is said for most, and never less. */
export function syllables(raw: string): number {
  const word = raw.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (/\d/.test(word)) return word.length;
  const said = SAID[word] ?? SAID[word.replace(/s$/, '')];
  if (said !== undefined) return said;
  const spoken = withoutSilentE(word);
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = spoken.match(APART)?.length ?? 0;
  const endings = /(?:sm|thm)s?$/.test(spoken) ? 1 : 0;
  return Math.max(1, groups + apart + endings);
}

export const wordsOf = (sentence: string): string[] =>
  sentence.split(/[\s—–-]+/).filter((one) => /[a-z0-9]/i.test(one));

/** Sentences end at a full stop, a question mark, an exclamation mark, a colon before an item, or the end of a line. */
export const sentencesOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(/(?<=[.?!][”*)]?)\s+/)).filter((one) => wordsOf(one).length > 0);

/** 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59. */
export function grade(lines: readonly string[]): number {
  const sentences = sentencesOf(lines);
  const words = sentences.flatMap(wordsOf);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}
