import type { Side } from '../../core/facts.ts';
import type { Identity } from './identity.ts';
import type { Mention } from './mentions.ts';
import type { Written } from './numbers.ts';
import { ownerOf, type Parsed } from './owner.ts';
import { sidesIn } from './place.ts';
import type { Token } from './tokens.ts';

/** A size that may be proposed, and what it is of. */
export type Candidate = {
  /** Its place among the tokens. */
  at: number;
  size: Written;
  /** Null: what the sentences before spoke of. */
  mention: Mention | null;
  identity: Identity;
  side: Side | null;
};

const AXIS = new Set(
  `trans transv ap tr tv trv cc si ml lr craniocaudal craniocaudally cranio-caudal anteroposterior antero-posterior transverse
  longitudinal axial sagittal coronal length width height depth long wide high deep tall short`.split(/\s+/),
);

const AXIS_AT_END = /(?:cm|mm|met(?:er|re)s?)s? ?\(?[a-z-]+\)?$/i;

const BEFORE_AXIS = new Set([
  '(',
  'in',
  'on',
  'the',
  'its',
  'a',
  'maximum',
  'max',
  'maximal',
  'greatest',
  'longest',
]);

/** Whether a size is said to be one axis: "4.7 cm long", "AP 2.2 cm". */
export function hasAxis(sentence: string, tokens: readonly Token[], { at, size }: Candidate): boolean {
  if (AXIS_AT_END.test(sentence.slice(size.start, size.end))) return true;
  let after = at + 1;
  while (BEFORE_AXIS.has(tokens[after]?.text ?? '')) after += 1;
  if (AXIS.has((tokens[after]?.text ?? '').split(' ')[0] ?? '')) return true;
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .filter(({ tag }) => tag === 'measure' || tag === 'size');
  const last = before.findLastIndex(({ tag }) => tag === 'size');
  return before.slice(last + 1).some(({ text }) => AXIS.has(text));
}

/** "3.1 cm UP", "lower pole 2 cm" */
export const isBesidePole = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === 'pole' || tokens[at + 1]?.tag === 'pole';

/** Whether several lesions are meant: by a number, or by a plural. */
const isSeveral = (tokens: readonly Token[], mention: Mention | null): boolean =>
  mention === null ||
  mention.plural ||
  tokens.slice(Math.max(0, mention.start - 4), mention.start).some(({ tag }) => tag === 'num');

/**
 * Sizes of one lesion are its axes if they are called so: "4.7 cm long and 3.9 cm wide". Others cannot be told
 * apart and are none, unless several lesions are spoken of.
 */
export function eachLesion(
  sentence: string,
  { tokens }: Parsed,
  candidates: readonly Candidate[],
): Candidate[] {
  const owners = [...new Set(candidates.map(({ mention }) => mention))];
  return owners.flatMap((mention) => {
    const own = candidates.filter((one) => one.mention === mention);
    const [first] = own;
    if (first === undefined || own.length === 1) return own;
    if (
      own.every(({ size }) => String(size.axesMm) === String(first.size.axesMm)) &&
      !isSeveral(tokens, mention)
    )
      return [first];
    if (own.every((one) => hasAxis(sentence, tokens, one))) {
      const end = Math.max(...own.map(({ size }) => size.end));
      return [{ ...first, size: { ...first.size, end, axesMm: own.flatMap(({ size }) => size.axesMm) } }];
    }
    const sides = new Set(own.map(({ side }) => side));
    const apart = sides.size === own.length && !sides.has(null);
    const poles = mention === null && own.every(({ at }) => isBesidePole(tokens, at));
    return apart || poles || (mention !== null && isSeveral(tokens, mention)) ? own : [];
  });
}

/** "An AML in each kidney, both 15 mm": one on each side. */
export function onEachSide(tokens: readonly Token[], one: Candidate): Candidate[] {
  const before = tokens.slice(Math.max(0, one.at - 3), one.at);
  const each = before.some(({ tag, text }) => tag === 'both' && (text === 'both' || text === 'each'));
  const kidneys = tokens.some(({ text }, at) => text === 'each' && tokens[at + 1]?.tag === 'organ');
  if (one.side !== null || !each || !kidneys) return [one];
  return [
    { ...one, side: 'right' },
    { ...one, side: 'left' },
  ];
}

/** A unit that stands only at the last of several sizes counts for several lesions alone: "2.1 and 1.4 cm". */
export const mayBorrowUnit = (tokens: readonly Token[], { size, mention }: Candidate): boolean =>
  !size.borrowed || size.span !== null || (mention !== null && isSeveral(tokens, mention));

/** The sizes of the list that "respectively" ends. */
function listBefore(tokens: readonly Token[], respectively: number): number[] {
  const sizes = [...tokens.keys()].filter((at) => at < respectively && tokens[at]?.tag === 'size');
  const list: number[] = [];
  for (const at of sizes.toReversed()) {
    const [next] = list;
    const gap = next === undefined ? [] : tokens.slice(at + 1, next);
    if (gap.some(({ tag, text }) => tag !== 'and' && text !== ',')) break;
    list.unshift(at);
  }
  return list;
}

/**
 * "A cyst and an AML of 2 and 3 cm, respectively": which thing, or which side, each size of the list is of. Null where
 * nothing of the kind is said; an empty list where the lists do not fit.
 */
export function inOrder(parsed: Parsed): Map<number, { mention: Mention; side: Side | null }> | null {
  const { tokens, mentions } = parsed;
  const respectively = tokens.findIndex(({ text }) => text === 'respectively');
  if (respectively < 0) return null;
  const list = listBefore(tokens, respectively);
  const [first] = list;
  if (first === undefined || list.length < 2) return null;
  const things = mentions.filter(
    ({ kind, end, head }) =>
      end <= first &&
      (kind === 'aml' || kind === 'lesion' || (kind === 'other' && tokens[head]?.tag !== 'elsewhere')),
  );
  if (things.length === list.length)
    return zipped(
      list,
      things.map((mention) => ({ mention, side: null })),
    );
  const owner = ownerOf(parsed, first);
  if (owner.by !== 'mention') return new Map();
  const { mention } = owner;
  const sides = sidesIn(parsed);
  if (sides.length === list.length)
    return zipped(
      list,
      sides.map(({ side }) => ({ mention, side })),
    );
  return sides.length <= 1 && mention.plural
    ? zipped(
        list,
        list.map(() => ({ mention, side: null })),
      )
    : new Map();
}

function zipped<T>(list: readonly number[], told: readonly T[]): Map<number, T> {
  return new Map(
    list.flatMap((at, index): [number, T][] => {
      const one = told[index];
      return one === undefined ? [] : [[at, one]];
    }),
  );
}
