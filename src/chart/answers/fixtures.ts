import * as fc from 'fast-check';
import type { Answers } from './schema.ts';

/** Every key, as a clinician's form would send it. */
export const EVERYTHING = {
  ageYears: 41,
  sex: 'female',
  renalAml: true,
  tsc: 'not-recorded',
  tscFeatures: ['sega'],
  lam: false,
  lungSigns: ['lung_cysts'],
  symptoms: ['flank_pain', { code: 'fever', onset: '2026-11-19', ongoing: false, cause: 'other' }],
  acuteBleed: false,
  priorAmlBleed: '2025-12-02',
  riskObserved: { by: 'Dr N', date: '2026-05-01' },
  aneurysmMm: 0,
  aneurysmDate: '2026-10-12',
  vesselRich: null,
  flankTraumaExposure: null,
  malignancySuspected: false,
  patternChanged: false,
  fatSeen: true,
  fatSeenBy: 'mri',
  histology: null,
  aggressiveSigns: [],
  solitaryKidney: false,
  organTransplant: false,
  dialysis: false,
  pregnant: false,
  breastFeeding: false,
  planningPregnancy: false,
  contraception: null,
  emergencyAccessPoor: false,
  rapamycinAllergy: false,
  severeInfection: false,
  liverDisease: { childPugh: 'B', specialistAgrees: null },
  plannedSurgery: '2026-12-03',
  plannedLiveVaccine: false,
  heightCm: null,
  egfr: { value: 58, comparator: null, date: '2026-09-15' },
  lastRenalImagingDate: '2026-10-12',
  creatinine: { value: 124, unit: 'umol/L', date: '2026-09-15' },
  acrMgPerG: { value: 20, date: '2026-09-15' },
  medications: ['carbamazepine'],
  medicationsReviewed: '2026-11-23',
  sameLesion: [['Observation/a', 'Observation/b']],
  kidneyLesion: { 'Observation/x': true },
  confirmedSizes: ['DiagnosticReport/r#left:32x28'],
  lesions: [
    {
      id: 'L1',
      side: 'left',
      measurements: [{ date: '2026-10-12', axesMm: [41, 39, 37], modality: 'ultrasound' }],
      boundedByReport: { date: '2026-10-12', upperMm: null },
      treated: { procedure: 'embolization', date: '2027-01-01', completeExcision: null },
    },
  ],
  mtor: {
    drug: 'everolimus',
    since: '2025-06-10',
    doseMgPerDay: 10,
    indication: null,
    bothTaken: null,
    volumes: { baselineMl: 100, nadirMl: 50, currentMl: 52, currentDate: '2026-10-12' },
    newLesionCm: null,
    kidneyVolumeChangeFromNadirPct: 0,
    kidneyVolumeAboveBaseline: false,
    bleedGrade: 0,
    bleedDate: null,
    adverseEvents: [{ term: 'stomatitis', grade: 2 }],
  },
} satisfies Answers;

/** Every place of a value, as the keys that lead there. */
function placesOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, one]) => placesOf(one).map((rest) => [key, ...rest]))];
}

function withValue(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((one: unknown, i) => (String(i) === key ? withValue(one, rest, put) : one));
  }
  // Only objects and lists have places inside.
  const of = value as Record<string, unknown>;
  return { ...of, [key]: withValue(of[key], rest, put) };
}

const ODD = [
  null,
  true,
  false,
  0,
  -1,
  5,
  401,
  1e308,
  0.1,
  '',
  'left',
  '2026-11-23',
  '2030-01-01',
  [],
  {},
  [''],
];

/** Answers with one value of them replaced by another. */
export const mutated: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(...placesOf(EVERYTHING)), fc.constantFrom<unknown>(...ODD))
  .map(([place, put]) => withValue(EVERYTHING, place, put));
