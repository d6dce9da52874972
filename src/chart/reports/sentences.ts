import { plain } from './plain.ts';
import { type Heading, headingOf } from './sections.ts';

/** One sentence of a report, on one line, and the heading it stands under. */
export type Sentence = {
  text: string;
  /** The same, character for character, in one spelling. */
  plain: string;
  heading: Heading;
  /** How much of the text its own heading is. */
  headingEnd: number;
  /** Counts the headings before it. */
  section: number;
};

const NO_HEADING: Heading = { current: true, organ: null, side: null, length: 0 };

/** A longer one is no sentence of a report, and nothing is read from it. */
const LONGEST_SENTENCE = 1000;

/** From here on a line may have been broken by its width. */
const WRAPPED = 45;

const STARTS_ITEM = /^\s*(?:[•*#▪●-]|\d{1,2}[.)](?= |$)|\(\d{1,2}\))/;
const CONTINUES =
  /(?:[,x×(-]|\b(?:with|of|the|in|an?|and|or|by|measur\w+|is|are|to|for|at|from|approximately|about))$/i;

type Line = { text: string; heading: Heading | null };

/** Whether a line goes on with the sentence of the line before. */
function goesOn(before: Line, line: Line): boolean {
  const [last, next] = [before.text, line.text];
  if (last === '' || next === '' || STARTS_ITEM.test(next)) return false;
  if (line.heading !== null || before.heading?.length === last.length) return false;
  if (CONTINUES.test(last)) return true;
  if (/[.:;!?]$/.test(last)) return false;
  return /^[a-z(]/.test(next) || (last.length >= WRAPPED && !/^[A-Z][\w /-]{0,30}:/.test(next));
}

/** A word broken at the end of a line keeps its hyphen, as "fat-containing" must. */
const join = (before: string, line: string) =>
  /[a-z]-$/.test(before) || before === '' ? before + line : `${before} ${line}`;

function paragraphs(report: string): string[] {
  const found: string[] = [];
  let begun: string[] = [];
  let last: Line = { text: '', heading: null };
  const end = () => {
    if (begun.length > 0) found.push(begun.reduce(join, ''));
    begun = [];
  };
  for (const raw of report.split(/\r\n|[\n\r\u2028\u2029\f\v]/)) {
    const text = raw.replaceAll(/\s+/g, ' ').trim();
    const line: Line = { text, heading: text === '' ? null : headingOf(plain(text)) };
    if (!goesOn(last, line)) end();
    if (text !== '') begun.push(text);
    last = line;
  }
  end();
  return found;
}

const ABBREVIATED =
  /(?:^|[\s(])(?:approx|ca|cca|c|vs|max|min|diam|dr|prof|fig|no|nr|seg|st|ser|im|img|incl|resp|prev|lt|rt|e\.g|i\.e|cf)\.$/i;

/** The beginnings of sections that stand inside a line. */
const INLINE_HEADING =
  /\s(?=(?:FINDINGS|IMPRESSION|CONCLUSION|COMPARISON|TECHNIQUE|INDICATION|HISTORY|OPINION)\s?:)/;

/** Where everything is in small letters, so are the beginnings of sentences. */
const hasBeginnings = (paragraph: string) => /[.!?] +[A-Z]/.test(paragraph);

function sentencesOf(paragraph: string): string[] {
  const spelled = plain(paragraph);
  const small = !hasBeginnings(paragraph);
  const found: string[] = [];
  let start = 0;
  for (const { index } of spelled.matchAll(/[.!?](?= )/g)) {
    const end = index + 1;
    const follows = paragraph[end + 1] ?? '';
    const before = paragraph.slice(Math.max(start, end - 12), end);
    const item = end - start < 5 && /^\s*\d{1,2}\.$/.test(paragraph.slice(start, end));
    const spoken = !/[.!?]/.test(paragraph[index] ?? '');
    const begins =
      spoken || !/[a-z]/.test(follows) || (small && /\w{4}\.$/.test(before) && !/\d ?[cm]m\.$/.test(before));
    if (item || !begins || ABBREVIATED.test(before)) continue;
    found.push(paragraph.slice(start, end));
    start = end;
  }
  return [...found, paragraph.slice(start)].flatMap((one) => one.split(INLINE_HEADING));
}

type Piece = { text: string; own: Heading | null; paragraph: number };

/** The sentences of a text, each with the heading that it begins with. */
function piecesOf(report: string): Piece[] {
  let told = false;
  return paragraphs(report).flatMap((one, paragraph) =>
    sentencesOf(one).map((said): Piece => {
      const text = said.trim();
      const own = headingOf(plain(text.slice(0, 80)), told);
      told ||= own?.current === true;
      return { text, own, paragraph };
    }),
  );
}

/** The sentences of a report under their headings. Each character is looked at a bounded number of times. */
export function sentences(report: string): Sentence[] {
  let heading = NO_HEADING;
  let section = 0;
  let until: number | null = null;
  const found: Sentence[] = [];
  const pieces = piecesOf(report);
  const lastFindings = pieces.findLastIndex(({ own }) => own?.current === true && own.concludes !== true);
  for (const [at, { text: whole, own, paragraph }] of pieces.entries()) {
    let text = whole;
    let headingEnd = 0;
    if (until !== null && paragraph > until) {
      heading = NO_HEADING;
      section += 1;
      until = null;
    }
    if (own !== null && !(own.field === true && heading.current)) {
      heading = own;
      section += 1;
      // With no heading of findings to come, the findings follow what stands on one line with another heading.
      const runIn = !own.current && own.length < text.length;
      until = runIn && at > lastFindings ? paragraph : null;
      // A heading that names the place belongs to its sentence, as a section's name does not.
      if (own.organ === null && own.side === null) text = text.slice(own.length).trim();
      else headingEnd = own.length;
    }
    if (text !== '' && text.length <= LONGEST_SENTENCE)
      found.push({ text, plain: plain(text), heading, headingEnd, section });
  }
  return found;
}
