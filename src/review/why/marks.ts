import { MARKS, type Mark } from '../../core/evidence/index.ts';
import { marksInText, partly } from './words.ts';

const BRACKETED = /\[((?:V2?|BK|NV|PR)\b[^\]]*)\]/g;
const LETTERS = /\b(V2|V|BK|NV|PR)\b/g;

// The pattern matches the keys of the words and nothing else.
const said = (letters: string): string => marksInText[letters as Mark];

function unbracketed(inner: string): string {
  const sources = /^(V2?|BK) ((?:P\d+\w?(?:, )?)+)$/.exec(inner);
  if (sources !== null) return `${said(sources[1] ?? '')}: ${sources[2] ?? ''}`;
  return inner.replaceAll('/', '; ').replace(LETTERS, said);
}

const FIRST = /^\[(V2|V|BK|NV|PR)\](?: (?=[\w"]))?/;

/** A text that begins with its mark is of what was read: `[V] abstract`. */
const begun = (text: string): string =>
  text.replace(FIRST, (all, letters: string) => said(letters) + (all.endsWith(' ') ? ': ' : ''));

/** A text of the evidence with every mark in words: a bare letter would be passed over. */
export const inWords = (text: string): string =>
  begun(text).replace(BRACKETED, (_, inner: string) => `(${unbracketed(inner)})`);

/** What the marks mean, in full. */
export const certainty = (marks: readonly Mark[]): string => marks.map((mark) => MARKS[mark]).join('; ');

const ORDER: readonly Mark[] = ['V', 'V2', 'BK', 'NV', 'PR'];
const marksIn = (text: string): Mark[] =>
  ORDER.filter((mark) =>
    [...text.matchAll(BRACKETED)].some(([, inner = '']) => inner.match(LETTERS)?.includes(mark)),
  );

/** A choice between sources is the project's own; its other marks are of what it names, and each of a part alone. */
export const certaintyOfChoice = (marks: readonly Mark[]): string =>
  [MARKS.PR, ...marks.flatMap((mark) => (mark === 'PR' ? [] : (partly[mark] ?? [])))].join('; ');

/** A rule has its marks as a whole; those within its text are of a part alone. */
export const certaintyOfRule = (marks: readonly Mark[], text: string): string =>
  [...marks.map((mark) => MARKS[mark]), ...marksIn(text).flatMap((mark) => partly[mark] ?? [])].join('; ');

/** Says no more than its mark does, so that the certainty beside it says it all. */
export const isBareMark = (text: string): boolean => /^\[(?:V2?|BK|NV|PR)\]$/.test(text);
