import type { SizeInText } from './sizes-in-text.ts';

const HALF_A_CENTIMETRE = 5;

/** The same numbers, or one of them rounded to a centimetre in another section: "4.1 cm … impression: 4 cm". */
function sameLength(a: SizeInText, b: SizeInText): boolean {
  const [x = 0, y = 0] = [a.axesMm[0], b.axesMm[0]];
  if (Math.abs(x - y) < 0.5) return true;
  const rounded = a.whole || b.whole;
  return rounded && a.section !== b.section && Math.abs(x - y) <= HALF_A_CENTIMETRE;
}

/** Whether one tells nothing that the other does not. */
export function isRepeat(a: SizeInText, b: SizeInText): boolean {
  const sides = a.side === null || b.side === null || a.side === b.side;
  const [fewer, more] = a.axesMm.length <= b.axesMm.length ? [a.axesMm, b.axesMm] : [b.axesMm, a.axesMm];
  const contained = fewer.slice(1).every((mm) => more.some((one) => Math.abs(one - mm) < 0.5));
  return sides && contained && sameLength(a, b);
}

/** The one that says more: more axes, unrounded, with its side. */
function fuller(a: SizeInText, b: SizeInText): SizeInText {
  const said = ({ axesMm, whole, side }: SizeInText) =>
    axesMm.length * 4 + (whole ? 0 : 2) + (side === null ? 0 : 1);
  const [more, less] = said(b) > said(a) ? [b, a] : [a, b];
  return more.side === null && less.side !== null ? { ...more, side: less.side } : more;
}

/** No report states more; so many come only of a text that is none. */
const MOST = 50;

/** One size for each lesion, however often the report repeats it in findings and impression. */
export function merged(sizes: readonly SizeInText[]): SizeInText[] {
  return sizes.slice(0, MOST).reduce<SizeInText[]>((kept, size) => {
    const at = kept.findIndex((one) => isRepeat(one, size));
    const same = kept[at];
    return same === undefined ? [...kept, size] : kept.with(at, fuller(same, size));
  }, []);
}
