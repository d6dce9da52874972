import type { Side } from '../../core/facts.ts';
import type { Mention } from './mentions.ts';
import type { Parsed } from './owner.ts';
import type { Token } from './tokens.ts';

type Organ = 'kidney' | 'elsewhere';

/** Where earlier words place what a sentence speaks of. */
export type Place = { organ: Organ | null; side: Side | null };

type Sided = { at: number; side: Side };

const opposite = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Whether a word of side is said of a kidney or a lesion, not of "the left adrenal". */
function countsSide({ tokens, mentions }: Parsed, at: number): boolean {
  const phrase = mentions.find(({ start, end }) => start <= at && at < end);
  if (phrase === undefined || phrase.kind !== 'other') return true;
  return tokens[phrase.head]?.tag === 'place' || phrase.led === 'contain';
}

/** The side that a word tells, as "LK" does. */
export function sideAt({ tag, text }: Token): Side | null {
  if (tag === 'left' || tag === 'right') return tag;
  return text === 'lk' ? 'left' : text === 'rk' ? 'right' : null;
}

/** Every word of side in a sentence that counts, in order. */
export function sidesIn(parsed: Parsed, known: Side | null = null): Sided[] {
  const sides: Sided[] = [];
  for (const [at, token] of parsed.tokens.entries()) {
    const { tag } = token;
    const side = sideAt(token);
    if (side !== null && countsSide(parsed, at)) sides.push({ at, side });
    if (tag === 'contra') {
      const other = sides.at(-1)?.side ?? known;
      if (other !== null) sides.push({ at, side: opposite(other) });
    }
  }
  return sides;
}

/** "The right and left kidneys": both, so no side of a size. */
function isPair(tokens: readonly Token[], { at, side }: Sided): boolean {
  const other = opposite(side);
  const around = [at + 2, at + 3, at + 4, at - 2, at - 3, at - 4].filter((one) => tokens[one]?.tag === other);
  return around.some((one) => {
    const between = tokens.slice(Math.min(at, one) + 1, Math.max(at, one));
    return (
      between.some(({ tag, text }) => tag === 'and' || text === '/' || tag === 'or') &&
      between.every(
        ({ tag, text }) =>
          tag === 'and' || tag === 'or' || text === '/' || tag === 'det' || tag === 'organ' || tag === 'loc',
      )
    );
  });
}

const onlySide = (sides: readonly Sided[]): Side | null => {
  const [first] = sides;
  return first !== undefined && sides.every(({ side }) => side === first.side) ? first.side : null;
};

const isSpot = ({ kind }: Mention) => kind === 'aml' || kind === 'lesion' || kind === 'other';

/** What ends the words that belong to a size or a lesion. */
const ENDS = new Set([',', ';', ')', ']']);

/** "AML, right kidney;" and "AML, left, mid pole,": after a comma only the place is told. */
function isPlaceAfter({ tokens, mentions }: Parsed, from: number): boolean {
  let at = from;
  while (['left', 'right', 'pole', 'organ', 'renal', 'loc', 'det'].includes(tokens[at]?.tag ?? '')) at += 1;
  const next = tokens[at];
  const closed = next === undefined || /^[.,;:)-]$/.test(next.text);
  return (
    at > from &&
    closed &&
    !mentions.some(({ start, kind }) => start >= from && start < at && kind !== 'organ')
  );
}

/** Where the words right after something end. */
function endAfter(parsed: Parsed, from: number): number {
  const { tokens, mentions } = parsed;
  for (let at = from; at < tokens.length; at += 1) {
    const one = tokens[at];
    if (one?.text === ',' && isPlaceAfter(parsed, at + 1)) continue;
    if (
      one === undefined ||
      ENDS.has(one.text) ||
      one.tag === 'and' ||
      one.tag === 'but' ||
      one.tag === 'size'
    )
      return at;
    if (one.tag === 'with' && at > from) return at;
    const mention = mentions.find(({ start }) => start === at);
    if (mention !== undefined && isSpot(mention) && at > from && mention.led !== 'loc') return at;
  }
  return tokens.length;
}

const inRange = (sides: readonly Sided[], from: number, to: number) =>
  sides.filter(({ at }) => at >= from && at < to);

/** Where the thing or the size before this place ends. */
function spotBefore({ tokens, mentions }: Parsed, at: number, own: Mention | null): number {
  const size = tokens.findLastIndex(({ tag }, index) => index < at && tag === 'size') + 1;
  const other = mentions.findLast((one) => one !== own && isSpot(one) && one.end <= at && one.led !== 'loc');
  return Math.max(size, other?.end ?? 0);
}

/** The last side told before a place, in its part of the sentence. */
function nearestBefore({ tokens }: Parsed, sides: readonly Sided[], at: number): Side | null {
  const from = tokens.findLastIndex(({ text }, index) => index < at && text === ';');
  return inRange(sides, from + 1, at).at(-1)?.side ?? null;
}

/** The side of a size: null where none is told, undefined where it cannot be told which of two. */
export function sideOf(
  parsed: Parsed,
  size: number,
  mention: Mention | null,
  leads: boolean,
  outside: Place,
): Side | null | undefined {
  const { tokens } = parsed;
  const sides = sidesIn(parsed, outside.side).filter((one) => !isPair(tokens, one));
  const after = inRange(
    sides,
    size + 1,
    leads && mention !== null ? endAfter(parsed, mention.end) : endAfter(parsed, size + 1),
  );
  const between = inRange(sides, spotBefore(parsed, size, mention), size);
  const own = mention === null ? [] : inRange(sides, mention.start, endAfter(parsed, mention.end));
  const toSize = mention === null ? [] : inRange(sides, mention.start, size);
  const frame =
    mention === null ? [] : inRange(sides, spotBefore(parsed, mention.start, mention), mention.start);
  const told =
    after[0]?.side ??
    between.at(-1)?.side ??
    onlySide(own) ??
    toSize.at(-1)?.side ??
    frame.at(-1)?.side ??
    onlySide(sides) ??
    nearestBefore(parsed, sides, mention?.start ?? size);
  if (told !== null && told !== undefined) return told;
  if (sides.length > 0) return undefined;
  if (tokens.some(({ tag, text }) => tag === 'both' && text !== 'each') || sidesIn(parsed).length > 0)
    return null;
  return outside.side;
}

const organAt = ({ tag }: Token): Organ | null =>
  tag === 'elsewhere' ? 'elsewhere' : tag === 'organ' || tag === 'renal' || tag === 'place' ? 'kidney' : null;

const organIn = (tokens: readonly Token[]): Organ | null => {
  const all = tokens.map(organAt).filter((one) => one !== null);
  return all.includes('kidney') ? 'kidney' : (all[0] ?? null);
};

/** "The tumour in the pancreatic head", "the lesion in the caecum": in another organ, or in a word that nobody knows. */
const isElsewhere = (tokens: readonly Token[], where: Mention, { kind }: Mention): boolean =>
  organIn(tokens.slice(where.start, where.end)) === 'elsewhere' ||
  (kind !== 'aml' && tokens[where.head]?.tag === 'unknown');

/** The organ that a thing is in, by the words about it; null where they tell none. */
export function organOf(parsed: Parsed, mention: Mention): Organ | null {
  const { tokens, mentions } = parsed;
  const inside = tokens
    .slice(mention.start, mention.end)
    .map(organAt)
    .find((one) => one !== null);
  if (inside !== undefined) return inside;
  const index = mentions.indexOf(mention);
  const before = organBefore(parsed, index);
  if (mention.kind === 'back' && before !== null) return before;
  for (const next of mentions.slice(index + 1)) {
    if (tokens.slice(mention.end, next.start).some(({ text }) => text === ';')) break;
    const organ = organIn(tokens.slice(next.start, next.end));
    const anatomy = next.kind === 'organ' || ['elsewhere', 'place'].includes(tokens[next.head]?.tag ?? '');
    if (next.led === 'loc' && isElsewhere(tokens, next, mention)) return 'elsewhere';
    if (!anatomy && isSpot(next) && next.led !== 'with') break;
    if (anatomy && (next.led === 'loc' || (next.led === null && next.kind === 'organ')) && organ !== null)
      return organ;
  }
  return before;
}

/** The organ that the words before a thing place it in. */
function organBefore({ tokens, mentions, headingEnd }: Parsed, index: number): Organ | null {
  for (const before of mentions.slice(0, index).toReversed()) {
    if (before.start < headingEnd) return null;
    const organ = organIn(tokens.slice(before.start, before.end));
    const anatomy =
      before.kind === 'organ' || ['elsewhere', 'place'].includes(tokens[before.head]?.tag ?? '');
    if (anatomy && before.led !== 'near' && organ !== null) return organ;
  }
  return null;
}

/** Whether the words between the size before and this one put it into another organ: "(3.5 cm) and in the liver (2 cm)". */
export function isPutElsewhere({ tokens, mentions }: Parsed, at: number): boolean {
  const from = tokens.findLastIndex(({ tag, text }, index) => index < at && (tag === 'size' || text === ';'));
  return mentions.some(
    ({ start, end, led, head }) =>
      start > from && end <= at && led === 'loc' && tokens[head]?.tag === 'elsewhere',
  );
}
