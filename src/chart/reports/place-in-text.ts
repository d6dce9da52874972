import type { Side } from '../../core/facts.ts';
import type { Written } from './numbers.ts';
import { organsIn, pairsIn, type Sided, sidesIn, type Where } from './organs.ts';
import type { Heading } from './sections.ts';
import type { Subject } from './subject.ts';
import type { Thing } from './things.ts';

/** Where earlier words place what a sentence speaks of. */
export type Carried = { organ: Where['organ'] | null; side: Side | null };

type Spot = { start: number; end: number };

const within = <T extends Spot>(all: readonly T[], start: number, end: number): T[] =>
  all.filter((one) => one.start >= start && one.end <= end);

const isNamed = ({ kind }: Thing) => kind !== 'back' && kind !== 'organ';

/**
 * The organ that a lesion is in: what describes it, else what follows it up to the next thing, else the last organ
 * named before it, else the heading, else what was spoken of.
 */
export function organOf(
  sentence: string,
  size: Written,
  { thing }: Subject,
  things: readonly Thing[],
  heading: Heading,
  carried: Carried,
): Where['organ'] | null {
  const organs = organsIn(sentence);
  const start = thing?.start ?? 0;
  const end = thing?.end ?? 0;
  const before = thing === null ? 0 : lastEnd(things, thing);
  const after =
    things.find((one) => isNamed(one) && one.start >= end && one !== thing)?.start ?? sentence.length;
  const inside = within(organs, start, end)[0];
  // What stands before a comma is said of the thing before, if there is one.
  const comma = Math.max(sentence.lastIndexOf(',', start), sentence.lastIndexOf(';', start));
  const part = before === 0 ? 0 : Math.max(before, comma);
  const ahead = within(organs, thing?.kind === 'back' ? before : part, start).at(-1);
  const behind = within(organs, end, after)[0];
  const told = inside ?? ahead ?? behind ?? within(organs, 0, start).at(-1);
  // A heading says where all of its sentences are: "LIVER: angiomyolipoma … close to the right kidney".
  const atSize = within(organs, end, size.start).at(-1);
  if (heading.organ === 'elsewhere' || atSize?.organ === 'elsewhere') return 'elsewhere';
  return told?.organ ?? heading.organ ?? carried.organ;
}

/** What ends the words that belong to a size. */
const ENDS = /[,;)]|\band\b|\bwith\b|\bbut\b/i;

/** The side told right after a size, or after the lesion that it describes. */
function sideAfter(sentence: string, from: number, to: number, sides: readonly Sided[]): Side | undefined {
  const end = ENDS.exec(sentence.slice(from, to));
  return within(sides, from, end === null ? to : from + end.index)[0]?.side;
}

/** Where the thing before this one ends. */
const lastEnd = (things: readonly Thing[], { start }: Thing) =>
  things.findLast((one) => isNamed(one) && one.end <= start)?.end ?? 0;

const onlySide = (sides: readonly Sided[]): Side | undefined => {
  const [first] = sides;
  return sides.every(({ side }) => side === first?.side) ? first?.side : undefined;
};

/** The side of a lesion; null where none is told, undefined where it cannot be told which of two. */
export function sideOf(
  sentence: string,
  size: Written,
  subject: Subject,
  {
    sizes,
    things,
    heading,
    carried,
  }: { sizes: readonly Written[]; things: readonly Thing[]; heading: Heading; carried: Carried },
): Side | null | undefined {
  const sides = sidesIn(sentence);
  const { thing, leads } = subject;
  const spots: Spot[] = [...sizes, ...things.filter((one) => isNamed(one) && one !== thing)];
  const from = leads && thing !== null ? thing.end : size.end;
  const to = Math.min(...spots.map(({ start }) => start).filter((start) => start >= from), sentence.length);
  const begin = Math.max(0, ...spots.map(({ end }) => end).filter((end) => end <= size.start));
  const told =
    (leads ? within(sides, size.end, from)[0]?.side : undefined) ??
    sideAfter(sentence, from, to, sides) ??
    within(sides, begin, size.start).at(-1)?.side ??
    (thing === null ? undefined : within(sides, lastEnd(things, thing), size.start).at(-1)?.side) ??
    onlySide(sides);
  if (told !== undefined) return told;
  if (sides.length > 0) return undefined;
  if (/\b(?:bilateral(?:ly)?|both)\b/i.test(sentence) || pairsIn(sentence).length > 0) return null;
  return heading.side ?? carried.side;
}
