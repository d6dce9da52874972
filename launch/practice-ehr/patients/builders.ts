import type { Coding, Encounter, Patient, Reference, Resource } from 'fhir/r4';
import type { PracticePatient } from '../types.ts';
import { daysBefore, monthsBefore } from './days.ts';
import { HOSPITAL } from './staff.ts';

/** The chart under construction: what every entry of one patient shares. */
export type Chart = {
  today: string;
  subject: Reference;
  encounter: Reference;
  /** A resource id, unique in the practice EHR. */
  id: (name: string) => string;
  daysAgo: (days: number) => string;
  monthsAgo: (months: number) => string;
};

/** One synthetic patient as data; `entries` builds the chart for the day of the start. */
export type PatientCase = Pick<PracticePatient, 'id' | 'point' | 'expected'> & {
  person: {
    given: string[];
    family: string;
    gender: 'female' | 'male';
    /** Completed years, and days since the last birthday (under 365). */
    age: { years: number; days: number };
    mrn: string;
    city: string;
  };
  visit: { kind: 'ambulatory' | 'emergency'; reason: string; seenBy: Reference };
  entries: (chart: Chart) => Resource[];
};

/** Marks every resource of the practice EHR as made up. */
const SYNTHETIC: Coding = {
  system: 'urn:practice-ehr:tags',
  code: 'synthetic',
  display: 'Synthetic, not for care',
};

const VISIT_CLASS: Record<PatientCase['visit']['kind'], Coding> = {
  ambulatory: actCode('AMB', 'ambulatory'),
  emergency: actCode('EMER', 'emergency'),
};

function actCode(code: string, display: string): Coding {
  return { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code, display };
}

function patient({ id, person }: PatientCase, today: string): Patient {
  return {
    resourceType: 'Patient',
    id,
    active: true,
    identifier: [
      {
        use: 'usual',
        type: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }],
          text: 'MRN',
        },
        system: 'urn:practice-ehr:synthetic-mrn',
        value: person.mrn,
        assigner: HOSPITAL,
      },
    ],
    name: [
      {
        use: 'official',
        text: [...person.given, person.family].join(' '),
        family: person.family,
        given: person.given,
      },
    ],
    gender: person.gender,
    birthDate: monthsBefore(daysBefore(today, person.age.days), person.age.years * 12),
    address: [{ use: 'home', city: person.city }],
    managingOrganization: HOSPITAL,
  };
}

function visit({ id, visit: { kind, reason, seenBy } }: PatientCase, chart: Chart): Encounter {
  return {
    resourceType: 'Encounter',
    id: `${id}-visit`,
    status: 'in-progress',
    class: VISIT_CLASS[kind],
    type: [{ text: reason }],
    subject: chart.subject,
    participant: [{ individual: seenBy }],
    period: { start: chart.today },
    serviceProvider: HOSPITAL,
  };
}

const tagged = <R extends Resource>(resource: R): R => ({
  ...resource,
  meta: { ...resource.meta, tag: [SYNTHETIC] },
});

/** The whole chart of one case, the Patient first, then the visit in progress. */
export function practicePatient(today: string, spec: PatientCase): PracticePatient {
  const name = [...spec.person.given, spec.person.family].join(' ');
  const chart: Chart = {
    today,
    subject: { reference: `Patient/${spec.id}`, display: name },
    encounter: { reference: `Encounter/${spec.id}-visit` },
    id: (entry) => `${spec.id}-${entry}`,
    daysAgo: (days) => daysBefore(today, days),
    monthsAgo: (months) => monthsBefore(today, months),
  };
  const resources = [patient(spec, today), visit(spec, chart), ...spec.entries(chart)];
  return { id: spec.id, point: spec.point, expected: spec.expected, resources: resources.map(tagged) };
}
