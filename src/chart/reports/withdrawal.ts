import type { Side } from '../../core/facts.ts';
import { sizesWritten, type Written } from './numbers.ts';
import { sidesIn } from './organs.ts';
import type { Carried } from './place-in-text.ts';
import type { Sentence } from './sentences.ts';
import type { SizeInText } from './sizes-in-text.ts';
import type { SpokenOf } from './subject.ts';

/** That a lesion already spoken of is no angiomyolipoma: of these sides and sizes, or of whichever. */
export type Withdrawal = { sides: Side[]; sizes: Written[] };

const AML = String.raw`(?:angio-? ?myo-? ?lipoma(?:s|ta)?|R?AMLs?)\b`;

/** "Is not an", "no longer considered an", "rules out": only words that lead to the name stand before it. */
const DENIES = new RegExp(
  String.raw`\b(?:not|no longer|never|cannot be|inconsistent with|incompatible with|rather than|instead of|rul(?:es|ed|ing) out|exclud(?:es|ed|ing)|argues? against) (?:(?:an?|the|as|be|been|of|for|with|to|in|consistent|compatible|considered|thought|believed|regarded|called|classified|diagnosed|characteri[sz]ed|confirmed|represent(?:ing)?|typical|characteristic|suggestive|diagnostic|keeping|classic|true|simple|renal|benign) )*${AML}`,
  'i',
);
const IS_DENIED = new RegExp(
  String.raw`${AML}(?: \w+){0,2} (?:is|was|has been|can be) (?:therefore |thus |now )?(?:excluded|ruled out|unlikely|not confirmed)\b`,
  'i',
);

const LESION = String.raw`(?:lesions?|mass(?:es)?|tumou?rs?|nodules?|findings?|abnormality|area|foc(?:us|i)|formation|structure|${AML})`;

/** A lesion that the reader knows already, before what is said of it. */
const POINTED = new RegExp(
  String.raw`\b(?:the|this|that|these|its|same)(?: (?!kidneys?\b)[\w.-]+){0,5} ${LESION}|\bthis (?:is|was)\b`,
  'i',
);
const PRONOUN =
  /^\W*(?:it|they|these|this|therefore,?|thus,?|hence,?|not)\b|\b(?:and|but|so|as) (?:it|they|this)\b/i;

/** What a sentence takes back, if anything. `carry`: what the sentences before it leave. */
export function withdrawalIn(
  { plain, heading }: Sentence,
  carry: Carried & { spokenOf: SpokenOf },
): Withdrawal | null {
  const denied = DENIES.exec(plain) ?? IS_DENIED.exec(plain);
  if (denied === null) return null;
  const before = plain.slice(0, denied.index + 1);
  const pointed = POINTED.test(before);
  if (!pointed && (!PRONOUN.test(before) || carry.spokenOf === 'other')) return null;
  const told = [...new Set(sidesIn(plain).map(({ side }) => side))];
  const side = heading.side ?? carry.side;
  return { sides: told.length > 0 || side === null ? told : [side], sizes: sizesWritten(plain) };
}

/** A size in whole centimetres may be rounded. */
const sameLength = (mm: number, { axesMm, whole }: Written) =>
  Math.abs(Math.max(...axesMm) - mm) <= (whole ? 5 : 0.5);

/** Whether a size told before, or in the same sentence, is of the lesion that is none. */
export function isWithdrawn({ side, axesMm: [mm = 0] }: SizeInText, { sides, sizes }: Withdrawal): boolean {
  const here = side === null || sides.length === 0 || sides.includes(side);
  return here && (sizes.length === 0 || sizes.some((one) => sameLength(mm, one)));
}
