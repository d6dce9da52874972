import { TRACKING_IDS } from '../terminology/body.ts';
import { type Coded, findCode, type Grade } from '../terminology/match.ts';
import {
  ADDITIONAL,
  DICOM_LONGEST,
  DICOM_OTHER_AXES,
  LESION_KINDS,
  LESION_SIZE_WORDS,
  LONGEST,
  TUMOUR_SIZE,
} from '../terminology/tumour-size.ts';
import { codedOf } from './coded.ts';
import type { Entry } from './entry.ts';
import { child, type Json, list, text } from './json.ts';
import { oncePer } from './once.ts';

/** How an observation is known to be the size of a lesion, and whether it can stand alone. */
export type SizeKind = { grade: Grade; longest: boolean };

const codeOf = (json: Json): Coded => codedOf(child(json, 'code'));

/** DICOM names of the lesion; the readable label counts only where there is no unique one. */
export function trackingOf(json: Json): string[] {
  const named = (code: (typeof TRACKING_IDS)[keyof typeof TRACKING_IDS]) =>
    list(json, 'component')
      .filter((component) => findCode([code], codeOf(component)) !== null)
      .flatMap(
        (component) =>
          text(component, 'valueString') ?? codedOf(child(component, 'valueCodeableConcept')).texts,
      )
      .map((name) => `${code.code}|${name}`);
  const unique = named(TRACKING_IDS.uid);
  return unique.length > 0 ? unique : [...named(TRACKING_IDS.lesion), ...named(TRACKING_IDS.label)];
}

/** An axis measured by DICOM is a lesion's only where a lesion is named: a kidney has a length too. */
function dicomKind(json: Json, code: Coded): SizeKind | null {
  const components = list(json, 'component').map(codeOf);
  const ofLesion = findCode(LESION_KINDS, code) !== null || trackingOf(json).length > 0;
  if (!ofLesion) return null;
  if ([code, ...components].some((one) => findCode(DICOM_LONGEST, one) !== null))
    return { grade: 'coded', longest: true };
  return findCode(DICOM_OTHER_AXES, code) === null ? null : { grade: 'coded', longest: false };
}

function kindOf(json: Json, code: Coded): SizeKind | null {
  if (findCode([TUMOUR_SIZE, LONGEST], code) !== null) return { grade: 'coded', longest: true };
  if (findCode([ADDITIONAL], code) !== null) return { grade: 'coded', longest: false };
  const dicom = dicomKind(json, code);
  if (dicom !== null) return dicom;
  return code.texts.some((one) => LESION_SIZE_WORDS.test(one)) ? { grade: 'text', longest: true } : null;
}

const kindByCode = oncePer((code: Coded) => kindOf({}, code));

/** Whether an observation is the size of a lesion: by code, by its components, or by its words. */
export const sizeKindOf = ({ code, json }: Entry): SizeKind | null =>
  'component' in json ? kindOf(json, code) : kindByCode(code);
