import type { Organization, Practitioner, Reference, Resource } from 'fhir/r4';
import type { PracticeUser } from '../types.ts';

/** Who works in the practice EHR, and where. All of it is made up. */

const hospital: Organization = {
  resourceType: 'Organization',
  id: 'practice-hospital',
  active: true,
  name: 'Practice Hospital (synthetic)',
};

const department = (id: string, name: string): Organization => ({
  resourceType: 'Organization',
  id,
  active: true,
  name: `Practice Hospital, ${name} (synthetic)`,
  partOf: { reference: 'Organization/practice-hospital' },
});

const radiology = department('practice-radiology', 'Radiology');
const laboratory = department('practice-laboratory', 'Laboratory');

const named = ({ id, name }: Organization): Reference => ({
  reference: `Organization/${id ?? ''}`,
  display: name ?? '',
});

export const HOSPITAL = named(hospital);
export const RADIOLOGY = named(radiology);
export const LABORATORY = named(laboratory);

type Member = PracticeUser & { prefix?: string; given: string; family: string };

const members: Member[] = [
  {
    id: 'dr-adeyemi',
    name: 'Dr Folake Adeyemi',
    role: 'Nephrologist',
    prefix: 'Dr',
    given: 'Folake',
    family: 'Adeyemi',
  },
  {
    id: 'dr-lindqvist',
    name: 'Dr Per Lindqvist',
    role: 'Urologist',
    prefix: 'Dr',
    given: 'Per',
    family: 'Lindqvist',
  },
  {
    id: 'dr-castellanos',
    name: 'Dr Inés Castellanos',
    role: 'Emergency physician',
    prefix: 'Dr',
    given: 'Inés',
    family: 'Castellanos',
  },
];

const practitioner = ({ id, name, role, prefix, given, family }: Member): Practitioner => ({
  resourceType: 'Practitioner',
  id,
  active: true,
  identifier: [{ system: 'urn:practice-ehr:synthetic-staff', value: id }],
  name: [{ text: name, family, given: [given], ...(prefix === undefined ? {} : { prefix: [prefix] }) }],
  qualification: [{ code: { text: role } }],
});

const reference = (id: string): Reference => {
  const member = members.find((one) => one.id === id);
  if (member === undefined) throw new Error(`nobody on the staff is called ${id}`);
  return { reference: `Practitioner/${member.id}`, display: member.name };
};

export const NEPHROLOGIST = reference('dr-adeyemi');
export const UROLOGIST = reference('dr-lindqvist');
export const EMERGENCY_PHYSICIAN = reference('dr-castellanos');

/** Everybody who can sign in to the practice EHR. */
export const practiceUsers: PracticeUser[] = members.map(({ id, name, role }) => ({ id, name, role }));

/** The Practitioner behind each user, and the organizations they work for. */
export const practiceStaff: Resource[] = [hospital, radiology, laboratory, ...members.map(practitioner)];
