/** Chart words may be of any length; a plan quotes their beginning. */
const QUOTE_LIMIT = 160;

/**
 * What may need tidying: any but the ordinary characters, and blanks that are not single. Most text has neither, and
 * to see that is many times faster than to look for each kind of what is taken out.
 */
const UNTIDY = /[^ -~\u00a1-\u024f\u2010-\u2027\u2264\u2265]|^ | $| {2}/;

function tidied(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .trim();
}

/**
 * Text that can stand in XHTML and be read as written: one line, no control characters, and none of the
 * direction overrides that make one drug name look like another.
 */
export function tidy(text: string, limit: number = QUOTE_LIMIT): string {
  const cut = text.slice(0, limit);
  const plain = UNTIDY.test(cut) ? tidied(cut) : cut;
  return text.length > limit ? `${plain}…` : plain;
}

/** A length in millimetres, never rounded across a threshold: three decimals, trailing zeros dropped. */
export const millimetres = (mm: number): string => `${Number(mm.toFixed(3))} mm`;

/** Ends with a full stop, once. */
export const sentence = (text: string): string => (/[.?!…”]$/.test(text) ? text : `${text}.`);

/** "a, b and c" */
export function sentenceList(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} and ${last}`;
}
