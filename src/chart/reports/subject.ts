import { isNamed, isStated } from './certainty.ts';
import { onlyMeasures } from './measuring-words.ts';
import type { Written } from './numbers.ts';
import { describes, type Thing } from './things.ts';

/** What earlier sentences spoke of last: one kind of thing, or nothing that a word can safely point back to. */
export type SpokenOf = 'aml' | 'other' | null;

/** The thing a size is of, and whether that is an angiomyolipoma that is stated to be there. */
export type Subject = {
  /** Null: what the sentences before spoke of. */
  thing: Thing | null;
  isAml: boolean;
  /** The size stands before it: "3 cm angiomyolipoma". */
  leads: boolean;
};

const isTumour = ({ kind }: Thing) => kind === 'aml' || kind === 'lesion' || kind === 'other';

const isLesion = ({ kind }: Thing) => kind === 'aml' || kind === 'lesion';

const DEFINITE =
  /\b(?:the|this|that|these|both|each|said|same|largest|larger|dominant|smaller|above|known|index|target|reference|representative)(?: (?!an?\b)[\w-]+){0,4} $/i;

/** "…, angiomyolipoma." or "… (angiomyolipoma)": the name at the end of what is said of a lesion. */
const APPOSED =
  /^(?:(?!\b(?:and|with|adjacent|near|plus|also|than)\b)[^;:])*(?:, |\(| - )(?:an? )?(?:(?:typical|classic|small|benign|simple|known|sporadic|renal|probable|likely) )*$/i;
const ENDS_THERE = /^(?:\)|[.;]|$)/;

const isCalled = (sentence: string, lesion: Thing, name: Thing): boolean => {
  const gap = sentence.slice(lesion.end, name.start);
  return isNamed(gap) || (APPOSED.test(gap) && ENDS_THERE.test(sentence.slice(name.end)));
};

/** Of a lesion, not beside it. */
const PART = /^(?:components?|vessels?|margins?|walls?|calcifications?|sept\w+|.*portions?|rim|capsule)$/i;

const OF_SEVERAL = /^(?:larg|small|bigg|latter|former|second|third)/i;
const SEVERAL =
  /\b(?:several|multiple|many|numerous|innumerable|both|bilateral(?:ly)?|two|three|four|five|few|\d)\b/i;

/** "An angiomyolipoma with three feeders, the largest 3 mm": there is no largest of one. */
const isOneOfSeveral = (sentence: string, earlier: Thing, back: Thing): boolean =>
  OF_SEVERAL.test(sentence.slice(back.start, back.end)) &&
  !earlier.plural &&
  !SEVERAL.test(sentence.slice(0, earlier.end));

/** A lesion without a name is an angiomyolipoma where the sentence calls it one, or points back to one. */
export function isAml(sentence: string, things: readonly Thing[], thing: Thing, spokenOf: SpokenOf): boolean {
  const at = things.indexOf(thing);
  const earlier = things.slice(0, at).findLast(isTumour);
  const before = () =>
    earlier === undefined ? spokenOf === 'aml' : isAml(sentence, things, earlier, spokenOf);
  if (thing.kind === 'aml') return isStated(sentence, thing);
  if (thing.kind === 'back')
    return before() && !(earlier !== undefined && isOneOfSeveral(sentence, earlier, thing));
  if (thing.kind !== 'lesion') return false;
  const next = things
    .slice(at + 1)
    .find((one) => isTumour(one) && !PART.test(sentence.slice(one.start, one.end)));
  if (next?.kind === 'aml' && isCalled(sentence, thing, next)) return isStated(sentence, next);
  return DEFINITE.test(sentence.slice(Math.max(0, thing.start - 60), thing.start)) && before();
}

/** A sentence that goes on about what the one before named. */
const GOES_ON =
  /^(?:[\s\d.)(•*-]*)(?:its?|they|this|these|which|measur\w*|size|sized|current|currently|now|today|max\w*|dimensions?|diameter|approximately|about|largest|larger|dominant|the (?:largest|larger|dominant|current|maxim\w+)|at present|unchanged|stable|overall|again)\b/i;

const ONLY_SIZE = /^[\s\d.,x*()-]*(?:cm|mm|AP|TR|CC|TV|\s|\d|[.,x*()-])*$/i;

const CONTAINS = /\b(?:with|contain\w*|which|that|harbou?r\w*|including|bearing|having|has)\b/i;
const IS_SAID = /\b(?:measures|measured|is|are|was|were)\b|:/i;

/** "The kidney is enlarged by angiomyolipomas and measures 16 cm" */
const MADE_BY = /\b(?:by|due to|because of|from|secondary to)\b/i;
/** "Both kidneys contain …, the right measuring 13 cm" */
const SIDE_IS = /\bthe (?:right|left) (?:measur\w+|is|being|of)\b/i;
const AND_IS = /\band (?:now |currently )?(?:measures|measured|is|are|was|has)\b/i;

/** No verb and no comma: what follows belongs to what goes before. */
const ENDS_PHRASE =
  /[,;:()]|\b(?:and|is|are|was|were|has|have|shows?|contain\w*|demonstrates?|seen|noted|present|there|but)\b/i;

/** "The left kidney, which contains an angiomyolipoma, measures 11 cm": the size is of what contains it. */
function isOfContainer(sentence: string, things: readonly Thing[], aml: Thing, size: Written): boolean {
  const container = things.slice(0, things.indexOf(aml)).findLast(({ kind }) => kind !== 'back');
  if (container === undefined || isLesion(container)) return false;
  const between = sentence.slice(container.end, aml.start);
  const after = sentence.slice(aml.end, size.start);
  const organ = container.kind === 'organ';
  if (organ && (MADE_BY.test(between) || AND_IS.test(after) || SIDE_IS.test(after))) return true;
  return CONTAINS.test(between) && IS_SAID.test(after);
}

/** "The cyst beside the angiomyolipoma, 4 cm", "the fatty component of the AML": the size is of the first. */
function isOfAnother(sentence: string, things: readonly Thing[], aml: Thing): boolean {
  const first = things[things.indexOf(aml) - 1];
  if (first === undefined || first.kind === 'aml' || first.kind === 'back' || first.kind === 'organ')
    return false;
  const between = sentence.slice(first.end, aml.start);
  const named = first.kind === 'lesion' && isNamed(between);
  return !named && !describes(between) && !ENDS_PHRASE.test(between);
}

/** "An angiomyolipoma with a sac of 3 mm": the size may be of what it has; not so "with a diameter of". */
const WITH =
  /\b(?:with|contain(?:s|ing)|harbou?r(?:s|ing)|includ(?:es|ing)|show(?:s|ing)|demonstrat(?:es|ing)|ha(?:s|ve) (?:an?|the|its|no|one|two|three|several|some))\b[^,;:]*$/i;
const ITS_SIZE = /\b(?:diameters?|sizes?|dimensions?|ax[ei]s|lengths?|width|extent|measurements?)\b/i;

function isOfContent(sentence: string, aml: Thing, { start }: Written): boolean {
  const within = WITH.exec(sentence.slice(aml.end, start));
  return within !== null && !ITS_SIZE.test(within[0]);
}

/** "… of the left kidney, which measures 11.2 cm": a length that a kidney can have, right after its name. */
function maybeOfKidney(sentence: string, { start, axesMm }: Written): boolean {
  const close = /\bkidneys?[ ,:(]*(?:(?:which|that|it) (?:(?:now|is|measures|measured) )*)?$/i;
  return close.test(sentence.slice(Math.max(0, start - 50), start)) && axesMm.some((mm) => mm >= 75);
}

/** "Size of the right kidney: 9.8 cm" */
const OF_KIDNEY = /\b(?:of|for) (?:the )?(?:left |right |both )?kidneys?\b/i;

/** The size that follows another only after "and" is of the same thing: "2.1 cm and 1.4 cm angiomyolipomas". */
function leadsTo(
  sentence: string,
  size: Written,
  sizes: readonly Written[],
  things: readonly Thing[],
): Thing | null {
  const next = things.find(({ start }) => start >= size.end);
  if (next === undefined || next.kind === 'organ' || next.kind === 'back') return null;
  const between = sizes.find(({ start }) => start >= size.end && start < next.start);
  // "A 3.1-cm, mostly fatty mass": the hyphen makes the size an adjective.
  const adjective = /-[cm]m$/i.test(sentence.slice(size.start, size.end));
  const gap = sentence.slice(size.end, next.start);
  if (between === undefined) return describes(adjective ? gap.replace(/^,/, '') : gap) ? next : null;
  const joined = /^ ?(?:and|,|&) ?(?:an? )?$/.test(sentence.slice(size.end, between.start));
  return joined ? leadsTo(sentence, between, sizes, things) : null;
}

/** "Measuring 3.4 cm, the angiomyolipoma …" */
function announces(sentence: string, size: Written, things: readonly Thing[]): Thing | null {
  const [first] = things;
  if (first === undefined || first.start < size.end || !/^\W*measuring\b/i.test(sentence)) return null;
  return /^,? (?:the|this|an?|there is an?) (?:[\w-]+ ){0,4}$/.test(sentence.slice(size.end, first.start))
    ? first
    : null;
}

/** Another part of the sentence, unless it begins with the size. */
const PARTED = /;(?! ?(?:measur\w+|size|max\w*|diameter)?[ :]*$)/i;

/** What a size is of: the thing it describes, else the last one named before it, else what was spoken of. */
export function subjectOf(
  sentence: string,
  size: Written,
  { sizes, things, spokenOf }: { sizes: readonly Written[]; things: readonly Thing[]; spokenOf: SpokenOf },
): Subject | null {
  const led = leadsTo(sentence, size, sizes, things) ?? announces(sentence, size, things);
  if (led !== null) return { thing: led, isAml: isAml(sentence, things, led, spokenOf), leads: true };
  const last = things.findLast(({ end }) => end <= size.start);
  if (last === undefined) {
    const goesOn = GOES_ON.test(sentence) || ONLY_SIZE.test(sentence);
    const told = sentence.slice(sizes[sizes.indexOf(size) - 1]?.end ?? 0, size.start);
    if (OF_KIDNEY.test(told) || !onlyMeasures(told)) return null;
    return goesOn ? { thing: null, isAml: spokenOf === 'aml', leads: false } : null;
  }
  const before = sizes[sizes.indexOf(size) - 1]?.end ?? 0;
  const parted =
    PARTED.test(sentence.slice(last.end, size.start)) ||
    !onlyMeasures(sentence.slice(Math.max(before, last.end), size.start));
  const elsewhere =
    maybeOfKidney(sentence, size) ||
    (last.kind === 'aml' &&
      (isOfAnother(sentence, things, last) ||
        isOfContent(sentence, last, size) ||
        isOfContainer(sentence, things, last, size)));
  return parted || elsewhere
    ? null
    : { thing: last, isAml: isAml(sentence, things, last, spokenOf), leads: false };
}
