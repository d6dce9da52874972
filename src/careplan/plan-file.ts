import type { CarePlan } from 'fhir/r4';

/** A file to be downloaded: what it is called, what it is, and what is in it. */
export type PlanFile = { name: string; mediaType: string; text: string };

/** The plan as `planText` writes it. */
export const textFile = (text: string): PlanFile => ({
  name: 'renal-aml-plan-draft.txt',
  mediaType: 'text/plain;charset=utf-8',
  text,
});

/** The draft as FHIR JSON. Its name says nothing of the patient: file names are seen by more people than files. */
export const planFile = (plan: CarePlan): PlanFile => ({
  name: 'renal-aml-careplan-draft.json',
  mediaType: 'application/fhir+json',
  text: `${JSON.stringify(plan, null, 2)}\n`,
});
