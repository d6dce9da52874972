import type { FactKey, Gap } from '../core/facts.ts';
import { CONDITION_FACTS, EVERY_FACT } from './queries.ts';
import type { Query } from './query.ts';

/** What is unknown while a read has not given its answer, as the second half of a sentence. */
const MEANING: Record<string, string> = {
  patient: 'age and sex are unknown, so no kidney function is calculated and no dose is shown',
  problems: 'diagnoses, symptoms and bleeding are unknown, not absent',
  diagnoses: 'symptoms and bleeding noted at visits are unknown, not absent',
  'tumour-sizes': 'there may be lesions or sizes that are not shown here',
  'kidney-function': 'kidney function is unknown, not normal',
  'vital-signs': 'low pressure, a fast pulse or a falling haemoglobin may be missed',
  'urine-and-pregnancy': 'urine albumin and pregnancy are unknown, not normal or absent',
  prescriptions: 'drugs the patient takes may be missing, so no drug check is complete',
  'medication-list': 'drugs the patient takes may be missing, so no drug check is complete',
  procedures: 'an earlier embolization or removal of a kidney may be missed',
  'body-structures': 'lesions on record may be missing or may lack their side',
  allergies: 'an allergy to an mTOR inhibitor is unknown, not absent',
  'care-plans': 'an earlier plan may exist',
  'imaging-results': 'there may be sizes that are not shown here',
  'imaging-reports': 'what they say of lesions and sizes is not proposed here',
  'radiology-reports': 'what they say of lesions and sizes is not proposed here',
  notes: 'what they say of lesions and sizes is not proposed here',
};

const HAPPENED: Record<Exclude<Gap['why'], 'truncated'>, string> = {
  failed: 'could not be read, the EHR did not answer as it should',
  refused: 'could not be read, the EHR refused it',
  unreadable: 'could not be read, the answer of the EHR makes no sense',
  outstanding: 'still being read',
  'not-offered': 'not offered by this EHR',
};

/** What is known of a read that gave no whole answer. */
type Part = {
  entries: number;
  /** The EHR has more than this app loads. */
  atLimit: boolean;
  /** Some of what came is another patient's. */
  otherPatient: boolean;
};

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const OTHER_PATIENT =
  'cannot be relied on, the EHR sent entries of another patient among them, which are not used';

function happened(why: Gap['why'], part: Part | undefined): string {
  if (part?.otherPatient) return OTHER_PATIENT;
  if (why !== 'truncated') return HAPPENED[why];
  if (part === undefined) return 'read only in part, there is more than can be loaded';
  const { entries, atLimit } = part;
  if (entries === 0) return 'read only in part, and nothing came of it';
  return atLimit
    ? `read only in part, showing the newest ${entries} as the EHR orders them; older not loaded`
    : `read only in part, showing ${counted(entries, 'entry that', 'entries that')} came; the rest could not be loaded`;
}

/** What an EHR may leave out because it keeps the same elsewhere: its absence hides nothing. */
const KEPT_ELSEWHERE = new Set([
  'medication-list',
  'body-structures',
  'care-plans',
  'imaging-results',
  'imaging-reports',
  'radiology-reports',
  'notes',
]);

/** One read that gave no whole answer, and what that means for the decision. */
export function gapFor(query: Query, why: Gap['why'], part?: Part): Gap {
  const hidesNothing = why === 'not-offered' && KEPT_ELSEWHERE.has(query.id);
  const meaning = MEANING[query.id] ?? 'what it holds is unknown';
  return {
    id: query.id,
    what: query.what,
    why,
    facts: hidesNothing ? [] : query.facts,
    text: hidesNothing
      ? `${query.what}: not offered by this EHR; the other lists stand for it.`
      : `${query.what}: ${happened(why, part)}; ${meaning}.`,
  };
}

const found = (id: string, what: string, facts: readonly FactKey[], text: string): Gap => ({
  id,
  what,
  why: 'unreadable',
  facts: [...facts],
  text,
});

/** Stands first among the gaps: while it is there, nothing of the chart can be taken for the whole. */
export const OTHER_VERSION = 'other-version';

export const otherVersion = (count: number): Gap =>
  found(
    OTHER_VERSION,
    'Another version of FHIR',
    EVERY_FACT,
    `${counted(count, 'entry of the chart is', 'entries of the chart are')} written in an older version of FHIR (DSTU2 or STU3) than R4, the one this app can read, and not used; what they hold is unknown.`,
  );

/** What arrived and still could not be read. */
export const unreadable = {
  entries: (count: number) =>
    found(
      'unreadable-entries',
      'Entries of the chart',
      [...CONDITION_FACTS, 'lesions', 'medications', 'mtor'],
      `${count} ${count === 1 ? 'entry' : 'entries'} of the chart could not be read at all; what they hold is unknown.`,
    ),
  foreign: (count: number) =>
    found(
      'foreign-entries',
      'Entries of another patient',
      [],
      `${count} ${count === 1 ? 'entry names' : 'entries name'} another patient and were not used.`,
    ),
  diagnosis: () =>
    found(
      'unreadable-diagnosis',
      'A diagnosis',
      CONDITION_FACTS,
      'A diagnosis in the chart has neither code nor words; look it up in the chart.',
    ),
  /** `why`: the date that cannot be, if it has one. */
  bleedDate: (reference: string, words: string, why: string | null, facts: FactKey[]) =>
    found(
      `bleed-date:${reference}`,
      'Date of a bleed',
      facts,
      why === null
        ? `"${words}" is recorded without the day it began; find out when it was.`
        : `"${words}" is dated ${why}; find out when it was.`,
    ),
  date: (reference: string, what: string, words: string, why: string, facts: FactKey[]) =>
    found(`date:${reference}`, what, facts, `"${words}" is dated ${why}; this day is not used.`),
  dose: (reference: string, words: string, mg: number) =>
    found(
      `dose:${reference}`,
      'Dose',
      [],
      `"${words}" is recorded with a dose of ${mg} mg a day, which is none; it is not used.`,
    ),
  unplaced: (reference: string, size: string) =>
    found(
      `unplaced:${reference}`,
      'Tumour size of unknown place',
      [],
      `A tumour size (${size}) does not say which organ it is of and is not used; is this the kidney lesion?`,
    ),
  lostPlace: (reference: string, size: string, outstanding: boolean): Gap => ({
    ...found(
      `unplaced:${reference}`,
      'Tumour size of unknown place',
      ['lesions'],
      `A tumour size (${size}) names its place in an entry that could not be read; it is not used.`,
    ),
    why: outstanding ? 'outstanding' : 'unreadable',
  }),
  sizeText: (reference: string, words: string) =>
    found(
      `size-text:${reference}`,
      'Tumour size in words',
      ['lesions'],
      `A kidney tumour size is given in words only ("${words}"); enter it after checking.`,
    ),
  treatedWhich: (reference: string, words: string, date: string) =>
    found(
      `treated:${reference}`,
      'Treated lesion',
      [],
      `"${words}" (${date}) does not say which lesion or side it treated; it is not counted for any.`,
    ),
  mtorStatus: (name: string) =>
    found(
      'mtor-status',
      'mTOR inhibitor',
      ['mtor'],
      `${name} is on record, but not whether it is taken now; ask before relying on this.`,
    ),
  birthDate: () =>
    found(
      'unusable:birth-date',
      'Date of birth',
      ['ageYears'],
      'Date of birth: not a date that a living patient can have; the age is not known.',
    ),
  value: (kind: string, what: string, facts: FactKey[], why: string) =>
    found(`unusable:${kind}`, what, facts, `${what}: ${why}.`),
};
