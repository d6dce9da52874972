/**
 * What a size in a sentence can be the size of. `aml`: an angiomyolipoma, by name; `lesion`: a tumour that is not
 * named; `back`: a word that points back to one ("it", "the largest"); `organ`: the kidney or another organ
 * itself; `other`: anything else that is measured.
 */
export type Thing = {
  kind: 'aml' | 'lesion' | 'back' | 'organ' | 'other';
  start: number;
  end: number;
  plural: boolean;
  /** The acronym alone. */
  short: boolean;
};

const AML = String.raw`(?:renal |fat-poor |lipid-poor )?angio-? ?myo-? ?lipoma(?:s|ta)?(?: ?\((?:AMLs?|RAMLs?)\))?`;
const SHORT = String.raw`R?AML['’]?s?`;
const LESION = String.raw`lesions?|mass(?:es)?|tumou?rs?|nodules?|foc(?:us|i)|neoplasms?|SOLs?|space[- ]occupying lesions?|area|areas|abnormality|structure|formation|growth(?= in the (?:left|right) kidney)`;
const OTHER = String.raw`cysts?|cystic (?:lesion|mass|structure)s?|(?:gall)?stones?|gall-? stones?|calcul(?:us|i)|nephroliths?|concrements?|h(?:a)?ematomas?|collections?|urinomas?|h(?:a)?emorrhages?|\w*-?aneurysms?|nodes?|lymphadenopath\w+|arter(?:y|ies)|veins?|vessels?|thromb(?:us|i|osis)|ducts?|aorta|IVC|h(?:a)?emangiomas?|adenomas?|carcinomas?|RCC|malignanc(?:y|ies)|oncocytomas?|metasta(?:sis|ses)|myelo-?lipomas?|(?:lipo|leiomyo|fibro|myeloid )?sarcomas?|lipomas?|leiomyomas?|fibroids?|polyps?|effusions?|components?|slices?|sections?|collimation|reconstructions?|stents?|catheters?|coils?|tubes?|needles?|margins?|defects?|scars?|septa|septum|septations?|walls?|calcifications?|abscess(?:es)?|infarcts?|diverticul(?:um|a)|hamartomas?|hernias?|thickness|volumes?|distances?|hydronephrosis|dilat(?:at)?ion|leaflet|tubers?|SEGAs?|giant cell astrocytomas?|bleb|blebs|granulomas?|(?:bi|inter|pole-to-)?-?polar length|(?:renal|kidney) (?:lengths?|sizes?|lengths)|length of the|granuloma|spicules?|strands?|rim|capsule|(?:exophytic|extrarenal|fatty|fat|solid|cystic|necrotic|vascular) portion`;
const ORGAN = String.raw`kidneys?|RK|LK|liver|spleen|pancreas|adrenals?|adrenal glands?|uterus|ovar(?:y|ies)|prostate|(?:urinary |gall ?)?bladder|endometrium|cortex|parenchyma|pelvis|pelves|ureters?|cal(?:yx|yces|ices)|hilum|sinus|lobe|bowel|appendix|lungs?|heart|CBD`;
const BACK = String.raw`another|others?|(?:largest|larger|biggest|bigger|smaller|smallest|dominant)(?! (?:diameter|dimension|size|ax[ei]s|axial|extent|measurement|transverse|cranio|antero|AP|length))|second|third|latter|former|one|it|this|these|they|which|that(?= (?:now |currently )?(?:measure|is|are|has))`;

const THINGS = new RegExp(
  `\\b(?:(?<aml>${AML})|(?<short>${SHORT})|(?<other>${OTHER})|(?<lesion>${LESION})|(?<organ>${ORGAN})|(?<back>${BACK}))(?![\\w])`,
  'gi',
);

function thingOf({ index, 0: said, groups = {} }: RegExpExecArray): Thing {
  const short = groups['short'] !== undefined;
  const kinds = ['lesion', 'back', 'organ', 'other'] as const;
  const kind = kinds.find((one) => groups[one] !== undefined) ?? 'aml';
  return {
    kind,
    start: index,
    end: index + said.length,
    plural: /(?:s|ta|i|they|these)\)?$/i.test(said) && !/(?:[iu]s|ss)$/i.test(said),
    short,
  };
}

/** Only words that describe; nothing that parts two things. */
const DESCRIBES = /^[ -]?(?:[a-z/-]+(?:,? |-))*$/i;
const PARTS =
  /\b(?:in|of|at|on|and|or|with|without|is|are|was|were|has|have|had|which|that|to|from|by|for|as|also|seen|noted|shows?|contains?|demonstrates?|measur\w+|compar\w+|previously|now|within|across|than|but|there|plus|versus|vs|near|the|an?|no)\b/i;

/** True where a text only describes the thing that follows it. */
export const describes = (gap: string): boolean => DESCRIBES.test(gap) && !PARTS.test(gap);

const IN =
  /\b(?:in|of|at|from|within|to|on|near|into|both|involving|abut\w*|contact\w*|displac\w+|compress\w+|beyond|through|under|over|below|above|against|beside|behind|by|along|towards?|throughout|bilateral)(?: (?:the|a|an|this|his|her|its|both|either|each|left|right|lt|rt|native|same|urinary|renal|entire|upper|lower|mid|middle|inter\w+|superior|inferior|anterior|posterior|lateral|medial|major|minor|pole|third|adjacent|perirenal)){0,4} $/i;

/** "AML left kidney", "angiomyolipoma, upper pole, right kidney": where the lesion is. */
const PLACED =
  /^[ ,(:-]*(?:(?:left|right|lt|rt|l|r|upper|lower|mid|middle|inter\w*|pole|polar|zone|third|part|portion|aspect|anterior|posterior|lateral|medial|native)[ ,:-]+)*$/i;

const PARENTHESIS = /,(?: the)?(?: left| right| lt| rt)? $/i;

/** Whether an organ only says where something is. */
function placesOnly(sentence: string, organ: Thing, before: Thing | undefined): boolean {
  if (IN.test(sentence.slice(Math.max(0, organ.start - 60), organ.start))) return true;
  const lesion = before !== undefined && (before.kind === 'aml' || before.kind === 'lesion');
  if (!lesion) return false;
  const gap = sentence.slice(before.end, organ.start);
  return PLACED.test(gap) || (PARENTHESIS.test(gap) && sentence[organ.end] === ',');
}

/** "Kidney stone", "the largest cyst", "this lesion": a word that only describes the next thing. */
function describesNext(sentence: string, { kind, end }: Thing, next: Thing | undefined): boolean {
  if (next === undefined || (kind !== 'organ' && kind !== 'back')) return false;
  return next.kind !== 'back' && next.kind !== 'organ' && describes(sentence.slice(end, next.start));
}

/** "It is slightly larger": says no thing. */
const COMPARES =
  /\b(?:is|are|was|were|be|become|appears?|slightly|minimally|mildly|marginally|somewhat|much|now) $/i;

const comparesOnly = (sentence: string, { kind, start, end }: Thing) =>
  kind === 'back' &&
  /er$/i.test(sentence.slice(start, end)) &&
  COMPARES.test(sentence.slice(Math.max(0, start - 14), start));

/** "Angiomyolipoma lesion": one thing. */
const sameAgain = (sentence: string, thing: Thing, before: Thing | undefined) =>
  thing.kind === 'lesion' && before?.kind === 'aml' && sentence.slice(before.end, thing.start) === ' ';

/** What is spoken of in a sentence (in plain spelling), in order, each once. */
export function thingsIn(sentence: string): Thing[] {
  const all = [...sentence.matchAll(THINGS)].map(thingOf);
  return all.filter((thing, index) => {
    const before = all[index - 1];
    if (describesNext(sentence, thing, all[index + 1]) || sameAgain(sentence, thing, before)) return false;
    if (comparesOnly(sentence, thing)) return false;
    return thing.kind !== 'organ' || !placesOnly(sentence, thing, before);
  });
}
