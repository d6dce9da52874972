import { type Code, LOINC, SNOMED, verified } from './code.ts';

export const TUMOUR_SIZE = verified(LOINC, '21889-1', 'Size Tumor', 'mCODE TumorSize');
export const LONGEST = verified(LOINC, '33728-7', 'Size.maximum dimension in Tumor', 'mCODE TumorSize');
export const ADDITIONAL = verified(LOINC, '33729-5', 'Size additional dimension in Tumor', 'mCODE TumorSize');

/** A longest axis as DICOM names it. */
export const DICOM_LONGEST: readonly Code[] = [
  verified(SNOMED, '103339001', 'Long axis', 'DICOM'),
  verified(SNOMED, '410668003', 'Length', 'DICOM'),
  verified(SNOMED, '81827009', 'Diameter', 'DICOM'),
];

export const DICOM_OTHER_AXES: readonly Code[] = [
  verified(SNOMED, '103340004', 'Short axis', 'DICOM'),
  verified(SNOMED, '103355008', 'Width', 'DICOM'),
];

/** One axis of a lesion, as a component. Volume is none. */
export const AXES: readonly Code[] = [LONGEST, ADDITIONAL, ...DICOM_LONGEST, ...DICOM_OTHER_AXES];

/** What DICOM measures when it measures a lesion and not an organ. */
export const LESION_KINDS: readonly Code[] = [
  verified(SNOMED, '52988006', 'Lesion', 'DICOM'),
  verified(SNOMED, '4147007', 'Mass', 'DICOM'),
  verified(SNOMED, '129747004', 'Fat-containing lesion', 'DICOM, HL7 kidney-lesion-density'),
];

/** The size of a lesion, in words, where no reviewed code says it. A body mass is none. */
export const LESION_SIZE_WORDS =
  /\b(angiomyolipoma|tumou?r|lesion|(?<!\b(body|muscle|bone|fat|lean|ventricular) )mass)\b.*\b(size|diameter|dimensions?|measurements?)\b|\b(size|diameter|dimensions?) of .*\b(angiomyolipoma|tumou?r|lesion|(?<!\b(body|muscle|bone|fat|lean|ventricular) )mass)\b/i;

const SPECIMEN_METHODS: readonly Code[] = [
  verified(SNOMED, '787377000', 'Gross examination of tissue specimen', 'mCODE'),
  verified(SNOMED, '104157003', 'Light microscopy', 'mCODE'),
];

export const METHODS = {
  ultrasound: {
    codes: [verified(SNOMED, '16310003', 'Ultrasound', 'mCODE')],
    words: /\b([Uu]ltrasound|[Uu]ltrasonograph\w*|[Ss]onograph\w*|[Ee]chograph\w*|US)\b/,
  },
  mri: {
    codes: [verified(SNOMED, '113091000', 'Magnetic resonance imaging', 'mCODE')],
    words: /\b(MRI?|[Mm]agnetic resonance)\b/,
  },
  ct: {
    codes: [verified(SNOMED, '77477000', 'Computed tomography', 'mCODE')],
    words: /\b(CT|[Cc]omputed tomography)\b/,
    unless: /\bPET\b/,
  },
  specimen: { codes: SPECIMEN_METHODS, words: /\b(gross (examination|pathology)|microscop\w+|specimen)\b/i },
} as const;
