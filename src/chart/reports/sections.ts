import type { Side } from '../../core/facts.ts';

/** What a heading says of the sentences under it. */
export type Heading = {
  /** Findings of this scan; not what was asked, how it was done, or what it is compared with. */
  current: boolean;
  organ: 'kidney' | 'elsewhere' | null;
  side: Side | null;
  /** The name of a field, which is no heading among the findings. */
  field?: boolean;
  /** Sums up what other sections found. */
  concludes?: boolean;
  /** The heading alone is no part of its first sentence. */
  length: number;
};

/** Named by their first word, whatever follows: "COMPARISON STUDIES", "History of present illness". */
const OTHER_SECTION =
  /^(?:(?:clinical|patient|medical|past|relevant|surgical|oncolog\w+|brief) ?(?!findings|impression|conclusion|opinion|assessment|summary)|comparisons?|compared|techni\w+|methods?|protocol|history|indications?|background|details|reason|exam(?:ination)?s?|study|studies|procedures?|type of|(?:prior|previous|earlier|old|last)(?: (?:stud|imag|exam|report|ct|mri?|us\b|ultrasound|findings|scan))|priors?|contrast|(?:radiation )?dose|medications?|recommendations?|advice|plan|suggestions?|request\w*|questions?|referr\w+|specimens?|gross|microscopy|macroscopy|(?:micro|macro)scopic (?:description|findings|examination)|histolog\w*|patholog\w*|guidelines?|notes?|references?|disclaimer|reviewed|images?|acquisition|sequences|quality|limitations?)\b|^follow-?up$/i;

const CURRENT_SECTION =
  /^(?:(?:\w+ )?findings?|(?:\w+ )?impressions?|imp|(?:\w+ )?(?:conclusions?|opinion)|\w+ diagnos[ie]s|results?|reports?|(?:\w+ )?(?:summary|assessment|interpretation)|comments?|observations?|description|addendum|discussion)$/i;

const CONCLUDES = /impression|^imp$|conclusion|opinion|diagnos|summary|assessment|interpretation|comment/i;

/** Before the findings they are those of the request; after a conclusion, what it rests on. */
const DETAILS = /^details$/i;

const KIDNEY_HEADING =
  /^(?:the )?(?:(left|right|lt|rt|l|r|both)(?: |\. ?))?(?:kidneys?|kid|renal|kidneys?[ /,&-]+(?:and )?(?:ureters?|bladder|adrenals?|collecting systems?)|genitourinary|gu|urinary tract|urogenital)(?:(?:,| -)? ?\(?(left|right|l|r|lt|rt)\)?)?$/i;

/** "LK: 11.2 cm. Interpolar AML 2.1 cm." */
const SHORT_KIDNEY = /^([LR])K$/;

const SIDE_HEADING = /^(left|right|lt|rt|l|r)(?: side)?$/i;

const ELSEWHERE_HEADING =
  /\b(?:liver|hepatic|hepatobiliary|gall ?bladder|bil(?:e|iary)|pancreas|spleen|adrenals?|lungs?|chest|thorax|heart|pleura|bowel|gastrointestinal|gi|stomach|colon|appendix|uterus|ovar(?:y|ies)|adnexae?|prostate|pelvis|bladder|ureters?|(?:lymph )?nodes?|lymphatics|vessels?|vascul\w+|vasculature|aorta|ivc|bones?|skeleton|musculoskeletal|osseous|soft tissues?|peritoneum|retroperitoneum|brain|breasts?|thyroid|abdominal wall|mesentery|portal vein)\b/i;

const sideNamed = (said: string | undefined): Side | null =>
  said === undefined || said === 'both' ? null : /^l/i.test(said) ? 'left' : 'right';

const capitals = (label: string) => /[A-Z]/.test(label) && label === label.toUpperCase();

function headingNamed(label: string, colon: boolean, told: boolean): Omit<Heading, 'length'> | null {
  const none = { organ: null, side: null };
  if (DETAILS.test(label)) return { current: told, ...none };
  if (OTHER_SECTION.test(label)) return { current: false, ...none };
  if (/^diagnos[ie]s$/i.test(label)) return { current: true, field: true, ...none };
  if (CURRENT_SECTION.test(label)) return { current: true, concludes: CONCLUDES.test(label), ...none };
  const kidney = KIDNEY_HEADING.exec(label);
  if (kidney !== null)
    return { current: true, organ: 'kidney', side: sideNamed(kidney[1]) ?? sideNamed(kidney[2]) };
  const short = SHORT_KIDNEY.exec(label);
  if (short !== null) return { current: true, organ: 'kidney', side: sideNamed(short[1]) };
  if (!colon) return null;
  if (SIDE_HEADING.test(label)) return { current: true, organ: null, side: sideNamed(label) };
  // Few words: "Liver:", "Lymph nodes and vessels:", not a sentence that names the liver and then a colon.
  if (ELSEWHERE_HEADING.test(label) && label.split(' ').length <= 4)
    return { current: true, organ: 'elsewhere', side: null };
  return capitals(label) && label.length > 3 ? { current: true, ...none } : null;
}

const LABEL = /^[\s\d.)(•*#-]{0,6}((?:[LR]T\. ?)?[A-Za-z][A-Za-z /,&()-]{1,48}?) ?:/i;

/**
 * The heading that a sentence (in plain spelling) begins with, if any; alone on its line it needs no colon. `told`: a
 * section of findings stands before it.
 */
export function headingOf(sentence: string, told = false): Heading | null {
  const label = LABEL.exec(sentence);
  if (label?.[1] !== undefined) {
    const heading = headingNamed(label[1], true, told);
    return heading && { ...heading, length: label[0].length };
  }
  const whole = sentence.replace(/^[\s•*#-]+/, '').trimEnd();
  // "Patient known to have AMLs." is a sentence.
  const long = whole.length > 40 || /[.;,]$/.test(whole);
  const heading = long ? null : headingNamed(whole, false, told);
  return heading && { ...heading, length: sentence.length };
}
