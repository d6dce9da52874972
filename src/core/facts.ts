/**
 * What the core knows about one patient, and what it knows that it does not know.
 * Every fact is named by its key in the clinician's answers (clinical.md, part 5).
 */

/** A calendar date, `YYYY-MM-DD`. Never a moment: no time zone can shift it. */
export type CalendarDate = string;

/** Where a fact came from: a resource of the chart, or the clinician. */
export type Source =
  | {
      from: 'chart';
      /** `Observation/123` */
      reference: string;
      version?: string;
      /** When it was true of the patient, as the chart says it (may be a year or a month only). */
      date?: string;
      /** The resource's own status, e.g. `final`. */
      status?: string;
      /** The chart's own words for it. */
      words: string;
      /** Matched by system and code, or by whole words of text. */
      grade: 'coded' | 'text';
    }
  | {
      from: 'clinician';
      date: CalendarDate;
      by?: string;
      reason?: string;
      /** Said of some of a list: the rest may still be unread. */
      part?: true;
    };

/**
 * One fact. `present` and `absent-documented` are known; the other three cannot be told.
 * `absent-documented` carries the negative value (`false`, `[]`, `excluded`), never `null`.
 */
export type Fact<T> =
  | { state: 'present' | 'absent-documented'; value: T; sources: Source[] }
  | { state: 'not-recorded' }
  | { state: 'not-readable'; gap: string }
  | { state: 'conflicting'; values: { value: T; sources: Source[] }[] };

/** Something the app could not read, and which facts it may have hidden. */
export type Gap = {
  id: string;
  /** What was being read, in the clinician's words: "Problem list". */
  what: string;
  why: 'failed' | 'refused' | 'truncated' | 'unreadable' | 'outstanding' | 'not-offered';
  /** Keys of `Facts` that this read could have filled. A list named here may be incomplete. */
  facts: FactKey[];
  /** One sentence for the clinician. */
  text: string;
};

export type Patient = {
  id: string;
  name: string | null;
  birthDate: string | null;
  /** As the chart says it: "female", "male", "other", "unknown". */
  sex: string;
  deceased: boolean;
  /** `replaced`: merged into another record. `inactive`: no longer in use, for whatever reason. */
  record: 'current' | 'inactive' | 'replaced';
  /** What has to be known of this patient before anything else, in words; null when there is nothing. */
  notice: string | null;
};

export type Sex = 'female' | 'male';
export type Side = 'left' | 'right';
export type Modality = 'ultrasound' | 'ct' | 'mri';

export type Tsc = 'definite' | 'suspected' | 'excluded';

export const TSC_FEATURES = [
  'sega',
  'subependymal_nodule',
  'cortical_tuber',
  'cardiac_rhabdomyoma',
  'facial_angiofibroma',
  'ungual_fibroma',
  'shagreen_patch',
  'hypomelanotic_macules_3plus',
  'retinal_hamartoma',
  'multiple_renal_cysts',
  'epilepsy_with_id_or_autism',
  'first_degree_relative',
] as const;
export type TscFeature = (typeof TSC_FEATURES)[number];

export const SYMPTOM_CODES = [
  'sudden_flank_pain',
  'severe_flank_or_abdominal_pain',
  'hypotension',
  'syncope',
  'shock',
  'haemodynamic_instability',
  'heavy_haematuria_or_clots',
  'tachycardia',
  'haemoglobin_drop',
  'flank_pain',
  'abdominal_pain_attributed',
  'palpable_mass_discomfort',
  'visible_haematuria',
  'haematuria_unspecified',
  'nonvisible_haematuria',
  'fever',
  'breathlessness',
] as const;
export type SymptomCode = (typeof SYMPTOM_CODES)[number];

export type Symptom = {
  code: SymptomCode;
  /** Onset or effective date, never the date it was recorded. */
  onset: CalendarDate | null;
  ongoing: boolean | null;
  cause: 'aml' | 'other' | 'unknown';
  /** Who says so: the rules for "current" differ (clinical.md, part 4 a). */
  source: 'clinician' | 'chart';
  /** Chart entries only: the status as recorded, e.g. `active`, `final`, `resolved`. */
  status?: string;
  /** Chart entries only. */
  nature?: 'orthostatic' | 'chronic' | null;
  sources: Source[];
};

/** One size of one lesion on one day. Lengths are millimetres, unrounded. */
export type Measurement = {
  /** Latest day it can have been (a chart may say only the month or year); null when undated. */
  date: CalendarDate | null;
  /** Earliest day it can have been, where that differs from `date`. */
  earliest?: CalendarDate;
  axesMm: number[];
  modality: Modality | null;
  /** Why a number in the chart cannot be used. Absent when it can. */
  unusable?: 'no-unit' | 'unknown-unit' | 'implausible' | 'future' | 'bound-only';
  sources: Source[];
};

export type Treatment = {
  procedure: 'embolization' | 'nephron-sparing-surgery' | 'ablation' | 'nephrectomy';
  /** Later than today means planned, not yet treated. */
  date: CalendarDate | null;
  /** The specimen shows complete excision of a classic AML. */
  completeExcision: boolean | null;
  sources: Source[];
};

export type Lesion = {
  id: string;
  side: Side | null;
  /** Oldest first. Empty: known to exist, never measured. */
  measurements: Measurement[];
  /** What the chart measured and the clinician does not use: kept to be shown, never decided on. */
  withdrawn?: Measurement[];
  /** A report that bounds a lesion it does not measure ("others smaller": upperMm null). */
  boundedByReport: { date: CalendarDate; upperMm: number | null } | null;
  /** Every treatment of this lesion; `null` not known, `[]` none (stated). */
  treated: Treatment[] | null;
  /** The chart gives this measurement no lesion identity. */
  unlinked?: true;
};

export type Reading = { value: number; date: CalendarDate; time?: string; sources: Source[] };

export type BloodPressure = {
  systolic: number;
  diastolic: number | null;
  date: CalendarDate;
  sources: Source[];
};

/** Classes the drug checks D1–D11 need; put on by the mapper, from the reviewed terminology. */
export type DrugClass =
  | 'mtor-inhibitor'
  | 'strong-cyp3a4-inhibitor'
  | 'moderate-cyp3a4-pgp-inhibitor'
  | 'strong-inducer'
  | 'ace-inhibitor'
  | 'neprilysin-or-dpp4-inhibitor'
  | 'cannabidiol'
  | 'oestrogen'
  | 'immunosuppressant'
  | 'systemic-corticosteroid'
  | 'anticoagulant'
  | 'antiplatelet'
  | 'nsaid';

export type Medication = {
  /** As the chart or the clinician names it. */
  name: string;
  /** Taken now, as far as the record says; `unknown` is asked. Stopped drugs are history. */
  status: 'active' | 'stopped' | 'unknown';
  /** Empty: not recognised, "please check". */
  classes: DrugClass[];
  /** Date of the entry. */
  date: CalendarDate | null;
  sources: Source[];
};

export const ADVERSE_EVENTS = [
  'stomatitis',
  'pneumonitis',
  'angioedema',
  'anaphylaxis',
  'hypersensitivity',
  'breathlessness',
  'hypoxia',
  'sepsis',
  'febrile-neutropenia',
  'thrombocytopenia',
  'other',
] as const;
export type AdverseEventTerm = (typeof ADVERSE_EVENTS)[number];

export type Mtor = {
  drug: 'everolimus' | 'sirolimus';
  since: CalendarDate | null;
  doseMgPerDay: number | null;
  indication: 'aml' | 'tsc' | 'lam' | 'transplant' | 'sega' | 'other' | null;
  bothTaken: boolean | null;
  volumes: {
    baselineMl: number | null;
    nadirMl: number | null;
    currentMl: number | null;
    currentDate: CalendarDate | null;
  } | null;
  newLesionCm: number | null;
  kidneyVolumeChangeFromNadirPct: number | null;
  kidneyVolumeAboveBaseline: boolean | null;
  bleedGrade: number | null;
  bleedDate: CalendarDate | null;
  adverseEvents: { term: AdverseEventTerm; grade: number | null }[] | null;
};

export type Egfr = {
  value: number;
  comparator: '<' | '>' | null;
  date: CalendarDate;
  equation: string | null;
};
/** As the chart has it, where that is another unit than the one the core reckons in: so its clinicians write it. */
export type Recorded = { value: number; unit: 'µmol/L' | 'mmol/L' | 'mg/mmol' | 'µg/mg' };

export type Creatinine = { valueMgDl: number; date: CalendarDate; recorded?: Recorded };
export type UrineAlbumin = { value: number; date: CalendarDate; recorded?: Recorded };

export type LiverDisease = { childPugh: 'A' | 'B' | 'C' | null; specialistAgrees: boolean | null };

/** `false` values are `absent-documented`: stated, not assumed. */
export type Facts = {
  ageYears: Fact<number>;
  sex: Fact<Sex>;
  renalAml: Fact<boolean>;
  tsc: Fact<Tsc>;
  tscFeatures: Fact<TscFeature[]>;
  lam: Fact<boolean>;
  lungSigns: Fact<('pneumothorax' | 'lung_cysts')[]>;
  lesions: Fact<Lesion[]>;
  symptoms: Fact<Symptom[]>;
  haemoglobin: Fact<Reading[]>;
  heartRate: Fact<Reading[]>;
  bloodPressure: Fact<BloodPressure[]>;
  acuteBleed: Fact<boolean>;
  priorAmlBleed: Fact<false | CalendarDate>;
  riskObserved: Fact<{ by: string; date: CalendarDate }>;
  aneurysm: Fact<{ mm: number; date: CalendarDate | null }>;
  vesselRich: Fact<boolean>;
  flankTraumaExposure: Fact<boolean>;
  malignancySuspected: Fact<boolean>;
  patternChanged: Fact<boolean>;
  fatSeen: Fact<{ seen: boolean; by: Modality | null }>;
  histology: Fact<'classic' | 'epithelioid' | 'other'>;
  aggressiveSigns: Fact<
    ('calcification' | 'necrosis' | 'vein_extension' | 'nodes' | 'invasive_margin' | 'new_solid_nodule')[]
  >;
  solitaryKidney: Fact<boolean>;
  organTransplant: Fact<boolean>;
  dialysis: Fact<boolean>;
  pregnant: Fact<boolean>;
  breastFeeding: Fact<boolean>;
  planningPregnancy: Fact<boolean>;
  contraception: Fact<boolean>;
  emergencyAccessPoor: Fact<boolean>;
  rapamycinAllergy: Fact<boolean>;
  severeInfection: Fact<boolean>;
  liverDisease: Fact<false | LiverDisease>;
  plannedSurgery: Fact<false | CalendarDate>;
  plannedLiveVaccine: Fact<false | CalendarDate>;
  heightCm: Fact<number>;
  egfr: Fact<Egfr>;
  creatinine: Fact<Creatinine>;
  acrMgPerG: Fact<UrineAlbumin>;
  lastRenalImagingDate: Fact<CalendarDate>;
  medications: Fact<Medication[]>;
  medicationsReviewed: Fact<CalendarDate>;
  mtor: Fact<false | Mtor>;
};

export type FactKey = keyof Facts;
