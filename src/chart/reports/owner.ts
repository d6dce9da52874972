import { isAtPole, type Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import type { Tag } from './vocabulary.ts';

/**
 * What a size is of. `mention`: something that the sentence names; `focus`: what the sentences before spoke of;
 * `unknown`: it cannot be told, or is nothing that is proposed.
 */
type Owner = { by: 'mention'; mention: Mention; leads: boolean } | { by: 'focus' } | { by: 'unknown' };

export type Parsed = {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  /** Before this token stands the heading of the sentence. */
  headingEnd: number;
};

const UNKNOWN: Owner = { by: 'unknown' };

/*
 * Assumptions of the reader, to tell a kidney's own length from a lesion in it. Nothing clinical rests on them: what is
 * read is only proposed, with its sentence.
 */

/** From here on a length may be the kidney's. */
const KIDNEY_LENGTH_MM = 75;
/** Not where every axis is longer than this. */
const THICKER_THAN_A_KIDNEY_MM = 65;
/** A shorter one is taken for a lesion's. */
const SHORTER_THAN_A_KIDNEY_MM = 50;

const longest = ({ size }: Token) => Math.max(0, ...(size?.axesMm ?? []));
const mayBeKidney = (size: Token) =>
  longest(size) >= KIDNEY_LENGTH_MM &&
  !((size.size?.axesMm.length ?? 0) > 1 && Math.min(...(size.size?.axesMm ?? [])) > THICKER_THAN_A_KIDNEY_MM);

const isThing = ({ kind }: Mention) => kind === 'aml' || kind === 'lesion' || kind === 'other';

/** Words of other roles that may only describe: "3 cm stable left renal AML". */
const DESCRIBING: ReadonlySet<Tag> = new Set([
  'describe',
  'compare',
  'now',
  'earlier',
  'naming',
  'change',
  'remaining',
  'treated',
  'doubt',
]);

/** Where the phrase after a size begins; null where other words come first. `commas`: between its adjectives. */
function pastAdjectives({ tokens, mentions }: Parsed, from: number, commas: boolean): number | null {
  let begin = from;
  while (!mentions.some(({ start, end }) => start <= begin && begin < end)) {
    const one = tokens[begin];
    if (one === undefined || /(?:since|from|than|to|with)$/.test(one.text)) return null;
    if (!DESCRIBING.has(one.tag) && !(one.text === ',' && commas)) return begin;
    begin += 1;
  }
  return begin;
}

/** "A benign-appearing, 2.7 cm, fat-containing mass" */
const isAmongAdjectives = ({ tokens, mentions }: Parsed, at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  tokens[at - 2]?.tag === 'describe' &&
  !mentions.some(({ end }) => end === at - 1);

/** "A small (1.3 cm) AML", not "the AML (1.3 cm) left kidney". */
function isBracketed({ tokens, mentions }: Parsed, at: number): boolean {
  const inside = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
  const before = tokens[at - 2]?.tag ?? 'sign';
  return inside && (before === 'det' || before === 'describe') && !mentions.some(({ end }) => end === at - 1);
}

/** The thing that a size stands before as an adjective: "3 cm angiomyolipoma", "2.1 cm and 1.4 cm cysts". */
function ledBy(parsed: Parsed, at: number): Mention | null {
  const { tokens, mentions } = parsed;
  const next = tokens[at + 1];
  if (next === undefined) return null;
  const adjective =
    /-[cm]m/.test(tokens[at]?.text ?? '') ||
    tokens[at - 1]?.text === 'a' ||
    tokens[at - 1]?.text === 'an' ||
    isAmongAdjectives(parsed, at);
  const skipped = (next.text === ',' && adjective) || next.text === '.' || isBracketed(parsed, at);
  const from = skipped ? at + 2 : at + 1;
  const begin = pastAdjectives(parsed, from, adjective);
  if (begin === null) return null;
  const mention = mentions.find(({ start, end }) => start <= begin && begin < end);
  if (mention !== undefined && mention.start >= at && isThing(mention)) {
    const det = tokens.slice(begin, mention.head).some(({ tag }) => tag === 'det');
    return det ? null : mention;
  }
  const joined = (next.tag === 'and' || next.text === ',') && !mentions.some(({ end }) => end === at);
  const skip = tokens[at + 2]?.tag === 'det' ? at + 3 : at + 2;
  return joined && tokens[skip]?.tag === 'size' ? ledBy(parsed, skip) : null;
}

/** "Measuring 3.4 cm, the angiomyolipoma …" */
function announced({ tokens, mentions }: Parsed, at: number): Mention | null {
  const [first] = mentions;
  const begins = tokens.slice(0, at).every(({ tag }) => tag === 'measuring' || tag === 'about');
  return begins &&
    tokens[0]?.tag === 'measuring' &&
    first !== undefined &&
    first.start <= at + 2 &&
    tokens[at + 1]?.text === ','
    ? first
    : null;
}

const isPunctuation = (token: Token | undefined, signs: string) =>
  token !== undefined && token.tag === 'sign' && signs.includes(token.text);

/** Where the part of a sentence that a size belongs to begins: after a semicolon. */
function partStart(tokens: readonly Token[], at: number): number {
  for (let from = at - 1; from >= 0; from -= 1) if (tokens[from]?.text === ';') return from + 1;
  return 0;
}

/** What a phrase is said of: "component" for "component of the AML"; nothing where a comma or a verb parts them. */
function governor({ tokens, mentions }: Parsed, mention: Mention): Mention | null {
  const index = mentions.indexOf(mention);
  const before = mentions[index - 1];
  if (before === undefined) return null;
  const gap = tokens.slice(before.end, mention.start);
  const parted = gap.some(
    ({ tag, text }) =>
      /^[,;:()]$/.test(text) || tag === 'and' || tag === 'be' || tag === 'past' || tag === 'size',
  );
  return parted && mention.led !== 'near' ? null : before;
}

/** Only says where something is: "in the left kidney", "AML, left kidney,", "displacing the psoas". */
function isLocation(parsed: Parsed, mention: Mention): boolean {
  const { tokens, mentions } = parsed;
  const inside = tokens.slice(mention.start, mention.end);
  const anatomy =
    tokens[mention.head]?.tag === 'elsewhere' ||
    tokens[mention.head]?.tag === 'place' ||
    mention.kind === 'organ';
  if (!anatomy) return false;
  if (isAtPole(tokens, mention)) return true;
  if (mention.led === 'loc' || mention.led === 'near') return true;
  if (mention.led === 'with') return mention.kind === 'organ';
  const index = mentions.indexOf(mention);
  const before = mentions[index - 1];
  if (before === undefined || mention.kind !== 'organ') return false;
  const gap = tokens.slice(before.end, mention.start);
  const tight = gap.every(
    ({ tag, text }) => /^[,(:-]$/.test(text) || tag === 'describe' || tag === 'stuff' || tag === 'loc',
  );
  const lesion =
    before.kind === 'aml' || before.kind === 'lesion' || (isLocation(parsed, before) && index > 1);
  const definite = inside.some(({ text }) => text === 'the');
  return tight && lesion && !definite;
}

/** The words of a denial right before a thing: "no aneurysm", "without haemorrhage". */
function isDenied(tokens: readonly Token[], { start }: Mention): boolean {
  for (let at = start - 1; at >= 0 && at > start - 8; at -= 1) {
    const one = tokens[at];
    if (one?.tag === 'neg') return true;
    if (
      one === undefined ||
      !['evidence', 'or', 'and', 'unknown', 'other', 'describe', 'stuff', 'sign', 'loc'].includes(one.tag)
    )
      return false;
    if (one.tag === 'sign' && one.text !== ',' && one.text !== '/') return false;
    if (one.tag === 'loc' && one.text !== 'of') return false;
  }
  return false;
}

/** A verb that says how large its subject is, right before the size. */
function finiteVerb(tokens: readonly Token[], at: number): number | null {
  for (let from = at - 1; from >= 0; from -= 1) {
    const one = tokens[from];
    if (one === undefined) return null;
    if (
      ['measures', 'measured', 'measure'].includes(one.text) ||
      one.tag === 'be' ||
      one.tag === 'past' ||
      one.tag === 'have'
    ) {
      // "Has a diameter of", "is 3 cm"; but not "is seen measuring 3 cm".
      return from;
    }
    if (one.tag === 'contain') return from;
    if (
      !['about', 'now', 'measure', 'det', 'describe', 'compare'].includes(one.tag) &&
      one.text !== 'of' &&
      one.text !== 'in' &&
      one.text !== 'at'
    )
      return null;
  }
  return null;
}

/** Begins a clause that only adds to what stands before its comma. */
const ADDS: ReadonlySet<Tag> = new Set([
  'rel',
  'with',
  'contain',
  'loc',
  'near',
  'describe',
  'compare',
  'earlier',
  'naming',
  'pole',
  'left',
  'right',
  'be',
  'measuring',
]);

/** The subject of a verb: the last thing before it that is no part of a phrase. */
function subjectOf(parsed: Parsed, verb: number, size: Token): Owner {
  const { tokens, mentions } = parsed;
  const from = partStart(tokens, verb);
  let until = verb;
  while (tokens[until - 1]?.tag === 'now' || tokens[until - 1]?.text === 'also') until -= 1;
  const joined = tokens[until - 1]?.tag === 'and';
  if (joined) return firstSubject(parsed, from, verb, size);
  const relative = tokens[until - 1]?.tag === 'rel';
  if (isPunctuation(tokens[until - 1], ',') || isPunctuation(tokens[until - 1], ')'))
    until = beforeInsertion(tokens, from, until - 1);
  const ahead = mentions.filter(({ start, end }) => start >= from && end <= until);
  for (const mention of ahead.toReversed()) {
    if (isDenied(tokens, mention)) continue;
    const near = relative && mention === ahead.at(-1) && mention.kind === 'organ';
    if (near && mayBeKidney(size)) return UNKNOWN;
    if (isLocation(parsed, mention)) continue;
    if (mention.led === 'naming') return { by: 'mention', mention, leads: false };
    if (relative && mention.led === 'contain') return { by: 'mention', mention, leads: false };
    if (
      mention.led === 'contain' &&
      !tokens[mention.start - 1]?.text.startsWith('there') &&
      mention !== ahead[0]
    ) {
      const [subject] = ahead;
      if (subject?.kind === 'organ' && longest(size) < SHORTER_THAN_A_KIDNEY_MM)
        return { by: 'mention', mention, leads: false };
      if (subject?.kind === 'organ') return { by: 'mention', mention: subject, leads: false };
      return { by: 'mention', mention, leads: false };
    }
    if (mention.led === 'near' || mention.led === 'with') continue;
    if (mention.led === 'loc' && governor(parsed, mention) !== null) continue;
    return { by: 'mention', mention, leads: false };
  }
  if (ahead.length === 0 && from > 0 && goesOn(tokens, from, verb)) return trailing(parsed, from - 1, size);
  return ahead.every((one) => isLocation(parsed, one)) && goesOn(tokens, 0, verb) ? { by: 'focus' } : UNKNOWN;
}

/** Where an insertion that ends at a comma or a bracket begins: "…, which contains fat, measures". */
function beforeInsertion(tokens: readonly Token[], from: number, comma: number): number {
  if (tokens[comma]?.text === ')') {
    for (let at = comma; at > from; at -= 1) if (tokens[at]?.text === '(') return at;
    return comma;
  }
  for (let at = comma - 1; at > from; at -= 1) {
    if (tokens[at]?.text !== ',') continue;
    return ADDS.has(tokens[at + 1]?.tag ?? 'sign') ? at : comma;
  }
  return comma;
}

/** "The left kidney contains an AML and measures 11 cm": both are said of the first. */
function firstSubject(parsed: Parsed, from: number, verb: number, size: Token): Owner {
  const { tokens, mentions } = parsed;
  const colon = tokens.slice(from, verb).findLastIndex(({ text }) => text === ':');
  const start = colon < 0 ? from : from + colon + 1;
  const ahead = mentions.filter((one) => one.start >= start && one.end <= verb);
  const first = ahead.find((one) => !isLocation(parsed, one) && one.led !== 'near');
  if (first === undefined) return goesOn(tokens, start, verb) ? { by: 'focus' } : UNKNOWN;
  const aml = ahead.find(({ kind }) => kind === 'aml' || kind === 'lesion');
  if (
    first.kind === 'organ' &&
    aml !== undefined &&
    longest(size) < SHORTER_THAN_A_KIDNEY_MM &&
    ahead.filter(isThing).length === 1
  )
    return { by: 'mention', mention: aml, leads: false };
  return { by: 'mention', mention: first, leads: false };
}

const GOES_ON: ReadonlySet<Tag> = new Set([
  'measure',
  'measuring',
  'be',
  'past',
  'have',
  'left',
  'right',
  'both',
  'pole',
  'loc',
  'det',
  'describe',
  'now',
  'earlier',
  'compare',
  'about',
  'sign',
  'size',
  'number',
  'date',
  'study',
  'renal',
  'organ',
  'back',
  'change',
  'and',
  'bound',
  'from',
  'place',
  'with',
  'stuff',
  'remaining',
  'num',
  'or',
]);

/** Whether words only say how large, where and when: the size is of what the sentences before spoke of. */
const goesOn = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).every(({ tag }) => GOES_ON.has(tag));

const SAID_OF = new Set(['of', 'for', 'to', 'from']);

/** Whether a size after a phrase can be of the lesion in it: "size of the AML: 3 cm", not "vessel in the AML, 3 mm". */
function mayOwn(parsed: Parsed, mention: Mention, size: Token): boolean {
  const { tokens } = parsed;
  if (mention.led === null || mention.led === 'naming' || mention.led === 'contain') return true;
  if (mention.led === 'near') return false;
  const over = governor(parsed, mention);
  if (over !== null && isDenied(tokens, over)) return true;
  const lead = tokens[mention.start - 1]?.text ?? '';
  if (mention.led === 'with' && mention.kind === 'back') return true;
  if (mention.led === 'with') return over === null || (over.kind === 'organ' && !mayBeKidney(size));
  if (over === null) return SAID_OF.has(lead) || changes(tokens, mention);
  if (over.kind === 'organ') return isLocation(parsed, over) || lead === 'with';
  return over.kind === 'back' || (over.kind === 'aml' && lead === 'of');
}

/** "No change in the AML (2.7 cm)" */
const changes = (tokens: readonly Token[], { start }: Mention) =>
  tokens
    .slice(Math.max(0, start - 5), start)
    .some(({ tag, text }) => tag === 'change' || tag === 'compare' || text === 'interest');

/** "Angiomyolipomas: right kidney 2.1 cm; left kidney 3.4 cm": what the list that the size stands in is of. */
function listed({ tokens, mentions }: Parsed, at: number, size: Token): Mention | null {
  const head = mentions.find(({ end }) => tokens[end]?.text === ':');
  const [first] = mentions;
  if (head === undefined || head !== first || head.kind !== 'aml' || !head.plural) return null;
  const between = mentions.filter(({ start, end }) => start > head.end && end <= at);
  return between.every(({ kind }) => kind === 'organ') && !mayBeKidney(size) ? head : null;
}

/** The last thing before a size that it can be of. */
function trailing(parsed: Parsed, at: number, size: Token): Owner {
  const { tokens, mentions } = parsed;
  const from = partStart(tokens, at);
  const list = listed(parsed, at, size);
  if (list !== null) return { by: 'mention', mention: list, leads: false };
  const ahead = mentions.filter(({ start, end }) => start >= from && end <= at);
  for (const mention of ahead.toReversed()) {
    if (isLocation(parsed, mention)) {
      const close =
        mention === ahead.at(-1) && mention.kind === 'organ' && onlySigns(tokens, mention.end, at);
      if (close && mayBeKidney(size)) return UNKNOWN;
      // "Abutting the spleen (12 cm)"
      if (mention.kind === 'other' && mention.end === at - 1 && tokens[at - 1]?.text === '(') return UNKNOWN;
      continue;
    }
    if (isDenied(tokens, mention)) continue;
    if (mention.kind === 'other' || mention.kind === 'organ') return { by: 'mention', mention, leads: false };
    return mayOwn(parsed, mention, size) ? { by: 'mention', mention, leads: false } : UNKNOWN;
  }
  if (from > 0 && goesOn(tokens, from, at)) return trailing(parsed, from - 1, size);
  return from === 0 && goesOn(tokens, from, at) ? { by: 'focus' } : UNKNOWN;
}

/** "…left kidney, 11.2 cm", "…left kidney (which is 11 cm)". */
const onlySigns = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .every(({ tag, text }) => ['sign', 'rel', 'be', 'now', 'about'].includes(tag) || text === 'measures');

/** What the size at a place in a sentence is of. */
export function ownerOf(parsed: Parsed, at: number): Owner {
  const { tokens } = parsed;
  const size = tokens[at];
  if (size === undefined) return UNKNOWN;
  const led = ledBy(parsed, at) ?? announced(parsed, at);
  if (led !== null && !trailsToo(parsed, at, led)) return { by: 'mention', mention: led, leads: true };
  // "A 2 cm density": said of what follows, whatever it is.
  if (led === null && /^an?$/.test(tokens[at - 1]?.text ?? '')) return UNKNOWN;
  const verb = finiteVerb(tokens, at);
  const owner =
    verb === null || verb < partStart(tokens, at)
      ? trailing(parsed, at, size)
      : subjectOf(parsed, verb, size);
  return owner.by === 'focus' && isKidneyOfSide(tokens, at) ? UNKNOWN : owner;
}

/** "Right measures 12.4 cm, left 12.9 cm": as long as a kidney, and only a side is named. */
function isKidneyOfSide(tokens: readonly Token[], at: number): boolean {
  const size = tokens[at];
  const before = tokens.slice(0, at);
  const sided = before.some(({ tag }) => tag === 'left' || tag === 'right');
  return (
    size !== undefined &&
    mayBeKidney(size) &&
    sided &&
    !before.some(({ tag }) => tag === 'pole' || tag === 'back')
  );
}

/** "AML 34 mm cyst 12 mm", without a sign between: the size belongs to the thing before it. */
function trailsToo({ tokens, mentions }: Parsed, at: number, led: Mention): boolean {
  const before = mentions.findLast(({ end }) => end === at);
  if (before === undefined || !isThing(before)) return false;
  return before.kind !== 'lesion' && led.kind === 'other' && tokens[led.end]?.tag === 'size';
}
