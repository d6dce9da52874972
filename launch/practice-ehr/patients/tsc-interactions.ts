import type { PatientCase } from './builders.ts';
import { concept, DIAGNOSIS, DRUG } from './codes.ts';
import { allergy, prescription, problem, report, statement } from './entries.ts';
import { EGFR, lab, MG_DL, ucum, visitVitals } from './measurements.ts';
import { cm, componentSize, lesion, mm } from './sizes.ts';
import { NEPHROLOGIST } from './staff.ts';

/** Definite TSC and 4.5 cm: R07, an mTOR inhibitor first; carbamazepine and lisinopril both matter to it. */
export const tscInteractions: PatientCase = {
  id: 'tsc-interactions',
  point: 'TSC, 4.5 cm, on carbamazepine and lisinopril',
  expected: { disposition: 'medical-therapy', subtype: 'M-START', rule: 'R07' },
  person: {
    given: ['Daniel'],
    family: 'Abramov',
    gender: 'male',
    age: { years: 27, days: 180 },
    mrn: 'SYN-10091',
    city: 'Northfield',
  },
  visit: { kind: 'ambulatory', reason: 'TSC clinic, transition from paediatrics', seenBy: NEPHROLOGIST },
  entries: (chart) => {
    const left = lesion(chart, 'lesion-left', 'left', { sideIn: 'qualifier', segment: 'lower pole' });
    const right = lesion(chart, 'lesion-right', 'right', { sideIn: 'qualifier', segment: 'upper pole' });
    const latest = { date: chart.monthsAgo(2), by: 'mri' } as const;
    const earlier = { date: chart.monthsAgo(14), by: 'mri' } as const;
    const leftNow = componentSize(chart, 'size-left', left, [cm(4.5), cm(4.1), cm(3.9)], latest);
    const rightNow = componentSize(chart, 'size-right', right, [mm(22), mm(20), mm(19)], latest);
    return [
      problem(
        chart,
        'aml',
        concept('Bilateral renal angiomyolipomas', DIAGNOSIS.angiomyolipoma, DIAGNOSIS.angiomyolipomaIcd),
        { since: chart.monthsAgo(70) },
      ),
      problem(
        chart,
        'tsc',
        concept('Tuberous sclerosis complex', DIAGNOSIS.tuberousSclerosis, DIAGNOSIS.tuberousSclerosisIcd),
        { since: chart.monthsAgo(300) },
      ),
      problem(chart, 'epilepsy', concept('Epilepsy'), { since: chart.monthsAgo(310) }),
      problem(chart, 'hypertension', concept('Hypertension', DIAGNOSIS.hypertensionIcd), {
        since: chart.monthsAgo(30),
      }),
      left,
      right,
      leftNow,
      rightNow,
      componentSize(chart, 'size-left-earlier', left, [cm(4.4), cm(4.1), cm(3.8)], earlier),
      componentSize(chart, 'size-right-earlier', right, [mm(22), mm(20), mm(18)], earlier),
      report(chart, 'mri', {
        study: 'mri',
        date: latest.date,
        conclusion:
          'Angiomyolipomas of both kidneys: left lower pole 4.5 cm (4.4 cm before), right upper pole 2.2 cm, unchanged. Small bilateral cysts.',
        result: [leftNow, rightNow],
      }),
      lab(chart, 'creatinine', 'creatinineMass', {
        text: 'Creatinine',
        value: 0.95,
        unit: MG_DL,
        date: chart.monthsAgo(1),
      }),
      lab(chart, 'egfr', 'egfr2021', { text: 'eGFR', value: 112, unit: EGFR, date: chart.monthsAgo(1) }),
      lab(chart, 'alt', 'alt', { text: 'ALT', value: 24, unit: ucum('U/L'), date: chart.monthsAgo(1) }),
      lab(chart, 'urine-albumin', 'urineAlbuminCreatinine', {
        text: 'Urine albumin/creatinine ratio',
        value: 18,
        unit: ucum('mg/g'),
        date: chart.monthsAgo(1),
      }),
      ...visitVitals(chart, { pressure: [132, 84], heartRate: 74, weight: 77 }),
      prescription(
        chart,
        'carbamazepine',
        concept('Carbamazepine 400 mg prolonged-release tablet', DRUG.carbamazepine),
        { authoredOn: chart.monthsAgo(2), dose: '400 mg twice daily' },
      ),
      statement(chart, 'lisinopril', concept('Lisinopril 10 mg tablet', DRUG.lisinopril), {
        from: chart.monthsAgo(28),
        asserted: chart.monthsAgo(2),
        dosage: [{ text: '10 mg once daily' }],
      }),
      prescription(chart, 'vigabatrin', concept('Vigabatrin 500 mg tablet'), {
        status: 'stopped',
        authoredOn: chart.monthsAgo(120),
        dose: '500 mg twice daily',
      }),
      allergy(chart, 'peanut-allergy', 'Peanut', { since: chart.monthsAgo(290), reaction: 'Hives' }),
    ];
  },
};
