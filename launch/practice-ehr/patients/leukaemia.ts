import type { PatientCase } from './builders.ts';
import { concept, DRUG } from './codes.ts';
import { allergy, prescription, problem, procedure, statement } from './entries.ts';
import { EGFR, lab, MG_DL, ucum, visitVitals } from './measurements.ts';
import { NEPHROLOGIST } from './staff.ts';

/** "AML" that is leukaemia and no kidney lesion at all: R00, out of scope. */
export const leukaemia: PatientCase = {
  id: 'leukaemia',
  point: 'Acute myeloid leukaemia, not angiomyolipoma',
  expected: { disposition: 'insufficient-data', subtype: 'X-OUT-OF-SCOPE', rule: 'R00' },
  person: {
    given: ['Olivia', 'Grace'],
    family: 'Whitaker',
    gender: 'female',
    age: { years: 63, days: 95 },
    mrn: 'SYN-10140',
    city: 'Harrow Bridge',
  },
  visit: { kind: 'ambulatory', reason: 'Medication review', seenBy: NEPHROLOGIST },
  entries: (chart) => [
    problem(chart, 'aml', concept('AML (acute myeloid leukaemia)'), { since: chart.monthsAgo(11) }),
    problem(chart, 'neutropenia', concept('Neutropenia after chemotherapy'), {
      since: chart.monthsAgo(7),
      clinicalStatus: 'resolved',
    }),
    problem(chart, 'hypothyroidism', concept('Hypothyroidism'), { since: chart.monthsAgo(140) }),
    lab(chart, 'haemoglobin', 'haemoglobin', {
      text: 'Haemoglobin',
      value: 10.6,
      unit: ucum('g/dL'),
      date: chart.daysAgo(20),
    }),
    lab(chart, 'platelets', 'platelets', {
      text: 'Platelets',
      value: 118,
      unit: ucum('10*3/uL'),
      date: chart.daysAgo(20),
    }),
    lab(chart, 'white-cells', 'whiteCells', {
      text: 'White cell count',
      value: 3.4,
      unit: ucum('10*3/uL'),
      date: chart.daysAgo(20),
    }),
    lab(chart, 'creatinine', 'creatinineMass', {
      text: 'Creatinine',
      value: 0.8,
      unit: MG_DL,
      date: chart.daysAgo(20),
    }),
    lab(chart, 'egfr', 'egfr2021', { text: 'eGFR', value: 83, unit: EGFR, date: chart.daysAgo(20) }),
    ...visitVitals(chart, { pressure: [116, 70], heartRate: 82, weight: 58.7 }),
    prescription(chart, 'posaconazole', concept('Posaconazole 100 mg tablet', DRUG.posaconazole), {
      authoredOn: chart.monthsAgo(1),
      dose: '300 mg once daily',
    }),
    statement(chart, 'levothyroxine', concept('Levothyroxine 75 micrograms'), {
      from: chart.monthsAgo(140),
      asserted: chart.monthsAgo(1),
    }),
    statement(chart, 'cytarabine', concept('Cytarabine'), {
      status: 'completed',
      from: chart.monthsAgo(10),
      to: chart.monthsAgo(6),
      asserted: chart.monthsAgo(5),
    }),
    allergy(chart, 'vancomycin-reaction', 'Vancomycin', { since: chart.monthsAgo(9), reaction: 'Flushing' }),
    procedure(chart, 'marrow-biopsy', concept('Bone marrow biopsy'), chart.monthsAgo(5)),
  ],
};
