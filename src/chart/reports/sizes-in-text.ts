import type { Side } from '../../core/facts.ts';
import { isNamed, isStated } from './certainty.ts';
import { sizesWritten, type Written } from './numbers.ts';
import { everySideIn, organsIn, sidesIn } from './organs.ts';
import { type Carried, organOf, sideOf } from './place-in-text.ts';
import { type Sentence, sentences } from './sentences.ts';
import { standingOf, tellsOfRemoval } from './standing.ts';
import { isAml, type SpokenOf, type Subject, subjectOf } from './subject.ts';
import { type Thing, thingsIn } from './things.ts';
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

/** What the sentences so far leave for the next one. */
type Carry = Carried & { spokenOf: SpokenOf; age: number };

const LONGEST_PLAUSIBLE_MM = 400;

const NAMES_AML = /angio-? ?myo-? ?lipoma/i;
const SHORT_AML = /\bR?AMLs?\b/i;
const LEUKAEMIA =
  /\bleuk(?:a)?emi[ac]\w*|\bmyeloid\b|\bmyeloblast\w*|\bblasts\b|\bchloroma\b|\bchemotherapy\b|\bremission\b/i;
const KIDNEY =
  /\b(?:kidneys?|renal|RK|LK|(?:left|right)(?:-sided)? (?:[\w-]+ ){0,2}AMLs?|poles?|bilateral(?:ly)?)\b/i;

/** True where "AML" alone is the tumour: a kidney is spoken of, and no leukaemia. */
const acronymCounts = (text: string) => SHORT_AML.test(text) && KIDNEY.test(text) && !LEUKAEMIA.test(text);

/** "Appearances are those of an angiomyolipoma.": names the lesion of the sentence before. */
const NAMES_BEFORE =
  /^\W*(?:this|these|it|they|the (?:lesion|mass|appearances?|findings?|features?|imaging)|(?:imaging )?(?:appearances?|features?|findings?|characteristics)|consistent|compatible|most|likely|probably|typical|suggest\w*|in keeping|favou?red|s\/o|c\/w|represent\w*)\b/i;

type Read = { sentence: Sentence; things: Thing[] };

function namedAfterwards({ sentence: { plain }, things }: Read): boolean {
  const aml = things.find(({ kind }) => kind === 'aml');
  if (aml === undefined || !NAMES_BEFORE.test(plain) || things.some(({ kind }) => kind === 'other'))
    return false;
  return isNamed(` ${plain.slice(0, aml.start)}`) && isStated(plain, aml);
}

/** The name of an axis follows its length, or goes before it. */
const AXIS_AFTER =
  /^ ?\(?(?:(?:in|on) (?:the |its |a )?)?(?:(?:maximum|max\.?|maximal|greatest|largest|longest) )?(?:AP|TR|TV|CC|SI|ML|antero-?posterior\w*|transverse\w*|cranio-?caudal\w*|superior-?inferior\w*|axial|sagittal|coronal|longitudinal\w*|length|width|height|depth|long|short|wide|tall|high|deep|thick)\b/i;

/** A name that counts as part of the size. */
const AXIS_AT_END = /(?:cm|mm|met(?:er|re)s?)s? ?\(?[a-z-]+\)?$/i;

const AXIS_BEFORE =
  /\b(?:AP|TR|TV|CC|SI|ML|antero-?posterior\w*|transverse\w*|cranio-?caudal\w*|axial|sagittal|coronal|longitudinal|length|width|height|depth)(?: (?:diameter|dimension|axis))?[ :=]{1,2}(?:of )?$/i;

const hasAxis = (sentence: string, { start, end }: Written) =>
  AXIS_AT_END.test(sentence.slice(start, end)) ||
  AXIS_AFTER.test(sentence.slice(end, end + 60)) ||
  AXIS_BEFORE.test(sentence.slice(Math.max(0, start - 40), start));

const PLURAL =
  /\b(?:two|three|four|five|six|several|multiple|both|numerous|few|2|3|4|5)\b(?: [\w-]+){0,4} $/i;

const severalOf = (sentence: string, { thing }: Subject): boolean =>
  thing === null || thing.plural || PLURAL.test(sentence.slice(Math.max(0, thing.start - 50), thing.start));

type Candidate = { size: Written; subject: Subject; side: Side | null };

const RESPECTIVELY = /\brespectively\b/i;

/** "1.2 cm and 3.1 cm in the right and left kidneys, respectively"; nothing where the two lists differ. */
function inOrder(sentence: string, candidates: readonly Candidate[]): Candidate[] {
  const sides = everySideIn(sentence);
  return candidates.flatMap((one, index) => {
    const side = sides[index]?.side;
    return side === undefined || sides.length !== candidates.length ? [] : [{ ...one, side }];
  });
}

/**
 * Sizes of one lesion are its axes if they are called so: "4.7 cm long and 3.9 cm wide". Others cannot be told
 * apart and are none, unless several lesions are spoken of.
 */
function eachLesion(sentence: string, candidates: readonly Candidate[]): Candidate[] {
  if (RESPECTIVELY.test(sentence)) return inOrder(sentence, candidates);
  const subjects = [...new Set(candidates.map(({ subject }) => subject.thing))];
  return subjects.flatMap((thing) => {
    const own = candidates.filter(({ subject }) => subject.thing === thing);
    const [first] = own;
    if (first === undefined || own.length === 1) return own;
    if (own.every(({ size }) => hasAxis(sentence, size))) {
      const end = Math.max(...own.map(({ size }) => size.end));
      return [{ ...first, size: { ...first.size, end, axesMm: own.flatMap(({ size }) => size.axesMm) } }];
    }
    const sides = new Set(own.map(({ side }) => side));
    const apart = sides.size === own.length && !sides.has(null);
    return apart || (thing !== null && severalOf(sentence, first.subject)) ? own : [];
  });
}

const usable = ({ axesMm }: Written) => axesMm.every((mm) => mm > 0 && mm <= LONGEST_PLAUSIBLE_MM);

function candidatesIn({ sentence, things }: Read, carry: Carry): Candidate[] {
  const { plain, heading } = sentence;
  const sizes = sizesWritten(plain);
  const { spokenOf } = carry;
  const found = sizes.flatMap((size, index): Candidate[] => {
    if (!usable(size) || standingOf(plain, size, sizes[index - 1]) !== 'current') return [];
    const subject = subjectOf(plain, size, { sizes, things, spokenOf });
    if (subject === null || !subject.isAml) return [];
    if (size.borrowed && size.span === null && !severalOf(plain, subject)) return [];
    // Only what points back to something is where that is.
    const carried = subject.thing?.kind === 'aml' ? { organ: null, side: carry.side } : carry;
    if (organOf(plain, size, subject, things, heading, carried) === 'elsewhere') return [];
    const side = sideOf(plain, size, subject, { sizes, things, heading, carried });
    return side === undefined ? [] : [{ size, subject, side }];
  });
  return eachLesion(plain, found);
}

const isTumour = ({ kind }: Thing) => kind === 'aml' || kind === 'lesion' || kind === 'other';

const STARTS_WITH_ORGAN = /^\W*(?:the )?(?:(left|right) )?(kidneys?|[a-z]+)\b/i;

/** "Right kidney 10.4 cm.": the sentences that follow are about it, until another organ is. */
function sideBegun(plain: string): Side | null | undefined {
  const [, side, organ = ''] = STARTS_WITH_ORGAN.exec(plain) ?? [];
  if (/^kidney/i.test(organ)) return side === undefined ? null : /^l/i.test(side) ? 'left' : 'right';
  const [first] = organsIn(plain);
  return first !== undefined && first.organ === 'elsewhere' ? null : undefined;
}

/** What the next sentence can point back to. */
function carryOn({ sentence: { plain }, things }: Read, carry: Carry, named: boolean): Carry {
  const begun = sideBegun(plain);
  // What was taken out is nothing to point back to.
  if (tellsOfRemoval(plain)) return { spokenOf: null, organ: null, side: null, age: 0 };
  const tumours = things.filter(isTumour);
  const sides = [...new Set(sidesIn(plain).map(({ side }) => side))];
  const [only] = sides;
  if (tumours.length === 0) {
    const side = begun === undefined ? carry.side : begun;
    const other = things.some(({ kind }) => kind === 'organ');
    return carry.age < 2 && !other
      ? { ...carry, side, age: carry.age + 1 }
      : { spokenOf: null, organ: null, side, age: 0 };
  }
  const amls = tumours.filter((one) => named || isAml(plain, things, one, carry.spokenOf));
  const spokenOf = amls.length === tumours.length ? 'aml' : amls.length === 0 ? 'other' : null;
  const side = sides.length === 1 && only !== undefined ? only : sides.length > 1 ? null : carry.side;
  const [organ] = organsIn(plain);
  return { spokenOf, organ: organ?.organ ?? carry.organ, side, age: 0 };
}

/** What the chart itself says that the text is about: a measurement of this kidney's tumour. */
export type About = { organ: 'kidney'; side: Side | null } | null;

/** The current sizes of kidney angiomyolipomas that a report states, in the order written. */
export function sizesInText(text: string, about: About = null): SizeInText[] {
  const short = acronymCounts(text);
  if (about === null && !short && !NAMES_AML.test(text)) return [];
  const all = sentences(text).map((sentence): Read => {
    const things = thingsIn(sentence.plain).filter((thing) => short || !thing.short);
    return { sentence, things };
  });
  const fresh: Carry = {
    organ: about?.organ ?? null,
    side: about?.side ?? null,
    spokenOf: about === null ? null : 'aml',
    age: 0,
  };
  let carry = fresh;
  let section = 0;
  let sizes: SizeInText[] = [];
  for (const [index, read] of all.entries()) {
    const { sentence } = read;
    if (sentence.section !== section) carry = fresh;
    section = sentence.section;
    if (!sentence.heading.current) continue;
    const next = all[index + 1];
    const named = next !== undefined && next.sentence.section === section && namedAfterwards(next);
    sizes.push(...candidatesIn(named ? withName(read) : read, carry).map((one) => told(one, sentence)));
    const withdrawal = withdrawalIn(sentence, carry);
    if (withdrawal !== null) sizes = sizes.filter((one) => !isWithdrawn(one, withdrawal));
    carry = carryOn(read, carry, named && withName(read) !== read);
  }
  return sizes;
}

const told = ({ size, side }: Candidate, { text, section }: Sentence): SizeInText => ({
  axesMm: size.axesMm.toSorted((a, b) => b - a),
  side,
  sentence: text,
  highlight: [size.start, size.end],
  section,
  whole: size.whole,
});

/** The only lesion of a sentence, as the angiomyolipoma that the next sentence calls it. */
function withName(read: Read): Read {
  const tumours = read.things.filter(isTumour);
  const [only] = tumours;
  if (tumours.length !== 1 || only?.kind !== 'lesion') return read;
  const things = read.things.map((one): Thing => (one === only ? { ...one, kind: 'aml' } : one));
  return { ...read, things };
}
