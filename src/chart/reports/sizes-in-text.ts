import type { Side } from '../../core/facts.ts';
import { hear, looksFatty, namedByConclusion, type Sayings } from './conclusion.ts';
import { begin, type Discourse, follow, fresh, isNamedAfterwards } from './discourse.ts';
import { type Focus, identityOf } from './identity.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { Written } from './numbers.ts';
import { ownerOf, type Parsed } from './owner.ts';
import { isPutElsewhere, organOf, sideOf, sidesIn } from './place.ts';
import { roleOf } from './roles.ts';
import { type Sentence, sentences } from './sentences.ts';
import {
  type Candidate,
  eachLesion,
  hasAxis,
  inOrder,
  isBesidePole,
  mayBorrowUnit,
  onEachSide,
} from './several.ts';
import { tellsOfRemoval } from './removal.ts';
import { isTableRow, sizesInTables } from './table.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isWithdrawn, withdrawalIn } from './withdrawal.ts';

/** A current size of a kidney angiomyolipoma, and where it stands in the text. */
export type SizeInText = {
  /** Millimetres, longest first. */
  axesMm: number[];
  side: Side | null;
  sentence: string;
  /** The size in the sentence, as offsets: the first character, and the one after the last. */
  highlight: [start: number, end: number];
  /** Counts the headings before it. */
  section: number;
  /** In whole centimetres, so perhaps rounded. */
  whole: boolean;
};

const LONGEST_PLAUSIBLE_MM = 400;

const NAMES_AML = /angio-? ?my[a-z]*-? ?lip/i;
const MAY_NAME = /angio-? ?my|AML/i;
const SHORT_AML = /\bR?AMLs?\b/i;
const LEUKAEMIA =
  /\bleuk(?:a)?emi[ac]\w*|\bmyeloid\b|\bmyeloblast\w*|\bblasts\b|\bchloroma\b|\bchemotherapy\b|\bremission\b/i;
const KIDNEY =
  /\b(?:kidneys?|kid|renal|nephr\w+|RK|LK|(?:left|right|l|r|lt|rt)(?:-sided)? (?:[\w-]+ ){0,2}AMLs?|AMLs? (?:left|right|l|r|lt|rt)|poles?|[lm]p|interpolar|bilateral(?:ly)?)\b/i;

/** True where "AML" alone is the tumour: a kidney is spoken of, and no leukaemia. */
const acronymCounts = (text: string) =>
  SHORT_AML.test(text) && (KIDNEY.test(text) || /\bAMLs\b/.test(text)) && !LEUKAEMIA.test(text);

type Read = { sentence: Sentence; parsed: Parsed };

/** "AML" where it is not the tumour is a word that says nothing here. */
const without = (token: Token): Token => (/^r?aml/.test(token.text) ? { ...token, tag: 'describe' } : token);

function readOf(sentence: Sentence, short: boolean): Read {
  const all = tokensOf(sentence.plain);
  const tokens = short ? all : all.map(without);
  const { heading } = sentence;
  const headingEnd =
    heading.organ === null && heading.side === null
      ? 0
      : tokens.filter(({ end }) => end <= sentence.headingEnd).length;
  return { sentence, parsed: { tokens, mentions: mentionsIn(tokens), headingEnd } };
}

const usable = ({ axesMm }: Written) => axesMm.every((mm) => mm > 0 && mm <= LONGEST_PLAUSIBLE_MM);

/** Talk of other people, or of what others told. */
const isHearsay = (tokens: readonly Token[], at: number) =>
  tokens.some(({ tag }) => tag === 'family') || tokens.slice(0, at).some(({ tag }) => tag === 'hearsay');

function candidateAt({ sentence, parsed }: Read, at: number, discourse: Discourse): Candidate | null {
  const { tokens } = parsed;
  const size = tokens[at]?.size ?? null;
  if (size === null || !usable(size)) return null;
  if (roleOf(tokens, at) !== 'current' || isHearsay(tokens, at) || tellsOfRemoval(tokens, at)) return null;
  const order = inOrder(parsed);
  const told = order?.get(at);
  if (order !== null && told === undefined && order.size === 0) return null;
  const owner =
    told === undefined
      ? ownerOf(parsed, at)
      : { by: 'mention' as const, mention: told.mention, leads: false };
  if (owner.by === 'unknown') return null;
  const { heading } = sentence;
  const mention = owner.by === 'mention' ? owner.mention : null;
  const identity =
    mention === null
      ? (discourse.focus ?? labelledFocus(sentence, tokens, at, discourse) ?? 'other')
      : identityOf(parsed, mention, discourse.focus ?? outerFocus(mention, discourse));
  if (identity === 'other') return null;
  const pointsBack =
    mention === null || mention.kind === 'back' || (mention.kind === 'lesion' && mention.definite);
  const organ =
    (mention === null ? null : organOf(parsed, mention)) ??
    heading.organ ??
    (pointsBack ? discourse.place.organ : null);
  if (organ === 'elsewhere' || isPutElsewhere(parsed, at)) return null;
  if (isOfOtherSide(parsed, mention, discourse.place.side)) return null;
  const outside = { organ, side: heading.side ?? discourse.place.side };
  const side = told?.side ?? sideOf(parsed, at, mention, owner.by === 'mention' && owner.leads, outside);
  return side === undefined ? null : { at, size, mention, identity, side };
}

/** "Right AML, stable. The left lesion is 3 cm.": not the one spoken of. */
function isOfOtherSide(parsed: Parsed, mention: Mention | null, known: Side | null): boolean {
  if (mention?.kind !== 'lesion' || !mention.definite || known === null) return false;
  const first = parsed.mentions.find(({ kind }) => kind === 'aml' || kind === 'lesion') === mention;
  const ranked = parsed.tokens
    .slice(mention.start, mention.end)
    .some(({ tag, text }) => tag === 'back' || text === 'similar');
  const sides = sidesIn(parsed).map(({ side }) => side);
  return first && !ranked && !namesAml(parsed) && sides.length > 0 && !sides.includes(known);
}

const namesAml = ({ mentions }: Parsed) => mentions.some(({ kind }) => kind === 'aml');

/** Only "the largest" and its like point back over a heading. */
const outerFocus = ({ kind }: Mention, { outer }: Discourse): Focus => (kind === 'back' ? outer : null);

/** "R: 3.1 cm UP": a size at a pole, under a side alone, is of the lesions named before. */
function labelledFocus(
  { heading }: Sentence,
  tokens: readonly Token[],
  at: number,
  { outer }: Discourse,
): Focus {
  return heading.organ === null && heading.side !== null && isBesidePole(tokens, at) ? outer : null;
}

/** "AP: 33 mm." in a sentence of its own: one axis of what was spoken of. */
function isOneAxis({ sentence, parsed }: Read, candidate: Candidate): boolean {
  return (
    candidate.mention === null &&
    candidate.identity === 'aml' &&
    candidate.size.axesMm.length === 1 &&
    hasAxis(sentence.plain, parsed.tokens, candidate)
  );
}

function candidatesIn(read: Read, discourse: Discourse): Candidate[] {
  const { parsed, sentence } = read;
  const all = [...parsed.tokens.keys()].filter((at) => parsed.tokens[at]?.tag === 'size');
  const found = all.flatMap((at): Candidate[] => {
    const one = candidateAt(read, at, discourse);
    return one === null || !mayBorrowUnit(parsed.tokens, one) ? [] : [one];
  });
  return parsed.tokens.some(({ text }) => text === 'respectively')
    ? found
    : eachLesion(sentence.plain, parsed, found).flatMap((one) => onEachSide(parsed.tokens, one));
}

/** What the chart itself says that the text is about: a measurement of this kidney's tumour. */
export type About = { organ: 'kidney'; side: Side | null } | null;

/** The current sizes of kidney angiomyolipomas that a report states, in the order written. */
export function sizesInText(text: string, about: About = null): SizeInText[] {
  const short = acronymCounts(text);
  if (about === null && !short && !NAMES_AML.test(text)) return [];
  let discourse = fresh(about);
  let section = 0;
  let sizes: SizeInText[] = [];
  let pending: SizeInText[] = [];
  // Single axes in sentences of their own: which belong together is not told.
  const axes: SizeInText[] = [];
  const sayings: Sayings = { unnamed: [], concluded: [], unclear: false };
  const all = sentences(text);
  const naming = new Set(all.filter(({ plain }) => MAY_NAME.test(plain)).map((one) => one.section));
  for (const sentence of all) {
    if (sentence.section !== section) {
      discourse = begin(sentence, discourse, about);
      pending = [];
    }
    section = sentence.section;
    if (!sentence.heading.current || isTableRow(sentence.text)) continue;
    // Most sections of a report name no such tumour, and nothing in them can be one.
    const matters = naming.has(section) || about !== null || discourse.outer !== null || looksFatty(sentence);
    if (!matters) continue;
    const read = readOf(sentence, short);
    const named = isNamedAfterwards(read.parsed);
    if (named) sizes.push(...pending);
    const candidates = candidatesIn(
      read,
      named ? { ...discourse, focus: discourse.focus === 'lesion' ? 'aml' : discourse.focus } : discourse,
    );
    sizes.push(...candidates.filter(({ identity }) => identity === 'aml').map((one) => told(one, sentence)));
    if (candidates.length === 1 && candidates.every((one) => isOneAxis(read, one)))
      axes.push(...sizes.slice(-1));
    const unnamed = candidates
      .filter(({ identity }) => identity === 'lesion')
      .map((one) => told(one, sentence));
    sayings.unnamed.push(...unnamed.map((size) => ({ size, fatty: looksFatty(sentence) })));
    hear(sayings, read.parsed, sentence);
    const withdrawal = withdrawalIn(read.parsed, sentence, discourse);
    if (withdrawal !== null) sizes = sizes.filter((one) => !isWithdrawn(one, withdrawal));
    const next = follow(read.parsed, sentence, discourse, named);
    pending =
      unnamed.length > 0
        ? next.newTumour
          ? unnamed
          : [...pending, ...unnamed]
        : next.newTumour || named
          ? []
          : pending;
    discourse = next.discourse;
  }
  if (axes.length > 1) sizes = sizes.filter((one) => !axes.includes(one));
  if (sizes.length === 0) sizes = namedByConclusion(sayings);
  return [
    ...sizes,
    ...sizesInTables(text, short).map((one) => told(one, { text: one.row, section: section + 1 })),
  ];
}

/** A size with the words that it stands in. */
const told = (
  { size, side }: Pick<Candidate, 'size' | 'side'>,
  { text, section }: Pick<Sentence, 'text' | 'section'>,
): SizeInText => ({
  axesMm: size.axesMm.toSorted((a, b) => b - a),
  side,
  sentence: text,
  highlight: [size.start, size.end],
  section,
  whole: size.whole,
});
