import type { PatientCase } from './builders.ts';
import { concept, DIAGNOSIS, DRUG } from './codes.ts';
import { noKnownAllergy, prescription, problem, report, statement } from './entries.ts';
import { EGFR, lab, MG_DL, visitVitals } from './measurements.ts';
import { longestDimension, mm } from './sizes.ts';
import { NEPHROLOGIST } from './staff.ts';

/** No angiomyolipoma anywhere: R00. The one size in the chart is of a thyroid nodule and stays one. */
export const noAml: PatientCase = {
  id: 'no-aml',
  point: 'No angiomyolipoma at all',
  expected: { disposition: 'insufficient-data', subtype: 'X-OUT-OF-SCOPE', rule: 'R00' },
  person: {
    given: ['Wei'],
    family: 'Chen',
    gender: 'male',
    age: { years: 49, days: 155 },
    mrn: 'SYN-10126',
    city: 'Lakeside',
  },
  visit: { kind: 'ambulatory', reason: 'Hypertension follow-up', seenBy: NEPHROLOGIST },
  entries: (chart) => [
    problem(
      chart,
      'hypertension',
      concept('Hypertension', DIAGNOSIS.hypertension, DIAGNOSIS.hypertensionIcd),
      { since: chart.monthsAgo(44) },
    ),
    problem(chart, 'thyroid-nodule', concept('Thyroid nodule'), { since: chart.monthsAgo(10) }),
    problem(chart, 'kidney-stone', concept('Kidney stone'), {
      since: chart.monthsAgo(88),
      clinicalStatus: 'resolved',
    }),
    longestDimension(chart, 'thyroid-nodule-size', concept('Thyroid, right lobe'), mm(14), {
      date: chart.monthsAgo(10),
      by: 'ultrasound',
    }),
    report(chart, 'ultrasound', {
      study: 'ultrasound',
      date: chart.monthsAgo(40),
      conclusion: 'Both kidneys of normal size and echo pattern. No mass, no stone, no hydronephrosis.',
    }),
    lab(chart, 'creatinine', 'creatinineMass', {
      text: 'Creatinine',
      value: 0.9,
      unit: MG_DL,
      date: chart.monthsAgo(2),
    }),
    lab(chart, 'egfr', 'egfr2021', { text: 'eGFR', value: 105, unit: EGFR, date: chart.monthsAgo(2) }),
    ...visitVitals(chart, { pressure: [138, 86], heartRate: 73, weight: 79.4 }),
    prescription(chart, 'lisinopril', concept('Lisinopril 20 mg tablet', DRUG.lisinopril), {
      authoredOn: chart.monthsAgo(2),
      dose: '20 mg once daily',
    }),
    statement(chart, 'hydrochlorothiazide', concept('Hydrochlorothiazide 12.5 mg'), {
      status: 'stopped',
      from: chart.monthsAgo(44),
      to: chart.monthsAgo(20),
      asserted: chart.monthsAgo(20),
    }),
    noKnownAllergy(chart, chart.monthsAgo(44)),
  ],
};
