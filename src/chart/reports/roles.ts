import type { Token } from './tokens.ts';
import type { Tag } from './vocabulary.ts';

/** `current`: of this scan; `earlier`: of another; `none`: no size of a thing, but a limit, a distance, a change. */
type Role = 'current' | 'earlier' | 'none';

/** Words between a size and what tells its role: "previously measuring about", "was found to be". */
const FILLS: ReadonlySet<Tag> = new Set([
  'det',
  'measure',
  'measuring',
  'about',
  'describe',
  'lesion',
  'study',
  'back',
]);
const FILLING = new Set([
  'of',
  'at',
  'in',
  ':',
  '=',
  '(',
  '[',
  '~',
  'be',
  'been',
  '-',
  'is',
  'to',
  'on',
  '"',
  '|',
]);

const fills = ({ tag, text }: Token) => FILLING.has(text) || (FILLS.has(tag) && text !== 'further');

/** A limit, where it stands right before the size. */
const LIMITS = new Set([
  'within',
  'between',
  'above',
  'below',
  'beyond',
  'under',
  'over',
  'approaching',
  'half',
]);

/** A change, an extent or a distance, where it stands right before the size. */
const AMOUNTS = new Set(
  `by growth rate difference reduction increase decrease change extends extending protrudes protruding projects projecting
  bulges bulging distance depth + extension displacement reaches lies located situated into change`.split(
    /\s+/,
  ),
);

/** After the size: it is a distance, an amount or the size of a part. */
const NO_SIZE_AFTER = new Set(
  `away beyond deep below above proximal distal larger smaller bigger greater thinner thicker thick increase decrease growth
  change reduction difference increment slice slices section sections interval into outside margin per / from lateral medial
  increments apart interslice deeper caudal cranial collimation reconstructions reformats reconstruction recons thickness`.split(
    /\s+/,
  ),
);

const LIMIT_AFTER = new Set(['+', 'plus', 'cut-off', 'cutoff', 'threshold', 'limit']);
const MORE = new Set([
  'more',
  'less',
  'larger',
  'smaller',
  'greater',
  'above',
  'below',
  'over',
  'under',
  'bigger',
  'so',
]);

/** Corrects what was said just before. */
const CORRECTS = new Set(['sorry', 'correction', 'scratch that', 'i mean']);

const isDirection = (text: string) =>
  /^(?:(?:anterior|posterior|lateral|medial|inferior|superior) to|separate from|distant from|away from)$/.test(
    text,
  );

/** What the words right after a size say of it. */
function roleAfter(tokens: readonly Token[], at: number): Role | null {
  let next = at + 1;
  // "3 cm AP (2.9 cm in 2022)": the measure belongs to the size.
  while (
    tokens[next]?.tag === 'measure' ||
    (tokens[next]?.text === 'in' && tokens[next + 1]?.tag === 'measure')
  )
    next += 1;
  const one = tokens[next];
  const two = tokens[next + 1];
  if (one === undefined) return null;
  if (one.tag === 'now') return 'current';
  if (one.text === 'including' || one.text === 'inclusive') return 'none';
  if (CORRECTS.has(one.text) || (one.text === ',' && two !== undefined && CORRECTS.has(two.text)))
    return 'none';
  if (LIMIT_AFTER.has(one.text)) return 'none';
  if (
    (one.tag === 'or' || one.text === 'and') &&
    two !== undefined &&
    (MORE.has(two.text) || two.tag === 'bound')
  )
    return 'none';
  if (one.tag !== 'from' && (NO_SIZE_AFTER.has(one.text) || isDirection(one.text))) return 'none';
  if (one.text === 'of' && two !== undefined && two.tag !== 'measure') return 'none';
  if (one.tag === 'from') return distanceFrom(tokens, next) ? 'none' : null;
  return earlierAfter(tokens, next) ? 'earlier' : null;
}

/** "4 mm from the hilum", not "4.2 cm from 6.0 cm" and "3 cm, from the upper pole". */
function distanceFrom(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from + 1, from + 4)
    .every(({ tag }) => tag !== 'size' && tag !== 'number' && tag !== 'earlier' && tag !== 'date');
}

/** "2.9 cm previously", "(2.9 cm in 2022)", "2.9 cm on the prior study", "2.9 cm before embolisation". */
function earlierAfter(tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (const sign of [')', ',', '(']) if (tokens[at]?.text === sign) at += 1;
  const closed = tokens[from]?.text === ')';
  const comma = tokens.slice(from, at).some(({ text }) => text === ',');
  if (['in', 'on', 'at', 'by', 'of', 'dated'].includes(tokens[at]?.text ?? '')) at += 1;
  if (tokens[at]?.tag === 'det') at += 1;
  const one = tokens[at];
  if (one === undefined) return false;
  if (one.tag === 'date') return !comma && !closed && !presentAfter(tokens, at);
  if (one.tag === 'number' && ['ago', 'earlier'].includes(tokens[at + 2]?.text ?? '')) return true;
  if (/^(?:a|one|two|three|four|five|six)$/.test(tokens[at]?.text ?? '') && tokens[at + 2]?.text === 'ago')
    return true;
  if (tokens[at - 1]?.tag === 'det' && tokens[at + 1]?.text === 'ago') return true;
  if (one.tag === 'study' && tokens[at + 1]?.tag === 'date') return !comma;
  if (one.tag !== 'earlier' || one.text === 'against' || one.text === 'from') return false;
  return !tellsNext(tokens, at);
}

/** "3.4 cm, previously 2.9 cm": the word is of the next size. */
function tellsNext(tokens: readonly Token[], at: number): boolean {
  if (/(?:to|with|cf|from|by)$/.test(tokens[at]?.text ?? '')) return true;
  for (const one of tokens.slice(at + 1, at + 8)) {
    if (one.tag === 'size') return true;
    if (/^[,;.()]$/.test(one.text)) return false;
    if (one.tag === 'describe' && one.text !== 'the') return one.text !== 'and';
  }
  return false;
}

/** "22 mm 2019" is of 2019; "22 mm, 2021 25 mm" is not of 2021. */
const presentAfter = (tokens: readonly Token[], at: number) => {
  const next = tokens[at + 1];
  return next?.tag === 'size' || (next?.text === ':' && tokens[at + 2]?.tag === 'size');
};

/** Where the words that are only about this size begin: after the size before it, or a semicolon. */
function reachOf(tokens: readonly Token[], at: number): number {
  for (let from = at - 1; from >= 0; from -= 1) {
    const one = tokens[from];
    if (one?.tag === 'size' || one?.text === ';') return from + 1;
  }
  return 0;
}

/** The token that tells the role of a size from right before it. */
function cueBefore(tokens: readonly Token[], at: number, reach: number): Token | null {
  for (let from = at - 1; from >= reach; from -= 1) {
    const one = tokens[from];
    if (one !== undefined && !fills(one)) return one;
    if (one !== undefined && (AMOUNTS.has(one.text) || LIMITS.has(one.text))) return one;
  }
  return null;
}

const PRESENT = new Set([
  'measures',
  'is',
  'shows',
  'demonstrates',
  'has',
  'contains',
  'are',
  'remains',
  'appears',
  'measuring',
  'there is',
  'reveals',
]);

const isPast = ({ tag, text }: Token) =>
  tag === 'past' ||
  tag === 'had' ||
  text === 'measured' ||
  /^(?:showed|demonstrated|revealed|contained)$/.test(text);

/**
 * Whether the words before a size, back to `reach`, put it on another day: "on the prior CT …", "in 2021 …". What only
 * compares ("compared with 2021, …") and what is said of a thing ("the previously seen …") does not.
 */
function onAnotherDay(tokens: readonly Token[], reach: number, at: number): boolean {
  let present = false;
  for (let from = at - 1; from >= reach; from -= 1) {
    const one = tokens[from];
    if (one === undefined) break;
    if (one.tag === 'now') return false;
    if (PRESENT.has(one.text)) present = true;
    const before = tokens[from - 1];
    if (one.tag === 'date' || (one.tag === 'earlier' && one.text !== 'against')) {
      if (comparesAt(tokens, from, reach)) return false;
      if (present && !isPast(tokens[at - 1] ?? one)) return false;
      if (one.tag === 'date')
        return (
          before?.tag === 'loc' || before?.tag === 'study' || past(tokens, from, at) || before === undefined
        );
      if (describesOnly(tokens, from)) continue;
      return true;
    }
  }
  return false;
}

const past = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).some(isPast);

const COMPARING = /compar|since|unchanged|stable|relative|similar|same as|from|cf|change|\bvs\b|versus/;

/** A comparison that ends here, before the size is told. */
function comparesAt(tokens: readonly Token[], at: number, reach: number): boolean {
  for (let from = at; from >= reach && from > at - 6; from -= 1) {
    const one = tokens[from];
    if (one === undefined || one.tag === 'size') return false;
    if (COMPARING.test(one.text)) return true;
  }
  return false;
}

const SEEN_BEFORE = new Set(
  `seen noted described demonstrated identified reported known visualised visualized treated embolised embolized characterised
  characterized documented mentioned imaged diagnosed biopsied resected`.split(/\s+/),
);

/** "The previously described AML". */
const describesOnly = (tokens: readonly Token[], at: number) =>
  SEEN_BEFORE.has(tokens[at + 1]?.text ?? '') || (tokens[at]?.text === 'old' && tokens[at + 1]?.text === '-');

const CHANGES = (tokens: readonly Token[], at: number) =>
  tokens.slice(0, at).some(({ tag }) => tag === 'change');

/** Whether a second size in brackets of its own is the earlier one: "3.6 cm (3.1 cm)". */
function bracketedAfterSize(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at - 1]?.text;
  return (
    (open === '(' || open === '[') &&
    tokens[at - 2]?.tag === 'size' &&
    [')', ']', ';', ','].includes(tokens[at + 1]?.text ?? '')
  );
}

const ARROWS = new Set(['>', '->', '=>']);

/** "12 mm -> 15 mm": from and to, where the sentence tells of time or change. */
function arrowRole(tokens: readonly Token[], at: number): Role | null {
  const told = tokens.some(
    ({ tag, text }) => tag === 'change' || tag === 'study' || tag === 'now' || text === 'over',
  );
  const to = tokens[at - 1]?.text === '>' && tokens.slice(at - 3, at - 1).some(({ tag }) => tag === 'size');
  const from =
    tokens.slice(at + 1, at + 3).some(({ text }) => ARROWS.has(text)) &&
    tokens.slice(at + 2, at + 4).some(({ tag }) => tag === 'size');
  if (!to && !from) return null;
  return told && to && !from ? 'current' : 'none';
}

/** "Growth from 2.9 to 3.4 cm", and "decreased to 2.9 cm from 3.4 cm". */
function spanRole(tokens: readonly Token[], at: number): Role | null {
  const span = tokens[at]?.size?.span ?? null;
  if (span === null) return null;
  if (!CHANGES(tokens, at)) return 'none';
  return span === 'from' ? 'earlier' : 'current';
}

/** Directly before the size: "was 2.9 cm", "which measured 2.1 cm". */
function pastRight(tokens: readonly Token[], at: number, reach: number): boolean {
  for (let from = at - 1; from >= reach; from -= 1) {
    const one = tokens[from];
    if (one === undefined) return false;
    if (one.tag === 'past' || one.text === 'had') return true;
    if (!fills(one)) return false;
  }
  return false;
}

/** Comparing words that end so lead to an earlier size: "unchanged from 3 cm". */
const LEADS_TO_EARLIER = /(?:from|to|with|than|as|since)$/;

const AGAINST = new Set(['vs', 'versus', 'against', 'to']);

/** What the word that stands before a size tells of it; null where it tells nothing. */
function roleByCue(tokens: readonly Token[], cue: Token, at: number): Role | null {
  const { tag, text } = cue;
  if (tag === 'bound' || LIMITS.has(text) || isAmount(tokens, cue, at)) return 'none';
  if (tag === 'now') return 'current';
  if (tag === 'from') return tokens[at - 1] === cue ? 'earlier' : 'current';
  if (tag === 'compare') return LEADS_TO_EARLIER.test(text) ? 'earlier' : null;
  if (tag === 'earlier' || AGAINST.has(text)) return 'earlier';
  if (tag === 'date' && datedHere(tokens, at)) return 'earlier';
  return text === 'not' && !CHANGES(tokens, at) ? 'none' : null;
}

const IN_LIST: ReadonlySet<Tag> = new Set([
  'and',
  'loc',
  'det',
  'measure',
  'pole',
  'left',
  'right',
  'study',
  'organ',
  'about',
]);

/** "Up to 3.1 cm on the right and 3.4 cm on the left": a limit counts for the list. */
function isBoundedBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens.findLastIndex(({ tag }, index) => index < at && tag === 'size');
  const gap = tokens.slice(before + 1, at);
  const listed =
    before >= 0 && gap.some(({ tag }) => tag === 'and') && gap.every(({ tag }) => IN_LIST.has(tag));
  const cue = listed ? cueBefore(tokens, before, reachOf(tokens, before)) : null;
  return cue?.tag === 'bound';
}

/** The role of the size at a place in a sentence. */
export function roleOf(tokens: readonly Token[], at: number): Role {
  const told = arrowRole(tokens, at) ?? spanRole(tokens, at) ?? roleAfter(tokens, at);
  if (told !== null) return told;
  const reach = reachOf(tokens, at);
  const cue = cueBefore(tokens, at, reach);
  const byCue = cue === null ? null : roleByCue(tokens, cue, at);
  if (byCue !== null) return byCue;
  if (isBoundedBefore(tokens, at)) return 'none';
  if (bracketedAfterSize(tokens, at)) return 'earlier';
  // "From 2.1 cm in 2018 to 2.9 cm"
  if (tokens[at - 1]?.text === 'to' && CHANGES(tokens, at)) return 'current';
  return pastRight(tokens, at, reach) || onAnotherDay(tokens, reach, at) ? 'earlier' : 'current';
}

/** "Grown by 4 mm" is no size; "grown to 5.1 cm" and "no change in the 3 cm AML" are. */
function isAmount(tokens: readonly Token[], cue: Token, at: number): boolean {
  if (cue.text === '+') return true;
  if (cue.tag === 'change' && tokens.indexOf(cue) === at - 1) return true;
  return (
    AMOUNTS.has(cue.text) && tokens[at - 1]?.tag !== 'det' && !reachedBy(tokens, tokens.indexOf(cue), at)
  );
}

function reachedBy(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens.slice(from + 1, at);
  return before.some(
    ({ text, tag }) =>
      text === 'to' || text === 'at' || tag === 'measuring' || text === ':' || text === ',' || text === '(',
  );
}

/** "2024: 26 mm", "2019 22 mm": the day stands right before its size. */
function datedHere(tokens: readonly Token[], at: number): boolean {
  const between = tokens[at - 1];
  return (
    between?.tag === 'date' ||
    ([':', '=', '(', '-'].includes(between?.text ?? '') && tokens[at - 2]?.tag === 'date')
  );
}
