import type { Side } from '../../core/facts.ts';

/** A word of a sentence that says where: an organ, or a side. */
export type Where = { start: number; end: number; organ: 'kidney' | 'elsewhere' };

const KIDNEY = String.raw`kidneys?|(?:intra)?renal|nephric|nephrogenic|RK|LK`;
const ELSEWHERE = String.raw`liver|(?:intra|extra)?hepatic|segment (?:[IV]{1,4}|\d)[ab]?|hepatic lobe|spleen|splenic|adrenals?|suprarenal|pancrea(?:s|tic)|lungs?|pulmonary|pleural?|ovar(?:y|ies|ian)|uter(?:us|ine)|prostat(?:e|ic)|thyroid|brain|cerebral|skin|bones?|osseous|vertebra\w*|lymph|breasts?|bladder|gall ?bladder|colon\w*|bowel|stomach|gastric|duoden\w+|mediastin\w+|cardiac|heart|retroperitone(?:al|um)|extra-?renal|pelvic|adnexal?|inguinal|nasal|mitral|para-?spinal|abdominal wall|soft tissues?`;

/** What is only near an organ is not in it. */
const NEXT_TO =
  /\b(?:abut\w*|adjacent|clos(?:e|er)|next|near\w*|contact\w*|displac\w+|compress\w+|indent\w+|touch\w*|toward\w*|against|beside|below|above|behind|reach\w*|extend\w*|separate|distinct|away|from|beneath|between|without|no|invad\w+|impress\w+|approach\w+)\b[^.,;]{0,25}$/i;

const ORGANS = new RegExp(`\\b(?:(?<kidney>${KIDNEY})|(?<elsewhere>${ELSEWHERE}))\\b`, 'gi');

/** The organs that a sentence (in plain spelling) places something in. */
export function organsIn(sentence: string): Where[] {
  return [...sentence.matchAll(ORGANS)].flatMap(({ index, 0: said, groups }): Where[] => {
    const organ = groups?.['kidney'] === undefined ? 'elsewhere' : 'kidney';
    // "Arising from the kidney" is in it; "8 mm from the liver" is not.
    const near = NEXT_TO.test(sentence.slice(Math.max(0, index - 40), index));
    if (organ === 'elsewhere' && near) return [];
    return [{ start: index, end: index + said.length, organ }];
  });
}

export type Sided = { start: number; end: number; side: Side };

const SIDES =
  /\b(?:(left|lt|LK)|(right|rt|RK))\b(?=\.? ?)(?!\.? ?(?:hepatic|lobe|adrenal|suprarenal|ovar|adnex|lung|upper lobe|lower lobe|pleura|inguinal|iliac|ventric|atri|breast|hemi|over|flank|side of the (?:liver|spine)))|\((L|R)\)|\b(L|R)(?= (?:kidney|renal|AML))/gi;

const PAIR =
  /\b(?:left|right)(?: kidneys?)? ?(?:and|&|\/|,) ?(?:the )?(?:left|right)\b(?! kidneys? (?:measur|is))/gi;

/** "The right and left kidneys": both, in this order; no side of a size. */
export const pairsIn = (sentence: string): { start: number; end: number }[] =>
  [...sentence.matchAll(PAIR)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));

/** Left and right in a sentence, but for those of another organ, and for both at once. */
export function sidesIn(sentence: string): Sided[] {
  const pairs = pairsIn(sentence);
  return everySideIn(sentence).filter(
    ({ start, end }) => !pairs.some((pair) => pair.start <= start && end <= pair.end),
  );
}

/** The sides in the order told, those of "right and left" too. */
export function everySideIn(sentence: string): Sided[] {
  return [...sentence.matchAll(SIDES)].map((match) => {
    const letter = match[3] ?? match[4];
    const left = match[1] !== undefined || letter?.toLowerCase() === 'l';
    return { start: match.index, end: match.index + match[0].length, side: left ? 'left' : 'right' };
  });
}
