import { type Context, contextOf } from './context.ts';
import { addDays, addMonths } from './dates.ts';
import type {
  CalendarDate,
  Fact,
  FactKey,
  Facts,
  Lesion,
  Measurement,
  Mtor,
  Symptom,
  SymptomCode,
  Treatment,
} from './facts.ts';
import { known, nameOnly } from './known.ts';
import { SYMPTOM_LABELS } from './words/labels.ts';

/**
 * For every fact, the values it could turn out to have: one of each kind that the rules tell apart. Behind "could
 * not be read" and "settled", which run the table over these; the questions try every threshold (`probes`).
 */

type Plausible<T> = {
  /** The value as an answer. */
  answer: string;
  value: T;
};

type Values = { [K in FactKey]: (c: Context) => Plausible<FactValue<K>>[] };
type FactValue<K extends FactKey> = Facts[K] extends Fact<infer T> ? T : never;

const NOT_RECORDED = { state: 'not-recorded' } as const;

function yesNo(): Plausible<boolean>[] {
  return [
    { answer: 'yes', value: true },
    { answer: 'no', value: false },
  ];
}

function choices<T extends string>(...values: T[]): Plausible<T>[] {
  return values.map((value) => ({ answer: value, value }));
}

/** For a list that may be incomplete: what is known stands, each item is added in turn. */
function added<T>(
  knownItems: T[] | null,
  items: { answer: string; item: T }[],
  none: string,
): Plausible<T[]>[] {
  const more = items.map(({ answer, item }) => ({ answer, value: [...(knownItems ?? []), item] }));
  return knownItems === null ? [...more, { answer: none, value: [] }] : more;
}

/** As a clinician would tell of it, with its first day. */
export function symptomOf(code: SymptomCode, onset: CalendarDate | null): Symptom {
  return { code, onset, ongoing: true, cause: 'unknown', source: 'clinician', sources: [] };
}

const SYMPTOM_SAMPLE: SymptomCode[] = [
  'sudden_flank_pain',
  'visible_haematuria',
  'flank_pain',
  'tachycardia',
  'fever',
];

function symptoms(c: Context): Plausible<Symptom[]>[] {
  const items: { answer: string; item: Symptom }[] = SYMPTOM_SAMPLE.map((code) => ({
    answer: SYMPTOM_LABELS[code],
    item: symptomOf(code, c.today),
  }));
  items.push({
    answer: 'sudden flank pain a week ago',
    item: symptomOf('sudden_flank_pain', addDays(c.today, -7)),
  });
  return added(known(c.facts.symptoms), items, 'none');
}

/** A measurement as a later scan would bring it. */
export function measured(date: CalendarDate, mm: number): Measurement {
  return { date, axesMm: [mm], modality: 'mri', sources: [] };
}

function lesion(id: string, measurements: Measurement[]): Lesion {
  return { id, side: null, measurements, boundedByReport: null, treated: [] };
}

/** Another lesion of each size class; a later measurement or a treatment of each known one. */
function lesions(c: Context): Plausible<Lesion[]>[] {
  const have = known(c.facts.lesions) ?? [];
  const values: Plausible<Lesion[]>[] = [45, 35, 20].map((mm) => ({
    answer: `a lesion of ${mm / 10} cm`,
    value: [...have, lesion('another', [measured(c.today, mm)])],
  }));
  values.push({ answer: 'a lesion without a size', value: [...have, lesion('another', [])] });
  for (const known of have) {
    const others = have.filter((l) => l !== known);
    for (const mm of [45, 35, 20]) {
      const later = { ...known, measurements: [...known.measurements, measured(c.today, mm)] };
      values.push({ answer: `${mm / 10} cm today`, value: [...others, later] });
    }
    const done: Treatment = {
      procedure: 'embolization',
      date: c.today,
      completeExcision: null,
      sources: [],
    };
    values.push({
      answer: 'embolization today',
      value: [...others, { ...known, treated: [...(known.treated ?? []), done] }],
    });
  }
  return values;
}

function mtor(c: Context, indication: Mtor['indication']): Mtor {
  return { ...nameOnly('everolimus'), since: addMonths(c.today, -18), indication };
}

function reading(date: CalendarDate, value: number) {
  return { date, value, sources: [] };
}

/** Only where it is possible: not for a man, nor outside 12 to 55 years. */
function possiblePregnancy(c: Context): Plausible<boolean>[] {
  if (known(c.facts.sex) === 'male') return [];
  return c.ageYears !== null && (c.ageYears < 12 || c.ageYears > 55) ? [] : yesNo();
}

const NEVER = () => [];

export const PLAUSIBLE: Values = {
  ageYears: () => [10, 30, 60].map((value) => ({ answer: String(value), value })),
  sex: () => choices('female', 'male'),
  renalAml: yesNo,
  tsc: () => choices('definite', 'suspected', 'excluded'),
  tscFeatures: (c) =>
    added(
      known(c.facts.tscFeatures),
      [{ answer: 'any sign of TSC', item: 'facial_angiofibroma' }],
      'none found',
    ),
  lam: yesNo,
  lungSigns: (c) => added(known(c.facts.lungSigns), [{ answer: 'lung cysts', item: 'lung_cysts' }], 'none'),
  lesions,
  symptoms,
  haemoglobin: (c) => [
    {
      answer: 'falling by 20 g/L',
      value: [
        ...(known(c.facts.haemoglobin) ?? []),
        reading(addDays(c.today, -30), 300),
        reading(c.today, 20),
      ],
    },
  ],
  heartRate: (c) => [
    { answer: 'above 100 a minute', value: [...(known(c.facts.heartRate) ?? []), reading(c.today, 200)] },
  ],
  bloodPressure: (c) => [
    {
      answer: 'below 90 mmHg',
      value: [
        ...(known(c.facts.bloodPressure) ?? []),
        { systolic: 55, diastolic: null, date: c.today, sources: [] },
      ],
    },
  ],
  acuteBleed: yesNo,
  priorAmlBleed: (c) => [
    { answer: 'in the last 30 days', value: addDays(c.today, -10) },
    { answer: 'two years ago', value: addMonths(c.today, -24) },
    { answer: 'none', value: false },
  ],
  riskObserved: (c) => [{ answer: 'yes', value: { by: '', date: c.today } }],
  aneurysm: (c) =>
    [0, 3, 5].map((mm) => ({ answer: mm === 0 ? 'none seen' : `${mm} mm`, value: { mm, date: c.today } })),
  vesselRich: yesNo,
  flankTraumaExposure: yesNo,
  malignancySuspected: yesNo,
  patternChanged: yesNo,
  fatSeen: () => [
    { answer: 'seen on CT or MRI', value: { seen: true, by: 'mri' } },
    { answer: 'not seen on CT or MRI', value: { seen: false, by: 'mri' } },
  ],
  histology: () => choices('classic', 'epithelioid', 'other'),
  aggressiveSigns: (c) =>
    added(known(c.facts.aggressiveSigns), [{ answer: 'any', item: 'new_solid_nodule' }], 'none seen'),
  solitaryKidney: yesNo,
  organTransplant: yesNo,
  dialysis: yesNo,
  pregnant: possiblePregnancy,
  breastFeeding: possiblePregnancy,
  planningPregnancy: possiblePregnancy,
  contraception: possiblePregnancy,
  emergencyAccessPoor: yesNo,
  rapamycinAllergy: yesNo,
  severeInfection: yesNo,
  liverDisease: () => [
    { answer: 'Child-Pugh C', value: { childPugh: 'C', specialistAgrees: null } },
    { answer: 'none', value: false },
  ],
  plannedSurgery: NEVER,
  plannedLiveVaccine: NEVER,
  heightCm: NEVER,
  egfr: (c) =>
    [20, 50, 90].map((value) => ({
      answer: String(value),
      value: { value, comparator: null, date: c.today, equation: 'CKD-EPI 2021' },
    })),
  creatinine: (c) =>
    [0.8, 3].map((valueMgDl) => ({ answer: `${valueMgDl} mg/dL`, value: { valueMgDl, date: c.today } })),
  acrMgPerG: NEVER,
  lastRenalImagingDate: (c) => [{ answer: 'today', value: c.today }],
  medications: (c) =>
    added(
      known(c.facts.medications),
      [
        {
          answer: 'an mTOR inhibitor',
          item: {
            name: 'everolimus',
            status: 'active',
            classes: ['mtor-inhibitor'],
            date: c.today,
            sources: [],
          },
        },
      ],
      'none',
    ),
  medicationsReviewed: NEVER,
  mtor: (c) => [
    { answer: 'yes, for AML, TSC or LAM', value: mtor(c, 'aml') },
    { answer: 'yes, for something else', value: mtor(c, 'other') },
    { answer: 'no', value: false },
  ],
};

/** The facts with one of them read and found empty. */
export function withoutValue(facts: Facts, key: FactKey): Facts {
  return { ...facts, [key]: NOT_RECORDED };
}

/** What this fact could turn out to be. */
export function plausibleValues(c: Context, key: FactKey): { answer: string; value: unknown }[] {
  return PLAUSIBLE[key](c);
}

/** Facts taken to be known, each with a value that is one of that fact's. */
export type Supposition = [key: FactKey, value: unknown][];

/** The facts with these in their places. */
export function supposedFacts(given: Facts, supposition: Supposition): Facts {
  // A supposition has for each key a value of that fact; a key chosen at run time hides that from the compiler.
  const facts = { ...given } as Record<FactKey, Fact<unknown>>;
  for (const [key, value] of supposition) facts[key] = { state: 'present', value, sources: [] };
  return facts as Facts;
}

export function supposing(c: Context, supposition: Supposition): Context {
  const unread = new Set(c.unread);
  for (const [key] of supposition) unread.delete(key);
  return contextOf(supposedFacts(c.facts, supposition), unread, c.today, c.gaps, true);
}

/** Several facts at once: each at its first value, then at its second, and so on. */
function* together(c: Context, keys: FactKey[]): Generator<Supposition> {
  const values = keys.map((key) => ({ key, list: plausibleValues(c, key) }));
  const longest = Math.max(0, ...values.map((v) => v.list.length));
  for (let n = 0; n < longest; n++) {
    yield values.flatMap(({ key, list }): Supposition => {
      const nth = list[n];
      return nth === undefined ? [] : [[key, nth.value]];
    });
  }
}

/** Every two of these facts at once, with each of their values. */
function* pairs(c: Context, keys: FactKey[]): Generator<Supposition> {
  const each = keys.map((key) => plausibleValues(c, key).map(({ value }): Supposition => [[key, value]]));
  for (const [i, one] of each.entries()) {
    for (const two of each.slice(i + 1)) for (const a of one) for (const b of two) yield [...a, ...b];
  }
}

/**
 * What these facts could turn out to be: each alone with each of its values, then all together, since two
 * harmless values can make an emergency (a fast pulse and a low pressure).
 */
export function* suppositions(c: Context, keys: FactKey[]): Generator<Supposition> {
  for (const key of keys) for (const { value } of plausibleValues(c, key)) yield [[key, value]];
  if (keys.length > 1) yield* together(c, keys);
}

/** The same, and every two of them at once: what must be gone through before a verdict may stand. */
export function* allSuppositions(c: Context, keys: FactKey[]): Generator<Supposition> {
  yield* suppositions(c, keys);
  yield* pairs(c, keys);
}
