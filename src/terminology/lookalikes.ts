/** Cyrillic and Greek letters that nobody can tell from Latin ones, each above the letter that it looks like. */
const LIKE = 'авеіјкмнорстухѕһԁԛԝӏАВЕІЈКМНОРСТУХЅαικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LATIN = 'abeijkmhopctyxshdqwlABEIJKMHOPCTYXSaikvoptuxABEZHIKMNOPTYX';

const latin = new Map(Array.from(LIKE, (letter, at) => [letter, LATIN[at] ?? letter] as const));

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Latin letters beside Cyrillic or Greek ones: no language writes a word so. */
const isMixed = (word: string): boolean => FOREIGN.test(word) && /\p{Script=Latin}/u.test(word);

/** The text with such words in the letters that they are read as; words of one alphabet stay as they are. */
export const inOneAlphabet = (text: string): string =>
  FOREIGN.test(text) ? text.replaceAll(/\p{L}+/gu, (word) => (isMixed(word) ? toLatin(word) : word)) : text;

const toLatin = (word: string): string => Array.from(word, (letter) => latin.get(letter) ?? letter).join('');
