import { scaled } from '../quantity.ts';

/** A size as it stands in a sentence. */
export type Written = {
  start: number;
  end: number;
  /** Millimetres, in the order written. */
  axesMm: number[];
  /** The ends of a span: "2–3 cm", "from 2.9 to 3.4 cm". */
  span: 'from' | 'to' | null;
  /** Its unit stands only at a later number: "2.1 and 1.4 cm". */
  borrowed: boolean;
  /** In whole centimetres, so perhaps rounded. */
  whole: boolean;
};

const NUMBER = String.raw`(?<![\w.,/])(?:\d{1,3}(?:[.,]\d{1,2})?|\.\d{1,2})(?![\d/]|[.,]\d)`;
const UNIT = String.raw`(?:cms?|mms?|centimet(?:er|re)s?|millimet(?:er|re)s?)(?![\w³²^/]| ?Hg\b)`;
const AXIS_NAME = String.raw`\(?(?:AP|TR|TV|TRV|TS|CC|SI|ML|LL|[LWHDT]|cranio-?caudal(?:ly)?|antero-?posterior(?:ly)?|transverse(?:ly)?|long|wide|high|deep|length|width|height|depth)\b\)?`;
const AXIS = `${NUMBER}(?:[ -]{0,2}${UNIT})?(?: ?${AXIS_NAME})?(?: ?${UNIT})?`;
/** One pattern for all axes of a chain would be four times as long, and takes a browser that much longer to make. */
const FIRST_AXIS = new RegExp(AXIS, 'gi');
const NEXT_AXIS = new RegExp(` ?(?:x|\\*|by) ?${AXIS.replace('(?<![\\w.,/])', '(?<![\\d.,/])')}`, 'iy');
const MOST_AXES = 4;
const ONE = new RegExp(
  `(\\d{1,3}(?:[.,]\\d{1,2})?|\\.\\d{1,2})[^\\d.,]{0,12}?(?:(${UNIT})|$|(?= ?(?:x|\\*|by) ?[\\d.]))`,
  'gi',
);

type Chain = { start: number; end: number; axes: { value: number; unit: string | null }[]; whole: boolean };

const perUnit = (unit: string) => (unit.toLowerCase().startsWith('c') ? 10 : 1);

/** Where each chain of axes begins and ends: "3.2 x 2.8 x 4.1 cm". */
function chainsIn(sentence: string): [start: number, end: number][] {
  const chains: [number, number][] = [];
  FIRST_AXIS.lastIndex = 0;
  for (let first = FIRST_AXIS.exec(sentence); first !== null; first = FIRST_AXIS.exec(sentence)) {
    let end = FIRST_AXIS.lastIndex;
    for (let axes = 1; axes < MOST_AXES; axes += 1) {
      NEXT_AXIS.lastIndex = end;
      if (!NEXT_AXIS.test(sentence)) break;
      end = NEXT_AXIS.lastIndex;
    }
    chains.push([first.index, end]);
    FIRST_AXIS.lastIndex = end;
  }
  return chains;
}

function chainOf(sentence: string, [start, end]: [start: number, end: number]): Chain {
  const said = sentence.slice(start, end).trimEnd();
  const axes = [...said.matchAll(ONE)].map(([, value = '', unit]) => ({
    value: Number(value.replace(',', '.')),
    unit: unit ?? null,
  }));
  const whole = axes.length === 1 && !/[.,]/.test(said) && /c/i.test(axes[0]?.unit ?? '');
  return { start, end: start + said.length, axes, whole };
}

/** An axis without a unit has that of the next axis: "3.2 x 2.8 x 4.1 cm". */
function millimetres({ axes }: Chain, later: string | null): number[] | null {
  let unit = later;
  const lengths: number[] = [];
  for (const axis of axes.toReversed()) {
    unit = axis.unit ?? unit;
    if (unit === null) return null;
    lengths.unshift(scaled(axis.value, perUnit(unit)));
  }
  return lengths;
}

const SPAN = /^ ?(?:-|to|until|>) ?$/i;
const LIST = /^ ?(?:,|and|&|, and) ?$/i;
/** What may stand before the first of several numbers that share one unit; not "image 3 and", "segment 4,". */
const MEASURING =
  /(?:\bmeasur\w+|\bof|\bsizes?|\bdiameters?|\bare|\babout|\bapproximately|\bbetween|\bfrom|[(:,]|\band|-|\bto) ?$/i;

const BETWEEN = /\bbetween ?$/i;

type Join = 'span' | 'list' | null;
type Read = { chain: Chain; unit: string | null; axesMm: number[] | null; join: Join };

/** How a number goes on to the next one beside it: as a span, as a list that shares its unit, or not at all. */
function joinOf(sentence: string, { start, end }: Chain, next: Read | undefined): Join {
  if (next === undefined) return null;
  const gap = sentence.slice(end, next.chain.start);
  const told = sentence.slice(Math.max(0, start - 40), start);
  if (SPAN.test(gap) || (LIST.test(gap) && BETWEEN.test(told))) return 'span';
  return LIST.test(gap) && MEASURING.test(told) ? 'list' : null;
}

const ownUnit = ({ axes }: Chain) => axes.findLast(({ unit }) => unit !== null)?.unit ?? null;

/** A number, with what the one after it tells of it. */
function readBefore(sentence: string, chain: Chain, next: Read | undefined): Read {
  const join = joinOf(sentence, chain, next);
  const unit = ownUnit(chain) ?? (join === null ? null : (next?.unit ?? null));
  return { chain, unit, axesMm: millimetres(chain, unit), join };
}

/** Every length in a sentence (in plain spelling), with its unit or that of the next number beside it. */
export function sizesWritten(sentence: string): Written[] {
  if (!/[cm]m|met(?:er|re)/i.test(sentence)) return [];
  const backwards: Read[] = [];
  // From the last to the first: "2.1 and 1.4 cm" tells the unit at its end.
  for (const place of chainsIn(sentence).toReversed()) {
    const chain = chainOf(sentence, place);
    backwards.push(readBefore(sentence, chain, backwards.at(-1)));
  }
  const read = backwards.toReversed();
  return read.flatMap(({ chain, axesMm, join }, index): Written[] => {
    if (axesMm === null) return [];
    const { start, end, whole } = chain;
    const span = join === 'span' ? 'from' : read[index - 1]?.join === 'span' ? 'to' : null;
    return [{ start, end, axesMm, span, borrowed: ownUnit(chain) === null, whole }];
  });
}
