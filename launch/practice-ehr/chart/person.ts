import type { Patient, Resource } from 'fhir/r4';
import { dateText, ofType } from './words.ts';

/** A patient as the list and the banner name one. */
export type Person = { name: string; sex: string; born: string; age: string; mrn: string };

const SEX: Record<string, string> = { female: 'Female', male: 'Male', other: 'Other' };

/** Completed years between two calendar dates. */
export function ageInYears(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return birthDate.slice(5) <= today.slice(5) ? years : years - 1;
}

export function person(resources: Resource[], today: string): Person {
  const [patient] = ofType(resources, 'Patient');
  return {
    name: nameOf(patient),
    sex: SEX[patient?.gender ?? ''] ?? 'Sex not recorded',
    born: patient?.birthDate === undefined ? 'not recorded' : dateText(patient.birthDate),
    age: patient?.birthDate === undefined ? 'Age not known' : `${ageInYears(patient.birthDate, today)} y`,
    mrn: patient?.identifier?.[0]?.value ?? 'not recorded',
  };
}

function nameOf(patient: Patient | undefined): string {
  const [name] = patient?.name ?? [];
  const parts = [...(name?.given ?? []), ...(name?.family === undefined ? [] : [name.family])];
  return name?.text ?? (parts.length === 0 ? 'No name recorded' : parts.join(' '));
}
