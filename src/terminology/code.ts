/** One reviewed code. Nothing unverified is kept here; only verified codes are ever written to a chart. */
export type Code = {
  system: string;
  /** A trailing `*` matches every code that begins so (ICD-10, ATC). Never in codes that are written. */
  code: string;
  display: string;
  /** Where the meaning was read. */
  source: string;
  status: 'verified' | 'corroborated';
};

export const SNOMED = 'http://snomed.info/sct';
export const LOINC = 'http://loinc.org';
export const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
export const ATC = 'http://www.whocc.no/atc';
export const ICD10CM = 'http://hl7.org/fhir/sid/icd-10-cm';
export const ICD10 = 'http://hl7.org/fhir/sid/icd-10';
export const DICOM = 'http://dicom.nema.org/resources/ontology/DCM';
export const UCUM = 'http://unitsofmeasure.org';

/** A code whose meaning was read in a primary source. */
export function verified(system: string, code: string, display: string, source: string): Code {
  return { system, code, display, source, status: 'verified' };
}

/** A code whose meaning was read in a secondary source only: for recognising, never for writing. */
export function corroborated(system: string, code: string, display: string, source: string): Code {
  return { system, code, display, source, status: 'corroborated' };
}
