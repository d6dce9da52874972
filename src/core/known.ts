import type { Fact, Facts, Source } from './facts.ts';

/** The value of a known fact; `null` when it cannot be told (not recorded, not readable, conflicting). */
export function known<T>(fact: Fact<T>): T | null {
  return fact.state === 'present' || fact.state === 'absent-documented' ? fact.value : null;
}

export function isKnown(fact: Fact<unknown>): boolean {
  return fact.state === 'present' || fact.state === 'absent-documented';
}

/** Where a known fact comes from; empty when it cannot be told. */
export function sourcesOf(fact: Fact<unknown>): Source[] {
  return fact.state === 'present' || fact.state === 'absent-documented' ? fact.sources : [];
}

/** The clinician answered it: that ends both unknowns. */
export function answered(fact: Fact<unknown>): boolean {
  return sourcesOf(fact).some((source) => source.from === 'clinician');
}

/** The latest day a source of this fact gives; `null` when none has a date. */
export function dateOf(sources: Source[]): string | null {
  let latest: string | null = null;
  for (const { date } of sources) if (date !== undefined && (latest === null || date > latest)) latest = date;
  return latest;
}

const NOT_RECORDED = { state: 'not-recorded' } as const;

/** A chart that was read completely and says nothing. */
export function unknownFacts(): Facts {
  return {
    ageYears: NOT_RECORDED,
    sex: NOT_RECORDED,
    renalAml: NOT_RECORDED,
    tsc: NOT_RECORDED,
    tscFeatures: NOT_RECORDED,
    lam: NOT_RECORDED,
    lungSigns: NOT_RECORDED,
    lesions: NOT_RECORDED,
    symptoms: NOT_RECORDED,
    haemoglobin: NOT_RECORDED,
    heartRate: NOT_RECORDED,
    bloodPressure: NOT_RECORDED,
    acuteBleed: NOT_RECORDED,
    priorAmlBleed: NOT_RECORDED,
    riskObserved: NOT_RECORDED,
    aneurysm: NOT_RECORDED,
    vesselRich: NOT_RECORDED,
    flankTraumaExposure: NOT_RECORDED,
    malignancySuspected: NOT_RECORDED,
    patternChanged: NOT_RECORDED,
    fatSeen: NOT_RECORDED,
    histology: NOT_RECORDED,
    aggressiveSigns: NOT_RECORDED,
    solitaryKidney: NOT_RECORDED,
    organTransplant: NOT_RECORDED,
    dialysis: NOT_RECORDED,
    pregnant: NOT_RECORDED,
    breastFeeding: NOT_RECORDED,
    planningPregnancy: NOT_RECORDED,
    contraception: NOT_RECORDED,
    emergencyAccessPoor: NOT_RECORDED,
    rapamycinAllergy: NOT_RECORDED,
    severeInfection: NOT_RECORDED,
    liverDisease: NOT_RECORDED,
    plannedSurgery: NOT_RECORDED,
    plannedLiveVaccine: NOT_RECORDED,
    heightCm: NOT_RECORDED,
    egfr: NOT_RECORDED,
    creatinine: NOT_RECORDED,
    acrMgPerG: NOT_RECORDED,
    lastRenalImagingDate: NOT_RECORDED,
    medications: NOT_RECORDED,
    medicationsReviewed: NOT_RECORDED,
    mtor: NOT_RECORDED,
  };
}
