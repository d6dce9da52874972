import type { Token } from './tokens.ts';
import type { Tag } from './vocabulary.ts';

/**
 * Something that a sentence speaks of and that a size can be of. `aml`: an angiomyolipoma, by name; `lesion`: a tumour
 * that is not named; `back`: a word that points back ("it", "the largest"); `organ`: a kidney; `other`: anything else.
 */
export type Mention = {
  kind: 'aml' | 'lesion' | 'back' | 'organ' | 'other';
  /** The words that belong together, as indices of tokens: the first, and the one after the last. */
  start: number;
  end: number;
  /** The word that names it. */
  head: number;
  /** What leads to it ("in the left kidney", "with an AML"), if anything. */
  led: 'loc' | 'near' | 'with' | 'naming' | 'contain' | null;
  plural: boolean;
  definite: boolean;
};

const NOUNS: ReadonlySet<Tag> = new Set([
  'aml',
  'lesion',
  'other',
  'unknown',
  'organ',
  'elsewhere',
  'place',
  'stuff',
  'measure',
  'evidence',
]);

const IN_PHRASE: ReadonlySet<Tag> = new Set([
  ...NOUNS,
  'det',
  'num',
  'left',
  'right',
  'both',
  'contra',
  'pole',
  'renal',
  'describe',
  'back',
  'number',
]);

/** What may follow the name of a lesion and only says where it is: "AML upper pole left kidney". */
const WHERE: ReadonlySet<Tag> = new Set([
  'organ',
  'place',
  'elsewhere',
  'pole',
  'left',
  'right',
  'both',
  'contra',
  'renal',
  'number',
  'describe',
  'det',
]);

const POINTS = new Set(['it', 'they', 'these', 'this', 'itself']);

/** "The AML itself": no other thing. */
const isEmphasis = ({ text }: Token) => text === 'itself';

/** The word of a phrase that names what it speaks of; null where it names nothing that can be measured. */
function headOf(tokens: readonly Token[], start: number, end: number): number | null {
  let last: number | null = null;
  for (let at = start; at < end; at += 1) {
    const tag = tokens[at]?.tag ?? 'sign';
    if (!NOUNS.has(tag)) continue;
    const before = last === null ? 'sign' : (tokens[last]?.tag ?? 'sign');
    const lesion = before === 'aml' || before === 'lesion';
    if (last !== null && (tag === 'measure' || tag === 'stuff' || tag === 'evidence')) continue;
    if (lesion && (WHERE.has(tag) || tag === 'lesion')) continue;
    if (before === 'other' && tag === 'organ') continue;
    last = at;
  }
  return last;
}

const LED: Partial<Record<Tag, Mention['led']>> = {
  loc: 'loc',
  from: 'loc',
  near: 'near',
  with: 'with',
  naming: 'naming',
  contain: 'contain',
};

const PLURAL = /(?:s|ta|ci|i)$/;
const SINGULAR = /(?:us|ss|is)$/;
const PLURALS = new Set(['foci', 'calculi', 'these', 'they', 'ones', 'others']);

const kindOf = (tag: Tag): Mention['kind'] | null => {
  if (tag === 'aml' || tag === 'lesion' || tag === 'organ') return tag;
  return tag === 'other' || tag === 'unknown' || tag === 'elsewhere' || tag === 'place' ? 'other' : null;
};

const DEFINITE = new Set([
  'the',
  'this',
  'these',
  'that',
  'its',
  'both',
  'each',
  'index',
  'largest',
  'larger',
]);
const KNOWN = new Set(['dominant', 'smaller', 'known', 'target', 'reference', 'same', 'smallest', 'similar']);

/** Whether the reader knows already what is spoken of: "the 3 cm lesion", not "a dominant lesion". */
function isDefinite(tokens: readonly Token[], start: number, words: readonly Token[]): boolean {
  const lead = tokens[leadOf(tokens, start) + 1];
  const article = lead?.tag === 'det' ? lead : undefined;
  const first = (article ?? words[0])?.text;
  // "A similar lesion" is of the same kind.
  if (words.some(({ text }) => text === 'similar')) return true;
  if (first === 'a' || first === 'an') return false;
  return [...words, ...(article === undefined ? [] : [article])].some(
    ({ text }) => DEFINITE.has(text) || KNOWN.has(text),
  );
}

/** "Untreated one LK 2.2 cm", "largest left kidney 3 cm": one of the lesions, not the kidney. */
const RANKED = new Set(['one', 'ones', 'largest', 'biggest', 'smallest', 'dominant']);

/** What stands between "the" and a name, and is no part of its phrase. */
const BEFORE_NAME: ReadonlySet<Tag> = new Set([
  'size',
  'treated',
  'remaining',
  'compare',
  'change',
  'now',
  'earlier',
]);

/** The word that leads to a phrase, past what describes it: "with a 7 mm aneurysm", "next to the embolised AML". */
function leadOf(tokens: readonly Token[], start: number): number {
  let at = start - 1;
  while (BEFORE_NAME.has(tokens[at]?.tag ?? 'sign')) at -= 1;
  const described = at < start - 1 && tokens[at]?.tag === 'det';
  if (described) return at - 1;
  return tokens[start - 1]?.tag === 'size' ? start - 2 : start - 1;
}

function mentionOf(tokens: readonly Token[], start: number, end: number): Mention | null {
  const head = headOf(tokens, start, end);
  const words = tokens.slice(start, end);
  const led = LED[tokens[leadOf(tokens, start)]?.tag ?? 'sign'] ?? null;
  const definite = isDefinite(tokens, start, words);
  const many = words.some(({ tag, text }) => tag === 'num' || text === 'bilateral' || text === 'both');
  // "On the right one of 9 mm": what stands there, not something in it.
  const placed = led === 'loc' && words.at(-1)?.text === 'one';
  const base = { start, end, led: placed ? null : led, definite };
  if (head !== null) {
    const token = tokens[head];
    const ranked = words.find(({ text }) => RANKED.has(text));
    // "Left kidney largest length": of the kidney.
    const pointing =
      token?.tag === 'organ' && ranked !== undefined && words[words.indexOf(ranked) + 1]?.tag !== 'measure';
    if (pointing)
      return { ...base, kind: 'back', head: start + words.indexOf(ranked), plural: ranked.text === 'ones' };
    const kind = token === undefined ? null : kindOf(token.tag);
    if (token === undefined || kind === null) return null;
    const plural = many || (PLURAL.test(token.text) && !SINGULAR.test(token.text)) || PLURALS.has(token.text);
    return { ...base, kind, head, plural };
  }
  const back = words.findIndex((one) => one.tag === 'back' && !isEmphasis(one));
  const pointer = words[back];
  if (pointer === undefined) return led === null ? sideAlone(tokens, base) : null;
  // "It is larger": says no thing. "It is the larger": does.
  const compares = /^(?:larger|bigger|smaller)$/.test(pointer.text) && words[0]?.tag !== 'det';
  return compares && !startsLabel(tokens, start)
    ? null
    : { ...base, kind: 'back', head: start + back, plural: PLURALS.has(pointer.text) };
}

/** "Both kidneys contain AMLs, the right measuring 13 cm": the right one of what there are two of. */
function sideAlone(
  tokens: readonly Token[],
  base: Omit<Mention, 'kind' | 'head' | 'plural'>,
): Mention | null {
  const [the, side, ...more] = tokens.slice(base.start, base.end);
  const alone = the?.text === 'the' && (side?.tag === 'left' || side?.tag === 'right') && more.length === 0;
  return alone ? { ...base, kind: 'organ', head: base.start + 1, plural: false } : null;
}

/** "Larger 22 mm", after a comma or at the beginning. */
function startsLabel(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  return before === undefined || /^[,;:(]$/.test(before.text);
}

/** A side, and then something there: "on the right an AML". */
const SIDES_AND_POLES: ReadonlySet<Tag> = new Set(['left', 'right', 'pole', 'contra']);

/** Whether a second phrase begins: "in the left kidney | an AML", "on the left | this". */
function startsAnew(tokens: readonly Token[], at: number, named: boolean): boolean {
  const one = tokens[at];
  if (one?.tag === 'det' && named) return true;
  const points = one?.tag === 'det' || POINTS.has(one?.text ?? '');
  return points && SIDES_AND_POLES.has(tokens[at - 1]?.tag ?? 'sign');
}

/** "Upper pole left kidney": a place in a kidney, not the kidney. A moiety is as good as one. */
export const isAtPole = (tokens: readonly Token[], { kind, start, end, head }: Mention): boolean =>
  kind === 'organ' &&
  !tokens[head]?.text.startsWith('moiet') &&
  tokens.slice(start, end).some(({ tag }) => tag === 'pole');

/** What a sentence speaks of, in order. */
export function mentionsIn(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  let start = 0;
  while (start < tokens.length) {
    let end = start;
    let named = false;
    while (end < tokens.length && IN_PHRASE.has(tokens[end]?.tag ?? 'sign')) {
      if (end > start && startsAnew(tokens, end, named)) break;
      named ||= NOUNS.has(tokens[end]?.tag ?? 'sign');
      end += 1;
      // "It" and "this" alone are a phrase: "it left coil artefact".
      if (POINTS.has(tokens[end - 1]?.text ?? '') && !NOUNS.has(tokens[end]?.tag ?? 'sign')) break;
    }
    if (end > start) {
      const mention = mentionOf(tokens, start, end);
      if (mention !== null) found.push(mention);
    }
    start = Math.max(end, start + 1);
  }
  return found;
}
