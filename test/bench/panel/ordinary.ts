import type { Encounter, Immunization, Medication, MedicationRequest, Observation, Resource } from 'fhir/r4';
import type { Chart } from '../../../launch/practice-ehr/patients/builders.ts';
import { concept, type LAB } from '../../../launch/practice-ehr/patients/codes.ts';
import { daysBefore, monthsBefore } from '../../../launch/practice-ehr/patients/days.ts';
import { prescription, problem, procedure } from '../../../launch/practice-ehr/patients/entries.ts';
import { lab, ucum, UMOL_L, visitVitals } from '../../../launch/practice-ehr/patients/measurements.ts';
import { HOSPITAL } from '../../../launch/practice-ehr/patients/staff.ts';
import type { Chance } from '../../prove/fuzzing/random.ts';

/** The ordinary rest of a chart: visits over the years, with their vital signs, results, diagnoses and medicines. */

const icd10cm = (code: string) => ({ system: 'http://hl7.org/fhir/sid/icd-10-cm', code });

const DIAGNOSES = [
  concept('Hyperlipidaemia', icd10cm('E78.5')),
  concept('Low back pain', icd10cm('M54.50')),
  concept('Acute upper respiratory infection', icd10cm('J06.9')),
  concept('Reflux disease without oesophagitis', icd10cm('K21.9')),
  concept('Essential hypertension', icd10cm('I10')),
  concept('Seasonal allergic rhinitis', icd10cm('J30.2')),
  concept('Migraine without aura', icd10cm('G43.009')),
  concept('Osteoarthritis of the knee'),
  concept('Eczema'),
] as const;

const TESTS = [
  { test: 'haemoglobin', text: 'Haemoglobin', usual: 138, unit: ucum('g/L') },
  { test: 'platelets', text: 'Platelets', usual: 240, unit: ucum('10*9/L') },
  { test: 'whiteCells', text: 'White cells', usual: 6.4, unit: ucum('10*9/L') },
  { test: 'potassium', text: 'Potassium', usual: 4.2, unit: ucum('mmol/L') },
  { test: 'alt', text: 'ALT', usual: 24, unit: ucum('U/L') },
  { test: 'cholesterol', text: 'Cholesterol', usual: 5.1, unit: ucum('mmol/L') },
  { test: 'hba1c', text: 'HbA1c', usual: 5.4, unit: ucum('%') },
  { test: 'creatinineMolar', text: 'Creatinine', usual: 78, unit: UMOL_L },
] as const satisfies readonly { test: keyof typeof LAB; text: string; usual: number; unit: object }[];

const MEDICINES = [
  'Atorvastatin 20 mg tablet',
  'Omeprazole 20 mg capsule',
  'Amlodipine 5 mg tablet',
  'Paracetamol 500 mg tablet',
  'Cetirizine 10 mg tablet',
  'Salbutamol 100 micrograms inhaler',
  'Levothyroxine 50 micrograms tablet',
] as const;

/** The drugs of the export, as one file of their own: some prescriptions only point to them. */
export const medications: Medication[] = MEDICINES.map((name, index) => ({
  resourceType: 'Medication',
  id: `drug-${index}`,
  code: { text: name },
}));

const encounter = (chart: Chart): Encounter => ({
  resourceType: 'Encounter',
  id: chart.id('encounter'),
  status: 'finished',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
  type: [{ text: 'General practice' }],
  subject: chart.subject,
  period: { start: chart.today, end: chart.today },
  serviceProvider: HOSPITAL,
});

/** Each result near its usual value: a chart of which nothing follows. */
const results = (chart: Chart, chance: Chance): Observation[] =>
  TESTS.filter(() => chance.below(2) === 0).map(({ test, text, usual, unit }) => {
    const value = Math.round(usual * (97 + chance.below(7))) / 100;
    return lab(chart, test, test, { text, value, unit, date: chart.today });
  });

/** By its name, or as a pointer to a drug of the export. */
function medicine(chart: Chart, chance: Chance): MedicationRequest {
  const drug = chance.below(MEDICINES.length);
  const status = chance.oneOf<'active' | 'completed' | 'stopped'>(['active', 'completed', 'stopped']);
  const details = { status, authoredOn: chart.today, dose: 'as directed' };
  const named = prescription(chart, 'medicine', concept(MEDICINES[drug] ?? ''), details);
  if (chance.below(2) === 0) return named;
  const { medicationCodeableConcept: _, ...rest } = named;
  return { ...rest, medicationReference: { reference: `Medication/drug-${drug}` } };
}

const vaccination = (chart: Chart): Immunization => ({
  resourceType: 'Immunization',
  id: chart.id('vaccination'),
  status: 'completed',
  vaccineCode: { text: 'Influenza, inactivated' },
  patient: chart.subject,
  occurrenceDateTime: chart.today,
});

function visit(chart: Chart, chance: Chance): Resource[] {
  const diagnosis = problem(chart, 'diagnosis', chance.oneOf(DIAGNOSES), {
    since: chart.today,
    category: 'encounter-diagnosis',
  });
  return [
    encounter(chart),
    ...visitVitals(chart, {
      pressure: [112 + chance.below(24), 68 + chance.below(16)],
      heartRate: 60 + chance.below(24),
      weight: 60 + chance.below(30),
    }),
    diagnosis,
    ...results(chart, chance),
    medicine(chart, chance),
    ...(chance.below(3) === 0 ? [vaccination(chart)] : []),
    ...(chance.below(6) === 0
      ? [procedure(chart, 'procedure', concept('Excision of skin lesion'), chart.today)]
      : []),
  ];
}

/** So many further entries for the chart of `patient`, the newest visits first. */
export function ordinaryEntries(patient: string, today: string, count: number, chance: Chance): Resource[] {
  const entries: Resource[] = [];
  for (let number = 1; entries.length < count; number += 1) {
    const day = monthsBefore(today, number * 4);
    const chart: Chart = {
      today: day,
      subject: { reference: `Patient/${patient}` },
      encounter: { reference: `Encounter/${patient}-visit-${number}-encounter` },
      id: (name) => `${patient}-visit-${number}-${name}`,
      daysAgo: (days) => daysBefore(day, days),
      monthsAgo: (months) => monthsBefore(day, months),
    };
    entries.push(...visit(chart, chance));
  }
  return entries.slice(0, Math.max(0, count));
}
