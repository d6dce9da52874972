import type { Side } from '../../core/facts.ts';
import type { Discourse } from './discourse.ts';
import type { Written } from './numbers.ts';
import type { Parsed } from './owner.ts';
import { sidesIn } from './place.ts';
import type { Sentence } from './sentences.ts';
import type { SizeInText } from './sizes-in-text.ts';

/** That a lesion already spoken of is no angiomyolipoma: of these sides and sizes, or of whichever. */
type Withdrawal = { sides: Side[]; sizes: Written[] };

const AML = String.raw`(?:angio-? ?my[a-z]*-? ?lip\w*|R?AMLs?)\b`;

/** "Is not an", "no longer considered an", "rules out": only words that lead to the name stand before it. */
const DENIES = new RegExp(
  String.raw`\b(?:not|no longer|never|cannot be|inconsistent with|incompatible with|rather than|instead of|rul(?:es|ed|ing) out|exclud(?:es|ed|ing)|argues? against) (?:(?:an?|the|as|be|been|of|for|with|to|in|consistent|compatible|considered|thought|believed|regarded|called|classified|diagnosed|characteri[sz]ed|confirmed|represent(?:ing)?|typical|characteristic|suggestive|diagnostic|keeping|classic|true|simple|renal|benign) ){0,8}${AML}`,
  'i',
);
const IS_DENIED = new RegExp(
  String.raw`${AML}(?: \w+){0,2} (?:is|was|has been|can be) (?:therefore |thus |now )?(?:excluded|ruled out|unlikely|not confirmed)\b`,
  'i',
);

const PRONOUN =
  /^\W*(?:it|they|these|this|therefore,?|thus,?|hence,?|not)\b|\b(?:and|but|so|as) (?:it|they|this)\b/i;

/** What a sentence takes back, if anything. `before`: what the sentences before it leave. */
export function withdrawalIn(
  parsed: Parsed,
  { plain, heading }: Sentence,
  before: Discourse,
): Withdrawal | null {
  const corrected = correctedIn(parsed);
  if (corrected !== null) return corrected;
  if (!parsed.mentions.some(({ kind }) => kind === 'aml')) return null;
  const denied = DENIES.exec(plain) ?? IS_DENIED.exec(plain);
  if (denied === null) return null;
  const pointed = parsed.mentions.some(
    (one) =>
      (one.kind === 'lesion' || one.kind === 'aml') &&
      one.definite &&
      (parsed.tokens[one.head]?.start ?? 0) <= denied.index,
  );
  const sayings = plain.slice(0, denied.index + 1);
  if (!pointed && (!PRONOUN.test(sayings) || before.focus === 'other')) return null;
  const told = [...new Set(sidesIn(parsed).map(({ side }) => side))];
  const side = heading.side ?? before.place.side;
  const sizes = parsed.tokens.flatMap((token) => token.size ?? []);
  return { sides: told.length > 0 || side === null ? told : [side], sizes };
}

/** "The correct measurement is 24 mm, not 42 mm." */
function correctedIn({ tokens }: Parsed): Withdrawal | null {
  const sizes = tokens.flatMap(({ size }, at) =>
    size !== null && tokens[at - 1]?.text === 'not' ? [size] : [],
  );
  return sizes.length > 0 && tokens.some(({ text }) => text === 'correct' || text === 'corrected')
    ? { sides: [], sizes }
    : null;
}

/** A size in whole centimetres may be rounded. */
const sameLength = (mm: number, { axesMm, whole }: Written) =>
  Math.abs(Math.max(...axesMm) - mm) <= (whole ? 5 : 0.5);

/** Whether a size told before, or in the same sentence, is of the lesion that is none. */
export function isWithdrawn({ side, axesMm: [mm = 0] }: SizeInText, { sides, sizes }: Withdrawal): boolean {
  const here = side === null || sides.length === 0 || sides.includes(side);
  return here && (sizes.length === 0 || sizes.some((one) => sameLength(mm, one)));
}
