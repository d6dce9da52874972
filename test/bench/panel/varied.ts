import type { Resource } from 'fhir/r4';
import { daysBefore } from '../../../launch/practice-ehr/patients/days.ts';
import { practicePatients } from '../../../launch/practice-ehr/patients/index.ts';
import type { PracticePatient } from '../../../launch/practice-ehr/types.ts';
import type { Chance } from '../../prove/fuzzing/random.ts';

/** A practice patient as another person: another id, birth date, days, sizes and laboratory values. */

/** The code of a tumour size: what it measures is changed as the words of the reports are. */
const SIZE_CODES = ['21889-1', '33728-7', '33729-5'];

/** Every length of a text: "3.2 x 2.8 cm" has two. */
const LENGTHS = /\d+(?:\.\d+)?(?=(?: ?[x×] ?\d+(?:\.\d+)?)* ?(?:mm|cm)\b)/g;

type Change = {
  id: (id: string) => string;
  years: number;
  sizes: number;
  values: number;
};

const tenths = (value: number) => Math.round(value * 10) / 10;
const hundredths = (value: number) => Math.round(value * 100) / 100;

const isSize = (resource: Resource) => SIZE_CODES.some((code) => JSON.stringify(resource).includes(code));

/** One string of a resource, by the name it stands under. */
function changedText(text: string, name: string, { id, years, sizes }: Change): string {
  if (name === 'id') return id(text);
  if (name === 'reference') return text.replace(/(?<=\/).+$/, (named) => id(named));
  if (name === 'birthDate') return text.replace(/^\d{4}/, (year) => String(Number(year) + years));
  if (name === 'conclusion') return text.replace(LENGTHS, (length) => String(tenths(Number(length) * sizes)));
  return text;
}

function changed(resource: Resource, change: Change): Resource {
  const value = (of: number) =>
    isSize(resource) ? tenths(of * change.sizes) : hundredths(of * change.values);
  const whole = JSON.stringify(resource, (name, inner: unknown) => {
    if (typeof inner === 'string') return changedText(inner, name, change);
    // The name of a quantity's number; a boolean or a text under it stays.
    return name === 'value' && typeof inner === 'number' ? value(inner) : inner;
  });
  return JSON.parse(whole);
}

/** The practice patients of a day, made once. */
function remembered(): (day: string) => PracticePatient[] {
  const byDay = new Map<string, PracticePatient[]>();
  return (day) => {
    const patients = byDay.get(day) ?? practicePatients(day);
    byDay.set(day, patients);
    return patients;
  };
}

/** Makes the chart of one more patient; `number` chooses whom it varies, and tells it from all others. */
export function varying(today: string): (number: number, chance: Chance) => Resource[] {
  const patientsOf = remembered();
  return (number, chance) => {
    const patients = patientsOf(daysBefore(today, 5 * chance.below(25)));
    const patient = patients[number % patients.length];
    if (patient === undefined) throw new Error('there are no practice patients');
    const change: Change = {
      id: (id) => (id.startsWith(patient.id) ? `p${number}${id.slice(patient.id.length)}` : id),
      years: chance.below(9) - 4,
      sizes: 0.75 + chance.below(51) / 100,
      values: 0.95 + chance.below(11) / 100,
    };
    return patient.resources.map((resource) => changed(resource, change));
  };
}
