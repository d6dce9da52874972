import { sizesWritten, type Written } from './numbers.ts';
import { longestPhrase, type Tag, tagOf } from './vocabulary.ts';

/** A word, a phrase of the vocabulary, a sign, a date, or a whole size, with what it does in a sentence. */
export type Token = {
  /** In small letters. */
  text: string;
  start: number;
  end: number;
  tag: Tag;
  size: Written | null;
};

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

/** A day, a month of a year, or a year alone. */
const DATE = new RegExp(
  [
    String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`,
    String.raw`\d{1,2}/(?:19|20)\d\d`,
    String.raw`(?:0?\d|1[0-2])/\d\d(?= ?:)`,
    String.raw`\d{1,2}\.(?:19|20)\d\d`,
    String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}(?:,?[ -](?:19|20)?\d\d\b(?!\.\d))?`,
    String.raw`${MONTH} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d`,
    String.raw`${MONTH},?[ -](?:19|20)\d\d`,
    String.raw`(?:19|20)\d\d`,
    '(?:january|february|april|june|july|august|september|october|november|december)',
  ].join('|'),
  'iy',
);

/** Digits, and the first letters of the months. */
const MAY_BEGIN_DATE = /[\djfmasond]/i;

const WORD = /[a-z]+\d*(?:['-][a-z]+)*\d*/iy;
const NUMBER = /\d+(?:[.,:]\d+)*/y;

type Piece = { text: string; start: number; end: number; size: Written | null; kind: 'word' | 'sign' | Tag };

/** What a pattern that is bound to its place finds there. */
function found(pattern: RegExp, sentence: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.test(sentence) ? sentence.slice(at, pattern.lastIndex) : null;
}

const letterOrDigit = (sign: string | undefined) => sign !== undefined && /[a-z\d]/i.test(sign);

function pieceAt(sentence: string, at: number): Piece {
  const piece = (text: string, kind: Piece['kind']): Piece => ({
    text: text.toLowerCase(),
    start: at,
    end: at + text.length,
    size: null,
    kind,
  });
  const mayBeDate = MAY_BEGIN_DATE.test(sentence[at] ?? '') && !letterOrDigit(sentence[at - 1]);
  const date = mayBeDate ? found(DATE, sentence, at) : null;
  if (date !== null && !letterOrDigit(sentence[at + date.length])) return piece(date, 'date');
  const word = found(WORD, sentence, at);
  if (word !== null) return piece(word, 'word');
  const number = found(NUMBER, sentence, at);
  if (number !== null) return piece(number, 'number');
  return piece(sentence[at] ?? ' ', 'sign');
}

/** The pieces of a sentence (in plain spelling), without its spaces; each size is one piece. */
function piecesOf(sentence: string): Piece[] {
  const sizes = sizesWritten(sentence);
  const pieces: Piece[] = [];
  let at = 0;
  let next = 0;
  while (at < sentence.length) {
    const size = sizes[next];
    if (size !== undefined && at >= size.start) {
      pieces.push({
        text: sentence.slice(size.start, size.end).toLowerCase(),
        start: size.start,
        end: size.end,
        size,
        kind: 'size',
      });
      at = size.end;
      next += 1;
    } else if (sentence[at] === ' ') at += 1;
    else {
      const piece = pieceAt(sentence, at);
      const end = size === undefined ? piece.end : Math.min(piece.end, size.start);
      pieces.push({ ...piece, text: piece.text.slice(0, end - at), end });
      at = end;
    }
  }
  return pieces;
}

/** Capitals that are words only as capitals: "UP" is a pole, "up" is none; "R" is a side, "r" is none. */
const CAPITALS: Readonly<Record<string, Tag>> = {
  UP: 'pole',
  LP: 'pole',
  MP: 'pole',
  IP: 'pole',
  L: 'left',
  R: 'right',
};

function capitalTag(sentence: string, { start, end }: Piece): Tag | null {
  const after = sentence[end] ?? '';
  return /\d/.test(after) ? null : (CAPITALS[sentence.slice(start, end)] ?? null);
}

/** Words and signs as tokens; the longest phrase that the vocabulary knows is one token. */
export function tokensOf(sentence: string): Token[] {
  const pieces = piecesOf(sentence);
  const tokens: Token[] = [];
  let at = 0;
  while (at < pieces.length) {
    const [token, used] = tokenAt(sentence, pieces, at);
    tokens.push(token);
    at += used;
  }
  if (!/seg/i.test(sentence)) return tokens;
  return tokens.map((token, index) => ofSegment(token, tokens[index - 1], tokens[index + 1]));
}

const ROMAN = /^(?:i{1,3}|iv|vi{0,3})[ab]?$/;

/** "Segment VII" is of the liver; "the lower segment" is of whatever it is in. */
function ofSegment(token: Token, before: Token | undefined, next: Token | undefined): Token {
  const counts = (one: Token | undefined) =>
    one !== undefined && (one.tag === 'number' || ROMAN.test(one.text) || /^\d$/.test(one.text));
  if (/^seg(?:ment)?s?$/.test(token.text) && counts(next)) return { ...token, tag: 'elsewhere' };
  return /^seg(?:ment)?s?$/.test(before?.text ?? '') && counts(token) ? { ...token, tag: 'number' } : token;
}

const isWord = (piece: Piece | undefined) =>
  piece !== undefined && (piece.kind === 'word' || piece.kind === 'sign');

/** The longest phrase that begins at a place, and of how many words. */
function phraseAt(pieces: readonly Piece[], at: number): [Token, number] | null {
  const first = pieces[at];
  if (first === undefined) return null;
  for (let length = longestPhrase(first.text); length > 1; length -= 1) {
    const last = pieces[at + length - 1];
    let said = first.text;
    let next = at + 1;
    while (next < at + length && isWord(pieces[next])) said += ` ${pieces[next++]?.text}`;
    const tag = last === undefined || next < at + length ? null : tagOf(said, true);
    if (last !== undefined && tag !== null)
      return [{ text: said, start: first.start, end: last.end, size: null, tag }, length];
  }
  return null;
}

function tokenAt(sentence: string, pieces: readonly Piece[], at: number): [Token, number] {
  const piece = pieces[at] ?? { text: '', start: 0, end: 0, size: null, kind: 'sign' as const };
  const { text, start, end, size, kind } = piece;
  if (kind !== 'word' && kind !== 'sign') return [{ text, start, end, size, tag: kind }, 1];
  const capital = text.length > 2 || pieces[at + 1]?.text === 'to' ? null : capitalTag(sentence, piece);
  if (capital !== null) return [{ text, start, end, size, tag: capital }, 1];
  const phrase = phraseAt(pieces, at);
  if (phrase !== null) return phrase;
  const tag = tagOf(text, kind === 'sign') ?? (kind === 'sign' ? 'sign' : 'unknown');
  return [{ text, start, end, size, tag }, 1];
}
