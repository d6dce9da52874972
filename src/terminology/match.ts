import type { Code } from './code.ts';

/** A concept of the chart, as codes and words: what a CodeableConcept says, without its FHIR shape. */
export type Coded = {
  codings: readonly { system: string; code: string }[];
  /** Every wording given: the text and each display. */
  texts: readonly string[];
};

/** What is recognised: by a reviewed code, or failing that by whole words. A code of `except` outranks both. */
export type Concept = {
  codes: readonly Code[];
  words: RegExp;
  unless?: RegExp;
  except?: readonly Code[];
};

export type Grade = 'coded' | 'text';

const ALIASES = new Map([
  ['urn:oid:2.16.840.1.113883.6.96', 'http://snomed.info/sct'],
  ['urn:oid:2.16.840.1.113883.6.1', 'http://loinc.org'],
  ['urn:oid:2.16.840.1.113883.6.88', 'http://www.nlm.nih.gov/research/umls/rxnorm'],
  ['urn:oid:2.16.840.1.113883.6.90', 'http://hl7.org/fhir/sid/icd-10-cm'],
  ['urn:oid:2.16.840.1.113883.6.3', 'http://hl7.org/fhir/sid/icd-10'],
]);

/** One name for a coding, whichever name its system goes by: to index by. */
export const codingKey = ({ system, code }: { system: string; code: string }) =>
  `${ALIASES.get(system) ?? system}|${code}`;

/** True when a coding is this code: the system and the code, never the code alone. */
function isCode({ system, code }: Code, coding: { system: string; code: string }): boolean {
  // Most codes are others.
  if (coding.code !== code && !(code.endsWith('*') && coding.code.startsWith(code.slice(0, -1))))
    return false;
  return coding.system === system || ALIASES.get(coding.system) === system;
}

/** The reviewed code a concept carries, if any. */
export function findCode<C extends Code>(codes: readonly C[], coded: Coded): C | null {
  const { codings } = coded;
  if (codings.length === 0) return null;
  return codes.find((code) => codings.some((coding) => isCode(code, coding))) ?? null;
}

const DENIED_BEFORE =
  /\b(no|not|denie[sd]|without|negative for|free of|ruled out|family history( of)?|risk (of|for)|screening for|never)\b[^.;:,]*$/i;
const DENIED_AFTER = /^[^.;:,]*\b(excluded|ruled out|absent|negative|not (seen|present|found|confirmed))\b/i;

/** True when the words stand in the text and the sentence does not deny them. */
export function affirms(text: string, words: RegExp): boolean {
  const found = words.exec(text);
  if (found === null) return false;
  const end = found.index + found[0].length;
  // Up to the last matched word, so that "angiomyolipoma without haemorrhage" denies the haemorrhage.
  const before = text.slice(0, end).replace(/\S+$/, '');
  return !DENIED_BEFORE.test(before) && !DENIED_AFTER.test(text.slice(end));
}

/** True when the words raise a possibility rather than state a finding: "possible", "rule out", "?". */
export function doubts(text: string): boolean {
  return /\b(possibl[ey]|probabl[ey]|suspected|suspicion|query|queried|rule out|likely|presumed)\b|\br\/o\b|\?/i.test(
    text,
  );
}

/** Codes first; then whole words of any wording. */
export function gradeOf(concept: Concept, coded: Coded): Grade | null {
  const { codes, words, unless, except = [] } = concept;
  if (findCode(except, coded) !== null) return null;
  if (findCode(codes, coded) !== null) return 'coded';
  const says = (text: string) => affirms(text, words) && unless?.test(text) !== true;
  return coded.texts.some(says) ? 'text' : null;
}
