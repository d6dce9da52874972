import type { Side } from '../../core/facts.ts';
import { identityOf } from './identity.ts';
import { merged } from './merge.ts';
import type { Parsed } from './owner.ts';
import { organOf, sidesIn } from './place.ts';
import type { Sentence } from './sentences.ts';
import type { SizeInText } from './sizes-in-text.ts';

/**
 * What a report says of tumours, section by section: the findings may measure a "hyperechoic lesion" that only the
 * conclusion calls an angiomyolipoma.
 */
export type Sayings = {
  /** Sizes of lesions that nobody has named, with whether they look like fat. */
  unnamed: { size: SizeInText; fatty: boolean }[];
  /** Of each angiomyolipoma of a conclusion, the side. */
  concluded: (Side | null)[];
  /** Something else is said that the one size might be of. */
  unclear: boolean;
};

const FATTY = /\bfat|lipid|lipomat|echogenic|echoic|bright|-\d{2,3} ?HU|negative/i;
const NOT_FATTY = /\b(?:no|without|lack\w*|absen\w*)\b[^.,;]*\bfat/i;

export const looksFatty = ({ plain }: Sentence): boolean => FATTY.test(plain) && !NOT_FATTY.test(plain);

/** Adds what a sentence says. */
export function hear(sayings: Sayings, parsed: Parsed, { heading }: Sentence): void {
  const amls = parsed.mentions.filter((one) => one.kind === 'aml' && identityOf(parsed, one, null) === 'aml');
  const lesions = parsed.mentions.some(
    (one) => one.kind === 'lesion' && !one.definite && identityOf(parsed, one, null) === 'lesion',
  );
  if (heading.concludes !== true) {
    sayings.unclear ||= amls.length > 0;
    return;
  }
  sayings.unclear ||=
    lesions || amls.some(({ plural }) => plural) || parsed.tokens.some(({ tag }) => tag === 'size');
  const sides = new Set(sidesIn(parsed).map(({ side }) => side));
  const [only = null] = sides;
  for (const aml of amls) {
    if (organOf(parsed, aml) === 'elsewhere' || sides.size > 1) sayings.unclear = true;
    sayings.concluded.push(only);
  }
}

/** The size of the one lesion of the findings, if the one angiomyolipoma of the conclusion must be it. */
export function namedByConclusion({ unnamed, concluded, unclear }: Sayings): SizeInText[] {
  const sizes = merged(unnamed.map(({ size }) => size));
  const [size, ...more] = sizes;
  const [side, ...others] = concluded;
  if (unclear || size === undefined || more.length > 0 || side === undefined || others.length > 0) return [];
  const sameSide = side === size.side || side === null || size.side === null;
  return sameSide && unnamed.every(({ fatty }) => fatty) ? [{ ...size, side: size.side ?? side }] : [];
}
